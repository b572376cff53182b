"""How money, numbers and dates are written and read: by the person's locale, and never through binary floats."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum, auto

from PySide6.QtCore import QDate, QLocale

from pricing.money import to_cents

CURRENCY = "$"
_MINUS = "\N{MINUS SIGN}"
_SPACES = " \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"


class Misread(Enum):
    """Why a text is not a number or a date."""

    EMPTY = auto()
    NOT_A_NUMBER = auto()
    NOT_A_DATE = auto()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a typed text says: a number, or why it is none."""

    number: Decimal | None
    misread: Misread | None = None


def number(value: Decimal | int, *, decimals: int | None = None) -> str:
    """A number with the locale's grouping; `decimals` None shows as many as it has, trailing zeros left off."""
    amount = Decimal(value)
    if decimals is not None:
        amount = amount.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    whole, _, fraction = f"{abs(amount):f}".partition(".")
    if decimals is None:
        fraction = fraction.rstrip("0")
    style = _style()
    text = style.grouped(int(whole)) + (style.point + fraction if fraction else "")
    return _MINUS + text if amount < 0 else text


def dollars(amount: Decimal, *, cents: bool | None = None) -> str:
    """An amount in dollars.

    Args:
        amount: Dollars.
        cents: True always shows cents, False rounds half up to whole dollars, None shows cents only where there are.
    """
    if cents is None:
        cents = amount != amount.to_integral_value()
    if not cents:
        amount = amount.quantize(Decimal(1), ROUND_HALF_UP)
    return money(to_cents(amount), cents=cents)


def unit_price(amount: Decimal) -> str:
    """A price per tablet or gram: at least cents, as many more decimals as it has."""
    places = max(2, -int(amount.normalize().as_tuple().exponent))
    style = _style()
    return style.before + number(amount, decimals=places) + style.after


def money(amount_cents: int, *, cents: bool = False) -> str:
    """An amount in integer cents: whole dollars for headlines, with cents for tables that have totals."""
    style, size = _style(), abs(amount_cents)
    whole, fraction = divmod(size, 100) if cents else ((size + 50) // 100, 0)
    text = style.before + style.grouped(whole) + (f"{style.point}{fraction:02d}" if cents else "") + style.after
    return _MINUS + text if amount_cents < 0 and (whole or fraction) else text


def percent(value: Decimal) -> str:
    """A percentage given in percent."""
    return f"{number(value)}{_locale().percent()}"


def day(value: date) -> str:
    """A date in middle length: Jan 14, 2027."""
    return _locale().toString(_qdate(value), _day_pattern())


def _day_pattern() -> str:
    return "MMM d, yyyy" if _locale().language() is QLocale.Language.English else "d MMM yyyy"


def month(value: date) -> str:
    """A month and year, short: Jan 2027."""
    return _locale().toString(_qdate(value), "MMM yyyy")


def typed_day(value: date) -> str:
    """A date in the form that is quickest to type, with four digits of the year."""
    return _locale().toString(_qdate(value), typed_day_pattern())


def typed_day_pattern() -> str:
    """The locale's short date with a four-digit year, as a Qt pattern."""
    pattern = _locale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def read_number(text: str) -> Reading:
    """Read what a person typed: `$1,200`, `1200.50`, `1 200`, `12,5` where the comma is the decimal point, `15 %`."""
    cleaned = text.strip(_SPACES)
    if not cleaned:
        return Reading(None, Misread.EMPTY)
    locale = _locale()
    for ornament in ("US$", CURRENCY, locale.percent(), *_SPACES, "'", "\N{RIGHT SINGLE QUOTATION MARK}"):
        cleaned = cleaned.replace(ornament, "")
    cleaned = cleaned.replace(_MINUS, "-")
    sign = -1 if cleaned.startswith("-") else 1
    plain = _with_point(cleaned.lstrip("+-"), locale)
    if plain is None:
        return Reading(None, Misread.NOT_A_NUMBER)
    return Reading(sign * Decimal(plain))


def read_day(text: str) -> date | Misread:
    """Read a typed date: the locale's forms, as a field shows it, then ISO `2027-01-04`."""
    cleaned = text.strip(_SPACES)
    if not cleaned:
        return Misread.EMPTY
    locale = _locale()
    written_out = (_day_pattern(), locale.dateFormat(QLocale.FormatType.LongFormat), "MMM d, yyyy", "MMMM d, yyyy")
    for pattern in (typed_day_pattern(), *written_out, "yyyy-MM-dd", "yyyy-M-d"):
        found = locale.toDate(cleaned, pattern)
        if found.isValid() and found.year() >= 1000:
            return date(found.year(), found.month(), found.day())
    return Misread.NOT_A_DATE


def _with_point(digits: str, locale: QLocale) -> str | None:
    """Digits with a point for the decimals, groups checked and left out; None when it is not a number."""
    point, group = locale.decimalPoint(), locale.groupSeparator().strip(_SPACES)
    whole, _, fraction = digits.partition(point)
    if group and group in whole:
        first, *rest = whole.split(group)
        if not (1 <= len(first) <= 3 and all(len(part) == 3 for part in rest)):
            return None
        whole = "".join((first, *rest))
    both = whole + fraction
    if not (both.isascii() and both.isdigit()):
        return None
    return f"{whole or '0'}.{fraction}" if fraction else whole


@dataclass(frozen=True, slots=True)
class _Style:
    """How a locale writes numbers and dollars: asked of Qt once, since tables ask a thousand times.

    Attributes:
        before: What stands before an amount.
        after: What stands after it.
        point: Decimal point.
        group: Between groups of three digits.
        least: The least number that is grouped.
    """

    before: str
    after: str
    point: str
    group: str
    least: int

    def grouped(self, whole: int) -> str:
        """Digits in groups."""
        return f"{whole:,}".replace(",", self.group) if whole >= self.least else str(whole)


def _style() -> _Style:
    return _style_of(QLocale().name())


@functools.lru_cache(maxsize=8)
def _style_of(name: str) -> _Style:
    locale = _named(name)
    before, _, after = locale.toCurrencyString(1, CURRENCY, 0).partition("1")
    group = locale.groupSeparator()
    groups_thousands = group in locale.toString(1000)
    return _Style(before, after, locale.decimalPoint(), group, 1_000 if groups_thousands else 10_000)


def _locale() -> QLocale:
    """The person's locale; where the system names none, that of the country whose prices these are."""
    return _named(QLocale().name())


def _named(name: str) -> QLocale:
    return QLocale("en_US" if name == "C" else name)


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
