"""A table of facts whose cells wrap: things stand side by side in columns of the same width."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from costcalc.ui.results.column_widths import PAD
from costcalc.ui.results.table_view import LEAST_ROW, ROW_PAD, TableView

FACT_EMS, THING_EMS = 11, 13
"""Least width of the facts and of a thing, in letters."""


class FactTableView(TableView):
    """Shows a table of facts, as tall as its rows.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(whole=True, parent=parent)
        self.setWordWrap(True)

    def fit_columns(self) -> None:
        """Give every thing the same width."""
        things = self.table_model.columnCount() - 1
        if things < 1:
            return
        letter = self.fontMetrics().horizontalAdvance("m")
        facts = FACT_EMS * letter
        width = max((self.viewport().width() - facts) // things, THING_EMS * letter)
        self.setColumnWidth(0, max(facts, self.viewport().width() - things * width))
        for i in range(things):
            self.setColumnWidth(i + 1, width)

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
                room = QRect(0, 0, max(self.columnWidth(column) - PAD, 1), 10_000)
                text = str(model.index(row, column).data())
                tallest = max(tallest, metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height())
            self.setRowHeight(row, max(LEAST_ROW, tallest + ROW_PAD))
        super().fit_height()

    def rows_height(self) -> int:
        """Each row has its own height."""
        return sum(self.rowHeight(row) for row in range(self.table_model.rowCount()))
