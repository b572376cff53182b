"""The figures of last time are shown only for the very plan and catalog they were reckoned for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from costcalc.engine.health_plan import Kind
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey, Projection, Unknown
from costcalc.storage.sample import load_sample
from costcalc.ui.right_half import RightHalf
from costcalc.ui.state.first_answer import answer_text, read_answer
from pricing.model import Catalog


@pytest.fixture(scope="module")
def projection(shipped: Catalog) -> Projection:
    return project(load_sample(), shipped)


def test_the_figures_come_back_as_they_were(projection: Projection, shipped: Catalog) -> None:
    read = read_answer(answer_text(projection), load_sample(), shipped.as_of)
    assert read is not None
    assert dict(read.figures) == dict(projection.figures)


def test_another_plan_or_catalog_finds_nothing(projection: Projection, shipped: Catalog) -> None:
    text = answer_text(projection)
    assert read_answer(text, replace(load_sample(), horizon_years=3), shipped.as_of) is None
    assert read_answer(text, load_sample(), shipped.as_of + timedelta(days=1)) is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: "",
        lambda text: text[:40],
        lambda text: text.replace("first_year", "best_year"),
        lambda text: text.replace('"low":', '"least":'),
        lambda text: '{"plan": 1}',
        lambda text: "[]",
    ],
)
def test_a_spoiled_file_finds_nothing(projection: Projection, shipped: Catalog, spoil: Callable[[str], str]) -> None:
    assert read_answer(spoil(answer_text(projection)), load_sample(), shipped.as_of) is None


def test_an_answer_with_an_unknown_price_is_not_kept(projection: Projection) -> None:
    asked = Unknown(what="clinic.lab", name="", kind=Kind.LAB, at_most=False, touches=(FigureKey.FIRST_YEAR,))
    assert answer_text(replace(projection, unknown=(asked,))) == ""


def test_the_figures_of_last_time_give_way_to_the_reckoned_ones(
    qtbot: QtBot, projection: Projection, shipped: Catalog
) -> None:
    half = RightHalf(shipped)
    qtbot.addWidget(half)
    figures = read_answer(answer_text(projection), load_sample(), shipped.as_of)
    assert figures is not None
    half.show_first(figures)
    with qtbot.waitSignal(half.painted):
        half.show()
    first = half.strip
    assert first is not None
    said = [button.accessibleName() for button in first.buttons]
    half.show_projection(projection)
    assert half.panel is not None
    assert [button.accessibleName() for button in half.panel.strip.buttons] == said
