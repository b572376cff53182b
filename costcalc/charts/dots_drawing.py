"""A hundred people like you, each a dot."""

from __future__ import annotations

from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF

from costcalc.charts.canvas import Canvas
from costcalc.charts.drawing import Drawing
from costcalc.charts.palette import Dash
from costcalc.charts.scale import with_room
from costcalc.charts.spec import DotPicture

_GAP = 8.0
_LEAST, _MOST = 4.0, 16.0


class DotsDrawing(Drawing[DotPicture]):
    """Draws a `DotPicture`: dots inside the likely range are filled, the others are rings."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._spec: DotPicture | None = None
        canvas.plot.hideAxis("left")
        shade = canvas.pen(self.colours.colour(0), 1.5)
        self._inside = pg.ScatterPlotItem(useCache=False, pen=shade, brush=canvas.brush(self.colours.colour(0)))
        self._outside = pg.ScatterPlotItem(useCache=False, pen=shade, brush=canvas.brush(self.colours.surface))
        self._ends = [pg.InfiniteLine(angle=90, pen=canvas.pen(self.colours.edge, 1.0, Dash.DASHED)) for _ in range(2)]
        self._cursor = pg.InfiniteLine(angle=90, pen=canvas.pen(self.colours.focus, 1.5))
        self._label = canvas.text(anchor=(0.5, 0), colour=self.colours.ink)
        for item in (*self._ends, self._cursor, self._inside, self._outside):
            canvas.box.addItem(item, ignoreBounds=True)
        self._cursor.hide()

    def show(self, spec: DotPicture) -> None:
        """Draw the dots."""
        self._spec = spec
        self.place()

    def place(self) -> None:
        """Choose the largest dots that fit, and label the likely range."""
        if self._spec is None or not self._spec.columns:
            return
        axis, columns = self._spec.axis, self._spec.columns
        width, height = self.canvas.size_in_pixels()
        side = self.label_width(axis.ticks) / 2 + _GAP
        low, high = with_room(axis.low, axis.high, width, side, side)
        above = self.metrics.height() + _GAP
        tallest = max(column.count for column in columns)
        step = self._step()
        across = (high - low) / max(width, 1.0)
        size = max(_LEAST, min(_MOST, (height - above) / (tallest + 1), step / across * 0.95))
        rows = max(height / size, 1.0)
        self.canvas.box.setRange(xRange=(low, high), yRange=(0, rows), padding=0, disableAutoRange=True)
        self.label_bottom(axis.ticks, width)
        self._stack(self._inside, [(column.at, 0, column.inside) for column in columns], size)
        self._stack(self._outside, [(column.at, column.inside, column.count) for column in columns], size)
        self._place_ends(rows)

    def count(self) -> int:
        """Columns of dots."""
        return len(self._spec.columns) if self._spec is not None else 0

    def words(self, index: int) -> str:
        """The sentence of a column."""
        assert self._spec is not None
        return self._spec.columns[index].words

    def key(self, index: int) -> str:
        """Nothing is opened."""
        return ""

    def index_at(self, place: QPointF) -> int | None:
        """The nearest column."""
        if self._spec is None or not self._spec.columns:
            return None
        columns = self._spec.columns
        return min(range(len(columns)), key=lambda i: abs(columns[i].at - place.x()))

    def area(self, index: int) -> QRectF:
        """Around the dots of a column."""
        assert self._spec is not None
        column, step = self._spec.columns[index], self._step()
        return QRectF(column.at - step / 2, 0.0, step, column.count + 0.1)

    def mark(self, index: int | None) -> None:
        """A line through the column."""
        shown = self._spec is not None and index is not None and index < self.count()
        self._cursor.setVisible(shown)
        if shown and self._spec is not None and index is not None:
            self._cursor.setValue(self._spec.columns[index].at)

    def _step(self) -> float:
        assert self._spec is not None
        places = [column.at for column in self._spec.columns]
        gaps = [after - before for before, after in pairwise(places)]
        return min(gaps, default=(self._spec.axis.high - self._spec.axis.low) or 1.0)

    def _stack(self, item: pg.ScatterPlotItem, stacks: list[tuple[float, int, int]], size: float) -> None:
        """Dots from one row up to another, at a place each."""
        xs = [at for at, first, last in stacks for _ in range(first, last)]
        ys = [row + 0.55 for _, first, last in stacks for row in range(first, last)]
        item.setData(xs, ys, size=size * 0.8)

    def _place_ends(self, rows: float) -> None:
        assert self._spec is not None
        first, last = self._spec.likely
        self._ends[0].setValue(first)
        self._ends[1].setValue(last)
        self._label.setText(self._spec.inside_label)
        (low, high), _ = self.canvas.box.viewRange()
        half = self.text_width(self._spec.inside_label) / 2 * self.canvas.box.viewPixelSize()[0]
        self._label.setPos(min(max((first + last) / 2, low + half), high - half), rows)
