"""Money and ranges: exact decimals at the border, whole cents inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

CENT = Decimal("0.01")
MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Range:
    """An uncertain number: low, typical and high (R2).

    Attributes:
        low: The least value.
        typical: The middle value as typed; None means the midpoint of low and high.
        high: The greatest value.
    """

    low: Decimal
    typical: Decimal | None
    high: Decimal

    def __post_init__(self) -> None:
        """Reject an order that cannot be."""
        if self.low > self.high or (self.typical is not None and not self.low <= self.typical <= self.high):
            raise ValueError("a range needs low <= typical <= high")

    @classmethod
    def exact(cls, value: Decimal | int | str) -> Range:
        """A single number: zero width."""
        number = Decimal(value)
        return cls(number, number, number)

    @classmethod
    def of(cls, low: Decimal | int | str, typical: Decimal | int | str | None, high: Decimal | int | str) -> Range:
        """A range from numbers in any exact form; typical None means the midpoint."""
        return cls(Decimal(low), None if typical is None else Decimal(typical), Decimal(high))

    @property
    def is_exact(self) -> bool:
        """True when low and high are the same number."""
        return self.low == self.high

    def middle(self, *, whole: bool = False) -> Decimal:
        """The typical value, or the midpoint; the midpoint of whole numbers is rounded half up (R2)."""
        if self.typical is not None:
            return self.typical
        midpoint = (self.low + self.high) / 2
        return midpoint.quantize(Decimal(1), ROUND_HALF_UP) if whole else midpoint

    def to_plain(self) -> Any:
        """The range as it is written in a file: a number, {low, high} or {low, typical, high}."""
        if self.is_exact:
            return self.low
        if self.typical is None:
            return {"low": self.low, "high": self.high}
        return {"low": self.low, "typical": self.typical, "high": self.high}

    @classmethod
    def from_plain(cls, value: Any) -> Range:
        """Read what `to_plain` wrote (numbers or strings of numbers).

        Raises:
            ValueError: The order is not low <= typical <= high.
        """
        if isinstance(value, Mapping):
            return cls.of(value["low"], value.get("typical"), value["high"])
        return cls.exact(value)


def to_cents(dollars: Decimal) -> int:
    """Whole cents of an amount in dollars, rounded half up."""
    return int((dollars / CENT).quantize(Decimal(1), ROUND_HALF_UP))


def from_cents(cents: int) -> Decimal:
    """Dollars, with two decimals, of whole cents."""
    return (Decimal(int(cents)) * CENT).quantize(CENT)


def to_ppm(percent: Decimal) -> int:
    """Integer parts per million of a percentage, rounded half up (R16)."""
    return int((percent * 10_000).quantize(Decimal(1), ROUND_HALF_UP))


def divide_half_up(numerator: int, denominator: int) -> int:
    """Integer quotient rounded half up (toward plus infinity at one half); denominator > 0."""
    return (2 * numerator + denominator) // (2 * denominator)
