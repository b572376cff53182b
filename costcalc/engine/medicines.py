"""Fills of medicines and other care on a schedule, with their prices (R6)."""

from __future__ import annotations

from datetime import date

import numpy as np

from costcalc.engine.calendar import add_months
from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.ledger import Item
from costcalc.engine.pricer import Charges, Pricer
from costcalc.engine.resolve import Resolved
from costcalc.engine.resolve_medicines import MedicineCourse
from costcalc.engine.rounding import product_half_up
from costcalc.engine.schedule import Dates
from pricing.money import MILLION, to_ppm

_MOST_YEARS = 64
UNITS_PER_CENT = 10_000_000
"""unit price (1/1000 cent) x units a day (1/10,000) x days: so many of these make a cent."""


def medicine_charges(resolved: Resolved, columns: Columns, pricer: Pricer, *, changes: bool = True) -> list[Charges]:
    """The fills of every medicine.

    Args:
        resolved: The plan.
        columns: One world per column.
        pricer: Prices on their dates.
        changes: False: reductions and stops of medicines never start (R23).
    """
    return [_fills(course, resolved, columns, pricer, changes=changes) for course in resolved.medicines]


def _fills(course: MedicineCourse, resolved: Resolved, columns: Columns, pricer: Pricer, *, changes: bool) -> Charges:
    days, doses = fill_days(course, resolved.calendar.first_day, resolved.calendar.end, changes=changes)
    shape = (len(days), columns.count)
    day = np.broadcast_to(np.array(days, dtype=np.int64)[:, None], shape)
    dose = np.array(doses, dtype=np.int64)[:, None]
    key = f"medicines.{course.ref}"
    unknown = not resolved.inputs.known(f"{key}.price" if course.per_fill else f"{key}.unit_price")
    unknown = unknown or (not course.per_fill and not resolved.inputs.known(f"{key}.units_per_day"))
    years = pricer.years(day)
    cash = (
        np.zeros(shape, dtype=np.int64)
        if unknown
        else fill_price(course, columns, key, dose, columns["price_growth"], years)
    )
    return Charges(
        item=Item.MEDICINE_FILL,
        kind=course.kind,
        price_key=f"{key}.price" if course.per_fill else f"{key}.unit_price",
        name=course.name,
        day=day,
        happens=np.ones(shape, dtype=np.bool_),
        cash=np.array(np.broadcast_to(cash, shape), dtype=np.int64),
        unknown=unknown,
        number=np.broadcast_to(np.arange(1, len(days) + 1, dtype=np.int64)[:, None], shape),
        treatment=False,
        years=years,
    )


def fill_price(
    course: MedicineCourse, columns: Columns, key: str, dose: IntArray, growth: IntArray, years: IntArray
) -> IntArray:
    """Price of a fill in cents: price per fill, or unit price x units a day x days + fee; x dose x growth (R6, R9).

    Args:
        course: The medicine.
        columns: One world per column.
        key: Where its inputs stand.
        dose: Parts per million, shape (rows, 1).
        growth: Yearly growth, parts per million.
        years: Anniversaries passed, the same in every column, shape (rows, columns).
    """
    base = columns[f"{key}.price"] if course.per_fill else _units_price(course, columns, key)
    divisor = MILLION if course.per_fill else UNITS_PER_CENT * MILLION
    alike, row = np.unique(dose[:, 0] * _MOST_YEARS + years[:, 0], return_inverse=True)
    each_dose, each_years = np.divmod(alike[:, None], _MOST_YEARS)
    return product_half_up([base, each_dose], divisor, growth, each_years)[row]


def _units_price(course: MedicineCourse, columns: Columns, key: str) -> IntArray:
    """Unit price x units a day x days + fee, in 1/10,000,000 cents."""
    base = columns[f"{key}.unit_price"] * columns[f"{key}.units_per_day"] * course.supply_days
    return base + columns[f"{key}.fee"] * UNITS_PER_CENT if f"{key}.fee" in columns.values else base


def fill_days(course: MedicineCourse, first: int, end: int, *, changes: bool) -> tuple[list[int], list[int]]:
    """Day numbers of the fills from `first` up to `end`, and the dose of each in parts per million.

    Fills before the plan are passed over with their rhythm kept; a fill at dose 0 does not take place; nothing is
    filled on or after `stop`.
    """
    doses = daily_doses(course, first, end, changes=changes)
    rhythm = np.arange(first_fill(course, first) - first, doses.size, course.supply_days)
    taken = rhythm[doses[rhythm] > 0]
    return [first + int(day) for day in taken], [int(dose) for dose in doses[taken]]


def first_fill(course: MedicineCourse, first: int) -> int:
    """Day number of the first fill on or after `first`, were there no changes."""
    begin = course.next_fill.toordinal() if course.next_fill is not None else first
    return begin if begin >= first else begin + -(-(first - begin) // course.supply_days) * course.supply_days


def daily_doses(course: MedicineCourse, first: int, end: int, *, changes: bool) -> IntArray:
    """The dose of each day from `first` up to `end` in parts per million, 0 before the first fill and from `stop` on.

    Args:
        course: The medicine.
        first: Day number of the plan's start.
        end: First day number after the horizon.
        changes: False: lower doses and stops never start (R23).
    """
    doses = np.full(end - first, MILLION, dtype=np.int64)
    for begins, dose in _dated_changes(course, first):
        place = max(begins - first, 0)
        if place < doses.size and (changes or dose >= doses[place]):
            doses[place:] = dose
    doses[: max(first_fill(course, first) - first, 0)] = 0
    if course.stop is not None and changes:
        doses[max(course.stop.toordinal() - first, 0) :] = 0
    return doses


def _dated_changes(course: MedicineCourse, first: int) -> list[tuple[int, int]]:
    """Changes of dose by date; of two on one date the one that is written later holds."""
    start = date.fromordinal(first)
    dated = []
    for change in course.changes:
        day = change.from_date or add_months(start, (change.from_month or 1) - 1)
        dated.append((day.toordinal(), to_ppm(change.dose_percent)))
    return sorted(dated, key=lambda change: change[0])


def care_charges(resolved: Resolved, columns: Columns, pricer: Pricer) -> list[Charges]:
    """Other care: first on `start`, then at its interval, as many visits as said."""
    found = []
    calendar = resolved.calendar
    for i, care in enumerate(resolved.scenario.care):
        every = np.maximum(columns[f"care.{i}.every_weeks"], 1)
        span = calendar.end - calendar.first_day
        rows = (span - 1) // int(every.min()) + 1
        if care.visits is not None:
            rows = min(rows, care.visits)
        day = calendar.first_day + np.arange(rows, dtype=np.int64)[:, None] * every
        dates = Dates(day=day, happens=day < calendar.end)
        name = resolved.inputs[f"care.{i}.price"].name
        found.append(pricer.charges(Item.CARE, care.kind, f"care.{i}.price", dates, name=name, treatment=False))
    return found
