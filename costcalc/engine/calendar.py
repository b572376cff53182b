"""Dates of a plan as day numbers, whole columns at a time (R4)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

import numpy as np

from costcalc.engine.columns import IntArray

_EPOCH = date(1970, 1, 1).toordinal()


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day (Jan 31 + 1 month: Feb 28)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_months_each(ordinals: IntArray, months: IntArray) -> IntArray:
    """`add_months` for arrays of proleptic day numbers; shapes broadcast."""
    days = (ordinals - _EPOCH).astype("datetime64[D]")
    month = days.astype("datetime64[M]")
    day_of_month = (days - month.astype("datetime64[D]")).astype(np.int64)
    target = month + months.astype("timedelta64[M]")
    first = target.astype("datetime64[D]").astype(np.int64)
    length = (target + np.timedelta64(1, "M")).astype("datetime64[D]").astype(np.int64) - first
    return np.asarray(first + np.minimum(day_of_month, length - 1) + _EPOCH, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class PlanCalendar:
    """The months and years of a plan, counted from `start` (R4), with plan years beside them (R14).

    Attributes:
        start: First day.
        horizon_years: 1-10.
        month_starts: Day number of the first day of months 1..12 x horizon + 1; the last is the end of the horizon.
    """

    start: date
    horizon_years: int
    month_starts: IntArray

    @classmethod
    def of(cls, start: date, horizon_years: int) -> PlanCalendar:
        """The calendar of a plan."""
        starts = [add_months(start, m).toordinal() for m in range(12 * horizon_years + 1)]
        return cls(start, horizon_years, np.array(starts, dtype=np.int64))

    @property
    def first_day(self) -> int:
        """Day number of `start`."""
        return int(self.month_starts[0])

    @property
    def end(self) -> int:
        """Day number of the first day after the horizon."""
        return int(self.month_starts[-1])

    @property
    def months(self) -> int:
        """Months in the horizon."""
        return 12 * self.horizon_years

    def starts(self) -> tuple[date, ...]:
        """First day of every month, the end of the horizon included."""
        return tuple(date.fromordinal(int(day)) for day in self.month_starts)

    def month_index(self) -> IntArray:
        """For each day of the horizon, counted from `start`, the index of its month (0 is the first)."""
        lengths = np.diff(self.month_starts)
        return np.repeat(np.arange(self.months, dtype=np.int64), lengths)

    def month_start(self, months: IntArray) -> IntArray:
        """Day number of `start` + that many months (any number, each)."""
        return add_months_each(np.full(months.shape, self.first_day, dtype=np.int64), months)


def plan_year_start(day: date, month: int, month_day: int) -> date:
    """The first day of the plan year that holds `day`; Feb 29 means Feb 28 in other years (R14)."""
    this_year = _plan_date(day.year, month, month_day)
    return this_year if this_year <= day else _plan_date(day.year - 1, month, month_day)


def plan_year_starts(first: date, until: date, month: int, month_day: int) -> tuple[date, ...]:
    """First days of the plan years that hold any day of first..until, in order."""
    current = plan_year_start(first, month, month_day)
    found = []
    while current <= until:
        found.append(current)
        current = _plan_date(current.year + 1, month, month_day)
    return tuple(found)


def _plan_date(year: int, month: int, month_day: int) -> date:
    return date(year, month, min(month_day, monthrange(year, month)[1]))
