"""What charts of rows share: a label over each row, an amount at its end, and a frame around the row being read."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol, TypeVar

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsRectItem

from costcalc.charts.canvas import Canvas
from costcalc.charts.drawing import Drawing
from costcalc.charts.size import SIDE

NAME_TOP = 5.0
"""Pixels over a row's label."""
BAR_TOP, BAR_BOTTOM = 0.56, 0.90
"""Where the bar stands in its row, of which the label takes the upper part."""


class LabelledRow(Protocol):
    """A row of any of these charts."""

    @property
    def label(self) -> str:
        """Its name."""

    @property
    def words(self) -> str:
        """The sentence it is read with."""

    @property
    def key(self) -> str:
        """What it opens."""


RowSpec = TypeVar("RowSpec")


class RowsDrawing(Drawing[RowSpec]):
    """Rows from top to bottom; row i covers i to i + 1 on an axis that points down."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        canvas.plot.hideAxis("left")
        canvas.plot.hideAxis("bottom")
        canvas.box.invertY(True)
        self._names: list[tuple[pg.TextItem, pg.TextItem]] = []
        self._rows: Sequence[LabelledRow] = ()
        self._frame = QGraphicsRectItem()
        self._frame.setPen(canvas.pen(self.colours.focus, 2.0))
        self._frame.setBrush(Qt.BrushStyle.NoBrush)
        self._frame.setZValue(20)
        self._frame.hide()
        canvas.box.addItem(self._frame, ignoreBounds=True)

    @abstractmethod
    def amount(self, index: int) -> str:
        """What stands at the right end of a row's label."""

    def count(self) -> int:
        """Rows."""
        return len(self._rows)

    def words(self, index: int) -> str:
        """The sentence of a row."""
        return self._rows[index].words

    def key(self, index: int) -> str:
        """What a row opens."""
        return self._rows[index].key

    def index_at(self, place: QPointF) -> int | None:
        """The row at a place."""
        index = int(place.y()) if place.y() >= 0 else -1
        return index if 0 <= index < self.count() else None

    def area(self, index: int) -> QRectF:
        """The row."""
        (left, right), _ = self.canvas.box.viewRange()
        return QRectF(left, index, right - left, 1.0)

    def mark(self, index: int | None) -> None:
        """A frame around the row."""
        shown = index is not None and index < self.count()
        self._frame.setVisible(shown)
        if shown and index is not None:
            (left, right), _ = self.canvas.box.viewRange()
            across, down = self.canvas.box.viewPixelSize()
            self._frame.setRect(left + 2 * across, index + 2 * down, right - left - 4 * across, 1 - 4 * down)

    def set_rows(self, rows: Sequence[LabelledRow]) -> None:
        """Take the rows and make labels for new ones."""
        self._rows = rows
        while len(self._names) < len(rows):
            left = self.canvas.text(anchor=(0, 0), colour=self.colours.ink)
            right = self.canvas.text(anchor=(1, 0), colour=self.colours.ink)
            self._names.append((left, right))

    def set_scale(self, low: float, high: float, *, rows_above: float = 0.0) -> None:
        """Set the ends of both axes."""
        self.canvas.box.setRange(
            xRange=(low, high), yRange=(-rows_above, max(self.count(), 1)), padding=0, disableAutoRange=True
        )

    def place_names(self) -> None:
        """Put the labels over their rows, the name shortened where both do not fit."""
        (low, high), _ = self.canvas.box.viewRange()
        across, down = self.canvas.box.viewPixelSize()
        width = self.canvas.size_in_pixels()[0]
        for i, (name, amount) in enumerate(self._names):
            shown = i < self.count()
            name.setVisible(shown)
            amount.setVisible(shown)
            if not shown:
                continue
            room = width - 3 * SIDE - self.text_width(self.amount(i))
            name.setText(self.metrics.elidedText(self._rows[i].label, Qt.TextElideMode.ElideRight, room))
            amount.setText(self.amount(i))
            top = i + NAME_TOP * down
            name.setPos(low + SIDE * across, top)
            amount.setPos(high - SIDE * across, top)
