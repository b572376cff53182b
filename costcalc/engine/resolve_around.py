"""What stands around a treatment becomes inputs: other care, getting there, lost pay (R7, R21)."""

from __future__ import annotations

from decimal import Decimal

from costcalc.engine.bounds import Unit, bounds
from costcalc.engine.input_fields import add_field
from costcalc.engine.inputs import Inputs
from costcalc.engine.resolve_clinic import scaled
from costcalc.engine.resolve_course import Course
from costcalc.engine.scenario import Care, LostPay, Scenario, Travel
from pricing.model import Catalog
from pricing.money import Range

MILEAGE_RATE = bounds(0, 10, Unit.DOLLARS_PER_UNIT, decimals=5)


def resolve_care(care: tuple[Care, ...], catalog: Catalog, inputs: Inputs) -> None:
    """How often other care is needed and what it costs."""
    for i, item in enumerate(care):
        service = catalog.services.get(item.kind.value)
        name = item.name or (service.name if service is not None else "")
        add_field(inputs, f"care.{i}.every_weeks", Care, "every_weeks", item.every_weeks, label=name)
        add_field(
            inputs,
            f"care.{i}.price",
            Care,
            "price",
            item.price,
            figure=service.price if service is not None else None,
            catalog_key=f"services.{item.kind.value}",
            label=name,
        )


def resolve_travel(travel: Travel | None, catalog: Catalog, inputs: Inputs) -> None:
    """What a trip costs, part by part; miles at the federal rate (R21)."""
    if travel is None:
        return
    for name in ("miles", "ride", "parking", "lodging_per_night", "meals", "escort", "child_care"):
        typed = getattr(travel, name)
        if typed is not None:
            add_field(inputs, f"travel.{name}", Travel, name, typed)
    if travel.miles is not None:
        service = catalog.services.get("mileage")
        figure = service.price if service is not None else None
        amount = scaled(figure.amount, Decimal("0.01")) if figure is not None else None
        inputs.add(
            "travel.mileage_rate", MILEAGE_RATE, None, figure=figure, catalog_key="services.mileage", amount=amount
        )


def resolve_lost_pay(scenario: Scenario, course: Course | None, catalog: Catalog, inputs: Inputs) -> None:
    """Hours away from work and what they pay, for the person and an escort (R21)."""
    lost_pay = scenario.lost_pay
    if lost_pay is None:
        return
    if scenario.travel is not None and scenario.travel.escort_hours is not None:
        add_field(inputs, "travel.escort_hours", Travel, "escort_hours", scenario.travel.escort_hours)
    method = catalog.treatments.get(course.method) if course is not None else None
    hours = method.clinic_hours if method is not None else None
    add_field(
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
            add_field(inputs, f"lost_pay.{name}", LostPay, name, typed)
