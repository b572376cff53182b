"""What comes with a medicine as dated charges: while the medicine is taken, and no longer (R6)."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from costcalc.engine.calendar import add_months_each
from costcalc.engine.columns import BoolArray, Columns, IntArray
from costcalc.engine.health_plan import PHARMACY_KINDS, Kind
from costcalc.engine.ledger import Item
from costcalc.engine.medicines import daily_doses, fill_price
from costcalc.engine.pricer import Charges, Pricer
from costcalc.engine.resolve import Resolved
from costcalc.engine.resolve_companions import CompanionCourse
from costcalc.engine.resolve_medicines import MedicineCourse
from costcalc.engine.schedule import Dates
from pricing.money import MILLION


@dataclass(slots=True)
class Along:
    """What comes along, by where it stands in listing order.

    Attributes:
        labs: Listed with the treatment's laboratory tests.
        urine_tests: Listed after home supplies.
        visits: Listed with other care.
        pharmacy: Listed with medicines.
    """

    labs: list[Charges] = field(default_factory=list)
    urine_tests: list[Charges] = field(default_factory=list)
    visits: list[Charges] = field(default_factory=list)
    pharmacy: list[Charges] = field(default_factory=list)

    def place(self, charges: Charges) -> None:
        """Puts charges where they are listed."""
        if charges.kind in PHARMACY_KINDS:
            self.pharmacy.append(charges)
        elif charges.kind is Kind.LAB:
            self.labs.append(charges)
        elif charges.kind is Kind.URINE_TEST:
            self.urine_tests.append(charges)
        else:
            self.visits.append(charges)


def companion_charges(resolved: Resolved, columns: Columns, pricer: Pricer, *, changes: bool = True) -> Along:
    """Everything that comes with the plan's medicines.

    Args:
        resolved: The plan.
        columns: One world per column.
        pricer: Prices on their dates.
        changes: False: reductions and stops of medicines never start (R23).
    """
    along = Along()
    for course in resolved.companions:
        taken = days_taken(resolved, course.parents, changes=changes)
        if not taken.any():
            continue
        if course.fills is None:
            along.place(_services(course, course.key, taken, resolved, columns, pricer))
        else:
            along.place(_fills(course, course.fills, taken, resolved, columns, pricer))
    return along


def days_taken(resolved: Resolved, medicines: tuple[MedicineCourse, ...], *, changes: bool = True) -> BoolArray:
    """The days of the horizon, counted from `start`, on which any of some medicines is taken."""
    calendar = resolved.calendar
    taken = np.zeros(calendar.end - calendar.first_day, dtype=np.bool_)
    for course in medicines:
        taken |= daily_doses(course, calendar.first_day, calendar.end, changes=changes) > 0
    return taken


def _services(
    course: CompanionCourse, key: str, taken: BoolArray, resolved: Resolved, columns: Columns, pricer: Pricer
) -> Charges:
    calendar = resolved.calendar
    months = np.maximum(columns[f"{key}.every_months"], 1)
    begin = calendar.first_day + (int(taken.argmax()) if course.bought else 0)
    steps = np.arange(0 if course.bought else 1, calendar.months // int(months.min()) + 1, dtype=np.int64)[:, None]
    day = add_months_each(np.full((1, columns.count), begin, dtype=np.int64), steps * months)
    dates = Dates(day=day, happens=_while_taken(day, taken, calendar.first_day))
    return pricer.charges(Item.COMES_WITH, course.kind, f"{key}.price", dates, name=course.name, treatment=False)


def _fills(
    course: CompanionCourse,
    fills: MedicineCourse,
    taken: BoolArray,
    resolved: Resolved,
    columns: Columns,
    pricer: Pricer,
) -> Charges:
    first = resolved.calendar.first_day
    rhythm = np.arange(int(taken.argmax()), taken.size, fills.supply_days, dtype=np.int64)
    shape = (rhythm.size, columns.count)
    day = np.broadcast_to(first + rhythm[:, None], shape)
    happens = _while_taken(day, taken, first)
    known = all(resolved.inputs.known(f"{course.key}.{part}") for part in ("unit_price", "units_per_day"))
    cash: IntArray = np.zeros(shape, dtype=np.int64)
    years = pricer.years(day)
    if known:
        whole = np.full((rhythm.size, 1), MILLION, dtype=np.int64)
        price = fill_price(fills, columns, course.key, whole, columns["price_growth"], years)
        cash = np.array(np.broadcast_to(price, shape), dtype=np.int64)
    return Charges(
        item=Item.COMES_WITH,
        kind=course.kind,
        price_key=f"{course.key}.unit_price",
        name=course.name,
        day=day,
        happens=happens,
        cash=cash,
        unknown=not known,
        number=np.cumsum(happens, axis=0, dtype=np.int64),
        treatment=False,
        years=years,
    )


def _while_taken(day: IntArray, taken: BoolArray, first: int) -> BoolArray:
    """Which of some days lie in the horizon and have the medicine taken."""
    place = day - first
    return np.asarray((place < taken.size) & taken[np.minimum(place, taken.size - 1)], dtype=np.bool_)
