"""A table whose long texts wrap, so that none of them is cut short."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
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
        self.setProperty("wraps", True)

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
        self.horizontalHeader().setFixedHeight(self.header_height())
        for row in range(self.table_model.rowCount()):
            self.setRowHeight(row, self.height_of(row))
        super().fit_height()

    def height_of(self, row: int) -> int:
        """Pixels of a row: of its tallest cell."""
        columns = range(self.table_model.columnCount())
        return max((self.cell_height(row, column) for column in columns), default=LEAST_ROW)

    def cell_height(self, row: int, column: int) -> int:
        """Pixels that a cell needs."""
        text = str(self.table_model.index(row, column).data())
        return max(LEAST_ROW, self._wrapped_height(text, column, self.fontMetrics()) + ROW_PAD)

    def header_height(self) -> int:
        """Pixels of the tallest heading as it wraps."""
        bold = QFont(self.font())
        bold.setBold(True)
        metrics, model = QFontMetrics(bold), self.table_model
        titles = [str(model.headerData(i, Qt.Orientation.Horizontal) or "") for i in range(model.columnCount())]
        tallest = max((self._wrapped_height(title, i, metrics) for i, title in enumerate(titles)), default=0)
        return max(LEAST_ROW, tallest + ROW_PAD)

    def rows_height(self) -> int:
        """Each row has its own height."""
        return sum(self.rowHeight(row) for row in range(self.table_model.rowCount()))

    def _wrapped_height(self, text: str, column: int, metrics: QFontMetrics) -> int:
        room = QRect(0, 0, max(self.columnWidth(column) - PAD + ROUNDED, 1), 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
