"""What another start date would change for a covered plan, whose amounts start again on a plan-year date (R14).

The whole plan is moved, medicines with it, by whole weeks, so that visits keep their weekday and each first year holds
the same services; what differs is only on which side of a plan year's start they fall. Amounts already used stay as of
the day they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from costcalc.engine.calendar import plan_year_start, plan_year_starts
from costcalc.engine.columns import WORLD_ORDER, BoolArray, IntArray, corner_columns
from costcalc.engine.health_plan import AmountsUsed
from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Spread
from costcalc.engine.reckoning import Ledger, reckon
from costcalc.engine.resolve import Resolved, resolve
from costcalc.engine.scenario import Medicine, Scenario
from costcalc.engine.spreads import spread_of
from costcalc.engine.start_date_records import StartDateChoice, StartDates
from costcalc.engine.sums import MONTHS_A_YEAR, counted, figure_columns

AHEAD_DAYS = 120
"""How far from the start a plan year's start is looked at."""
BEFORE_DAYS = 60
"""How many days before a plan year's start a plan may begin."""
AFTER_DAYS = 21
"""How many days after it."""
MOST_CHOICES = 3

_WEEK = timedelta(days=7)
_TYPICAL = WORLD_ORDER.index(World.TYPICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cost:
    """What a plan costs in each of the three worlds; cents, shape (3,)."""

    first_year: IntArray
    in_all: IntArray
    cost_to_find_out: IntArray
    has_find_out: BoolArray
    services: IntArray


def start_dates(resolved: Resolved) -> StartDates | None:
    """What starting some weeks earlier or later would change; None where no plan shares in the cost.

    Args:
        resolved: The plan as entered.
    """
    if resolved.plan is None or resolved.course is None or not resolved.plan.terms:
        return None
    start = resolved.scenario.start
    here = _cost(reckon(resolved, corner_columns(resolved.inputs)))
    choices = [choice for day, reset in _days(resolved) if (choice := _choice(resolved, here, day, reset)) is not None]
    better = [choice for choice in choices if choice.saves_first_year > 0]
    better.sort(key=lambda choice: (-choice.saves_first_year, abs(choice.start - start)))
    after = [choice for choice in choices if choice.start >= choice.plan_year_starts > start]
    changes = after and (after[0].saves_first_year or after[0].saves_cost_to_find_out)
    return StartDates(start=start, better=tuple(better[:MOST_CHOICES]), after_reset=after[0] if changes else None)


def moved_to(scenario: Scenario, start: date) -> Scenario:
    """The same plan begun on another day: dated fills move with it; what was used stays as of its own day."""
    shift = start - scenario.start
    plan = scenario.plan
    if plan is not None:
        used = plan.used or AmountsUsed()
        plan = replace(plan, used=used if used.as_of is not None else replace(used, as_of=scenario.start))
    return replace(
        scenario,
        start=start,
        plan=plan,
        medicines=tuple(_moved(medicine, shift) for medicine in scenario.medicines),
    )


def _moved(medicine: Medicine, shift: timedelta) -> Medicine:
    def later(day: date | None) -> date | None:
        return None if day is None else day + shift

    return replace(
        medicine,
        next_fill=later(medicine.next_fill),
        stop=later(medicine.stop),
        changes=tuple(replace(change, from_date=later(change.from_date)) for change in medicine.changes),
    )


def _days(resolved: Resolved) -> Iterator[tuple[date, date]]:
    """Days to begin on near each plan year's start, on the weekday of the start, in order, and that start.

    None lies in a plan year before the one whose amounts used are known.
    """
    plan = resolved.plan
    if plan is None:
        return
    start = resolved.scenario.start
    near = timedelta(days=AHEAD_DAYS)
    known_from = plan_year_start(plan.used_as_of or start, plan.month, plan.day)
    resets = plan_year_starts(start - near, start + near, plan.month, plan.day)
    for reset in resets:
        if abs(reset - start) > near:
            continue
        first = reset - timedelta(days=BEFORE_DAYS)
        day = start + _WEEK * -((start - first) // _WEEK)
        while day <= reset + timedelta(days=AFTER_DAYS):
            if day != start and abs(day - start) <= near and day >= known_from:
                yield day, reset
            day += _WEEK


def _choice(resolved: Resolved, here: _Cost, day: date, reset: date) -> StartDateChoice | None:
    """Beginning on that day; None where its first year does not hold the same services."""
    moved = resolve(moved_to(resolved.scenario, day), resolved.catalog)
    moved = replace(moved, outcome=resolved.outcome)
    there = _cost(reckon(moved, corner_columns(moved.inputs)))
    if not np.array_equal(here.services, there.services):
        return None
    saves = here.first_year - there.first_year
    return StartDateChoice(
        start=day,
        plan_year_starts=reset,
        first_year=_spread(there.first_year),
        cost_to_find_out=_spread(there.cost_to_find_out) if there.has_find_out.all() else None,
        saves_first_year=int(saves[_TYPICAL]),
        saves_cost_to_find_out=int((here.cost_to_find_out - there.cost_to_find_out)[_TYPICAL]),
        saves_in_all=int((here.in_all - there.in_all)[_TYPICAL]),
        in_every_world=bool((saves > 0).all() or (saves < 0).all()),
    )


def _cost(ledger: Ledger) -> _Cost:
    figures = figure_columns(ledger)
    return _Cost(
        first_year=figures.values[FigureKey.FIRST_YEAR],
        in_all=figures.values[FigureKey.HORIZON_TOTAL],
        cost_to_find_out=figures.values[FigureKey.COST_TO_FIND_OUT],
        has_find_out=figures.applies[FigureKey.COST_TO_FIND_OUT],
        services=_services(ledger),
    )


def _services(ledger: Ledger) -> IntArray:
    """How many charges the first year holds, shape (3,)."""
    end = int(ledger.resolved.calendar.month_starts[MONTHS_A_YEAR])
    number = np.zeros(ledger.columns.count, dtype=np.int64)
    for entry in ledger.entries:
        if counted(entry) and entry.charges.day.shape[0]:
            number += (entry.charges.happens & (entry.charges.day < end)).sum(axis=0)
    return number


def _spread(values: IntArray) -> Spread:
    worlds: Sequence[int] = [int(value) for value in values]
    return spread_of(worlds)
