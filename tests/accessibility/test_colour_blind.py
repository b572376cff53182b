"""Lines and bars are told apart by eyes that see fewer colours."""

from itertools import combinations, pairwise

import pytest

from costcalc.charts.palette import PRINT, dash
from costcalc.ui.theme.tokens import PALETTES
from tests.accessibility.eyes import EYES, distance

SERIES = {tokens.name: tokens.series for tokens in PALETTES} | {"print": PRINT.series}
NEIGHBOURS = 15.0
SAME_DASH = 6.0


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("palette", SERIES)
def test_neighbours_in_a_chart_are_far_apart_for_every_eye(palette: str, eye: str) -> None:
    near = {pair: distance(*pair, eye) for pair in pairwise(SERIES[palette])}
    assert {pair: d for pair, d in near.items() if d < NEIGHBOURS} == {}


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("palette", SERIES)
def test_lines_of_the_same_dash_differ_in_colour_for_every_eye(palette: str, eye: str) -> None:
    alike = [
        (one, other)
        for (i, one), (k, other) in combinations(enumerate(SERIES[palette]), 2)
        if dash(i) is dash(k) and distance(one, other, eye) < SAME_DASH
    ]
    assert alike == []


def test_the_simulation_is_that_of_its_source() -> None:
    assert distance("#ff0000", "#ff0000", "usual") == 0
    assert distance("#000000", "#ffffff", "deuteranopia") == pytest.approx(100, abs=0.5)
    assert distance("#b2560d", "#3d7a1f", "protanopia") < distance("#b2560d", "#3d7a1f", "usual") / 5
