"""Bars from one side, with what is uncertain drawn paler."""

from __future__ import annotations

import pyqtgraph as pg

from costcalc.charts.canvas import Canvas
from costcalc.charts.rows_drawing import BAR_BOTTOM, BAR_TOP, RowsDrawing
from costcalc.charts.scale import with_room
from costcalc.charts.size import SIDE
from costcalc.charts.spec import BarChart

_HEIGHT = BAR_BOTTOM - BAR_TOP
_NAMES_ABOVE = 0.6
_MIDDLE = (BAR_TOP + BAR_BOTTOM) / 2


class BarDrawing(RowsDrawing[BarChart]):
    """Draws a `BarChart`: solid up to the low end, pale up to the high end, a stroke at the typical amount."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._spec: BarChart | None = None
        self._parts: list[pg.BarGraphItem] = []
        self._pale = self._bars(0, self.colours.band * 1.5)
        self._part_names: list[tuple[pg.BarGraphItem, pg.TextItem]] = []
        self._strokes = canvas.curve(canvas.pen(self.colours.ink, 2.0))

    def show(self, spec: BarChart) -> None:
        """Draw the bars."""
        self._spec = spec
        self.set_rows(spec.bars)
        self.place()

    def amount(self, index: int) -> str:
        """The bar's length in words."""
        assert self._spec is not None
        return self._spec.bars[index].amount

    def place(self) -> None:
        """Fit the longest bar into the width."""
        if self._spec is None:
            return
        longest = max((max(bar.high, sum(bar.parts)) for bar in self._spec.bars), default=0.0)
        least = min((min(bar.low, sum(bar.parts), 0.0) for bar in self._spec.bars), default=0.0)
        width, _ = self.canvas.size_in_pixels()
        above = _NAMES_ABOVE if self._spec.part_names else 0.0
        self.set_scale(*with_room(least, longest or 1.0, width, SIDE, SIDE), rows_above=above)
        self._place_part_names(self._spec.part_names)
        if any(len(bar.parts) > 1 for bar in self._spec.bars):
            self._draw_stacked(self._spec)
        else:
            self._draw_single(self._spec)
        self.place_names()

    def _draw_single(self, spec: BarChart) -> None:
        ys = [i + _MIDDLE for i in range(len(spec.bars))]
        self._use_parts(1)
        low = [bar.low for bar in spec.bars]
        self._parts[0].setOpts(x0=[0.0] * len(ys), width=low, y=ys, height=_HEIGHT)
        self._pale.setOpts(x0=low, width=[bar.high - bar.low for bar in spec.bars], y=ys, height=_HEIGHT)
        ranges = [(i, bar.parts[0]) for i, bar in enumerate(spec.bars) if bar.low != bar.high and bar.parts]
        self._strokes.setData(
            [x for _, x in ranges for _ in range(2)],
            [i + edge for i, _ in ranges for edge in (BAR_TOP - 0.06, BAR_BOTTOM + 0.06)],
            connect="pairs",
        )

    def _draw_stacked(self, spec: BarChart) -> None:
        ys = [i + _MIDDLE for i in range(len(spec.bars))]
        parts = max(len(bar.parts) for bar in spec.bars)
        self._use_parts(parts)
        self._pale.setOpts(x0=[], width=[], y=[], height=_HEIGHT)
        done = [0.0] * len(ys)
        for k in range(parts):
            widths = [bar.parts[k] if k < len(bar.parts) else 0.0 for bar in spec.bars]
            brush = self.canvas.brush(self.colours.colour(k), pattern=k)
            self._parts[k].setOpts(x0=list(done), width=widths, y=ys, height=_HEIGHT, brush=brush)
            done = [start + width for start, width in zip(done, widths, strict=True)]
        whiskers = [(i, bar) for i, bar in enumerate(spec.bars) if bar.low != bar.high]
        self._strokes.setData(
            [x for _, bar in whiskers for x in (bar.low, bar.high)],
            [i + _MIDDLE for i, _ in whiskers for _ in range(2)],
            connect="pairs",
        )

    def _place_part_names(self, names: tuple[str, ...]) -> None:
        """A filled square and a name for each part, one after the other above the bars."""
        while len(self._part_names) < len(names):
            label = self.canvas.text(anchor=(0, 0.5), colour=self.colours.ink)
            self._part_names.append((self._bars(len(self._part_names), 1.0), label))
        across, down = self.canvas.box.viewPixelSize()
        left = self.canvas.box.viewRange()[0][0] + SIDE * across
        middle, side = -_NAMES_ABOVE / 2, self.metrics.height() * 0.7
        for k, (square, label) in enumerate(self._part_names):
            square.setVisible(k < len(names))
            label.setVisible(k < len(names))
            if k >= len(names):
                continue
            brush = self.canvas.brush(self.colours.colour(k), pattern=k)
            square.setOpts(x0=[left], width=[side * across], y=[middle], height=side * down, brush=brush)
            label.setText(names[k])
            label.setPos(left + (side + SIDE / 2) * across, middle)
            left += (side + 3 * SIDE + self.text_width(names[k])) * across

    def _use_parts(self, count: int) -> None:
        while len(self._parts) < count:
            self._parts.append(self._bars(len(self._parts), 1.0))
        for i, part in enumerate(self._parts):
            part.setVisible(i < count)

    def _bars(self, colour: int, opacity: float) -> pg.BarGraphItem:
        shade = self.colours.colour(colour)
        item = pg.BarGraphItem(
            x0=[], width=[], y=[], height=_HEIGHT, brush=self.canvas.brush(shade, opacity), pen=self.canvas.pen(shade)
        )
        self.canvas.box.addItem(item, ignoreBounds=True)
        return item
