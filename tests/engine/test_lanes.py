"""R10, R14: claims are worked in service-date and listing order, each plan year of each column by itself."""

import numpy as np
import pytest

from costcalc.engine.columns import BoolArray, IntArray
from costcalc.engine.lanes import NO_CLAIM, Lanes, lanes_of, one_lane


def worked(lanes: Lanes) -> dict[int, list[int]]:
    """The positions each lane works, in order."""
    found: dict[int, list[int]] = {lane: [] for lane in range(lanes.begins.size)}
    for step in range(len(lanes.busy)):
        for lane, position in enumerate(lanes.at(step).tolist()):
            if position != NO_CLAIM:
                found[lane].append(position)
    return found


def by_hand(day: IntArray, happens: BoolArray, year_starts: IntArray) -> list[list[int]]:
    """For every column and plan year its claims by date, then slot."""
    slots, count = day.shape
    year = np.maximum(np.searchsorted(year_starts, day, side="right") - 1, 0)
    found = []
    for column in range(count):
        for one in range(year_starts.size):
            here = [s for s in range(slots) if happens[s, column] and year[s, column] == one]
            found.append([s * count + column for s in sorted(here, key=lambda s: (day[s, column], s))])
    return found


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("longest", [3000, 2**20])
def test_every_lane_works_its_claims_in_order(seed: int, longest: int) -> None:
    rng = np.random.default_rng(seed)
    slots, count = int(rng.integers(1, 40)), int(rng.integers(1, 6))
    day = rng.integers(-5, longest if seed % 2 else 40, (slots, count))
    happens = rng.random((slots, count)) < 0.7
    starts = np.array([-100, 10, 25, 500])
    lanes = lanes_of(day, happens, starts)
    found = sorted(claims for claims in worked(lanes).values() if claims)
    assert found == sorted(claims for claims in by_hand(day, happens, starts) if claims)


def test_lanes_know_their_plan_year() -> None:
    day = np.array([[0], [5], [20], [21], [22]])
    lanes = lanes_of(day, np.ones((5, 1), dtype=np.bool_), np.array([0, 10]))
    claims = {int(lanes.year[lane]): positions for lane, positions in worked(lanes).items()}
    assert claims == {0: [0, 1], 1: [2, 3, 4]}


def test_lanes_without_claims_left_are_not_worked() -> None:
    day = np.array([[0], [5], [20], [21], [22]])
    lanes = lanes_of(day, np.ones((5, 1), dtype=np.bool_), np.array([0, 10]))
    assert lanes.busy == (2, 2, 1)


def test_claims_in_order_are_one_lane() -> None:
    assert worked(one_lane(3)) == {0: [0, 1, 2]}
