"""Fills of medicines and other care on a schedule, with their prices (R6)."""

from __future__ import annotations

from datetime import date

import numpy as np

from costcalc.engine.calendar import add_months
from costcalc.engine.charges import Charges, Pricer
from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.ledger import Item
from costcalc.engine.resolve import Resolved
from costcalc.engine.resolve_medicines import MedicineCourse
from costcalc.engine.rounding import product_half_up
from costcalc.engine.schedule import Dates
from pricing.money import MILLION, to_ppm

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
        else _fill_price(course, columns, key, dose, columns["price_growth"], years)
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


def _fill_price(
    course: MedicineCourse, columns: Columns, key: str, dose: IntArray, growth: IntArray, years: IntArray
) -> IntArray:
    if course.per_fill:
        return product_half_up([columns[f"{key}.price"], dose], MILLION, growth, years)
    base = columns[f"{key}.unit_price"] * columns[f"{key}.units_per_day"] * course.supply_days
    if f"{key}.fee" in columns.values:
        base = base + columns[f"{key}.fee"] * UNITS_PER_CENT
    return product_half_up([base, dose], UNITS_PER_CENT * MILLION, growth, years)


def fill_days(course: MedicineCourse, first: int, end: int, *, changes: bool) -> tuple[list[int], list[int]]:
    """Day numbers of the fills from `first` up to `end`, and the dose of each in parts per million.

    Fills before the plan are passed over with their rhythm kept; a fill at dose 0 does not take place; nothing is
    filled on or after `stop`.
    """
    begin = course.next_fill.toordinal() if course.next_fill is not None else first
    if begin < first:
        begin += -(-(first - begin) // course.supply_days) * course.supply_days
    stop = course.stop.toordinal() if course.stop is not None and changes else end
    days = []
    doses = []
    for day in range(begin, min(stop, end), course.supply_days):
        dose = _dose(course, day, date.fromordinal(first), changes=changes)
        if dose > 0:
            days.append(day)
            doses.append(dose)
    return days, doses


def _dose(course: MedicineCourse, day: int, start: date, *, changes: bool) -> int:
    dose = MILLION
    latest = -1
    for change in course.changes:
        if change.from_date is not None:
            begins = change.from_date.toordinal()
        else:
            begins = add_months(start, (change.from_month or 1) - 1).toordinal()
        new = to_ppm(change.dose_percent)
        if begins <= day and begins >= latest and (changes or new >= MILLION):
            dose, latest = new, begins
    return dose


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
