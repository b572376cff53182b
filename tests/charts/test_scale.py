from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costcalc.charts.scale import every_nth, kept_apart, round_steps, with_room

AMOUNTS = st.floats(min_value=0.01, max_value=1e7, allow_nan=False)


@given(AMOUNTS)
def test_steps_start_at_zero_are_even_and_reach_the_top(top: float) -> None:
    steps = round_steps(top)
    assert steps[0] == 0
    assert steps[-1] >= top * (1 - 1e-6)
    assert 2 <= len(steps) <= 6
    gaps = {round(after - before, 6) for before, after in pairwise(steps)}
    assert max(gaps) - min(gaps) <= 1e-6 * max(gaps)


@pytest.mark.parametrize("top", [0, -5])
def test_an_empty_scale_still_has_two_steps(top: float) -> None:
    assert round_steps(top)[0] == 0
    assert len(round_steps(top)) >= 2


def test_labels_are_stepped_over_until_the_rest_fits() -> None:
    assert every_nth(10, 1000, 90) == 1
    assert every_nth(10, 500, 90) == 2
    assert every_nth(10, 80, 90) == 10


@given(st.floats(min_value=50, max_value=4000), st.floats(min_value=0, max_value=200))
def test_room_for_labels_is_in_pixels_whatever_the_scale(width: float, after: float) -> None:
    low, high = with_room(0, 100, width, 0, after)
    assert low == 0
    assert high >= 100
    if after < width * 0.7:
        assert (high - 100) / high * width == pytest.approx(after, abs=1e-6)


@given(st.lists(st.floats(min_value=0, max_value=300), min_size=1, max_size=6))
def test_labels_keep_apart_and_inside_where_there_is_room(wanted: list[float]) -> None:
    placed = kept_apart(wanted, [30] * len(wanted), 0, 300)
    ordered = sorted(placed)
    assert all(after - before >= 30 - 1e-6 for before, after in pairwise(ordered))
    assert ordered[0] >= 15 - 1e-6
    assert ordered[-1] <= 285 + 1e-6


def test_labels_stay_in_the_order_of_their_values() -> None:
    assert kept_apart([100, 90, 95], [20, 20, 20], 0, 300) == pytest.approx([130, 90, 110])


def test_a_taller_label_takes_more_room() -> None:
    assert kept_apart([100, 90, 95], [20, 20, 40], 0, 300) == pytest.approx([150, 90, 120])
