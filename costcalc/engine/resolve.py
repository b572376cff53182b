"""A scenario and a catalog become the inputs of one reckoning: typed, else from the catalog, else unknown (R7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from costcalc.engine.bounds import Unit, bounds
from costcalc.engine.calendar import PlanCalendar
from costcalc.engine.input_fields import add_field
from costcalc.engine.inputs import InputInfo, Inputs
from costcalc.engine.plan_terms import PlanTerms, resolve_plan, takes_programmes
from costcalc.engine.projection import Note, NoteCode
from costcalc.engine.resolve_around import resolve_care, resolve_lost_pay, resolve_travel
from costcalc.engine.resolve_clinic import resolve_clinic, resolve_region
from costcalc.engine.resolve_companions import CompanionCourse, resolve_companions
from costcalc.engine.resolve_course import Course, resolve_course
from costcalc.engine.resolve_medicines import MedicineCourse, resolve_medicines
from costcalc.engine.scenario import Clinic, CopayProgramme, Outcome, Scenario
from pricing.lookup import federal_figure
from pricing.model import Catalog
from pricing.money import Range, to_ppm

PROGRAMME_COUNTS = bounds(0, 1, Unit.COUNT, whole=True, cost=-1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """Everything one reckoning needs, and nothing that it must look up elsewhere."""

    scenario: Scenario
    catalog: Catalog
    calendar: PlanCalendar
    inputs: Inputs
    course: Course | None
    clinic: Clinic
    medicines: tuple[MedicineCourse, ...]
    companions: tuple[CompanionCourse, ...]
    plan: PlanTerms | None
    outcome: Outcome
    sliding_discount: int = 0
    notes: tuple[Note, ...] = field(default=())


def resolve(scenario: Scenario, catalog: Catalog) -> Resolved:
    """The inputs, shapes and notes of one plan.

    Args:
        scenario: What the person said.
        catalog: What stands in where nothing was said.
    """
    inputs = Inputs()
    notes: list[Note] = []
    clinic = scenario.clinic or Clinic()
    add_field(inputs, "price_growth", Scenario, "price_growth", scenario.price_growth, amount=Range.exact(0))
    course = None
    if scenario.treatment is not None:
        course = resolve_course(scenario.treatment, clinic, catalog, inputs, notes)
        resolve_clinic(scenario, clinic, course, catalog, inputs, notes)
    medicines = resolve_medicines(scenario.medicines, catalog, inputs)
    companions = resolve_companions(medicines, catalog, inputs)
    if course is None and (companions or any(care.price is None for care in scenario.care)):
        resolve_region(clinic, catalog, inputs, notes)
    resolve_care(scenario.care, catalog, inputs)
    resolve_travel(scenario.travel, catalog, inputs)
    resolve_lost_pay(scenario, course, catalog, inputs)
    plan = None if scenario.plan is None else resolve_plan(scenario.plan, catalog, inputs, scenario.start)
    if scenario.paying is not None and scenario.paying.copay_programme is not None and takes_programmes(plan):
        _resolve_programme(scenario.paying.copay_programme, inputs, notes)
    return Resolved(
        scenario=scenario,
        catalog=catalog,
        calendar=PlanCalendar.of(scenario.start, scenario.horizon_years),
        inputs=inputs,
        course=course,
        clinic=clinic,
        medicines=medicines,
        companions=companions,
        plan=plan,
        outcome=_outcome(scenario, plan, course),
        sliding_discount=sliding_discount(scenario, catalog),
        notes=tuple(notes),
    )


def _resolve_programme(programme: CopayProgramme, inputs: Inputs, notes: list[Note]) -> None:
    """Whether a programme's money counts: as said; not said, it counts in the low world only (R19)."""
    said = programme.counts_toward_plan
    if said is None:
        notes.append(Note(code=NoteCode.PROGRAMME_COUNTING_UNKNOWN))
    value = Range.of(0, 0, 1) if said is None else Range.exact(int(said))
    inputs.add("paying.copay_programme.counts_toward_plan", PROGRAMME_COUNTS, value)


def sliding_discount(scenario: Scenario, catalog: Catalog) -> int:
    """The clinic's income discount in parts per million: the first step the household's income is within (R19).

    Income is a percent of the poverty guideline of the household's size and state group, in the year of `start` or the
    last one known.
    """
    paying = scenario.paying
    household = paying.household if paying is not None else None
    if paying is None or household is None or household.income is None:
        return 0
    group = f"fpg_{household.state_group.value}"
    first, added = (federal_figure(catalog, f"{group}_{part}", scenario.start.year) for part in ("first", "added"))
    if first is None or added is None:
        return 0
    guideline = first[1].amount.middle() + added[1].amount.middle() * (household.size - 1)
    for step in sorted(paying.sliding_scale, key=lambda step: step.up_to_percent_of_poverty):
        if household.income * 100 <= step.up_to_percent_of_poverty * guideline:
            return to_ppm(step.discount)
    return 0


def effective(scenario: Scenario, catalog: Catalog) -> Mapping[str, InputInfo]:
    """Every input of a plan by key, with its effective range and who said it; for the window and the questions."""
    return resolve(scenario, catalog).inputs.items


def _outcome(scenario: Scenario, plan: PlanTerms | None, course: Course | None) -> Outcome:
    if plan is None or course is None:
        return Outcome.NOT_COVERED
    if scenario.outcome is not None:
        return scenario.outcome
    return plan.usual_outcome(course.kind)
