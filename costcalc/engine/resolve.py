"""A scenario and a catalog become the inputs of one reckoning: typed, else from the catalog, else unknown (R7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from costcalc.engine.bounds import Unit, bounds, field_bounds
from costcalc.engine.calendar import PlanCalendar
from costcalc.engine.health_plan import Kind
from costcalc.engine.inputs import InputInfo, Inputs
from costcalc.engine.plan_terms import PlanTerms, resolve_plan, takes_programmes
from costcalc.engine.projection import Note, NoteCode
from costcalc.engine.resolve_companions import CompanionCourse, resolve_companions
from costcalc.engine.resolve_medicines import MedicineCourse, resolve_medicines
from costcalc.engine.scenario import (
    BilledToPlan,
    Care,
    Clinic,
    CopayProgramme,
    Extra,
    Facility,
    HomePhase,
    Induction,
    Labs,
    LateCancel,
    LostPay,
    Maintenance,
    Membership,
    Outcome,
    Package,
    PricePart,
    Scenario,
    Travel,
    Treatment,
)
from pricing.lookup import federal_figure, region_factor, session_price
from pricing.model import Catalog, Condition, Figure, Protocol, Relief
from pricing.model import Treatment as CatalogTreatment
from pricing.money import Range, to_ppm

ALL_PARTS = (PricePart.FACILITY, PricePart.CLINICIAN, PricePart.DRUG)
RELIEF_WEEKS = bounds(0, 520, Unit.WEEKS, cost=0)
REGION_FACTOR = bounds(0, 10, Unit.COUNT, decimals=4)
PROGRAMME_COUNTS = bounds(0, 1, Unit.COUNT, whole=True, cost=-1)
MILEAGE_RATE = bounds(0, 10, Unit.DOLLARS_PER_UNIT, decimals=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The treatment's shape, defaults filled in; amounts are in `Inputs`.

    Attributes:
        kind: Kind of service of a session.
        induction: Whether there are clinic sessions to begin with.
        maintenance: The boosters' shape, or None for none.
        home: The home phase, or None.
        parts: Parts of a session that its price does not include and that are priced apart.
        under_way: True when the course has begun before `start`.
    """

    kind: Kind
    method: str
    condition: str
    induction: bool
    days_to_first: int
    maintenance: Maintenance | None
    follow_ups: bool
    labs: bool
    home: HomePhase | None
    home_days: int
    parts: tuple[PricePart, ...]
    sessions_had: int = 0
    package_sessions_left: int = 0
    under_way: bool = False


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
    _add(inputs, "price_growth", Scenario, "price_growth", scenario.price_growth, amount=Range.exact(0))
    course = None
    if scenario.treatment is not None:
        course = _resolve_course(scenario.treatment, clinic, catalog, inputs, notes)
        _resolve_clinic(scenario, clinic, course, catalog, inputs, notes)
    medicines = resolve_medicines(scenario.medicines, catalog, inputs)
    companions = resolve_companions(medicines, catalog, inputs)
    if course is None and (companions or any(care.price is None for care in scenario.care)):
        _resolve_region(clinic, catalog, inputs, notes)
    _resolve_care(scenario.care, catalog, inputs)
    _resolve_travel(scenario.travel, catalog, inputs)
    _resolve_lost_pay(scenario, course, catalog, inputs)
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


def _add(
    inputs: Inputs,
    key: str,
    record: type,
    name: str,
    typed: Range | None,
    *,
    figure: Figure | None = None,
    catalog_key: str = "",
    amount: Range | None = None,
    clinic: Clinic | None = None,
    label: str = "",
) -> InputInfo:
    return inputs.add(
        key,
        field_bounds(record)[name],
        typed,
        figure=figure,
        catalog_key=catalog_key,
        amount=amount,
        quote_date=None if clinic is None else clinic.quote_date,
        name=label,
    )


def _resolve_course(
    treatment: Treatment, clinic: Clinic, catalog: Catalog, inputs: Inputs, notes: list[Note]
) -> Course:
    condition = catalog.conditions.get(treatment.condition or "other")
    method_key = treatment.method or (condition.method if condition is not None else "")
    method = catalog.treatments.get(method_key)
    if method is not None and method.kind == Kind.ESKETAMINE_SESSION:
        notes.append(Note(code=NoteCode.NOT_APPROVED_FOR_PAIN, args=(method_key,)))
    home_only = method is not None and method.at_home
    protocol, protocol_key = _protocol(treatment, method, condition)
    induction = _resolve_induction(treatment, protocol, protocol_key, home_only, inputs, notes)
    maintenance = _resolve_maintenance(treatment, protocol, protocol_key, home_only, inputs, notes)
    if treatment.follow_ups is not None:
        _add(inputs, "treatment.follow_ups.months_between", Labs, "months_between", treatment.follow_ups.months_between)
    if treatment.labs is not None:
        _add(inputs, "treatment.labs.months_between", Labs, "months_between", treatment.labs.months_between)
    home = treatment.home
    if home is None and home_only:
        home = HomePhase(starts_after_weeks=Decimal(0), supply_days=(method.supply_days if method else None) or 30)
    if home is not None and home.follow_up_months is not None:
        _add(inputs, "treatment.home.follow_up_months", HomePhase, "follow_up_months", home.follow_up_months)
    _resolve_relief(method, condition, treatment, inputs)
    under_way = treatment.under_way
    begun = under_way is not None and (under_way.sessions_had > 0 or under_way.package_sessions_left > 0)
    kind = Kind(method.kind) if method is not None and not home_only else Kind.KETAMINE_SESSION
    return Course(
        kind=kind,
        method=method_key,
        condition=treatment.condition or "",
        induction=induction,
        days_to_first=treatment.induction.days_to_first if treatment.induction is not None else 0,
        maintenance=maintenance,
        follow_ups=treatment.follow_ups is not None,
        labs=treatment.labs is not None,
        home=home,
        home_days=_home_days(home),
        parts=missing_parts(clinic, method_key, catalog),
        sessions_had=under_way.sessions_had if under_way is not None else 0,
        package_sessions_left=under_way.package_sessions_left if under_way is not None else 0,
        under_way=begun,
    )


def _home_days(home: HomePhase | None) -> int:
    if home is None:
        return 0
    return int((home.starts_after_weeks * 7 + Decimal("0.5")) // 1)


def _protocol(
    treatment: Treatment, method: CatalogTreatment | None, condition: Condition | None
) -> tuple[Protocol | None, str]:
    if treatment.condition is not None and condition is not None:
        return condition.protocol, f"conditions.{condition.key}"
    if method is not None:
        return method.protocol, f"treatments.{method.key}"
    return (condition.protocol, f"conditions.{condition.key}") if condition is not None else (None, "")


def _resolve_induction(
    treatment: Treatment,
    protocol: Protocol | None,
    protocol_key: str,
    home_only: bool,
    inputs: Inputs,
    notes: list[Note],
) -> bool:
    typed = treatment.induction
    if typed is None and home_only:
        return False
    for name in ("sessions", "days_between"):
        value = getattr(typed, name) if typed is not None else None
        figure = getattr(protocol, name) if protocol is not None else None
        key = f"treatment.induction.{name}"
        _add(inputs, key, Induction, name, value, figure=figure, catalog_key=protocol_key)
        _note_default(inputs, key, protocol_key, notes)
    return inputs.known("treatment.induction.sessions")


def _resolve_maintenance(
    treatment: Treatment,
    protocol: Protocol | None,
    protocol_key: str,
    home_only: bool,
    inputs: Inputs,
    notes: list[Note],
) -> Maintenance | None:
    typed = treatment.maintenance
    figure = protocol.weeks_between if protocol is not None else None
    if typed is None:
        if home_only or figure is None or protocol is None:
            return None
        typed = Maintenance(sessions_per_visit=protocol.sessions_per_visit)
    stops = typed.stops_after_months
    if stops is not None:
        _add(inputs, "treatment.maintenance.stops_after_months", Maintenance, "stops_after_months", stops)
        if stops.high == 0:
            return None
    if not typed.taper:
        key = "treatment.maintenance.weeks_between"
        _add(inputs, key, Maintenance, "weeks_between", typed.weeks_between, figure=figure, catalog_key=protocol_key)
        _note_default(inputs, key, protocol_key, notes)
    return typed


def _note_default(inputs: Inputs, key: str, catalog_key: str, notes: list[Note]) -> None:
    if inputs[key].origin.value == "catalog":
        notes.append(Note(code=NoteCode.CATALOG_DEFAULT, args=(key, catalog_key)))


def _resolve_relief(
    method: CatalogTreatment | None, condition: Condition | None, treatment: Treatment, inputs: Inputs
) -> None:
    relief, where = relief_of(method, condition if treatment.condition is not None else None)
    for name in ("after_induction", "after_visit"):
        figure = getattr(relief, name) if relief is not None else None
        if figure is not None:
            inputs.add(f"relief.{name}", RELIEF_WEEKS, None, figure=figure, catalog_key=where)


def relief_of(method: CatalogTreatment | None, condition: Condition | None) -> tuple[Relief | None, str]:
    """What is known of relief, and its place in the catalog: the condition's, where the method has any evidence (R26).

    Args:
        method: The method, if known.
        condition: The condition that the person chose, or None.
    """
    tried = method is None or method.relief.after_induction is not None or method.relief.after_visit is not None
    if condition is not None and tried:
        return condition.relief, f"conditions.{condition.key}"
    return (None, "") if method is None else (method.relief, f"treatments.{method.key}")


def _resolve_clinic(
    scenario: Scenario, clinic: Clinic, course: Course, catalog: Catalog, inputs: Inputs, notes: list[Note]
) -> None:
    _resolve_region(clinic, catalog, inputs, notes)
    if course.induction or course.maintenance is not None:
        _resolve_session(clinic, course, catalog, inputs, notes)
    if not course.under_way and (clinic.evaluation is not None or "evaluation" in catalog.services):
        _resolve_service("evaluation", "evaluation", clinic.evaluation, clinic, catalog, inputs, notes)
    if course.follow_ups:
        _resolve_service("follow_up", "follow_up", clinic.follow_up, clinic, catalog, inputs, notes)
    if course.labs:
        _resolve_service("lab", "lab", clinic.lab, clinic, catalog, inputs, notes)
    _resolve_home(clinic, course, catalog, inputs, notes)
    _resolve_terms(clinic, inputs)
    if scenario.plan is not None and clinic.billed_to_plan is not None:
        for name in ("session", "evaluation", "follow_up", "lab"):
            typed = getattr(clinic.billed_to_plan, name)
            if typed is not None:
                _add(inputs, f"clinic.billed_to_plan.{name}", BilledToPlan, name, typed, clinic=clinic)


def _resolve_region(clinic: Clinic, catalog: Catalog, inputs: Inputs, notes: list[Note]) -> None:
    figure = None
    where = ""
    if clinic.region is not None:
        figure = region_factor(catalog, clinic.region.state, clinic.region.locality)
        where = f"localities.{clinic.region.state}"
        notes.append(Note(code=NoteCode.REGION_LOOSE, args=(clinic.region.state, clinic.region.locality or "")))
    inputs.add("clinic.region", REGION_FACTOR, None, figure=figure, catalog_key=where, amount=_one_if(figure))


def _one_if(figure: Figure | None) -> Range | None:
    return Range.exact(1) if figure is None else None


def _resolve_session(clinic: Clinic, course: Course, catalog: Catalog, inputs: Inputs, notes: list[Note]) -> None:
    method = catalog.treatments.get(course.method)
    facility = clinic.facility or Facility.INDEPENDENT
    found = session_price(catalog, course.method, facility) if method is not None and not method.at_home else None
    figure = None
    if found is not None:
        figure = found.price
        exact = method is not None and facility.value in method.price
        if clinic.session is None and not exact:
            notes.append(Note(code=NoteCode.FACILITY_SUBSTITUTED, args=(facility.value,)))
    where = f"treatments.{course.method}"
    info = _add(
        inputs, "clinic.session", Clinic, "session", clinic.session, figure=figure, catalog_key=where, clinic=clinic
    )
    _note_default(inputs, info.key, where, notes)
    if clinic.booster is not None:
        _add(inputs, "clinic.booster", Clinic, "booster", clinic.booster, clinic=clinic)
    for part in course.parts:
        service = catalog.services.get(f"{part.value}_fee")
        inputs.add(
            f"clinic.{part.value}_part",
            field_bounds(Clinic)["session"],
            None,
            figure=service.price if service is not None else None,
            catalog_key=f"services.{part.value}_fee" if service is not None else "",
        )


def missing_parts(clinic: Clinic, method: str, catalog: Catalog) -> tuple[PricePart, ...]:
    """The parts of a session its price does not include: the quote's own list, else the catalog price's, else none."""
    if clinic.bundled is not None:
        return tuple(part for part in ALL_PARTS if part not in clinic.bundled)
    if clinic.session is not None:
        return ()
    found = session_price(catalog, method, clinic.facility or Facility.INDEPENDENT)
    return () if found is None else tuple(part for part in ALL_PARTS if part.value not in found.includes)


def _resolve_service(
    name: str,
    service_key: str,
    typed: Range | None,
    clinic: Clinic,
    catalog: Catalog,
    inputs: Inputs,
    notes: list[Note],
) -> None:
    service = catalog.services.get(service_key)
    where = f"services.{service_key}"
    key = f"clinic.{name}"
    figure = service.price if service is not None else None
    _add(inputs, key, Clinic, name, typed, figure=figure, catalog_key=where, clinic=clinic)
    _note_default(inputs, key, where, notes)


def _resolve_home(clinic: Clinic, course: Course, catalog: Catalog, inputs: Inputs, notes: list[Note]) -> None:
    home = course.home
    if home is None:
        return
    method = catalog.treatments.get(course.method)
    if method is None or not method.at_home:
        method = catalog.treatments.get("oral_home")
    figure = None
    amount = None
    where = ""
    if method is not None and method.supply_days is not None:
        found = session_price(catalog, method.key, Facility.TELEHEALTH)
        where = f"treatments.{method.key}"
        if found is not None:
            figure = found.price
            amount = scaled(figure.amount, Decimal(home.supply_days) / method.supply_days)
    key = "clinic.home_supply"
    _add(
        inputs,
        key,
        Clinic,
        "home_supply",
        clinic.home_supply,
        figure=figure,
        catalog_key=where,
        amount=amount,
        clinic=clinic,
    )
    _note_default(inputs, key, where, notes)
    if home.follow_up_months is not None:
        _resolve_service("home_follow_up", "follow_up", clinic.home_follow_up, clinic, catalog, inputs, notes)


def scaled(amount: Range, factor: Decimal) -> Range:
    """A range times a factor, to five decimals."""

    def times(value: Decimal) -> Decimal:
        return round(value * factor, 5)

    return Range.of(times(amount.low), times(amount.middle()), times(amount.high))


def _resolve_terms(clinic: Clinic, inputs: Inputs) -> None:
    if clinic.deposit is not None:
        _add(inputs, "clinic.deposit", Clinic, "deposit", clinic.deposit, clinic=clinic)
    if clinic.membership is not None:
        _add(inputs, "clinic.membership.price", Membership, "price", clinic.membership.price, clinic=clinic)
    if clinic.late_cancel is not None and clinic.late_cancel.times:
        _add(inputs, "clinic.late_cancel.fee", LateCancel, "fee", clinic.late_cancel.fee, clinic=clinic)
    for i, package in enumerate(clinic.packages):
        _add(inputs, f"clinic.packages.{i}.price", Package, "price", package.price, clinic=clinic)
    for i, extra in enumerate(clinic.extras):
        _add(inputs, f"clinic.extras.{i}.price", Extra, "price", extra.price, clinic=clinic, label=extra.name)


def _resolve_care(care: tuple[Care, ...], catalog: Catalog, inputs: Inputs) -> None:
    for i, item in enumerate(care):
        service = catalog.services.get(item.kind.value)
        name = item.name or (service.name if service is not None else "")
        _add(inputs, f"care.{i}.every_weeks", Care, "every_weeks", item.every_weeks, label=name)
        _add(
            inputs,
            f"care.{i}.price",
            Care,
            "price",
            item.price,
            figure=service.price if service is not None else None,
            catalog_key=f"services.{item.kind.value}",
            label=name,
        )


def _resolve_travel(travel: Travel | None, catalog: Catalog, inputs: Inputs) -> None:
    if travel is None:
        return
    for name in ("miles", "ride", "parking", "lodging_per_night", "meals", "escort", "child_care"):
        typed = getattr(travel, name)
        if typed is not None:
            _add(inputs, f"travel.{name}", Travel, name, typed)
    if travel.miles is not None:
        service = catalog.services.get("mileage")
        figure = service.price if service is not None else None
        amount = scaled(figure.amount, Decimal("0.01")) if figure is not None else None
        inputs.add(
            "travel.mileage_rate", MILEAGE_RATE, None, figure=figure, catalog_key="services.mileage", amount=amount
        )


def _resolve_lost_pay(scenario: Scenario, course: Course | None, catalog: Catalog, inputs: Inputs) -> None:
    lost_pay = scenario.lost_pay
    if lost_pay is None:
        return
    if scenario.travel is not None and scenario.travel.escort_hours is not None:
        _add(inputs, "travel.escort_hours", Travel, "escort_hours", scenario.travel.escort_hours)
    method = catalog.treatments.get(course.method) if course is not None else None
    hours = method.clinic_hours if method is not None else None
    _add(
        inputs,
        "lost_pay.hours_per_visit",
        LostPay,
        "hours_per_visit",
        lost_pay.hours_per_visit,
        figure=hours,
        catalog_key=f"treatments.{course.method}" if course is not None else "",
    )
    for name in ("hourly", "escort_hourly"):
        typed: Range | None = getattr(lost_pay, name)
        if typed is not None:
            _add(inputs, f"lost_pay.{name}", LostPay, name, typed)
