"""A table whose long texts wrap, so that none of them is cut short."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from costcalc.ui.results.column_widths import PAD
from costcalc.ui.results.table_view import LEAST_ROW, ROW_PAD, TableView

WRAPPED_EMS = 10
"""Least width of the column that wraps, in letters."""
ROUNDED = 2
"""Pixels by which a text may measure wider than the column that was made for it."""


class WrappingTableView(TableView):
    """Shows a table as tall as its rows, each as tall as its longest cell wraps.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(whole=True, parent=parent)
        self.setWordWrap(True)

    def least_stretched(self) -> int:
        """A few words side by side."""
        return WRAPPED_EMS * self.fontMetrics().horizontalAdvance("m")

    def fit_rows(self) -> None:
        """Columns first, since they decide how often cells wrap."""
        self.fit_columns()
        if self.table_model.table is not None:
            self.fit_height()

    def fit_height(self) -> None:
        """Each row as tall as its longest cell wraps."""
        metrics, model = self.fontMetrics(), self.table_model
        for row in range(model.rowCount()):
            tallest = 0
            for column in range(model.columnCount()):
                room = QRect(0, 0, max(self.columnWidth(column) - PAD + ROUNDED, 1), 10_000)
                text = str(model.index(row, column).data())
                tallest = max(tallest, metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height())
            self.setRowHeight(row, max(LEAST_ROW, tallest + ROW_PAD))
        super().fit_height()

    def rows_height(self) -> int:
        """Each row has its own height."""
        return sum(self.rowHeight(row) for row in range(self.table_model.rowCount()))
