"""What each section holds, in one line, for its closed state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.inputs import InputInfo
from costcalc.engine.scenario import Facility, Scenario
from costcalc.ui import formats
from costcalc.ui.sections.boosters import Course, course_of
from costcalc.ui.text import tr
from pricing.model import Catalog
from pricing.money import Range


@dataclass(frozen=True, slots=True)
class PlanAtHand:
    """What a summary is made from: what was said, what is in force, and the catalog."""

    scenario: Scenario
    inputs: Mapping[str, InputInfo]
    catalog: Catalog


def treatment_summary(plan: PlanAtHand) -> str:
    """`6 sessions, then every 6 weeks`."""
    sessions = _amount(plan, "treatment.induction.sessions")
    parts = []
    if sessions is not None:
        parts.append(tr("%n session(s)", None, int(sessions.middle(whole=True))))
    treatment = plan.scenario.treatment
    course = course_of(treatment.maintenance if treatment is not None else None)
    weeks = _amount(plan, "treatment.maintenance.weeks_between")
    if course is Course.STEADY and weeks is not None:
        parts.append(tr("then every {weeks} weeks").format(weeks=_short(weeks)))
    elif course is Course.TAPER:
        parts.append(tr("then further and further apart"))
    elif course is Course.NONE:
        parts.append(tr("no boosters"))
    if treatment is not None and treatment.home is not None:
        parts.append(tr("then at home"))
    return ", ".join(parts) or tr("Nothing yet")


def clinic_summary(plan: PlanAtHand) -> str:
    """`$590 a session, package of 6`."""
    session = _amount(plan, "clinic.session")
    parts = []
    if session is not None:
        parts.append(tr("{price} a session").format(price=formats.dollars(session.middle())))
    clinic = plan.scenario.clinic
    if clinic is not None and clinic.packages:
        parts.append(tr("%n package(s)", None, len(clinic.packages)))
    if clinic is not None and clinic.name:
        parts.append(clinic.name)
    else:
        place = plan.catalog.facilities.get((clinic.facility if clinic is not None else None) or Facility.INDEPENDENT)
        parts.extend([place.name] if place is not None else [])
    return ", ".join(parts) or tr("Nothing yet")


def insurance_summary(plan: PlanAtHand) -> str:
    """`Employer PPO, deductible $2,000`."""
    health_plan = plan.scenario.plan
    if health_plan is None:
        return tr("No plan pays: you pay all of it")
    parts = [_plan_name(health_plan, plan.catalog)]
    if health_plan.deductible is not None:
        parts.append(tr("deductible {amount}").format(amount=formats.dollars(health_plan.deductible)))
    return ", ".join(parts)


def medicines_summary(plan: PlanAtHand) -> str:
    """`2 medicines: gabapentin, duloxetine`."""
    names = []
    for medicine in plan.scenario.medicines:
        known = plan.catalog.medicines.get(medicine.key or "")
        names.append(medicine.name or (known.name if known is not None else medicine.key) or medicine.ref or "")
    return ", ".join(name for name in names if name) or tr("None")


def travel_summary(plan: PlanAtHand) -> str:
    """`Ride about $68, 18 miles`."""
    travel = plan.scenario.travel
    parts = []
    if travel is not None and travel.ride is not None:
        parts.append(tr("Ride {price}").format(price=formats.dollars(travel.ride.middle())))
    if travel is not None and travel.miles is not None:
        parts.append(tr("{miles} miles").format(miles=formats.number(travel.miles.middle())))
    if travel is not None and travel.nights_per_visit:
        parts.append(tr("%n night(s)", None, travel.nights_per_visit))
    if plan.scenario.lost_pay is not None:
        parts.append(tr("lost pay"))
    return ", ".join(parts) or tr("Nothing counted")


def paying_summary(plan: PlanAtHand) -> str:
    """`$300 a month, $1,000 saved`."""
    paying = plan.scenario.paying
    parts = []
    if paying is not None and paying.monthly_budget is not None:
        parts.append(tr("{amount} a month").format(amount=formats.dollars(paying.monthly_budget)))
    if paying is not None and paying.saved is not None:
        parts.append(tr("{amount} saved").format(amount=formats.dollars(paying.saved)))
    if paying is not None and paying.loan is not None:
        parts.append(tr("a loan"))
    if paying is not None and paying.deferred is not None:
        parts.append(tr("a medical card"))
    return ", ".join(parts) or tr("Nothing said")


def _plan_name(plan: HealthPlan, catalog: Catalog) -> str:
    preset = catalog.plan_presets.get(plan.preset or "")
    return plan.name or (preset.name if preset is not None else tr("My plan"))


def _amount(plan: PlanAtHand, key: str) -> Range | None:
    info = plan.inputs.get(key)
    return None if info is None else info.amount


def _short(amount: Range) -> str:
    """`6`, or `4 to 8` where there is no middle to speak of."""
    return formats.number(amount.middle())
