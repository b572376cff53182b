"""How far each input moves a figure, around the figure as planned."""

from __future__ import annotations

import pyqtgraph as pg

from costcalc.charts.canvas import Canvas
from costcalc.charts.palette import Dash
from costcalc.charts.rows_drawing import BAR_BOTTOM, BAR_TOP, RowsDrawing
from costcalc.charts.scale import with_room
from costcalc.charts.size import SIDE
from costcalc.charts.spec import TornadoChart

_HEIGHT = BAR_BOTTOM - BAR_TOP
_MIDDLE = (BAR_TOP + BAR_BOTTOM) / 2
_HEADROOM = 0.6
_OVER_BASE = 6
"""Names stand over the line of the figure as planned, so that it does not strike them out."""


class TornadoDrawing(RowsDrawing[TornadoChart]):
    """Draws a `TornadoChart`; the side where the figure falls is filled, the side where it rises is hatched."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._spec: TornadoChart | None = None
        self._less = self._bars(0)
        self._more = self._bars(1)
        self._base = canvas.curve(canvas.pen(self.colours.ink, 1.5, Dash.DASHED))
        self._base.setZValue(_OVER_BASE - 1)
        self._base_label = canvas.text(anchor=(0.5, 0), colour=self.colours.ink)
        self._ends: list[tuple[pg.TextItem, pg.TextItem]] = []

    def show(self, spec: TornadoChart) -> None:
        """Draw the swings."""
        self._spec = spec
        self.set_rows(spec.swings)
        for name, _ in self._names:
            name.setZValue(_OVER_BASE)
        while len(self._ends) < len(spec.swings):
            left = self.canvas.text(anchor=(1, 0.5), colour=self.colours.ink)
            right = self.canvas.text(anchor=(0, 0.5), colour=self.colours.ink)
            self._ends.append((left, right))
        self.place()

    def amount(self, index: int) -> str:
        """Amounts stand at the ends of the bars instead."""
        return ""

    def place(self) -> None:
        """Leave room at both sides for the amounts."""
        if self._spec is None:
            return
        swings, base = self._spec.swings, self._spec.base
        lows = [min(swing.at_low, swing.at_high, base) for swing in swings]
        highs = [max(swing.at_low, swing.at_high, base) for swing in swings]
        labels = [text for swing in swings for text in (swing.low_label, swing.high_label)]
        room = max((self.text_width(text) for text in labels), default=0.0) + 2 * SIDE
        width, _ = self.canvas.size_in_pixels()
        low, high = with_room(min(lows, default=base), max(highs, default=base + 1), width, room, room)
        self.set_scale(low, high, rows_above=_HEADROOM)
        self._place_base(low, high)
        ys = [i + _MIDDLE for i in range(len(swings))]
        less = self.canvas.brush(self.colours.colour(0))
        more = self.canvas.brush(self.colours.colour(1), pattern=1)
        self._less.setOpts(x0=lows, x1=[base] * len(ys), y=ys, height=_HEIGHT, brush=less)
        self._more.setOpts(x0=[base] * len(ys), x1=highs, y=ys, height=_HEIGHT, brush=more)
        self._place_ends(lows, highs)
        self.place_names()

    def _place_base(self, low: float, high: float) -> None:
        assert self._spec is not None
        self._base.setData([self._spec.base] * 2, [0.0, float(max(self.count(), 1))])
        self._base_label.setText(self._spec.base_label)
        across, down = self.canvas.box.viewPixelSize()
        half = self.text_width(self._spec.base_label) / 2 * across
        centre = min(max(self._spec.base, low + half), high - half)
        self._base_label.setPos(centre, -_HEADROOM + 2 * down)

    def _place_ends(self, lows: list[float], highs: list[float]) -> None:
        assert self._spec is not None
        across = self.canvas.box.viewPixelSize()[0]
        for i, (left, right) in enumerate(self._ends):
            shown = i < len(self._spec.swings)
            left.setVisible(shown)
            right.setVisible(shown)
            if not shown:
                continue
            swing = self._spec.swings[i]
            texts = (swing.low_label, swing.high_label)
            left_text, right_text = texts if swing.at_low <= swing.at_high else texts[::-1]
            left.setText(left_text)
            right.setText(right_text)
            left.setPos(lows[i] - SIDE * across, i + _MIDDLE)
            right.setPos(highs[i] + SIDE * across, i + _MIDDLE)

    def _bars(self, colour: int) -> pg.BarGraphItem:
        shade = self.colours.colour(colour)
        item = pg.BarGraphItem(
            x0=[], x1=[], y=[], height=_HEIGHT, brush=self.canvas.brush(shade), pen=self.canvas.pen(shade)
        )
        self.canvas.box.addItem(item, ignoreBounds=True)
        return item
