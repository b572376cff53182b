"""Ranges one under the other on one scale."""

from __future__ import annotations

import pyqtgraph as pg

from costcalc.charts.canvas import Canvas
from costcalc.charts.rows_drawing import BAR_BOTTOM, BAR_TOP, SIDE, RowsDrawing
from costcalc.charts.scale import with_room
from costcalc.charts.spec import RangeChart

_MIDDLE = (BAR_TOP + BAR_BOTTOM) / 2
_THICKNESS = 0.22

LIKELY_BAR = 0.6
"""How opaque the likely part of a bar is."""


class RangeDrawing(RowsDrawing[RangeChart]):
    """Draws a `RangeChart`: every row in the same colour, since none is better than another."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._spec: RangeChart | None = None
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
        ys = [i + _MIDDLE for i in range(len(spans))]
        self._spans.setOpts(x0=[span.low for span in spans], x1=[span.high for span in spans], y=ys, height=_THICKNESS)
        likely = [(y, span.likely) for y, span in zip(ys, spans, strict=True) if span.likely is not None]
        self._likely.setOpts(
            x0=[ends[0] for _, ends in likely],
            x1=[ends[1] for _, ends in likely],
            y=[y for y, _ in likely],
            height=_THICKNESS,
        )
        self._middles.setData([span.middle for span in spans], ys)
        self.place_names()

    def _bars(self, opacity: float) -> pg.BarGraphItem:
        shade = self.colours.colour(0)
        brush, pen = self.canvas.brush(shade, opacity), self.canvas.pen(shade)
        item = pg.BarGraphItem(x0=[], x1=[], y=[], height=_THICKNESS, brush=brush, pen=pen)
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
