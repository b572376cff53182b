"""Products of exact factors, rounded once, half up, for whole columns at a time (fine print: 'exact, rounded once')."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from costcalc.engine.columns import IntArray
from pricing.money import MILLION

_TIE_WIDTH = 1e-6
_RELATIVE_ERROR = 1e-13


def share_half_up(amount: IntArray, rate: IntArray | int) -> IntArray:
    """Amount x rate in parts per million, rounded half up to the cent (R16); amount >= 0 up to 4e12."""
    return np.asarray((2 * amount * rate + MILLION) // (2 * MILLION), dtype=np.int64)


def product_half_up(
    factors: Sequence[IntArray], divisor: int, growth: IntArray | None = None, years: IntArray | None = None
) -> IntArray:
    """The product of integer factors over a divisor, grown for some years, rounded once, half up.

    Worked in floating point; whatever lies near a tie is worked again in exact fractions, so every result is exact.

    Args:
        factors: Integer arrays that broadcast together.
        divisor: A positive integer.
        growth: Yearly growth in parts per million (shape (columns,)), or None.
        years: Anniversaries passed, broadcasting with the factors (R9).

    Returns:
        Whole cents, in the broadcast shape.
    """
    value = np.ones((), dtype=np.float64)
    for factor in factors:
        value = value * factor
    value = value / divisor
    grown = growth is not None and years is not None and bool(np.any(growth))
    if grown and growth is not None and years is not None:
        value = value * np.power(1.0 + growth / MILLION, years)
    floor = np.floor(value + 0.5)
    near = np.abs(value + 0.5 - np.rint(value + 0.5)) < np.maximum(_TIE_WIDTH, value * _RELATIVE_ERROR)
    result = floor.astype(np.int64)
    if np.any(near) and (divisor > 1 or grown):
        _work_exactly(result, near, factors, divisor, growth if grown else None, years if grown else None)
    return result


def _work_exactly(
    result: IntArray,
    near: np.ndarray[tuple[int, ...], np.dtype[np.bool_]],
    factors: Sequence[IntArray],
    divisor: int,
    growth: IntArray | None,
    years: IntArray | None,
) -> None:
    spots = np.nonzero(near)
    columns = [np.broadcast_to(factor, result.shape)[spots].tolist() for factor in factors]
    rates = [0] * len(spots[0]) if growth is None else np.broadcast_to(growth, result.shape)[spots].tolist()
    powers = [0] * len(spots[0]) if years is None else np.broadcast_to(years, result.shape)[spots].tolist()
    known: dict[tuple[int, ...], int] = {}
    exact = []
    for key in zip(*columns, rates, powers, strict=True):
        if key not in known:
            known[key] = _exact(key[:-2], divisor, key[-2], key[-1])
        exact.append(known[key])
    result[spots] = exact


def _exact(factors: Sequence[int], divisor: int, rate: int, power: int) -> int:
    value = Fraction(1, divisor) * Fraction(MILLION + rate, MILLION) ** power
    for factor in factors:
        value *= factor
    return int((2 * value + 1) // 2)
