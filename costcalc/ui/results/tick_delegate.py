"""Rows of a list with a box to tick, in the window's own look."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from costcalc.ui.theme.tokens import GRID, TARGET
from costcalc.ui.widgets.tick_mark import box_edge, paint_box

Index = QModelIndex | QPersistentModelIndex


class TickDelegate(QStyledItemDelegate):
    """Paints a box and words, and takes clicks on the box; Space ticks the marked row.

    Args:
        view: The list.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line with room around it."""
        high = max(box_edge(self._view), self._view.fontMetrics().height()) + 2 * GRID
        words = self._view.fontMetrics().horizontalAdvance(str(index.data()))
        return QSize(self._words_from + words + 2 * GRID, max(high, TARGET + GRID))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row's ground, the box and the words."""
        row = QStyleOptionViewItem(option)
        row.widget = self._view
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, row, painter, self._view)
        edge, rect = box_edge(self._view), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect.left() + 2 * GRID + 0.5, rect.center().y() - edge / 2 + 0.5, edge, edge)
        paint_box(painter, box, self._view, ticked=_is_ticked(index))
        painter.setPen(self._view.palette().color(self._view.foregroundRole()))
        words = rect.adjusted(self._words_from, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, str(index.data()))
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the box ticks it; the target is as high as the row."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        is_on_box = event.position().x() < QRect(option.rect).left() + self._words_from
        if event.type() != QEvent.Type.MouseButtonRelease or not is_on_box:
            return False
        wanted = Qt.CheckState.Unchecked if _is_ticked(index) else Qt.CheckState.Checked
        return model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)

    @property
    def _words_from(self) -> int:
        """Pixels from the left of a row to its words."""
        return box_edge(self._view) + 4 * GRID


def _is_ticked(index: Index) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
