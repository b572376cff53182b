"""The formats of US English."""

from datetime import date
from decimal import Decimal

import pytest

from costcalc.phrases.language import EnglishFormats, english

FORMATS = EnglishFormats()


@pytest.mark.parametrize(
    ("cents", "whole", "exact"),
    [(123_450, "$1,235", "$1,234.50"), (0, "$0", "$0.00"), (-40_000, "−$400", "−$400.00"), (49, "$0", "$0.49")],
)
def test_money(cents: int, whole: str, exact: str) -> None:
    assert FORMATS.money(cents) == whole
    assert FORMATS.money(cents, cents=True) == exact


def test_dollars_show_cents_where_there_are_any() -> None:
    assert FORMATS.dollars(Decimal("590")) == "$590"
    assert FORMATS.dollars(Decimal("590.5")) == "$590.50"


def test_numbers_percents_and_dates() -> None:
    assert FORMATS.number(Decimal("1234.50")) == "1,234.5"
    assert FORMATS.number(Decimal("-1234.567"), decimals=1) == "−1,234.6"
    assert FORMATS.number(100) == "100"
    assert FORMATS.percent(Decimal("12.50")) == "12.5%"
    assert FORMATS.day(date(2027, 1, 4)) == "Jan 4, 2027"
    assert FORMATS.month(date(2027, 12, 4)) == "Dec 2027"


def test_plurals() -> None:
    assert english("%n session(s)", None, 1) == "1 session"
    assert english("%n session(s)", None, 1200) == "1,200 sessions"
    assert english("a (s)") == "a (s)"
