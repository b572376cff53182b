"""A table of facts whose cells wrap: things stand side by side in columns of the same width."""

from __future__ import annotations

from costcalc.ui.results.wrapping_table_view import WrappingTableView

FACT_EMS, THING_EMS = 11, 13
"""Least width of the facts and of a thing, in letters."""


class FactTableView(WrappingTableView):
    """Shows a table of facts, as tall as its rows."""

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
