"""The modified PERT distribution of R22, and its inverse, to the last bit alike on every machine.

Only sums, products, quotients and square roots are used, which every machine rounds alike; powers are made of square
roots.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from costcalc.engine.columns import IntArray

FloatArray: TypeAlias = NDArray[np.float64]

SHAPE = 4
"""How much the typical value weighs beside the ends."""

_CELLS = 1024
_BITS = 40
_LEAST = 1e-300
_STEEPEST = 3.0  # a cubic between two points rises all the way if it is at most so steep at its ends (Fritsch, Carlson)


@dataclass(frozen=True, slots=True)
class QuantileTable:
    """The inverse of one distribution on 0..1: its values at some shares, and how steep it is there.

    Attributes:
        share: Shares of the draws that are smaller, rising from 0 to 1, shape (cells + 1,).
        value: The quantiles of those shares, same shape.
        left: Steepness at the left end of each cell, shape (cells,).
        right: Steepness at the right end of each cell.
    """

    share: FloatArray
    value: FloatArray
    left: FloatArray
    right: FloatArray

    def at(self, share: FloatArray) -> FloatArray:
        """The quantiles of any shares between 0 and 1: a cubic in each cell."""
        cell = np.searchsorted(self.share, share, side="right") - 1
        cell = np.minimum(cell, self.left.size - 1)
        begin, value = self.share[cell], self.value[cell]
        width = self.share[cell + 1] - begin
        rise = self.value[cell + 1] - value
        along = (share - begin) / width
        rest = 1.0 - along
        left, right = self.left[cell] * width, self.right[cell] * width
        bend = rest * (left - rise) - along * (right - rise)
        return np.asarray(value + rise * along + along * rest * bend, dtype=np.float64)


def pert_quantiles(share: FloatArray, low: int, typical: int, high: int) -> IntArray:
    """Quantiles of the modified PERT distribution, rounded half up to whole units.

    Args:
        share: Shares of the draws that are smaller, in (0, 1).
        low: Least value.
        typical: Most likely value; low <= typical <= high.
        high: Greatest value, above `low`.

    Returns:
        Whole values within low..high, in the shape of `share`.
    """
    width = high - low
    table = quantile_table((SHAPE * (typical - low) << _BITS) // width)
    return np.asarray(np.floor(low + width * table.at(share) + 0.5), dtype=np.int64)


@functools.lru_cache(maxsize=256)
def quantile_table(exponent: int) -> QuantileTable:
    """The inverse for a density that goes as x^p (1 - x)^(4 - p): alpha = 1 + p, beta = 5 - p.

    Args:
        exponent: p in units of 2^-40, from 0 to 4.
    """
    ends = np.arange(_CELLS + 1, dtype=np.float64) / _CELLS
    value = ends * ends * (3.0 - 2.0 * ends)  # cells are smallest where the density changes fastest, at both ends
    width = value[1:] - value[:-1]
    middle = (value[1:] + value[:-1]) / 2
    aside = width * (np.sqrt(0.6) / 2)
    mass = (5.0 * (_density(middle - aside, exponent) + _density(middle + aside, exponent))) / 18.0
    mass = width * (mass + 8.0 * _density(middle, exponent) / 18.0)  # Gauss and Legendre's rule of three points
    share = np.concatenate([[0.0], np.cumsum(mass)])
    total = share[-1]
    share = share / total
    share[-1] = 1.0
    straight = width / np.maximum(share[1:] - share[:-1], _LEAST)
    density = np.maximum(_density(value, exponent) / total, _LEAST)
    steepness = 1.0 / density
    return QuantileTable(
        share=share,
        value=value,
        left=np.minimum(steepness[:-1], _STEEPEST * straight),
        right=np.minimum(steepness[1:], _STEEPEST * straight),
    )


def _density(x: FloatArray, exponent: int) -> FloatArray:
    return _power(x, exponent) * _power(1.0 - x, (SHAPE << _BITS) - exponent)


def _power(base: FloatArray, exponent: int) -> FloatArray:
    """The base to the exponent x 2^-40, by products and square roots."""
    whole, part = divmod(exponent, 1 << _BITS)
    power = np.ones_like(base)
    for _ in range(whole):
        power = power * base
    root = base
    for bit in reversed(range(_BITS)):
        if not part & ((2 << bit) - 1):
            break
        root = np.sqrt(root)
        if part >> bit & 1:
            power = power * root
    return power
