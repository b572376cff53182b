"""The likely range drawn inside what is lowest and highest; names that no line strikes out."""

from dataclasses import replace
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsPathItem

from costcalc.charts.palette import PRINT
from costcalc.charts.spec import BandChart, RangeChart, TornadoChart
from costcalc.charts.view import ChartView
from tests.charts.conftest import Show
from tests.charts.specs import band, ranges, tornado


def likely_band() -> BandChart:
    """The line with its band, and a likely range in the middle of that."""
    chart = band()
    line = chart.lines[0]
    points = tuple(replace(point, likely=(225 * point.x, 285 * point.x)) for point in line.points)
    likely = replace(line, points=points, likely_label="8 in 10")
    return replace(chart, lines=(likely, chart.lines[1]))


def likely_ranges() -> RangeChart:
    """Spans with a likely part."""
    chart = ranges()
    return replace(
        chart, spans=tuple(replace(span, likely=(span.middle - 300, span.middle + 400)) for span in chart.spans)
    )


def picture(view: ChartView) -> QImage:
    assert view.canvas is not None
    grabbed: QImage = view.canvas.grab().toImage()
    return grabbed


def items(view: ChartView, kind: type[Any]) -> list[Any]:
    """What is drawn, of a kind."""
    assert view.canvas is not None
    return [item for item in view.canvas.box.allChildItems() if isinstance(item, kind)]


def texts(view: ChartView) -> list[str]:
    """The labels that show, from top to bottom."""
    shown = [item for item in items(view, pg.TextItem) if item.isVisible()]
    return [item.toPlainText() for item in sorted(shown, key=lambda item: item.scenePos().y()) if item.toPlainText()]


def heights(view: ChartView) -> list[float]:
    """How tall each area is, in dollars at its end."""
    shown = [item.path() for item in items(view, QGraphicsPathItem) if item.isVisible()]
    return [path.boundingRect().height() for path in shown if not path.isEmpty()]


def test_the_likely_range_lies_inside_the_band_and_is_labelled(show: Show) -> None:
    view = show(likely_band())
    assert pytest.approx(285 * 24) in heights(view)
    labels = [text for text in texts(view) if text in {"Highest", "8 in 10", "Typical", "Lowest"}]
    assert labels == ["Highest", "8 in 10", "Typical", "Lowest"]


def test_it_goes_and_comes_with_what_is_known(show: Show) -> None:
    view = show(band())
    without = picture(view)
    view.show_spec(likely_band())
    assert picture(view) != without
    assert "8 in 10" in texts(view)
    view.show_spec(band())
    assert picture(view) == without


def test_reading_a_place_marks_the_ends_of_the_likely_range_too(show: Show) -> None:
    view = show(likely_band())
    QTest.keyClick(view, Qt.Key.Key_End)
    (dots,) = [item for item in items(view, pg.ScatterPlotItem) if item.isVisible()]
    assert {225.0 * 24, 285.0 * 24} <= set(np.asarray(dots.getData()[1]).tolist())


def test_a_range_shows_its_likely_part_apart_from_its_ends(show: Show) -> None:
    view = show(ranges())
    without = picture(view)
    view.show_spec(likely_ranges())
    assert picture(view) != without


def test_no_name_is_struck_out_by_the_line_of_the_figure_as_planned(show: Show) -> None:
    long = "Primary care visit, months between (comes with your medicines) and more that goes on over the middle"
    chart = tornado()
    crossed: TornadoChart = replace(chart, swings=tuple(replace(swing, label=long) for swing in chart.swings))
    view = show(crossed)
    (base,) = [item for item in items(view, pg.PlotCurveItem) if item.opts["pen"].style() is Qt.PenStyle.DashLine]
    names = [item for item in items(view, pg.TextItem) if item.toPlainText().startswith("Primary care")]
    assert len(names) == len(crossed.swings)
    for name in names:
        assert name.zValue() > base.zValue()
        assert name.fill.color() == QColor(PRINT.surface)
