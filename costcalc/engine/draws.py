"""Worlds drawn at random: one stream of numbers for each input, keyed by its name (R22)."""

from __future__ import annotations

import hashlib

import numpy as np

from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.inputs import InputInfo, Inputs
from costcalc.engine.pert import FloatArray, pert_quantiles

SEED = 1
"""The seed where none is asked for."""

_KEPT_BITS = 53


def draw_columns(inputs: Inputs, count: int, seed: int = SEED) -> Columns:
    """`count` worlds, each with a value of its own for every uncertain input.

    An input's values depend on its name, its range and the seed alone: another count only lengthens them, and an edit
    of another input leaves them as they are.

    Args:
        inputs: The inputs and their ranges.
        count: How many worlds.
        seed: Any whole number.

    Returns:
        Values in engine units, shape (count,) for each input.
    """
    return Columns(count, {key: draw_input(info, count, seed) for key, info in inputs.items.items()})


def draw_input(info: InputInfo, count: int, seed: int = SEED) -> IntArray:
    """The drawn values of one input in engine units, shape (count,): constant where its range has no width."""
    low, typical, high = info.engine_values()
    if low == high:
        return np.full(count, typical, dtype=np.int64)
    share = shares(info.key, count, seed)
    if is_yes_or_no(info):
        return np.asarray(share >= 0.5, dtype=np.int64)
    return pert_quantiles(share, low, typical, high)


def is_yes_or_no(info: InputInfo) -> bool:
    """True for a setting nobody told: it may as well be on as off."""
    return info.bounds.whole and info.bounds.low == 0 and info.bounds.high == 1


def shares(name: str, count: int, seed: int) -> FloatArray:
    """Numbers spread evenly over (0, 1), from the stream of that name; the same on every machine.

    Args:
        name: Name of the stream.
        count: How many, the first ones of the stream.
        seed: Any whole number.
    """
    key = int.from_bytes(hashlib.blake2b(f"{seed}:{name}".encode(), digest_size=16).digest(), "little")
    whole = np.random.Philox(key=key).random_raw(count) >> np.uint64(64 - _KEPT_BITS)
    return np.asarray((whole.astype(np.float64) + 0.5) / 2.0**_KEPT_BITS, dtype=np.float64)
