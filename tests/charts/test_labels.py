"""Labels keep out of each other's way and inside the chart, from a small window to a projector."""

from dataclasses import replace
from itertools import combinations

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from costcalc.charts.canvas import Canvas
from costcalc.charts.spec import BandChart, BandPoint, ChartSpec
from tests.charts.conftest import Show
from tests.charts.specs import SPECS, band, ranges

SIZES = ((480, 300), (640, 360), (1024, 640), (1440, 900), (2560, 1440))
EDGE = 1.0
"""Pixels by which smoothed letters may reach over."""
END = BandPoint(x=24, low=5000, middle=5010, high=5020)

Label = tuple[str, QRectF]


def labels(canvas: Canvas) -> list[Label]:
    """The labels inside a drawing and where they are, in pixels."""
    shown = [item for item in canvas.box.allChildItems() if isinstance(item, pg.TextItem) and item.isVisible()]
    return [(item.toPlainText(), item.textItem.sceneBoundingRect()) for item in shown if item.toPlainText().strip()]


def ticks(canvas: Canvas) -> list[Label]:
    """The labels of the bottom axis, each in the middle over its place; their heights do not matter."""
    axis = canvas.plot.getAxis("bottom")
    if not axis.isVisible():
        return []
    metrics = QFontMetricsF(canvas.label_font)
    widths = [(at, words, metrics.horizontalAdvance(words)) for at, words in axis._tickLevels[0]]
    middles = [canvas.box.mapViewToScene(QPointF(at, 0)).x() for at, _, _ in widths]
    return [
        (words, QRectF(middle - width / 2, 0, width, 1))
        for middle, (_, words, width) in zip(middles, widths, strict=True)
    ]


def over_each_other(found: list[Label]) -> list[tuple[str, str]]:
    """Pairs of labels that cover the same pixels."""
    inner = [(words, place.adjusted(EDGE, EDGE / 4, -EDGE, -EDGE / 4)) for words, place in found]
    return [(one, other) for (one, first), (other, second) in combinations(inner, 2) if first.intersects(second)]


def crowded() -> BandChart:
    """Lines that end almost in the same place."""
    chart = band()
    near = [replace(line, points=(*line.points[:-1], END)) for line in chart.lines]
    return replace(chart, lines=tuple(near))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("spec", [*SPECS, crowded()], ids=lambda spec: spec.title)
def test_labels_never_cover_each_other_nor_leave_the_chart(
    qapp: QApplication, show: Show, spec: ChartSpec, size: tuple[int, int]
) -> None:
    view = show(spec)
    view.resize(*size)
    qapp.processEvents()
    canvas = view.canvas
    assert canvas is not None
    assert canvas.width() == size[0]
    found = labels(canvas)
    assert len(found) >= 1
    assert over_each_other(found) == []
    assert over_each_other(ticks(canvas)) == []
    whole = QRectF(canvas.rect()).adjusted(-EDGE, -EDGE, EDGE, EDGE)
    assert [words for words, place in found if not whole.contains(place)] == []


def test_a_note_under_a_rows_name_wraps_and_keeps_clear_of_its_bar(show: Show) -> None:
    note = "To cost the same: no price would do, packages or your plan decide and not the price of one session"
    chart = ranges()
    noted = replace(chart, spans=tuple(replace(span, note=note) for span in chart.spans))
    view = show(chart)
    plain = view.minimumSizeHint().height()
    view.resize(360, 700)
    view.show_spec(noted)
    QApplication.processEvents()
    canvas = view.canvas
    assert canvas is not None
    assert view.minimumSizeHint().height() > plain
    places = dict(labels(canvas))
    bars = [item for item in canvas.box.allChildItems() if isinstance(item, pg.BarGraphItem) and item.opts["x0"]]
    tops = [
        canvas.box.mapViewToScene(QPointF(0, y - bar.opts["height"] / 2)).y() for bar in bars for y in bar.opts["y"]
    ]
    written = [place for words, place in labels(canvas) if words == note]
    assert len(written) == len(chart.spans) < len(places)
    for place, top in zip(written, tops, strict=True):
        assert place.height() > 2 * canvas.label_font.pointSizeF()
        assert place.right() <= canvas.width()
        assert place.bottom() <= top
    assert not over_each_other(labels(canvas))
