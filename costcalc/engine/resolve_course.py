"""The treatment of a plan becomes a course: its shape, with the protocol where nothing was said (R7, R11)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from costcalc.engine.bounds import Unit, bounds
from costcalc.engine.health_plan import Kind
from costcalc.engine.input_fields import add_field, note_default
from costcalc.engine.inputs import Inputs
from costcalc.engine.projection import Note, NoteCode
from costcalc.engine.scenario import Clinic, Facility, HomePhase, Induction, Labs, Maintenance, PricePart, Treatment
from pricing.lookup import session_price
from pricing.model import Catalog, Condition, Protocol, Relief
from pricing.model import Treatment as CatalogTreatment

ALL_PARTS = (PricePart.FACILITY, PricePart.CLINICIAN, PricePart.DRUG)
RELIEF_WEEKS = bounds(0, 520, Unit.WEEKS, cost=0)


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


def resolve_course(treatment: Treatment, clinic: Clinic, catalog: Catalog, inputs: Inputs, notes: list[Note]) -> Course:
    """The shape of a treatment, its numbers of sessions and intervals added to the inputs."""
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
        add_field(
            inputs, "treatment.follow_ups.months_between", Labs, "months_between", treatment.follow_ups.months_between
        )
    if treatment.labs is not None:
        add_field(inputs, "treatment.labs.months_between", Labs, "months_between", treatment.labs.months_between)
    home = treatment.home
    if home is None and home_only:
        home = HomePhase(starts_after_weeks=Decimal(0), supply_days=(method.supply_days if method else None) or 30)
    if home is not None and home.follow_up_months is not None:
        add_field(inputs, "treatment.home.follow_up_months", HomePhase, "follow_up_months", home.follow_up_months)
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


def missing_parts(clinic: Clinic, method: str, catalog: Catalog) -> tuple[PricePart, ...]:
    """The parts of a session its price does not include: the quote's own list, else the catalog price's, else none."""
    if clinic.bundled is not None:
        return tuple(part for part in ALL_PARTS if part not in clinic.bundled)
    if clinic.session is not None:
        return ()
    found = session_price(catalog, method, clinic.facility or Facility.INDEPENDENT)
    return () if found is None else tuple(part for part in ALL_PARTS if part.value not in found.includes)


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
        add_field(inputs, key, Induction, name, value, figure=figure, catalog_key=protocol_key)
        note_default(inputs, key, protocol_key, notes)
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
        add_field(inputs, "treatment.maintenance.stops_after_months", Maintenance, "stops_after_months", stops)
        if stops.high == 0:
            return None
    if not typed.taper:
        key = "treatment.maintenance.weeks_between"
        add_field(
            inputs, key, Maintenance, "weeks_between", typed.weeks_between, figure=figure, catalog_key=protocol_key
        )
        note_default(inputs, key, protocol_key, notes)
    return typed


def _resolve_relief(
    method: CatalogTreatment | None, condition: Condition | None, treatment: Treatment, inputs: Inputs
) -> None:
    relief, where = relief_of(method, condition if treatment.condition is not None else None)
    for name in ("after_induction", "after_visit"):
        figure = getattr(relief, name) if relief is not None else None
        if figure is not None:
            inputs.add(f"relief.{name}", RELIEF_WEEKS, None, figure=figure, catalog_key=where)
