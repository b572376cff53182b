"""Money, numbers and dates are written and read by the locale, to the cent."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from costcalc.ui import formats
from costcalc.ui.formats import Misread

NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def in_locale(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


us = pytest.mark.parametrize("in_locale", ["en_US"], indirect=True)
spain = pytest.mark.parametrize("in_locale", ["es_ES"], indirect=True)
usefixtures = pytest.mark.usefixtures("in_locale")


@us
@usefixtures
@pytest.mark.parametrize(
    ("cents", "whole", "exact"),
    [
        (0, "$0", "$0.00"),
        (1050, "$11", "$10.50"),
        (123456, "$1,235", "$1,234.56"),
        (-123450, "−$1,235", "−$1,234.50"),
        (-20, "$0", "−$0.20"),
        (100000000, "$1,000,000", "$1,000,000.00"),
    ],
)
def test_money_is_whole_dollars_or_to_the_cent(cents: int, whole: str, exact: str) -> None:
    assert formats.money(cents) == whole
    assert formats.money(cents, cents=True) == exact


@us
@usefixtures
def test_dollars_show_cents_only_where_there_are_any() -> None:
    assert formats.dollars(Decimal("590.00")) == "$590"
    assert formats.dollars(Decimal("590.5")) == "$590.50"
    assert formats.dollars(Decimal("0.4951"), cents=False) == "$0"
    assert formats.unit_price(Decimal("0.04512")) == "$0.04512"
    assert formats.unit_price(Decimal("2")) == "$2.00"


@spain
@usefixtures
def test_spanish_writes_the_sign_behind_and_a_comma_for_decimals() -> None:
    assert formats.money(1234567, cents=True) == f"12.345,67{NBSP}$"
    assert formats.money(123456, cents=True) == f"1234,56{NBSP}$"
    assert formats.number(Decimal("12.50")) == "12,5"
    assert formats.day(date(2027, 1, 14)) == "14 ene 2027"


@us
@usefixtures
@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("$1,200", "1200"),
        ("1200.50", "1200.50"),
        ("1 200", "1200"),
        ("15 %", "15"),
        ("−3", "-3"),
        (".5", "0.5"),
        ("7.", "7"),
    ],
)
def test_numbers_are_read_as_people_type_them(typed: str, number: str) -> None:
    assert formats.read_number(typed).number == Decimal(number)


@spain
@usefixtures
@pytest.mark.parametrize(("typed", "number"), [("12,5", "12.5"), ("1.200", "1200"), ("1.200,50 $", "1200.50")])
def test_numbers_are_read_by_the_locale(typed: str, number: str) -> None:
    assert formats.read_number(typed).number == Decimal(number)


@us
@usefixtures
@pytest.mark.parametrize("typed", ["abc", "12,5", "1,20,0", "1.2.3", "12-3", "٣", "1e5", "$", "--4x"])
def test_what_is_no_number_is_said_so(typed: str) -> None:
    reading = formats.read_number(typed)
    assert reading.number is None
    assert reading.misread is Misread.NOT_A_NUMBER


@us
@usefixtures
@pytest.mark.parametrize("typed", ["1/14/2027", "Jan 14, 2027", "January 14, 2027", "2027-01-14", " 2027-1-14 "])
def test_dates_are_read_in_several_forms(typed: str) -> None:
    assert formats.read_day(typed) == date(2027, 1, 14)


@us
@usefixtures
@pytest.mark.parametrize("typed", ["2/30/2027", "soon", "13/1/2027"])
def test_dates_that_do_not_exist_are_said_so(typed: str) -> None:
    assert formats.read_day(typed) is Misread.NOT_A_DATE


@pytest.mark.parametrize("in_locale", ["C"], indirect=True)
@usefixtures
def test_without_a_locale_prices_read_as_where_they_are_from() -> None:
    assert formats.money(123456) == "$1,235"
    assert formats.typed_day(date(2027, 1, 4)) == "1/4/2027"


@pytest.mark.parametrize("in_locale", ["en_US", "es_US", "es_MX", "C"], indirect=True)
@usefixtures
def test_every_day_reads_back_as_it_is_shown() -> None:
    days = [date(2028, 1, 1) + timedelta(days=number) for number in range(366)]
    assert [formats.read_day(formats.day(one)) for one in days] == days


def test_nothing_typed_is_empty_rather_than_wrong() -> None:
    assert formats.read_number("  ").misread is Misread.EMPTY
    assert formats.read_day("") is Misread.EMPTY
