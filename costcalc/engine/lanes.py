"""Claims in lanes: every plan year of every column worked side by side, one claim of each at a time (R10, R14)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from costcalc.engine.columns import BoolArray, IntArray

NO_CLAIM = -1
"""Position that stands for no claim: the last one of every array of claims."""

_NARROW = 31
_NEVER, _FAR = 2**31 - 1, 2**62  # after every claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """Which claim each lane works at each step; claims are numbered through as in (slots, columns) arrays.

    Attributes:
        ordered: Positions of the claims of every column in service-date and listing order, flat from (slots, columns).
        begins: Where each lane begins in `ordered`, shape (lanes,).
        claims: How many claims each lane has, shape (lanes,).
        year: Index of each lane's plan year, 0 for lanes that run through several, shape (lanes,).
        busy: How many lanes have a claim at each step, or may have one; the other lanes come after them.
        stride: Distance of a lane's next claim in `ordered`.
    """

    ordered: IntArray
    begins: IntArray
    claims: IntArray
    year: IntArray
    busy: tuple[int, ...]
    stride: int

    def at(self, step: int) -> IntArray:
        """The position of the claim that each busy lane works at a step; NO_CLAIM where it has none left."""
        busy = self.busy[step]
        position = self.ordered.take(self.begins[:busy] + step * self.stride, mode="clip")
        return np.where(step < self.claims[:busy], position, NO_CLAIM)


def one_lane(claims: int) -> Lanes:
    """Claims that are in order already, one after another in a single lane."""
    return Lanes(
        ordered=np.arange(claims, dtype=np.int64),
        begins=np.zeros(1, dtype=np.int64),
        claims=np.array([claims], dtype=np.int64),
        year=np.zeros(1, dtype=np.int64),
        busy=(1,) * claims,
        stride=1,
    )


def lanes_of(day: IntArray, happens: BoolArray, year_starts: IntArray) -> Lanes:
    """Put claims into lanes, one for each column and plan year.

    Args:
        day: Service dates as day numbers from the start, shape (slots, columns); slots are in listing order.
        happens: Which claims there are.
        year_starts: First days of the plan years that have lanes of their own, in order; the first takes all before.
    """
    slots, count = day.shape
    bits = slots.bit_length()
    longest_day = int(max(day.max(initial=0), -day.min(initial=0)))
    key = (day << bits) | np.arange(slots, dtype=np.int64)[:, None]
    if bits + longest_day.bit_length() < _NARROW:
        key = np.where(happens, key, _NEVER).astype(np.int32)  # narrow keys are sorted faster
    else:
        key = np.where(happens, key, _FAR)
    key = np.sort(key.T, axis=1).T
    before = [np.zeros(count, dtype=np.int64)]
    before += [(key < (start << bits)).sum(axis=0) for start in year_starts[1:].tolist()]
    begins = np.stack(before)
    claims = np.diff(begins, axis=0, append=happens.sum(axis=0)[None, :])
    longest = claims.max(axis=1)
    order = np.argsort(-longest, kind="stable")
    busy = tuple(count * int((longest > step).sum()) for step in range(int(longest.max(initial=0))))
    column = np.arange(count, dtype=np.int64)
    return Lanes(
        ordered=((key & ((1 << bits) - 1)).astype(np.int64) * count + column).ravel(),
        begins=(begins[order] * count + column).ravel(),
        claims=claims[order].ravel(),
        year=np.repeat(order, count),
        busy=busy,
        stride=count,
    )
