"""Values of an input that are worth trying: from low to high in round steps, the plan's own among them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from costcalc.engine.bounds import Bounds, Unit
from pricing.money import Range

STEPS = 60
"""About this many values at most: enough to hit what one has in mind, few enough for the arrow keys."""
_ROUND = tuple(Decimal(step) for step in ("0.05", "0.1", "0.25", "0.5", "1", "2", "5", "10", "25", "50", "100", "250"))
_LARGER = tuple(Decimal(step) for step in ("500", "1000", "2500", "5000", "10000", "25000", "100000", "250000"))
_COUNTED = {Unit.SESSIONS: 12, Unit.VISITS: 12, Unit.DAYS: 14, Unit.WEEKS: 26, Unit.MONTHS: 24, Unit.YEARS: 10}
"""How far counted things can be tried at least."""
_PARTS_OF_A_UNIT = 12
_PERCENT = Decimal(10)
_LEAST_PERCENT_STEP = Decimal("0.5")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ends:
    low: Decimal
    high: Decimal


def values_to_try(amount: Range, planned: Decimal, bounds: Bounds) -> tuple[Decimal, ...]:
    """What to try of an input, ascending, in file units; all within its bounds.

    Prices and amounts go from half to double of what is planned, counted things from one to a usual number and shares
    from nothing; each at least as far as the input's own range.

    Args:
        amount: The input's range.
        planned: Its value as the plan has it, one of the values.
        bounds: What it may be.
    """
    ends = _ends(amount, planned, bounds)
    step = _step(ends, bounds)
    near = step / 4
    values = {value for value in _grid(ends, step, bounds) if abs(value - planned) >= near}
    return tuple(sorted(values | {planned}))


def plain(value: Decimal) -> Decimal:
    """A number without zeros behind its point."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _ends(amount: Range, planned: Decimal, bounds: Bounds) -> _Ends:
    if bounds.unit in _COUNTED:
        least = max(bounds.low, Decimal(1))
        low, high = min(least, amount.low), max(Decimal(_COUNTED[bounds.unit]), amount.high, 2 * planned)
    elif bounds.unit is Unit.PERCENT:
        low, high = min(amount.low, Decimal(0)), max(amount.high, _PERCENT)
    else:
        low, high = min(amount.low, planned / 2), max(amount.high, 2 * planned)
    return _Ends(low=max(low, bounds.low), high=min(high, bounds.high))


def _step(ends: _Ends, bounds: Bounds) -> Decimal:
    """The least round step that the span has few enough of; whole for counted things."""
    least = (ends.high - ends.low) / (_PARTS_OF_A_UNIT if bounds.unit is Unit.COUNT else STEPS)
    if bounds.whole or bounds.unit in _COUNTED:
        least = max(least, Decimal(1))
    elif bounds.unit is Unit.PERCENT:
        least = max(least, _LEAST_PERCENT_STEP)
    return next(step for step in (*_ROUND, *_LARGER) if step >= least)


def _grid(ends: _Ends, step: Decimal, bounds: Bounds) -> Iterator[Decimal]:
    """Multiples of the step from the one at or below the low end to the one at or above the high end."""
    first = (ends.low / step).to_integral_value(ROUND_FLOOR)
    last = (ends.high / step).to_integral_value(ROUND_CEILING)
    for i in range(int(first), int(last) + 1):
        value = plain(step * i)
        if bounds.low <= value <= bounds.high:
            yield value
