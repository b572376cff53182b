"""Paints amounts that can be opened as links, underlined when pointed at; where cells wrap, each begins at the top."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from costcalc.ui.results.table_model import TableModel


class LinkDelegate(QStyledItemDelegate):
    """Draws cells of a `TableModel`."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Underline what a click would open, and begin wrapped cells at the top."""
        super().initStyleOption(option, index)
        view = self.parent()
        if isinstance(view, QTableView) and view.wordWrap():
            across = option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask
            option.displayAlignment = across | Qt.AlignmentFlag.AlignTop
        model = index.model()
        if not isinstance(model, TableModel):
            return
        path, world = model.opens(index.row(), index.column())
        if not path or world is None:
            return
        state = option.state
        pointed_at = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        if state & pointed_at:
            font = option.font
            font.setUnderline(True)
            option.font = font
        if not state & QStyle.StateFlag.State_Selected:
            palette = option.palette
            palette.setColor(QPalette.ColorRole.Text, palette.color(QPalette.ColorRole.Link))
            option.palette = palette
