"""A plan becomes dated services: sessions, visits, supplies and checks, per column (R4, R5, R23)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from costcalc.engine.bounds import Unit
from costcalc.engine.calendar import PlanCalendar, add_months_each
from costcalc.engine.columns import BoolArray, Columns, IntArray
from costcalc.engine.inputs import to_engine_unit
from costcalc.engine.resolve import Resolved
from costcalc.engine.resolve_course import Course
from costcalc.engine.scenario import Then

FOREVER = 2**40
"""A day number after every plan, and a count no plan reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Services of one kind: row by row in time order, one column per world.

    Attributes:
        day: Day numbers, shape (rows, columns).
        happens: Whether the service takes place, same shape.
    """

    day: IntArray
    happens: BoolArray

    @property
    def rows(self) -> int:
        """How many rows."""
        return int(self.day.shape[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Sessions:
    """All treatment sessions in time order: the first series, then boosters.

    Attributes:
        dates: When; `happens` within the horizon and, if it does not help, up to the last induction session.
        planned: Whether the plan has the session at all, beyond the horizon too and as if treatment helps.
        booster: Rows that are boosters, shape (rows,).
        number: Number of the session in the whole course, from 1, shape (rows, columns).
        induction_total: Sessions of the first series, earlier ones included, shape (columns,).
        visit: Rows on which a visit begins, shape (rows,).
        in_visit: Day within the visit, from 1, shape (rows,).
        last_induction: Day number of the last induction session, or of `start` without any, shape (columns,).
        more: Planned booster sessions after the last row, shape (columns,): FOREVER, or 0.
    """

    dates: Dates
    planned: BoolArray
    booster: BoolArray
    number: IntArray
    induction_total: IntArray
    visit: BoolArray
    in_visit: IntArray
    last_induction: IntArray
    more: IntArray

    def last_held(self) -> tuple[IntArray, BoolArray]:
        """Day of the last induction session that takes place, and whether there is one, shapes (columns,)."""
        held = self.dates.happens & ~self.booster[:, None]
        day = np.where(held, self.dates.day, 0).max(axis=0, initial=0)
        return np.asarray(day, dtype=np.int64), np.asarray(held.any(axis=0), dtype=np.bool_)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Everything the treatment makes happen, dated."""

    sessions: Sessions
    follow_ups: Dates
    labs: Dates
    supplies: Dates
    home_follow_ups: Dates
    stop: IntArray
    last_contact: IntArray


def treatment_schedule(resolved: Resolved, columns: Columns, *, helps: bool = True) -> Schedule | None:
    """The dated services of the treatment, or None without one.

    Args:
        resolved: The plan.
        columns: One world per column.
        helps: False: nothing after the induction takes place (R23).
    """
    course = resolved.course
    if course is None:
        return None
    calendar = resolved.calendar
    stop = _stop(calendar, columns, resolved)
    first_series = _induction(course, calendar, columns, resolved)
    last = _last_induction(first_series, calendar, columns)
    end = np.minimum(stop, calendar.end)
    if not helps:
        end = np.minimum(end, _ends_without_help(course, calendar, first_series, last))
    sessions = _sessions(course, resolved, columns, first_series, last, stop, end)
    follow_ups = _every_months("treatment.follow_ups.months_between", course.follow_ups, calendar, columns, end)
    labs = _every_months("treatment.labs.months_between", course.labs, calendar, columns, end)
    home_from = _counting_from(course, resolved, columns, last)
    supplies, home_follow_ups = _home(course, resolved, columns, home_from, end, helps=helps)
    return Schedule(
        sessions=sessions,
        follow_ups=follow_ups,
        labs=labs,
        supplies=supplies,
        home_follow_ups=home_follow_ups,
        stop=end,
        last_contact=np.maximum(_latest(_visits(sessions), columns.count), _latest(supplies, columns.count)),
    )


def nothing(count: int) -> Dates:
    """No services at all."""
    return Dates(day=np.zeros((0, count), dtype=np.int64), happens=np.zeros((0, count), dtype=np.bool_))


def _visits(sessions: Sessions) -> Dates:
    rows = sessions.visit
    return Dates(day=sessions.dates.day[rows], happens=sessions.dates.happens[rows])


def _latest(dates: Dates, count: int) -> IntArray:
    if dates.rows == 0:
        return np.zeros(count, dtype=np.int64)
    return np.asarray(np.max(np.where(dates.happens, dates.day, 0), axis=0), dtype=np.int64)


def _stop(calendar: PlanCalendar, columns: Columns, resolved: Resolved) -> IntArray:
    key = "treatment.maintenance.stops_after_months"
    if key not in resolved.inputs:
        return np.full(columns.count, FOREVER, dtype=np.int64)
    return calendar.month_start(columns[key])


def _induction(course: Course, calendar: PlanCalendar, columns: Columns, resolved: Resolved) -> Dates:
    if not course.induction:
        return nothing(columns.count)
    sessions = np.maximum(columns["treatment.induction.sessions"] - course.sessions_had, 0)
    rows = np.arange(int(sessions.max(initial=0)), dtype=np.int64)[:, None]
    between = (
        columns["treatment.induction.days_between"]
        if resolved.inputs.known("treatment.induction.days_between")
        else np.ones(columns.count, dtype=np.int64)
    )
    day = calendar.first_day + course.days_to_first + rows * between
    return Dates(day=day, happens=np.broadcast_to(rows < sessions, day.shape))


def _ends_without_help(course: Course, calendar: PlanCalendar, first_series: Dates, last: IntArray) -> IntArray:
    """The day after the last induction session; a course whose induction was over before `start` has ended (R23)."""
    if not course.under_way:
        return last + 1
    return np.where(first_series.happens.any(axis=0), last + 1, calendar.first_day)


def _last_induction(first_series: Dates, calendar: PlanCalendar, columns: Columns) -> IntArray:
    if first_series.rows == 0:
        return np.full(columns.count, calendar.first_day, dtype=np.int64)
    day = np.where(first_series.happens, first_series.day, calendar.first_day)
    return np.asarray(day.max(axis=0), dtype=np.int64)


def _sessions(
    course: Course,
    resolved: Resolved,
    columns: Columns,
    first_series: Dates,
    last: IntArray,
    stop: IntArray,
    end: IntArray,
) -> Sessions:
    boosters, more = _boosters(course, resolved, columns, last, stop)
    per_visit = course.maintenance.sessions_per_visit if course.maintenance is not None else 1
    day = np.concatenate([first_series.day, boosters.day])
    planned = np.concatenate([first_series.happens, boosters.happens])
    in_visit = np.concatenate(
        [np.ones(first_series.rows, dtype=np.int64), np.arange(boosters.rows, dtype=np.int64) % per_visit + 1]
    )
    booster = np.arange(day.shape[0]) >= first_series.rows
    # the first series goes on past a stop date, which ends maintenance only
    limit = np.where(booster[:, None], end, np.minimum(resolved.calendar.end, FOREVER))
    total = columns["treatment.induction.sessions"] if course.induction else np.zeros(columns.count, dtype=np.int64)
    return Sessions(
        dates=Dates(day=day, happens=planned & (day < limit)),
        planned=planned,
        booster=booster,
        number=np.cumsum(planned, axis=0, dtype=np.int64) + course.sessions_had,
        induction_total=total,
        visit=in_visit == 1,
        in_visit=in_visit,
        last_induction=last,
        more=more,
    )


def _boosters(
    course: Course, resolved: Resolved, columns: Columns, last: IntArray, stop: IntArray
) -> tuple[Dates, IntArray]:
    maintenance = course.maintenance
    none = np.zeros(columns.count, dtype=np.int64)
    weeks = "treatment.maintenance.weeks_between"
    if maintenance is None or (not maintenance.taper and not resolved.inputs.known(weeks)):
        return nothing(columns.count), none
    calendar = resolved.calendar
    per_visit = maintenance.sessions_per_visit
    begin = _counting_from(course, resolved, columns, last)
    beyond = max((package.sessions for package in resolved.clinic.packages if package.boosters), default=0)
    extra_visits = -(-beyond // per_visit)
    if maintenance.taper:
        visit_day, ends = _tapered(course, resolved, columns, begin, extra_visits)
    else:
        interval = columns[weeks]
        begin = np.maximum(begin, calendar.first_day - interval)  # the next booster never falls before `start`
        span = int((calendar.end - begin).max(initial=0))
        visits = max(span, 0) // int(interval.min()) + 1 + extra_visits
        visit_day = begin + interval * np.arange(1, visits + 1, dtype=np.int64)[:, None]
        ends = False
    day = (visit_day[:, None, :] + np.arange(per_visit, dtype=np.int64)[None, :, None]).reshape(-1, columns.count)
    planned = (day < stop) & (day < FOREVER)
    more = np.where((stop >= FOREVER) & (not ends), FOREVER, 0).astype(np.int64)
    return Dates(day=day, happens=planned), more


def _counting_from(course: Course, resolved: Resolved, columns: Columns, last: IntArray) -> IntArray:
    """The day from which the first booster interval counts: the last induction session, or the last one had."""
    if not course.under_way or resolved.scenario.treatment is None:
        return last
    under_way = resolved.scenario.treatment.under_way
    had = under_way.last_session if under_way is not None else None
    reference = resolved.scenario.start if had is None else had
    left = (
        columns["treatment.induction.sessions"] > course.sessions_had
        if course.induction
        else np.zeros(columns.count, dtype=np.bool_)
    )
    counted = np.full(columns.count, reference.toordinal(), dtype=np.int64)
    return np.where(left, last, counted)


def _tapered(
    course: Course, resolved: Resolved, columns: Columns, begin: IntArray, extra_visits: int
) -> tuple[IntArray, bool]:
    """Days of the visits of a taper, going on after the visits already had; rows past its end lie in FOREVER."""
    maintenance = course.maintenance
    assert maintenance is not None
    intervals = [days for step in maintenance.taper for days in [_days(step.weeks_between)] * step.visits]
    done = _visits_had(course, columns)
    repeat = maintenance.then is Then.REPEAT
    if repeat:
        span = max(int((resolved.calendar.end - begin).max(initial=0)), 0)
        intervals += [intervals[-1]] * (span // intervals[-1] + 1 + extra_visits + int(done.max(initial=0)))
    passed = np.concatenate([[0], np.cumsum(np.array(intervals, dtype=np.int64))])
    rows = max(len(intervals) - int(done.min(initial=0)), 0)
    step = np.arange(1, rows + 1, dtype=np.int64)[:, None] + done
    last = len(intervals)
    day = begin + passed[np.minimum(step, last)] - passed[np.minimum(done, last)]
    if course.under_way and rows:
        day = day + np.maximum(resolved.calendar.first_day - day[0], 0)
    return np.where(step > last, FOREVER, day), not repeat


def _visits_had(course: Course, columns: Columns) -> IntArray:
    if not course.under_way or course.maintenance is None:
        return np.zeros(columns.count, dtype=np.int64)
    first_series = columns["treatment.induction.sessions"] if course.induction else np.zeros(columns.count, np.int64)
    return np.maximum(course.sessions_had - first_series, 0) // course.maintenance.sessions_per_visit


def _days(weeks: Decimal) -> int:
    return to_engine_unit(weeks, Unit.WEEKS, whole=False)


def _every_months(key: str, wanted: bool, calendar: PlanCalendar, columns: Columns, end: IntArray) -> Dates:
    if not wanted:
        return nothing(columns.count)
    begin = np.full(columns.count, calendar.first_day, dtype=np.int64)
    return _monthly_from(begin, columns[key], calendar.months, end)


def _monthly_from(begin: IntArray, months_between: IntArray, horizon_months: int, end: IntArray) -> Dates:
    count = horizon_months // int(months_between.min()) + 1
    steps = np.arange(1, count + 1, dtype=np.int64)[:, None] * months_between
    day = add_months_each(np.broadcast_to(begin, steps.shape), steps)
    return Dates(day=day, happens=day < end)


def _home(
    course: Course, resolved: Resolved, columns: Columns, last: IntArray, end: IntArray, *, helps: bool
) -> tuple[Dates, Dates]:
    home = course.home
    if home is None or (not helps and course.induction):
        return nothing(columns.count), nothing(columns.count)
    calendar = resolved.calendar
    begin = np.maximum(last + course.home_days, calendar.first_day)
    span = max(int((calendar.end - begin).max(initial=0)), 0)
    rows = np.arange(span // home.supply_days + 1, dtype=np.int64)[:, None]
    day = begin + rows * home.supply_days
    supplies = Dates(day=day, happens=day < end)
    key = "treatment.home.follow_up_months"
    if key not in resolved.inputs:
        return supplies, nothing(columns.count)
    return supplies, _monthly_from(begin, columns[key], calendar.months, end)
