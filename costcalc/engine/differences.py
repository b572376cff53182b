"""The difference between two options in worlds of its own: what they share moves together (R25)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.inputs import InputInfo, Inputs
from costcalc.engine.option_result import Crossing, Difference, YearDifference
from costcalc.engine.projection import Spread
from costcalc.engine.reckoning import Ledger, reckon
from costcalc.engine.resolve import Resolved
from costcalc.engine.sums import MONTHS_A_YEAR, divide, month_sums

LOW, TYPICAL, HIGH = 0, 1, 2
# What is shared stands at each of its ends in turn; what is not lowers the difference in the first three worlds, is
# typical in the fourth, and raises it in the last three.
_SHARED = (LOW, TYPICAL, HIGH, TYPICAL, LOW, TYPICAL, HIGH)
_OWN = (LOW, LOW, LOW, TYPICAL, HIGH, HIGH, HIGH)
_OTHERS = tuple(HIGH - world for world in _OWN)
WORLDS = len(_SHARED)
TYPICAL_WORLD = _OWN.index(TYPICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """A plan, and whether reductions of its medicines start (R23)."""

    resolved: Resolved
    reductions: bool = True

    def ledger(self, columns: Columns) -> Ledger:
        """The plan reckoned in some columns."""
        return reckon(self.resolved, columns, helps=self.reductions)


def monthly_differences(one: Reckoned, other: Reckoned) -> IntArray:
    """What `one` costs more than `other` in each month, shape (months, worlds), cents.

    An input is shared when both have it under the same key with the same range.
    """
    mine, theirs = one.resolved.inputs, other.resolved.inputs
    own = month_sums(one.ledger(_columns(mine, theirs, _OWN)))
    others = month_sums(other.ledger(_columns(theirs, mine, _OTHERS)))
    return own - others


def _columns(inputs: Inputs, other: Inputs, ends: tuple[int, ...]) -> Columns:
    values = {}
    for key, info in inputs.items.items():
        worlds = _SHARED if is_shared(info, other.items.get(key)) else ends
        values[key] = np.array([info.world_values()[world] for world in worlds], dtype=np.int64)
    return Columns(WORLDS, values)


def is_shared(one: InputInfo, other: InputInfo | None) -> bool:
    """True when both options have the input, with the same range of the same thing."""
    return other is not None and (one.amount, one.bounds, one.name) == (other.amount, other.bounds, other.name)


def difference(months: IntArray, resolved: Resolved) -> Difference:
    """`monthly_differences` as figures and years."""
    years = months.reshape(-1, MONTHS_A_YEAR, months.shape[1]).sum(axis=1)
    totals = years.sum(axis=0)
    low, high = int(totals.argmin()), int(totals.argmax())
    starts = resolved.calendar.starts()
    return Difference(
        first_year=_spread(years[0]),
        later_year=_spread(divide(years[1:].sum(axis=0), len(years) - 1)) if len(years) > 1 else None,
        horizon_total=_spread(totals),
        by_year=tuple(
            YearDifference(
                year=i + 1,
                starts=starts[i * MONTHS_A_YEAR],
                low=int(row[low]),
                typical=int(row[TYPICAL_WORLD]),
                high=int(row[high]),
            )
            for i, row in enumerate(years)
        ),
    )


def _spread(values: IntArray) -> Spread:
    return Spread(low=int(values.min()), typical=int(values[TYPICAL_WORLD]), high=int(values.max()))


def crossing(months: IntArray) -> tuple[Crossing | None, int | None]:
    """When what has been paid in all crosses: in the typical world, and the earliest month in any (None: never)."""
    found = [_crossing(np.cumsum(months[:, world])) for world in range(months.shape[1])]
    return found[TYPICAL_WORLD], min((one.month for one in found if one is not None), default=None)


def _crossing(running: IntArray) -> Crossing | None:
    """The first month by whose end the sign of what is paid more in all is the opposite of what it first was."""
    signs = np.sign(running)
    apart = np.nonzero(signs)[0]
    if apart.size == 0:
        return None
    turned = np.nonzero(signs == -signs[apart[0]])[0]
    if turned.size == 0:
        return None
    return Crossing(month=int(turned[0]) + 1, cheaper_after=bool(signs[turned[0]] < 0))
