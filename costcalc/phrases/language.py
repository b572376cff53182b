"""How sentences reach a person: a translator of templates and the formats of money, numbers and dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from pricing.money import from_cents

_MINUS = "\N{MINUS SIGN}"


class Translate(Protocol):
    """A translator of plain English templates; placeholders are filled after it."""

    def __call__(self, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The template in the person's language; `n` stands for `%n` and picks the plural."""
        ...


class Formats(Protocol):
    """How money, numbers and dates are written."""

    def money(self, amount_cents: int, *, cents: bool = False) -> str:
        """Integer cents: whole dollars, or with cents."""
        ...

    def dollars(self, amount: Decimal, *, cents: bool | None = None) -> str:
        """Dollars; `cents` None shows cents only where there are any."""
        ...

    def number(self, value: Decimal | int, *, decimals: int | None = None) -> str:
        """A number with groups of thousands."""
        ...

    def percent(self, value: Decimal) -> str:
        """A percentage given in percent."""
        ...

    def day(self, value: date) -> str:
        """A date."""
        ...

    def month(self, value: date) -> str:
        """A month and year."""
        ...


class EnglishFormats:
    """US English: $1,234, $1,234.50, 12.5%, Jan 14, 2027."""

    def money(self, amount_cents: int, *, cents: bool = False) -> str:
        """Integer cents: whole dollars rounded half up, or with cents."""
        return self.dollars(from_cents(amount_cents), cents=cents)

    def dollars(self, amount: Decimal, *, cents: bool | None = None) -> str:
        """Dollars; `cents` None shows cents only where there are any."""
        with_cents = amount != amount.to_integral_value() if cents is None else cents
        rounded = amount.quantize(Decimal("0.01") if with_cents else Decimal(1), ROUND_HALF_UP)
        return f"{_MINUS if rounded < 0 else ''}${abs(rounded):,}"

    def number(self, value: Decimal | int, *, decimals: int | None = None) -> str:
        """A number with groups of thousands; `decimals` None shows as many as it has."""
        amount = Decimal(value)
        if decimals is not None:
            amount = amount.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        text = f"{abs(amount):,f}"
        if decimals is None and "." in text:
            text = text.rstrip("0").rstrip(".")
        return f"{_MINUS if amount < 0 else ''}{text}"

    def percent(self, value: Decimal) -> str:
        """A percentage given in percent."""
        return f"{self.number(value)}%"

    def day(self, value: date) -> str:
        """A date: Jan 14, 2027."""
        return f"{_MONTHS[value.month - 1]} {value.day}, {value.year}"

    def month(self, value: date) -> str:
        """A month: Jan 2027."""
        return f"{_MONTHS[value.month - 1]} {value.year}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Language:
    """The person's language.

    Attributes:
        tr: Translates templates.
        formats: Writes money, numbers and dates.
    """

    tr: Translate
    formats: Formats


def english(source: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG001 - as Qt's tr
    """The template as it is; `%n` becomes the number and `(s)` its plural."""
    if n < 0:
        return source
    return source.replace("%n", f"{n:,}").replace("(s)", "" if n == 1 else "s")


ENGLISH = Language(english, EnglishFormats())
