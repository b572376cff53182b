"""Dates as the rules count them: months always from the start, plan years on any date (R4, R14)."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache


@lru_cache(maxsize=100_000)
def add_months(day: date, months: int) -> date:
    """The same day of the month `months` later, or that month's last day (R4: Jan 31 -> Feb 28 -> Mar 31)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def month_start(start: date, month: int) -> date:
    """First day of month `month` (1 is the first), counted from `start` (R4)."""
    return add_months(start, month - 1)


def year_start(start: date, year: int) -> date:
    """First day of year `year` (1 is the first), counted from `start` (R4)."""
    return add_months(start, 12 * (year - 1))


@lru_cache(maxsize=100_000)
def month_of(start: date, day: date) -> int:
    """The month that `day` falls in; days before `start` are in month 1 (R4)."""
    month = max(1, (day.year - start.year) * 12 + day.month - start.month)
    while month_start(start, month + 1) <= day:
        month += 1
    while month > 1 and month_start(start, month) > day:
        month -= 1
    return month


def year_of(start: date, day: date) -> int:
    """The year that `day` falls in, 1 is the first (R4)."""
    return (month_of(start, day) - 1) // 12 + 1


def weeks_to_days(weeks: Decimal | int) -> int:
    """Weeks as whole days, half up (6.5 weeks: 46)."""
    return int((Decimal(weeks) * 7).quantize(Decimal(1), ROUND_HALF_UP))


def every_months(start: date, interval: int, end: date) -> Iterator[date]:
    """start + interval, + 2 intervals, ... strictly before `end`, each counted from `start` (R4)."""
    count = 1
    while (day := add_months(start, count * interval)) < end:
        yield day
        count += 1


def every_days(first: date, interval: int, end: date) -> Iterator[date]:
    """first, first + interval, ... strictly before `end`."""
    day = first
    while day < end:
        yield day
        day += timedelta(days=interval)


def plan_year_start(day: date, month_day: str) -> date:
    """The plan-year date on or before `day`; `month_day` is "MM-DD", 02-29 means Feb 28 in other years (R14)."""
    this_year = _on_year(day.year, month_day)
    return this_year if this_year <= day else _on_year(day.year - 1, month_day)


def _on_year(year: int, month_day: str) -> date:
    month, day = (int(part) for part in month_day.split("-"))
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))
