"""Over time: what is paid by the end of each month, month by month and year by year, and what else may happen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.engine.projection import Projection
from costcalc.ui.present.branches import beside_the_totals, branch_chart, branch_summary, branch_table, peak_card
from costcalc.ui.present.costs_over_time import month_table, summary, year_table
from costcalc.ui.present.cumulative_chart import cumulative_chart
from costcalc.ui.results.buttons import plain_button
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.figure_button import FigureButton
from costcalc.ui.results.headings import heading, paragraph
from costcalc.ui.results.start_date_advice import StartDateAdvice
from costcalc.ui.results.table_view import TableView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.text import tr


class OverTimeView(ResultsView):
    """The view over time. Other outcomes are reckoned only while they are shown.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("overTime", parent)
        self._projection: Projection | None = None
        self.months = ChartAndTable(tr("Point at the chart, or use the arrow keys, to read each month."))
        self.months.figure_opened.connect(self.figure_opened)
        self.years = TableView(whole=True)
        self.years.setObjectName("years")
        self.years.cell_opened.connect(self.figure_opened)
        self._asides = paragraph(name="asides")
        self.peak = FigureButton("figure_peak_cash_out")
        self.peak.figure_chosen.connect(self._on_peak_chosen)
        self.advice = StartDateAdvice()
        self.branches_switch = plain_button("", "branchesSwitch")
        self.branches_switch.setCheckable(True)
        self.branches_switch.toggled.connect(self._on_branches_toggled)
        self.branches = ChartAndTable(tr("Bar: from low to high. Diamond: typical."), table=TableView(whole=True))
        self.branches.setObjectName("branches")
        self.branches.hide()
        self.column.addWidget(self.months, 1)
        self.column.addWidget(heading(tr("Year by year"), self.years))
        self.column.addWidget(self.years)
        self.column.addWidget(self._asides)
        self.column.addWidget(self.peak)
        self.column.addWidget(self.advice)
        self.column.addWidget(self.branches_switch)
        self.column.addWidget(self.branches)
        self._name_branches_switch()

    def show_projection(self, projection: Projection) -> None:
        """Show months and years."""
        self._projection = projection
        self.months.show_results(
            summary(projection), partial(cumulative_chart, projection), partial(month_table, projection)
        )
        self.years.show_table(year_table(projection))
        asides = "\n".join(beside_the_totals(projection))
        self._asides.setText(asides)
        self._asides.setVisible(bool(asides))
        card = peak_card(projection)
        self.peak.setVisible(card is not None)
        if card is not None:
            self.peak.show_card(card)
        self.advice.show_projection(projection)
        self._show_branches()

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.months.set_chart_palette(palette)
        self.branches.set_chart_palette(palette)

    def toggle_table(self) -> None:
        """Change between chart and month table."""
        self.months.toggle()

    def _show_branches(self) -> None:
        shown = self.branches_switch.isChecked()
        if shown and self._projection is not None:
            projection = self._projection
            self.branches.show_results(
                branch_summary(projection), partial(branch_chart, projection), partial(branch_table, projection)
            )
        self.branches.setVisible(shown)

    def _name_branches_switch(self) -> None:
        shown = self.branches_switch.isChecked()
        self.branches_switch.setText(
            tr("Hide what else may happen") if shown else tr("Show what it costs if it goes another way")
        )

    @Slot(str)
    def _on_peak_chosen(self, path: str) -> None:
        self.figure_opened.emit(path, None)

    @Slot(bool)
    def _on_branches_toggled(self, _shown: bool) -> None:
        self._name_branches_switch()
        self._show_branches()
