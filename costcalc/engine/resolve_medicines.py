"""Medicines of a scenario, with what the catalog knows of them: units, price of a fill, tier (R6, R7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from costcalc.engine.bounds import Unit, bounds, field_bounds
from costcalc.engine.health_plan import Kind
from costcalc.engine.inputs import Inputs
from costcalc.engine.scenario import DoseChange, Medicine, Tier
from pricing.model import Catalog
from pricing.model import Medicine as CatalogMedicine
from pricing.money import Range

FEE = bounds(0, 1000, Unit.DOLLARS)

KIND_OF_TIER = {
    Tier.GENERIC: Kind.GENERIC_MEDICINE,
    Tier.PREFERRED: Kind.PREFERRED_MEDICINE,
    Tier.NONPREFERRED: Kind.NONPREFERRED_MEDICINE,
    Tier.SPECIALTY: Kind.SPECIALTY_MEDICINE,
    Tier.OTC: Kind.OTC_MEDICINE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicineCourse:
    """One medicine's fills; amounts are in `Inputs` under `medicines.<ref>`.

    Attributes:
        ref: What the scenario calls it.
        name: Name and strength for lines.
        per_fill: True when `medicines.<ref>.price` is the price of a fill; else unit price x units + fee.
        comes_with: Catalog keys of what comes along.
    """

    ref: str
    name: str
    kind: Kind
    per_fill: bool
    supply_days: int
    next_fill: date | None
    stop: date | None
    changes: tuple[DoseChange, ...]
    comes_with: tuple[str, ...]
    controlled: bool
    catalog: CatalogMedicine | None


def medicine_ref(medicine: Medicine, position: int) -> str:
    """What a medicine is called in keys: its ref, else its catalog key, else its name, else its place in the list."""
    return medicine.ref or medicine.key or medicine.name or f"medicine_{position + 1}"


def resolve_medicines(medicines: tuple[Medicine, ...], catalog: Catalog, inputs: Inputs) -> tuple[MedicineCourse, ...]:
    """The fills' shapes, with their inputs added."""
    courses = []
    seen: set[str] = set()
    for position, medicine in enumerate(medicines):
        ref = medicine_ref(medicine, position)
        if ref in seen:
            ref = f"{ref}_{position + 1}"
        seen.add(ref)
        courses.append(_resolve_medicine(medicine, ref, catalog, inputs))
    return tuple(courses)


def _resolve_medicine(medicine: Medicine, ref: str, catalog: Catalog, inputs: Inputs) -> MedicineCourse:
    record = catalog.medicines.get(medicine.key) if medicine.key is not None else None
    name = _name(medicine, record, ref)
    key = f"medicines.{ref}"
    limits = field_bounds(Medicine)
    per_fill = medicine.price is not None
    if per_fill:
        inputs.add(f"{key}.price", limits["price"], medicine.price, name=name)
    else:
        _resolve_units(medicine, record, key, name, catalog, inputs)
    return MedicineCourse(
        ref=ref,
        name=name,
        kind=KIND_OF_TIER[_tier(medicine, record)],
        per_fill=per_fill,
        supply_days=medicine.supply_days,
        next_fill=medicine.next_fill,
        stop=medicine.stop,
        changes=medicine.changes,
        comes_with=medicine.comes_with if medicine.comes_with is not None else record.comes_with if record else (),
        controlled=record.controlled if record is not None else False,
        catalog=record,
    )


def _resolve_units(
    medicine: Medicine, record: CatalogMedicine | None, key: str, name: str, catalog: Catalog, inputs: Inputs
) -> None:
    limits = field_bounds(Medicine)
    where = f"medicines.{record.key}" if record is not None else ""
    regimen = record.regimens[0] if record is not None and record.regimens else None
    units = None if regimen is None else Range.exact(regimen.units_per_day)
    inputs.add(
        f"{key}.units_per_day",
        limits["units_per_day"],
        medicine.units_per_day,
        amount=units,
        catalog_key=where,
        name=name,
    )
    unit_price = None
    figure = None
    fee = None
    if record is not None:
        figure = record.price or record.acquisition
        unit_price = record.price.amount if record.price is not None else None
        rule = catalog.price_rules.get(record.derivation) if record.derivation is not None else None
        if unit_price is None and rule is not None:
            unit_price = _marked_up(record.acquisition.amount, rule.markup.amount)
            fee = rule.fee
    inputs.add(
        f"{key}.unit_price",
        limits["unit_price"],
        medicine.unit_price,
        figure=figure if unit_price is not None else None,
        amount=unit_price,
        catalog_key=where,
        name=name,
    )
    if fee is not None and medicine.unit_price is None and record is not None:
        inputs.add(f"{key}.fee", FEE, None, figure=fee, catalog_key=f"price_rules.{record.derivation}", name=name)


def _marked_up(acquisition: Range, markup: Range) -> Range:
    def times(price: Decimal, factor: Decimal) -> Decimal:
        return round(price * factor, 5)

    return Range.of(
        times(acquisition.low, markup.low),
        times(acquisition.middle(), markup.middle()),
        times(acquisition.high, markup.high),
    )


def _tier(medicine: Medicine, record: CatalogMedicine | None) -> Tier:
    if medicine.tier is not None:
        return medicine.tier
    return Tier(record.tier) if record is not None else Tier.GENERIC


def _name(medicine: Medicine, record: CatalogMedicine | None, ref: str) -> str:
    if medicine.name is not None:
        return f"{medicine.name} {medicine.strength}" if medicine.strength is not None else medicine.name
    return f"{record.name} {record.strength}" if record is not None else ref
