"""Money at risk before anyone knows whether it helps: the cost to find out, step by step (R1, R27)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from costcalc.engine.columns import WORLD_ORDER, IntArray, corner_columns
from costcalc.engine.ledger import World
from costcalc.engine.projection import Likely, Spread
from costcalc.engine.reckoning import Ledger, reckon
from costcalc.engine.resolve import Resolved
from costcalc.engine.spreads import spread_of
from costcalc.engine.sums import Picks, counted, counts_to_find_out

_TYPICAL = WORLD_ORDER.index(World.TYPICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskStep:
    """What has been paid by the end of one step.

    Attributes:
        session: How many sessions of the first series have been had; 0 is after the evaluation.
        paid: Low, typical and high, with the likely range once it is reckoned; cents.
    """

    session: int
    paid: Spread


def steps_paid(ledger: Ledger, picks: Picks = counted) -> IntArray:
    """Paid for finding out after the evaluation, after session 1, 2, ... of the first series.

    Where a world has fewer sessions than the plan may have, its last steps repeat what it comes to; the last step is
    the cost to find out.

    Args:
        ledger: A plan.
        picks: Which charges.

    Returns:
        Cents, shape (steps, columns); no steps without a first series.
    """
    steps = _most_sessions(ledger.resolved)
    if ledger.schedule is None or steps == 0:
        return np.zeros((0, ledger.columns.count), dtype=np.int64)
    last, _ = ledger.schedule.sessions.last_held()
    until = _step_days(ledger, steps, last)
    paid = np.zeros((steps + 1, ledger.columns.count), dtype=np.int64)
    for entry in ledger.entries:
        if not picks(entry) or not counts_to_find_out(entry):
            continue
        rows = (entry.charges.happens & (entry.pay_day <= last)).any(axis=1)
        day = entry.pay_day[rows]
        amount = np.where(entry.charges.happens[rows], entry.you_pay[rows], 0)
        if entry.charges.session is None:
            paid[0] += np.where(day <= until[0], amount, 0).sum(axis=0)
        for step in range(1, steps + 1):
            paid[step] += np.where(day <= until[step], amount, 0).sum(axis=0)
    return paid


def money_at_risk(resolved: Resolved, likely: Sequence[Likely] = ()) -> tuple[RiskStep, ...]:
    """The ladder, up to the last session of the typical world.

    Args:
        resolved: The plan.
        likely: The likely range of each step, if it is reckoned.
    """
    ledger = reckon(resolved, corner_columns(resolved.inputs))
    corners = steps_paid(ledger)
    if ledger.schedule is None or corners.shape[0] == 0:
        return ()
    sessions = ledger.schedule.sessions
    held = int((sessions.dates.happens & ~sessions.booster[:, None])[:, _TYPICAL].sum())
    first = 0 if "clinic.evaluation" in resolved.inputs else 1
    return tuple(
        RiskStep(session=step, paid=_spread(corners[step], likely[step] if step < len(likely) else None))
        for step in range(first, held + 1)
    )


def _most_sessions(resolved: Resolved) -> int:
    course = resolved.course
    if course is None or not course.induction:
        return 0
    return max(resolved.inputs["treatment.induction.sessions"].engine_values()[2] - course.sessions_had, 0)


def _step_days(ledger: Ledger, steps: int, last: IntArray) -> IntArray:
    """The day of each step, no later than the last session held, shape (steps + 1, columns)."""
    days = np.broadcast_to(last, (steps + 1, last.size)).copy()
    days[0] = np.minimum(ledger.resolved.calendar.first_day, last)
    assert ledger.schedule is not None
    sessions = ledger.schedule.sessions
    series = np.nonzero(~sessions.booster)[0][:steps]
    held = sessions.dates.happens[series]
    days[1 : len(series) + 1] = np.where(held, sessions.dates.day[series], last)
    return days


def _spread(values: IntArray, likely: Likely | None) -> Spread:
    return replace(spread_of(values.tolist()), likely=likely)
