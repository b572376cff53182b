"""What to have saved before the first visit (R20): how much, and how long it takes."""

from __future__ import annotations

from collections.abc import Sequence

from costcalc.engine.funding_records import SavingGoal, SavingPace, SavingTarget
from costcalc.engine.projection import Spread
from costcalc.engine.spreads import spread_of

SPANS = (3, 6, 12)
"""Months for which the savings per month are told."""

_MONTHS_A_YEAR = 12


def saving_goals(
    cost_to_find_out: Spread | None,
    cash_out: Sequence[Sequence[int]],
    saved: int | None,
    budget: int | None,
) -> tuple[SavingGoal, ...]:
    """What to have before starting, for the first series and for the whole first year.

    Args:
        cost_to_find_out: That figure; None without a first series.
        cash_out: What leaves in each month, for each world in the order low, typical, high; cents.
        saved: What the person has, cents; None when not said.
        budget: What the person can pay each month, cents; None when not said.
    """
    if saved is None and budget is None:
        return ()
    found = []
    if cost_to_find_out is not None:
        found.append(_goal(SavingTarget.COST_TO_FIND_OUT, cost_to_find_out, saved or 0, budget))
    if budget is not None:
        reserve = spread_of([first_year_reserve(world, budget) for world in cash_out])
        found.append(_goal(SavingTarget.FIRST_YEAR, reserve, saved or 0, budget))
    return tuple(found)


def first_year_reserve(cash_out: Sequence[int], budget: int) -> int:
    """What must lie ready so that, with a budget each month, every month of the first year can be paid; cents."""
    paid = most = 0
    for month, amount in enumerate(cash_out[:_MONTHS_A_YEAR], start=1):
        paid += amount
        most = max(most, paid - budget * month)
    return most


def _goal(target: SavingTarget, needed: Spread, saved: int, budget: int | None) -> SavingGoal:
    low, typical, high = (max(0, amount - saved) for amount in (needed.low, needed.typical, needed.high))
    return SavingGoal(
        target=target,
        needed=needed,
        still=Spread(low=low, typical=typical, high=high, low_world=needed.low_world, high_world=needed.high_world),
        months=(_up(low, budget), _up(typical, budget), _up(high, budget)) if budget else None,
        paces=tuple(
            SavingPace(months=span, low=_up(low, span), typical=_up(typical, span), high=_up(high, span))
            for span in SPANS
        ),
    )


def _up(amount: int, divisor: int) -> int:
    return -(-amount // divisor)
