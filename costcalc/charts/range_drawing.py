"""Ranges one under the other on one scale."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg

from costcalc.charts.canvas import Canvas
from costcalc.charts.rows_drawing import NAME_TOP, RowsDrawing
from costcalc.charts.scale import with_room
from costcalc.charts.size import SIDE
from costcalc.charts.spec import RangeChart, Span

_FROM_BOTTOM, _THICKNESS = 0.84, 0.68
"""Where the middle of a bar stands over the lower end of its row, and how thick it is, in lines of its label."""

LIKELY_BAR = 0.6
"""How opaque the likely part of a bar is."""


class RangeDrawing(RowsDrawing[RangeChart]):
    """Draws a `RangeChart`: every row in the same colour, since none is better than another."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._spec: RangeChart | None = None
        self._notes: list[pg.TextItem] = []
        shade = self.colours.colour(0)
        canvas.plot.showAxis("bottom")
        self._grid: list[pg.InfiniteLine] = []
        self._spans = self._bars(self.colours.band * 2)
        self._likely = self._bars(LIKELY_BAR)
        self._middles = pg.ScatterPlotItem(
            useCache=False, size=13, symbol="d", pen=canvas.pen(self.colours.surface, 1.5), brush=canvas.brush(shade)
        )
        canvas.box.addItem(self._middles, ignoreBounds=True)

    def show(self, spec: RangeChart) -> None:
        """Draw the ranges."""
        self._spec = spec
        self.set_rows(spec.spans)
        self.place()

    def amount(self, index: int) -> str:
        """The range in words."""
        assert self._spec is not None
        return self._spec.spans[index].amount

    def place(self) -> None:
        """Fit the scale into the width."""
        if self._spec is None:
            return
        spans, axis = self._spec.spans, self._spec.axis
        width, _ = self.canvas.size_in_pixels()
        side = max(2 * SIDE, self.label_width(axis.ticks) / 2)
        self.set_scale(*with_room(axis.low, axis.high, width, side, side))
        self._place_grid([tick.at for tick in self.label_bottom(axis.ticks, width)])
        line = self.metrics.height() * self.canvas.box.viewPixelSize()[1]
        thickness = _THICKNESS * line
        ys = [i + 1 - _FROM_BOTTOM * line for i in range(len(spans))]
        self._spans.setOpts(x0=[span.low for span in spans], x1=[span.high for span in spans], y=ys, height=thickness)
        likely = [(y, span.likely) for y, span in zip(ys, spans, strict=True) if span.likely is not None]
        self._likely.setOpts(
            x0=[ends[0] for _, ends in likely],
            x1=[ends[1] for _, ends in likely],
            y=[y for y, _ in likely],
            height=thickness,
        )
        self._middles.setData([span.middle for span in spans], ys)
        self.place_names()
        self._place_notes(spans, width - 2 * SIDE)

    def _place_notes(self, spans: Sequence[Span], room: float) -> None:
        """A sentence under each name, wrapped."""
        while len(self._notes) < len(spans):
            self._notes.append(self.canvas.text(anchor=(0, 0), colour=self.colours.ink_soft))
        across, down = self.canvas.box.viewPixelSize()
        left = self.canvas.box.viewRange()[0][0] + SIDE * across
        for i, note in enumerate(self._notes):
            words = spans[i].note if i < len(spans) else ""
            note.setVisible(bool(words))
            if words:
                note.setText(words)
                note.setTextWidth(min(self.text_width(words) + 1, room))
                note.setPos(left, i + (NAME_TOP + self.metrics.lineSpacing()) * down)

    def _bars(self, opacity: float) -> pg.BarGraphItem:
        shade = self.colours.colour(0)
        brush, pen = self.canvas.brush(shade, opacity), self.canvas.pen(shade)
        item = pg.BarGraphItem(x0=[], x1=[], y=[], height=1.0, brush=brush, pen=pen)
        self.canvas.box.addItem(item, ignoreBounds=True)
        return item

    def _place_grid(self, places: list[float]) -> None:
        while len(self._grid) < len(places):
            line = pg.InfiniteLine(angle=90, pen=self.canvas.pen(self.colours.grid))
            line.setZValue(-20)
            self.canvas.box.addItem(line, ignoreBounds=True)
            self._grid.append(line)
        for i, line in enumerate(self._grid):
            line.setVisible(i < len(places))
            if i < len(places):
                line.setValue(places[i])
