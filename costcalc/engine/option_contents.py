"""What an option is made of: things by number, days one has to go somewhere, hours in the clinic."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from costcalc.engine.bounds import Unit
from costcalc.engine.columns import IntArray
from costcalc.engine.health_plan import PHARMACY_KINDS, Kind
from costcalc.engine.inputs import to_engine_unit
from costcalc.engine.ledger import Item
from costcalc.engine.option_result import Count, Included, YearTime
from costcalc.engine.reckoning import Ledger
from costcalc.engine.resolve import Resolved
from costcalc.engine.settlement import Settled
from costcalc.engine.sums import MONTHS_A_YEAR

_TYPICAL = 1
_SESSIONS = frozenset({Item.INDUCTION_SESSION, Item.BOOSTER_SESSION})
_CARE = frozenset(
    {
        Item.EVALUATION,
        Item.INDUCTION_SESSION,
        Item.BOOSTER_SESSION,
        Item.FOLLOW_UP,
        Item.HOME_FOLLOW_UP,
        Item.LAB,
        Item.HOME_SUPPLY,
        Item.CARE,
        Item.COMES_WITH,
        Item.MEDICINE_FILL,
    }
)
_FROM_HOME = frozenset({Item.HOME_FOLLOW_UP, Item.HOME_SUPPLY, Item.MEDICINE_FILL})


def includes(ledger: Ledger) -> tuple[Included, ...]:
    """The services, tests and fills of a plan with their numbers, in listing order; money alone is no part of it."""
    found: dict[tuple[Item, Kind, str], list[Settled]] = {}
    for entry in ledger.entries:
        charges = entry.charges
        if charges.item in _CARE and charges.happens.any():
            found.setdefault((charges.item, charges.kind, charges.name), []).append(entry)
    end = int(ledger.resolved.calendar.month_starts[MONTHS_A_YEAR])
    return tuple(
        Included(
            item=item,
            kind=kind,
            name=name,
            first_year=_number(entries, end),
            all_years=_number(entries, ledger.resolved.calendar.end),
        )
        for (item, kind, name), entries in found.items()
    )


def _number(entries: list[Settled], before: int) -> Count:
    counts = sum((e.charges.happens & (e.charges.day < before)).sum(axis=0) for e in entries)
    return _count(np.asarray(counts, dtype=np.int64))


def _count(values: IntArray) -> Count:
    return Count(low=int(values.min()), typical=int(values[_TYPICAL]), high=int(values.max()))


def time_by_year(ledger: Ledger) -> tuple[YearTime, ...]:
    """Days one has to go somewhere and hours in the clinic, year by year."""
    visits = _by_year(ledger, (entry for entry in ledger.entries if _is_somewhere(entry)))
    sessions = _by_year(ledger, (entry for entry in ledger.entries if entry.charges.item in _SESSIONS))
    hours = session_hours(ledger.resolved)
    return tuple(
        YearTime(year=year + 1, visit_days=_count(visits[year]), session_hundredths=_hours(sessions[year], hours))
        for year in range(len(visits))
    )


def session_hours(resolved: Resolved) -> Count | None:
    """Hours in the clinic for one session, recovery included, in hundredths; None where nobody knows."""
    method = resolved.catalog.treatments.get(resolved.course.method) if resolved.course is not None else None
    if method is None or method.clinic_hours is None:
        return None
    hours = method.clinic_hours.amount
    low, typical, high = (
        to_engine_unit(value, Unit.HOURS, whole=False) for value in (hours.low, hours.middle(), hours.high)
    )
    return Count(low=low, typical=typical, high=high)


def _hours(sessions: IntArray, hours: Count | None) -> Count | None:
    if not sessions.any():
        return Count(low=0, typical=0, high=0)
    if hours is None:
        return None
    held = _count(sessions)
    return Count(low=held.low * hours.low, typical=held.typical * hours.typical, high=held.high * hours.high)


def _is_somewhere(entry: Settled) -> bool:
    charges = entry.charges
    return charges.item in _CARE - _FROM_HOME and charges.kind not in PHARMACY_KINDS


def _by_year(ledger: Ledger, entries: Iterator[Settled]) -> IntArray:
    """Days in each year with any of some charges, each day once, shape (years, columns)."""
    calendar = ledger.resolved.calendar
    there = np.zeros((calendar.end - calendar.first_day, ledger.columns.count), dtype=np.bool_)
    for entry in entries:
        rows, columns = np.nonzero(entry.charges.happens)
        there[entry.charges.day[rows, columns] - calendar.first_day, columns] = True
    first_days = (calendar.month_starts[:-1:MONTHS_A_YEAR] - calendar.first_day).astype(np.intp)
    return np.asarray(np.add.reduceat(there.astype(np.int64), first_days, axis=0), dtype=np.int64)
