import xml.etree.ElementTree as ET

import pytest
from pytestqt.qtbot import QtBot

from costcalc.charts.spec import ChartSpec
from costcalc.charts.svg import draw_svg
from tests.charts.specs import SPECS, band, bars

SHAPES = ("path", "rect", "polyline", "line", "circle", "ellipse", "polygon")


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: f"{type(spec).__name__}-{spec.title}")
@pytest.mark.parametrize("width", [640, 1200])
def test_every_chart_becomes_a_picture_with_shapes_and_labels(qtbot: QtBot, spec: ChartSpec, width: int) -> None:
    root = ET.fromstring(draw_svg(spec, width=width, height=360))
    tags = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert sum(tag in SHAPES for tag in tags) > 3
    assert tags.count("text") >= 2
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == spec.title


def test_labels_are_text_that_can_be_searched(qtbot: QtBot) -> None:
    picture = draw_svg(bars(), width=640, height=240).decode()
    for label in ("Ketamine sessions", "Getting there", "Lab tests", "$5,000"):
        assert label in picture


def test_the_same_chart_is_the_same_picture(qtbot: QtBot) -> None:
    assert draw_svg(band(), width=640, height=300) == draw_svg(band(), width=640, height=300)
