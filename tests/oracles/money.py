"""Cents: every rounding is half up, once (R16)."""

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
ZERO = Decimal("0.00")


def cents(amount: Decimal | int) -> Decimal:
    """`amount` dollars rounded half up to the cent."""
    return Decimal(amount).quantize(CENT, ROUND_HALF_UP)


def percent_of(amount: Decimal, percent: Decimal | int) -> Decimal:
    """`percent` per cent of `amount`, rounded half up to the cent (R16: 14.5 % of $1.00 is 15 cents)."""
    return cents(amount * Decimal(percent) / 100)


def grown(price: Decimal | int, growth: Decimal) -> Decimal:
    """A price on its date: price x growth, rounded once (R9)."""
    return cents(Decimal(price) * growth)


def dollars(*amounts: Decimal | int | str) -> tuple[Decimal | None, ...]:
    """Whole dollars or text as amounts, for worked cases."""
    return tuple(Decimal(amount) for amount in amounts)
