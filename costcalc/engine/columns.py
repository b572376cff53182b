"""Ranges become columns: each column is one consistent setting of every uncertain input (R2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from costcalc.engine.inputs import Inputs
from costcalc.engine.ledger import World

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

WORLD_ORDER = (World.LOW, World.TYPICAL, World.HIGH)


@dataclass(frozen=True, slots=True)
class Columns:
    """Values of every input, one per column, in engine units.

    Attributes:
        count: Number of columns.
        values: For each input key an array of shape (count,).
    """

    count: int
    values: Mapping[str, IntArray]

    def __getitem__(self, key: str) -> IntArray:
        """The values of one input, shape (count,)."""
        return self.values[key]

    def replaced(self, key: str, values: IntArray) -> Columns:
        """The same columns with one input's values replaced."""
        return Columns(self.count, {**self.values, key: values})

    def chunk(self, first: int, stop: int) -> Columns:
        """Columns first..stop-1 as columns of their own."""
        return Columns(stop - first, {key: array[first:stop] for key, array in self.values.items()})


def corner_columns(inputs: Inputs) -> Columns:
    """The three worlds of R2 as columns, in the order low, typical, high."""
    values = {key: np.array(info.world_values(), dtype=np.int64) for key, info in inputs.items.items()}
    return Columns(len(WORLD_ORDER), values)


def constant_columns(inputs: Inputs, count: int) -> Columns:
    """`count` columns that all take the typical value of every input."""
    values = {key: np.full(count, info.engine_values()[1], dtype=np.int64) for key, info in inputs.items.items()}
    return Columns(count, values)
