"""Lines over time with their bands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from costcalc.charts.canvas import Canvas
from costcalc.charts.drawing import Drawing
from costcalc.charts.palette import Dash, dash
from costcalc.charts.scale import kept_apart, with_room
from costcalc.charts.spec import Axis, BandChart, BandLine, BandPoint

FloatArray = npt.NDArray[np.float64]

GAP = 8.0
LABEL_GAP = 5.0
"""Pixels between labels, so that it is plain which lines belong together."""
LIKELY_BAND = 1.6
"""How much more opaque the likely range is than the band it lies in."""


@dataclass(frozen=True, slots=True)
class _Strokes:
    """The items of one line."""

    ends: QGraphicsPathItem
    middle: pg.PlotCurveItem
    band: QGraphicsPathItem
    likely: QGraphicsPathItem
    labels: tuple[pg.TextItem, ...]


class BandDrawing(Drawing[BandChart]):
    """Draws a `BandChart`."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._spec: BandChart | None = None
        self._strokes: list[_Strokes] = []
        self._markers: list[tuple[pg.InfiniteLine, pg.TextItem]] = []
        self._line_in_focus = 0
        canvas.plot.showGrid(x=False, y=False)
        self._grid: list[pg.InfiniteLine] = []
        self._cursor = pg.InfiniteLine(angle=90, pen=canvas.pen(self.colours.focus, 1.5))
        self._dots = pg.ScatterPlotItem(
            useCache=False, size=9, pen=canvas.pen(self.colours.surface, 1.5), brush=canvas.brush(self.colours.focus)
        )
        for item in (self._cursor, self._dots):
            item.setZValue(20)
            item.hide()
            canvas.box.addItem(item, ignoreBounds=True)

    def show(self, spec: BandChart) -> None:
        """Draw the lines, their bands and the markers."""
        self._spec = spec
        while len(self._strokes) < len(spec.lines):
            self._strokes.append(self._new_strokes(len(self._strokes)))
        for i, strokes in enumerate(self._strokes):
            self._draw_line(strokes, spec.lines[i] if i < len(spec.lines) else None)
        self.place()

    def place(self) -> None:
        """Leave room at the right for the labels, drop axis labels that do not fit, keep labels apart."""
        if self._spec is None:
            return
        width, _ = self.canvas.size_in_pixels()
        widest = max((self.text_width(label) for line in self._spec.lines for label in _labels(line)), default=0.0)
        right = widest + GAP + 4 if widest else GAP
        x_axis, y_axis = self._spec.x_axis, self._spec.y_axis
        low, high = with_room(x_axis.low, x_axis.high, width, 0, right)
        top = with_room(y_axis.low, y_axis.high, self.canvas.size_in_pixels()[1], 0, 1.4 * self.metrics.height())[1]
        self.canvas.box.setRange(xRange=(low, high), yRange=(y_axis.low, top), padding=0, disableAutoRange=True)
        self._place_ticks(width - right)
        self._place_markers(top)
        self._place_labels(top)

    def count(self) -> int:
        """Points of the first line; all lines share their places."""
        return len(self._spec.lines[0].points) if self._spec is not None and self._spec.lines else 0

    def words(self, index: int) -> str:
        """The sentence of a place, of the line in focus."""
        assert self._spec is not None
        return self._spec.lines[self._line_in_focus].words(index)

    def key(self, index: int) -> str:
        """What a place opens."""
        assert self._spec is not None
        return self._spec.lines[self._line_in_focus].points[index].key

    def index_at(self, place: QPointF) -> int | None:
        """The nearest place along the axis."""
        if not self.count():
            return None
        assert self._spec is not None
        points = self._spec.lines[0].points
        return min(range(len(points)), key=lambda i: abs(points[i].x - place.x()))

    def area(self, index: int) -> QRectF:
        """From the low to the high end of a place's band, half way to the places beside it."""
        assert self._spec is not None
        points = self._spec.lines[self._line_in_focus].points
        point = points[index]
        step = (points[-1].x - points[0].x) / max(len(points) - 1, 1)
        return QRectF(point.x - step / 2, point.low, step, point.high - point.low)

    def mark(self, index: int | None) -> None:
        """A line across and a dot on each value."""
        shown = index is not None and self._spec is not None and index < self.count()
        self._cursor.setVisible(shown)
        self._dots.setVisible(shown)
        if not shown or index is None or self._spec is None:
            return
        xs, ys = [], []
        for line in self._spec.lines:
            point = line.points[index]
            values = {point.low, point.middle, point.high, *(point.likely or ())} if line.band else {point.middle}
            xs += [point.x] * len(values)
            ys += list(values)
        self._cursor.setValue(xs[0])
        self._dots.setData(xs, ys)

    def _new_strokes(self, i: int) -> _Strokes:
        colour = self.colours.colour(i)
        ends = self._area(Qt.BrushStyle.NoBrush, self.canvas.pen(colour, 1.0, Dash.DASHED), 0)
        middle = self.canvas.curve(self.canvas.pen(colour, 2.5, dash(i)))
        band = self._area(self.canvas.brush(colour, self.colours.band), QPen(Qt.PenStyle.NoPen), -10)
        likely = self._area(self.canvas.brush(colour, self.colours.band * LIKELY_BAND), self.canvas.pen(colour), -9)
        labels = tuple(self.canvas.text(anchor=(0, 0.5), colour=self.colours.ink) for _ in range(4))
        return _Strokes(ends, middle, band, likely, labels)

    def _area(self, brush: QBrush | Qt.BrushStyle, pen: QPen, height: float) -> QGraphicsPathItem:
        item = QGraphicsPathItem()
        item.setBrush(brush)
        item.setPen(pen)
        item.setZValue(height)
        self.canvas.box.addItem(item, ignoreBounds=True)
        return item

    def _draw_line(self, strokes: _Strokes, line: BandLine | None) -> None:
        points = () if line is None else line.points
        x = np.array([point.x for point in points], dtype=float)
        strokes.middle.setData(x, np.array([point.middle for point in points], dtype=float))
        has_band = line is not None and line.band and any(point.low != point.high for point in points)
        for item in (strokes.ends, strokes.band):
            item.setVisible(has_band)
        if has_band:
            low = np.array([point.low for point in points], dtype=float)
            high = np.array([point.high for point in points], dtype=float)
            strokes.ends.setPath(_beside(x, low, high))
            strokes.band.setPath(_between(x, low, high))
        likely = [point.likely for point in points if point.likely is not None] if has_band else []
        strokes.likely.setVisible(bool(likely))
        if likely:
            ends = np.array(likely, dtype=float)
            strokes.likely.setPath(_between(x, ends[:, 0], ends[:, 1]))
        for label, text in zip(strokes.labels, _labels(line), strict=True):
            if text != label.toPlainText():
                label.setText(text)
            label.setVisible(bool(text))

    def _place_ticks(self, width: float) -> None:
        assert self._spec is not None
        self.label_bottom(self._spec.x_axis.ticks, width)
        self.label_left(self._spec.y_axis.ticks)
        self._place_grid(self._spec.y_axis)

    def _place_grid(self, axis: Axis) -> None:
        while len(self._grid) < len(axis.ticks):
            line = pg.InfiniteLine(angle=0, pen=self.canvas.pen(self.colours.grid))
            line.setZValue(-20)
            self.canvas.box.addItem(line, ignoreBounds=True)
            self._grid.append(line)
        for i, line in enumerate(self._grid):
            line.setVisible(i < len(axis.ticks))
            if i < len(axis.ticks):
                line.setValue(axis.ticks[i].at)

    def _place_markers(self, top: float) -> None:
        assert self._spec is not None
        while len(self._markers) < len(self._spec.markers):
            line = pg.InfiniteLine(angle=90, pen=self.canvas.pen(self.colours.edge, 1.0, Dash.DOTTED))
            line.setZValue(-5)
            self.canvas.box.addItem(line, ignoreBounds=True)
            self._markers.append((line, self.canvas.text(anchor=(0, 0), colour=self.colours.ink_soft)))
        for i, (line, label) in enumerate(self._markers):
            marker = self._spec.markers[i] if i < len(self._spec.markers) else None
            line.setVisible(marker is not None)
            label.setVisible(marker is not None and bool(marker.label))
            if marker is not None:
                line.setValue(marker.x)
                label.setText(f" {marker.label}")
                label.setPos(marker.x, top)

    def _place_labels(self, top: float) -> None:
        assert self._spec is not None
        height = self.canvas.size_in_pixels()[1]
        bottom = self._spec.y_axis.low
        unit = (top - bottom) / max(height, 1.0)
        shown = [
            (label, point.x, value)
            for line, strokes in zip(self._spec.lines, self._strokes, strict=False)
            for point in line.points[-1:]
            for label, value in zip(strokes.labels, _label_places(point), strict=True)
            if label.isVisible()
        ]
        sizes = [
            (label.toPlainText().count("\n") + 1) * self.metrics.lineSpacing() + LABEL_GAP for label, _, _ in shown
        ]
        centres = kept_apart([(top - value) / unit for _, _, value in shown], sizes, 0, height)
        for (label, x, _), centre in zip(shown, centres, strict=True):
            across = self.canvas.box.viewPixelSize()[0]
            label.setPos(x + GAP * across, top - centre * unit)


def _labels(line: BandLine | None) -> tuple[str, ...]:
    """The labels at the end of a line from the highest to the lowest; empty ones are left out."""
    if line is None:
        return "", "", "", ""
    high, middle, low = line.labels
    return high, line.likely_label, middle, low


def _label_places(point: BandPoint) -> tuple[float, ...]:
    """Where each of `_labels` stands."""
    return point.high, point.high if point.likely is None else point.likely[1], point.middle, point.low


def _beside(x: FloatArray, low: FloatArray, high: FloatArray) -> QPainterPath:
    """Two lines."""
    joined = np.ones(2 * x.size, dtype=np.int32)
    joined[x.size - 1] = 0
    path: QPainterPath = pg.arrayToQPath(np.concatenate((x, x)), np.concatenate((low, high)), connect=joined)
    return path


def _between(x: FloatArray, low: FloatArray, high: FloatArray) -> QPainterPath:
    """The area between two lines."""
    path: QPainterPath = pg.arrayToQPath(np.concatenate((x, x[::-1])), np.concatenate((low, high[::-1])))
    return path
