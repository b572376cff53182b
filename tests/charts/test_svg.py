import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from costcalc.charts.canvas import Canvas
from costcalc.charts.draw import drawing_for
from costcalc.charts.palette import PRINT
from costcalc.charts.spec import ChartSpec
from costcalc.charts.svg import LABEL_POINTS, draw_svg
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


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: f"{type(spec).__name__}-{spec.title}")
def test_the_picture_looks_like_the_chart_on_screen(qtbot: QtBot, spec: ChartSpec) -> None:
    size = QSize(640, 360)
    renderer = QSvgRenderer(QByteArray(draw_svg(spec, width=size.width(), height=size.height())))
    drawn = QImage(size, QImage.Format.Format_RGB32)
    drawn.fill(PRINT.surface)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    shown = on_screen(spec, size)
    for strip in (range(60), range(600, 640), range(size.width())):
        for at_screen, at_print in zip(ink(shown, strip), ink(drawn, strip), strict=True):
            assert abs(at_screen - at_print) <= 3


def ink(image: QImage, columns: range) -> tuple[int, int]:
    """The first and the last row with something dark in these columns."""
    rows = [y for y in range(image.height()) if any(image.pixelColor(x, y).lightness() < 140 for x in columns)]
    return (rows[0], rows[-1]) if rows else (0, 0)


def on_screen(spec: ChartSpec, size: QSize) -> QImage:
    font = QFont()
    font.setPointSizeF(LABEL_POINTS)
    canvas = Canvas(PRINT, font)
    canvas.resize(size)
    drawing = drawing_for(spec, canvas)
    drawing.show(spec)
    canvas.grab()
    drawing.place()
    picture: QImage = canvas.grab().toImage()
    canvas.close()
    canvas.deleteLater()
    return picture
