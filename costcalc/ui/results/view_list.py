"""The list of views: in one line where they fit, wrapped where they do not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from costcalc.ui.text import tr

PAD_ACROSS, PAD_DOWN = 12, 6
RULE = 1
"""Pixels of the line under the whole list."""


class ViewList(QListWidget):
    """Chooses a view; arrow keys move along it.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewList")
        self.setAccessibleName(tr("Views of the answer"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def insert_view(self, row: int, title: str) -> None:
        """Add a view before the one that stands there now."""
        item = QListWidgetItem(title)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.insertItem(row, item)
        self._fit()

    def set_listed(self, row: int, listed: bool) -> None:
        """List a view, or leave it out as long as there is nothing in it."""
        if self.isRowHidden(row) == listed:
            self.setRowHidden(row, not listed)
            self._fit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Open what is selected: a program that acts for a person selects a view without going to it."""
        super().selectionChanged(selected, deselected)
        if (chosen := selected.indexes()) and chosen[0] != self.currentIndex():
            self.setCurrentIndex(chosen[0])

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs other widths."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As tall as its lines."""
        return QSize(240, self._lines(self.width()) * self._line_height() + RULE)

    def minimumSizeHint(self) -> QSize:
        """Any width does."""
        return QSize(160, self._line_height() + RULE)

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        for i in range(self.count()):
            item = self.item(i)
            item.setSizeHint(QSize(metrics.horizontalAdvance(item.text()) + 2 * PAD_ACROSS, self._line_height()))
        height = self._lines(self.viewport().width()) * self._line_height() + RULE
        if self.height() != height:
            self.setFixedHeight(height)

    def _line_height(self) -> int:
        return max(28, self.fontMetrics().height() + 2 * PAD_DOWN)

    def _lines(self, width: int) -> int:
        lines, used = 1, 0
        for i in range(self.count()):
            if self.isRowHidden(i):
                continue
            across = self.item(i).sizeHint().width()
            if used and used + across > width:
                lines, used = lines + 1, 0
            used += across
        return lines
