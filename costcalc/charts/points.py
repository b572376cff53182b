"""The points of a chart as objects of their own, for screen readers: a list that nobody sees, behind the drawing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from costcalc.charts.drawing import Drawing

_ANY_INDEX = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class _Points(QAbstractListModel):
    """The points of a drawing from left to right or top to bottom; a sentence is made once somebody asks for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing: Drawing[Any] | None = None
        self._count = 0

    def follow(self, drawing: Drawing[Any]) -> None:
        """Take what a drawing shows now."""
        self._drawing = drawing
        if drawing.count() != self._count:
            self.beginResetModel()
            self._count = drawing.count()
            self.endResetModel()
        elif self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1), [])

    def rowCount(self, parent: _ANY_INDEX = _NO_INDEX) -> int:
        """Points."""
        return 0 if parent.isValid() else self._count

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The sentence a point is read with."""
        if role != Qt.ItemDataRole.AccessibleTextRole or self._drawing is None:
            return None
        return self._drawing.words(index.row())

    def area(self, row: int) -> QRect:
        """Where a point is drawn, in pixels of the canvas."""
        return QRect() if self._drawing is None else self._drawing.canvas.pixels(self._drawing.area(row))


class PointList(QListView):
    """Lies behind the canvas, where it is neither seen nor clicked; Qt tells screen readers of each of its items.

    Args:
        chart: Its owner, which has the keyboard in its place.
    """

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart)
        self._chart = chart
        self._points = _Points(self)
        self.setObjectName("chartPoints")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setModel(self._points)
        self.lower()
        self.show()

    def follow(self, drawing: Drawing[Any]) -> None:
        """Take the points of a drawing, and the place of its canvas."""
        self.setGeometry(drawing.canvas.geometry())
        self._points.follow(drawing)

    def tell(self, index: int | None) -> None:
        """Let screen readers follow to a point; None goes back to the chart as a whole."""
        had_point = self.currentIndex().isValid()
        has_keyboard = self._chart.hasFocus()
        if index is None or not has_keyboard:
            self.setCurrentIndex(QModelIndex())
            if had_point and has_keyboard:
                QAccessible.updateAccessibility(QAccessibleEvent(self._chart, QAccessible.Event.Focus))
            return
        self.setCurrentIndex(self._points.index(index))
        event = QAccessibleEvent(self, QAccessible.Event.Focus)
        event.setChild(index)
        QAccessible.updateAccessibility(event)

    def visualRect(self, index: _ANY_INDEX) -> QRect:
        """Where a point is drawn."""
        return self._points.area(index.row()) if index.isValid() else QRect()
