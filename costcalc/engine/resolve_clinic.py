"""What a clinic charges becomes inputs: its quote, else the catalog's prices where it stands (R7)."""

from __future__ import annotations

from decimal import Decimal

from costcalc.engine.bounds import Unit, bounds, field_bounds
from costcalc.engine.input_fields import add_field, note_default
from costcalc.engine.inputs import Inputs
from costcalc.engine.projection import Note, NoteCode
from costcalc.engine.resolve_course import Course
from costcalc.engine.scenario import BilledToPlan, Clinic, Extra, Facility, LateCancel, Membership, Package, Scenario
from pricing.lookup import region_factor, session_price
from pricing.model import Catalog, Figure
from pricing.money import Range

REGION_FACTOR = bounds(0, 10, Unit.FACTOR, decimals=4)


def resolve_clinic(
    scenario: Scenario, clinic: Clinic, course: Course, catalog: Catalog, inputs: Inputs, notes: list[Note]
) -> None:
    """Every price that a clinic asks for the services of a course."""
    resolve_region(clinic, catalog, inputs, notes)
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
                add_field(inputs, f"clinic.billed_to_plan.{name}", BilledToPlan, name, typed, clinic=clinic)


def resolve_region(clinic: Clinic, catalog: Catalog, inputs: Inputs, notes: list[Note]) -> None:
    """How catalog prices differ where the clinic is; 1 where nobody said."""
    figure = None
    where = ""
    if clinic.region is not None:
        figure = region_factor(catalog, clinic.region.state, clinic.region.locality)
        where = f"localities.{clinic.region.state}"
        notes.append(Note(code=NoteCode.REGION_LOOSE, args=(clinic.region.state, clinic.region.locality or "")))
    inputs.add("clinic.region", REGION_FACTOR, None, figure=figure, catalog_key=where, amount=_one_if(figure))


def scaled(amount: Range, factor: Decimal) -> Range:
    """A range times a factor, to five decimals."""

    def times(value: Decimal) -> Decimal:
        return round(value * factor, 5)

    return Range.of(times(amount.low), times(amount.middle()), times(amount.high))


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
    info = add_field(
        inputs, "clinic.session", Clinic, "session", clinic.session, figure=figure, catalog_key=where, clinic=clinic
    )
    note_default(inputs, info.key, where, notes)
    if clinic.booster is not None:
        add_field(inputs, "clinic.booster", Clinic, "booster", clinic.booster, clinic=clinic)
    for part in course.parts:
        service = catalog.services.get(f"{part.value}_fee")
        inputs.add(
            f"clinic.{part.value}_part",
            field_bounds(Clinic)["session"],
            None,
            figure=service.price if service is not None else None,
            catalog_key=f"services.{part.value}_fee" if service is not None else "",
        )


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
    add_field(inputs, key, Clinic, name, typed, figure=figure, catalog_key=where, clinic=clinic)
    note_default(inputs, key, where, notes)


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
    add_field(
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
    note_default(inputs, key, where, notes)
    if home.follow_up_months is not None:
        _resolve_service("home_follow_up", "follow_up", clinic.home_follow_up, clinic, catalog, inputs, notes)


def _resolve_terms(clinic: Clinic, inputs: Inputs) -> None:
    if clinic.deposit is not None:
        add_field(inputs, "clinic.deposit", Clinic, "deposit", clinic.deposit, clinic=clinic)
    if clinic.membership is not None:
        add_field(inputs, "clinic.membership.price", Membership, "price", clinic.membership.price, clinic=clinic)
    if clinic.late_cancel is not None and clinic.late_cancel.times:
        add_field(inputs, "clinic.late_cancel.fee", LateCancel, "fee", clinic.late_cancel.fee, clinic=clinic)
    for i, package in enumerate(clinic.packages):
        add_field(inputs, f"clinic.packages.{i}.price", Package, "price", package.price, clinic=clinic)
    for i, extra in enumerate(clinic.extras):
        add_field(inputs, f"clinic.extras.{i}.price", Extra, "price", extra.price, clinic=clinic, label=extra.name)
