"""Months from the start, whatever day it is, and plan years on any date (R4, R14)."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from costcalc.engine.calendar import PlanCalendar, add_months, add_months_each, plan_year_start, plan_year_starts

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2027, 1, 31), 2, date(2027, 3, 31)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(2027, 1, 15), 0, date(2027, 1, 15)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_of_the_month(day: date, months: int, then: date) -> None:
    assert add_months(day, months) == then


@given(st.lists(DAYS, min_size=1, max_size=5), st.integers(-30, 130))
def test_whole_columns_of_days_move_as_single_days_do(days: list[date], months: int) -> None:
    moved = add_months_each(np.array([day.toordinal() for day in days]), np.array(months))
    assert [date.fromordinal(int(day)) for day in moved] == [add_months(day, months) for day in days]


@given(DAYS, st.integers(1, 10))
def test_every_day_of_the_horizon_is_in_the_month_that_began_last(start: date, years: int) -> None:
    calendar = PlanCalendar.of(start, years)
    index = calendar.month_index()
    starts = calendar.starts()
    assert starts[0] == start
    assert index.size == calendar.end - calendar.first_day == (starts[-1] - start).days
    for month in (0, 1, 11, calendar.months - 1):
        first = (starts[month] - start).days
        last = (starts[month + 1] - start).days - 1
        assert (index[first], index[last]) == (month, month)
    assert calendar.months == 12 * years


def test_a_february_29_plan_year_starts_on_the_28th_in_other_years() -> None:
    assert plan_year_start(date(2027, 2, 28), 2, 29) == date(2027, 2, 28)
    assert plan_year_start(date(2027, 2, 27), 2, 29) == date(2026, 2, 28)
    assert plan_year_start(date(2028, 2, 28), 2, 29) == date(2027, 2, 28)
    assert plan_year_start(date(2028, 2, 29), 2, 29) == date(2028, 2, 29)
    assert plan_year_starts(date(2027, 6, 1), date(2029, 3, 1), 2, 29) == (
        date(2027, 2, 28),
        date(2028, 2, 29),
        date(2029, 2, 28),
    )


@given(DAYS, st.integers(1, 12), st.integers(1, 28))
def test_a_day_is_in_the_plan_year_that_began_on_or_before_it(day: date, month: int, month_day: int) -> None:
    begins = plan_year_start(day, month, month_day)
    assert begins <= day < add_months(begins, 12)
    assert (begins.month, begins.day) == (month, month_day)


def test_plan_years_that_hold_any_day_of_a_span_are_listed_once() -> None:
    assert plan_year_starts(date(2027, 1, 1), date(2027, 12, 31), 1, 1) == (date(2027, 1, 1),)
    assert plan_year_starts(date(2027, 1, 1), date(2028, 1, 1), 1, 1) == (date(2027, 1, 1), date(2028, 1, 1))
    last = date(2027, 7, 1) - timedelta(days=1)
    assert plan_year_starts(date(2027, 1, 1), last, 7, 1) == (date(2026, 7, 1),)
