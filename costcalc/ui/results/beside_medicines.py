"""Beside your medicines: each option over time, and all its facts in equal rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.ui.present.answers import OptionAnswer
from costcalc.ui.present.options import option_chart, option_month_table, option_summary, option_table
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.fact_table_view import FactTableView
from costcalc.ui.results.headings import heading
from costcalc.ui.results.view import ResultsView
from costcalc.ui.text import tr


class BesideMedicinesView(ResultsView):
    """The view of options.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("besideMedicines", parent)
        self.over_time = ChartAndTable(tr("Point at the chart, or use the arrow keys, to read each month."))
        self.facts = FactTableView(tr("Option"))
        self.facts.setObjectName("optionFacts")
        self.column.addWidget(self.over_time, 1)
        self.column.addWidget(heading(tr("Side by side"), self.facts))
        self.column.addWidget(self.facts)

    def show_options(self, options: Sequence[OptionAnswer]) -> None:
        """Show options, in the person's order."""
        self.over_time.show_results(
            option_summary(options), partial(option_chart, options), partial(option_month_table, options)
        )
        self.facts.show_table(option_table(options))

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.over_time.set_chart_palette(palette)

    def toggle_table(self) -> None:
        """Change between chart and month table."""
        self.over_time.toggle()
