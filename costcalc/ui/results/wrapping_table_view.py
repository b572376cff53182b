"""A table whose long texts wrap, so that none of them is cut short."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from costcalc.ui.present.table import Table
from costcalc.ui.results.table_view import LEAST_ROW, ROW_PAD, TableView

WRAPPED_EMS = 10
"""Least width of the column that wraps, in letters."""


class WrappingTableView(TableView):
    """Shows a table each of whose rows is as tall as its longest cell wraps.

    Args:
        whole: True makes the table as tall as its rows, so that only the page around it scrolls.
        parent: Owner.
    """

    def __init__(self, *, whole: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(whole=whole, parent=parent)
        self._fits_rows = True
        self.setWordWrap(True)
        self.setProperty("wraps", True)

    def least_stretched(self) -> int:
        """A few words side by side."""
        return WRAPPED_EMS * self.fontMetrics().horizontalAdvance("m")

    def show_table(self, table: Table[Any]) -> None:
        """Other texts wrap in other places."""
        super().show_table(table)
        self.fit_height()

    def fit_rows(self) -> None:
        """Columns first, since they decide how often cells wrap."""
        self.fit_columns()
        if self.table_model.table is not None:
            self.fit_height()

    def fit_height(self) -> None:
        """Each row as tall as its longest cell wraps."""
        self.fit_header()
        for row in range(self.table_model.rowCount()):
            self.setRowHeight(row, self.height_of(row))
        if self._whole:
            super().fit_height()

    def height_of(self, row: int) -> int:
        """Pixels of a row: of its tallest cell."""
        columns = range(self.table_model.columnCount())
        return max((self.cell_height(row, column) for column in columns), default=LEAST_ROW)

    def cell_height(self, row: int, column: int) -> int:
        """Pixels that a cell needs."""
        text = str(self.table_model.index(row, column).data())
        return max(LEAST_ROW, self.wrapped_height(text, column, self.fontMetrics()) + ROW_PAD)

    def rows_height(self) -> int:
        """Each row has its own height."""
        return sum(self.rowHeight(row) for row in range(self.table_model.rowCount()))
