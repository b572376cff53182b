"""Cells of a table whose words wrap: each as high as its words need between the paddings of the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from costcalc.ui.theme.tokens import GRID

_PAD_ACROSS = 3 * GRID
"""Left and right of the words each: the style sheet's padding and the view's own margin."""
_HIGHEST = 10_000


class WrappedCells(QStyledItemDelegate):
    """Measures what the view's own measure gets wrong: it forgets the paddings, and words are cut.

    Args:
        view: The table.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The column's width, and the height of the words in it."""
        given = index.data(Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(given.resolve(self._view.font()) if isinstance(given, QFont) else self._view.font())
        across = self._view.columnWidth(index.column())
        room = max(across - 2 * _PAD_ACROSS, 1)
        words = str(index.data() or "")
        high = metrics.boundingRect(0, 0, room, _HIGHEST, int(Qt.TextFlag.TextWordWrap), words).height()
        return QSize(across, high + 3 * GRID)
