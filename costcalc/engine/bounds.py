"""Bounds and units of scenario fields, declared once and read by the border, the window and the docs."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, get_args, get_origin, get_type_hints


class Unit(StrEnum):
    """What a field counts."""

    DOLLARS = "dollars"
    DOLLARS_PER_UNIT = "dollars_per_unit"
    PERCENT = "percent"
    COUNT = "count"
    FACTOR = "factor"  # how many times as much
    SESSIONS = "sessions"
    VISITS = "visits"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    HOURS = "hours"
    MILES = "miles"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a number may be.

    Attributes:
        low: Least allowed value, inclusive.
        high: Greatest allowed value, inclusive.
        unit: What it counts.
        whole: True when only whole numbers make sense (their midpoints are rounded half up, R2).
        decimals: Most decimals a value may have.
        cost: +1 when more of it costs the patient more, -1 when it costs less, 0 when cost does not move; used to
            pick the end of a range for the low and high worlds (R2).
    """

    low: Decimal
    high: Decimal
    unit: Unit
    whole: bool = False
    decimals: int = 2
    cost: int = 1


def bounds(
    low: int | str, high: int | str, unit: Unit, *, whole: bool = False, decimals: int = 2, cost: int = 1
) -> Bounds:
    """Shorthand for a `Bounds` from plain numbers."""
    return Bounds(Decimal(low), Decimal(high), unit, whole, 0 if whole else decimals, cost)


PRICE = bounds(0, 100_000, Unit.DOLLARS)
AMOUNT = bounds(0, 10_000_000, Unit.DOLLARS)
SMALL_PRICE = bounds(0, 10_000, Unit.DOLLARS)
UNIT_PRICE = bounds(0, 10_000, Unit.DOLLARS_PER_UNIT, decimals=5)
PERCENT = bounds(0, 100, Unit.PERCENT, decimals=4)


@functools.cache
def field_bounds(record: type) -> dict[str, Bounds]:
    """The bounds of every bounded field of a record class, by field name."""
    found: dict[str, Bounds] = {}
    for name, hint in get_type_hints(record, include_extras=True).items():
        annotation = _first_bounds(hint)
        if annotation is not None:
            found[name] = annotation
    return found


def _first_bounds(hint: Any) -> Bounds | None:
    if get_origin(hint) is Annotated:
        for extra in get_args(hint)[1:]:
            if isinstance(extra, Bounds):
                return extra
    for inner in get_args(hint):
        found = _first_bounds(inner)
        if found is not None:
            return found
    return None
