"""Relief: the days it covers, its share of the time between boosters, and what a week of it costs (R26)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from costcalc.engine.bounds import Unit
from costcalc.engine.columns import BoolArray, IntArray
from costcalc.engine.companions import days_taken
from costcalc.engine.inputs import Inputs, to_engine_unit
from costcalc.engine.ledger import World
from costcalc.engine.option_result import (
    Count,
    IntervalCover,
    ReliefBasis,
    ReliefCaveat,
    ReliefPeriod,
    ReliefResult,
)
from costcalc.engine.projection import Spread
from costcalc.engine.reckoning import Ledger
from costcalc.engine.schedule import Sessions
from costcalc.engine.sums import MONTHS_A_YEAR, month_sums
from pricing.model import Grade

AFTER_INDUCTION = "relief.after_induction"
AFTER_VISIT = "relief.after_visit"
DAYS_A_WEEK = 7
_TYPICAL = 1
_ENDS = 3
_GRADES = tuple(Grade)


def relief(ledger: Ledger, *, reductions: bool = True) -> ReliefResult | None:
    """Relief of a plan that was reckoned in the three worlds; None without evidence, and with nothing taken.

    Every world is set beside every end of the relief ranges. Without treatment, the weeks in which medicine is taken
    stand in for weeks of relief, and the result says so.

    Args:
        ledger: The plan, columns low, typical, high.
        reductions: False: lower doses and stops of medicines never start (R23).
    """
    if ledger.schedule is None:
        return _taken(ledger, reductions=reductions)
    covered = covered_days(ledger)
    if covered is None:
        return None
    inputs = ledger.resolved.inputs
    interval = _interval(ledger)
    used = [inputs[key] for key in (AFTER_INDUCTION, AFTER_VISIT) if inputs.known(key)]
    grades = [info.figure.grade for info in used if info.figure is not None]
    first_year, all_years = _periods(ledger, covered, priced=_all_known(ledger.schedule.sessions, inputs))
    return ReliefResult(
        basis=ReliefBasis.AFTER_SESSIONS,
        grade=max(grades, key=_GRADES.index, default=None),
        catalog_key=used[0].catalog_key,
        after_induction_days=_relief_count(inputs, AFTER_INDUCTION),
        after_visit_days=_relief_count(inputs, AFTER_VISIT),
        first_year=first_year,
        all_years=all_years,
        interval=interval,
        caveats=tuple(_caveats(ledger, grades, interval, covered)),
    )


def covered_days(ledger: Ledger) -> BoolArray | None:
    """Days with relief, counted from `start`, shape (days, worlds, ends of relief); None where nothing is known.

    Relief begins on the day of a visit's last session; that of the first series on its last session's day.
    """
    schedule = ledger.schedule
    inputs = ledger.resolved.inputs
    if schedule is None or not (inputs.known(AFTER_INDUCTION) or inputs.known(AFTER_VISIT)):
        return None
    calendar = ledger.resolved.calendar
    span = calendar.end - calendar.first_day
    edges = np.zeros((span + 1, ledger.columns.count, _ENDS), dtype=np.int64)
    day, held = schedule.sessions.last_held()
    complete = held & (schedule.sessions.last_induction == day)
    _cover(edges, day[None] - calendar.first_day, complete[None], _relief_days(inputs, AFTER_INDUCTION))
    visit_day, visit_held = _last_session_of_visits(schedule.sessions)
    _cover(edges, visit_day - calendar.first_day, visit_held, _relief_days(inputs, AFTER_VISIT))
    return np.asarray(np.cumsum(edges, axis=0)[:span] > 0, dtype=np.bool_)


def _cover(edges: IntArray, begins: IntArray, held: BoolArray, lasts: IntArray | None) -> None:
    """Count relief in on its first day and out after its last."""
    if lasts is None:
        return
    rows, worlds = np.nonzero(held)
    first = begins[rows, worlds]
    last = edges.shape[0] - 1
    for end in range(_ENDS):
        np.add.at(edges[:, :, end], (np.minimum(first, last), worlds), 1)
        np.add.at(edges[:, :, end], (np.minimum(first + lasts[end], last), worlds), -1)


def _relief_days(inputs: Inputs, key: str) -> IntArray | None:
    return np.array(inputs[key].engine_values(), dtype=np.int64) if inputs.known(key) else None


def _relief_count(inputs: Inputs, key: str) -> Count | None:
    days = _relief_days(inputs, key)
    return None if days is None else Count(low=int(days[0]), typical=int(days[1]), high=int(days[2]))


def _last_session_of_visits(sessions: Sessions) -> tuple[IntArray, BoolArray]:
    """The last session that takes place of each booster visit, shapes (visits, columns)."""
    rows = sessions.booster
    count = sessions.dates.day.shape[1]
    if not rows.any():
        return np.zeros((0, count), dtype=np.int64), np.zeros((0, count), dtype=np.bool_)
    per_visit = int(sessions.in_visit[rows].max())
    happens = sessions.dates.happens[rows].reshape(-1, per_visit, count)
    day = np.where(happens, sessions.dates.day[rows].reshape(-1, per_visit, count), 0).max(axis=1)
    return np.asarray(day, dtype=np.int64), np.asarray(happens.any(axis=1), dtype=np.bool_)


def _all_known(sessions: Sessions, inputs: Inputs) -> bool:
    """True when there is evidence on relief after everything that is paid for: the first series, and boosters."""
    boosters = bool(sessions.dates.happens[sessions.booster].any())
    first_series = bool(sessions.dates.happens[~sessions.booster].any())
    return (inputs.known(AFTER_INDUCTION) or not first_series) and (inputs.known(AFTER_VISIT) or not boosters)


def _periods(ledger: Ledger, covered: BoolArray, *, priced: bool) -> tuple[ReliefPeriod, ReliefPeriod]:
    """The first year and the whole horizon; without a price per week where not all relief is known."""
    calendar = ledger.resolved.calendar
    months = month_sums(ledger)
    year_ends = int(calendar.month_starts[MONTHS_A_YEAR]) - calendar.first_day
    return (
        _period(covered[:year_ends], months[:MONTHS_A_YEAR].sum(axis=0), priced=priced),
        _period(covered, months.sum(axis=0), priced=priced),
    )


def _period(covered: BoolArray, cost: IntArray, *, priced: bool) -> ReliefPeriod:
    days = covered.sum(axis=0)
    counted = Count(low=int(days.min()), typical=int(days[_TYPICAL, _TYPICAL]), high=int(days.max()))
    per_week = _cost_per_week(cost, days) if priced else None
    return ReliefPeriod(days=covered.shape[0], covered_days=counted, cost_per_week=per_week)


def _cost_per_week(cost: IntArray, days: IntArray) -> Spread | None:
    """Cost x 7 / covered days, half up: the least and greatest over worlds and ends of relief that have any."""
    if not days[_TYPICAL, _TYPICAL]:
        return None
    paid = np.broadcast_to(cost[:, None], days.shape)
    per_week = (2 * DAYS_A_WEEK * paid + days) // np.maximum(2 * days, 1)
    there = [
        (int(per_week[world, end]), world)
        for world in range(days.shape[0])
        for end in range(days.shape[1])
        if days[world, end]
    ]
    (low, low_world), (high, high_world) = min(there), max(there)
    worlds = tuple(World)
    return Spread(
        low=low,
        typical=int(per_week[_TYPICAL, _TYPICAL]),
        high=high,
        low_world=worlds[low_world],
        high_world=worlds[high_world],
    )


def _interval(ledger: Ledger) -> IntervalCover | None:
    """What is covered of the time between boosters as it is in the end: a taper's last interval."""
    course = ledger.resolved.course
    inputs = ledger.resolved.inputs
    after = _relief_days(inputs, AFTER_VISIT)
    if course is None or course.maintenance is None or after is None or ledger.schedule is None:
        return None
    if not ledger.schedule.sessions.dates.happens[ledger.schedule.sessions.booster].any():
        return None
    key = "treatment.maintenance.weeks_between"
    if course.maintenance.taper:
        days = [to_engine_unit(course.maintenance.taper[-1].weeks_between, Unit.WEEKS, whole=False)] * _ENDS
    elif inputs.known(key):
        days = list(inputs[key].engine_values())
    else:
        return None
    covered = [min(int(lasts), between) for lasts in after for between in days]
    return IntervalCover(
        interval_days=Count(low=days[0], typical=days[1], high=days[2]),
        relief_days=Count(low=int(after[0]), typical=int(after[1]), high=int(after[2])),
        covered_days=Count(low=min(covered), typical=min(int(after[1]), days[1]), high=max(covered)),
    )


def _caveats(
    ledger: Ledger, grades: list[Grade], interval: IntervalCover | None, covered: BoolArray
) -> Iterator[ReliefCaveat]:
    inputs = ledger.resolved.inputs
    yield ReliefCaveat.IF_IT_HELPS
    if any(grade in (Grade.WEAK, Grade.UNSOURCED) for grade in grades):
        yield ReliefCaveat.THIN_EVIDENCE
    if not inputs.known(AFTER_INDUCTION):
        yield ReliefCaveat.AFTER_INDUCTION_UNKNOWN
    if not inputs.known(AFTER_VISIT):
        yield ReliefCaveat.AFTER_BOOSTERS_UNKNOWN
    if interval is not None and interval.interval_days.low > interval.relief_days.high:
        yield ReliefCaveat.INTERVAL_OUTLASTS_RELIEF
    elif interval is not None and interval.interval_days.high > interval.relief_days.low:
        yield ReliefCaveat.INTERVAL_MAY_OUTLAST_RELIEF
    if not covered.any(axis=0).all():
        yield ReliefCaveat.NO_RELIEF_IN_SOME_CASES


def _taken(ledger: Ledger, *, reductions: bool) -> ReliefResult | None:
    """Without treatment: the weeks in which medicine is taken, whether it helps or not."""
    taken = days_taken(ledger.resolved, ledger.resolved.medicines, changes=reductions)
    if not taken.any():
        return None
    shape = (taken.size, ledger.columns.count, _ENDS)
    first_year, all_years = _periods(ledger, np.broadcast_to(taken[:, None, None], shape), priced=True)
    return ReliefResult(
        basis=ReliefBasis.TAKEN,
        grade=None,
        catalog_key="",
        after_induction_days=None,
        after_visit_days=None,
        first_year=first_year,
        all_years=all_years,
        interval=None,
        caveats=(ReliefCaveat.TAKEN_NOT_RELIEF,),
    )
