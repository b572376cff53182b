"""Over time: what is paid by the end of each month, month by month and year by year, and what else may happen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.charts.spec import BandChart
from costcalc.engine.projection import Projection
from costcalc.ui.present.branches import beside_the_totals, peak_card
from costcalc.ui.present.costs_over_time import month_table, ranges_explained, summary, year_table, years_title
from costcalc.ui.present.cumulative_chart import cumulative_chart
from costcalc.ui.present.what_if_chart import with_what_if
from costcalc.ui.results.buttons import plain_button
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.figure_button import FigureButton
from costcalc.ui.results.headings import heading, paragraph
from costcalc.ui.results.other_outcomes import OtherOutcomes
from costcalc.ui.results.start_date_advice import StartDateAdvice
from costcalc.ui.results.table_view import TableView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.what_if_place import WhatIfPlace
from costcalc.ui.text import tr
from pricing.model import Catalog


class OverTimeView(ResultsView):
    """The view over time. Other outcomes are reckoned only while they are shown.

    Args:
        catalog: Prices, to try other values with.
        parent: Owner.
    """

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__("overTime", parent)
        self._projection: Projection | None = None
        self._changed: Projection | None = None
        self.months = ChartAndTable(tr("Point at the chart, or use the arrow keys, to read each month."))
        self.months.figure_opened.connect(self.figure_opened)
        self.what_if = WhatIfPlace(self.months, catalog)
        self.what_if.tried.connect(self._on_tried)
        self.years = TableView(whole=True)
        self.years.setObjectName("years")
        self.years.cell_opened.connect(self.figure_opened)
        self._meaning = paragraph(name="rangesMeaning")
        self._meaning.setProperty("role", "figureCaption")
        self._asides = paragraph(name="asides")
        self.peak = FigureButton("figure_peak_cash_out")
        self.peak.figure_chosen.connect(self._on_peak_chosen)
        self.advice = StartDateAdvice()
        self.branches_switch = plain_button("", "branchesSwitch")
        self.branches_switch.setCheckable(True)
        self.branches_switch.toggled.connect(self._on_branches_toggled)
        self.branches = OtherOutcomes()
        self.branches.hide()
        self.column.addWidget(self.what_if, 1)
        self._years_title = heading("", self.years)
        self.column.addWidget(self._years_title)
        self.column.addWidget(self.years)
        self.column.addWidget(self._meaning)
        self.column.addWidget(self._asides)
        self.column.addWidget(self.peak)
        self.column.addWidget(self.advice)
        self.column.addWidget(self.branches_switch)
        self.column.addWidget(self.branches)
        self._name_branches_switch()

    def show_projection(self, projection: Projection) -> None:
        """Show months and years, and what stands beside them."""
        self._show_figures(projection)
        self.advice.show_projection(projection)
        self._show_branches()

    def show_likely(self, projection: Projection) -> None:
        """Show the likely ranges of the answer that is shown; nothing else of it has changed."""
        self._show_figures(projection)
        self.branches.follow(projection)

    def _show_figures(self, projection: Projection) -> None:
        self._projection = projection
        self.what_if.show_projection(projection)
        self._show_months(projection)
        self._years_title.setText(years_title(projection))
        self.years.show_table(year_table(projection))
        meaning = ranges_explained(projection)
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        asides = "\n".join(beside_the_totals(projection))
        self._asides.setText(asides)
        self._asides.setVisible(bool(asides))
        card = peak_card(projection)
        self.peak.setVisible(card is not None)
        if card is not None:
            self.peak.show_card(card)

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.months.set_chart_palette(palette)
        self.branches.set_chart_palette(palette)

    def toggle_table(self) -> None:
        """Change between chart and month table."""
        self.months.toggle()

    def _show_months(self, projection: Projection) -> None:
        self.months.show_results(
            summary(projection), partial(self._chart, projection), partial(month_table, projection)
        )

    def _chart(self, projection: Projection) -> BandChart:
        chart = cumulative_chart(projection)
        return chart if self._changed is None else with_what_if(chart, self._changed)

    def _show_branches(self) -> None:
        shown = self.branches_switch.isChecked()
        self.branches.setVisible(shown)
        if shown and self._projection is not None:
            self.branches.show_projection(self._projection)
        else:
            self.branches.forget()

    def _name_branches_switch(self) -> None:
        shown = self.branches_switch.isChecked()
        self.branches_switch.setText(
            tr("Hide what else may happen") if shown else tr("Show what it costs if it goes another way")
        )

    @Slot(object)
    def _on_tried(self, changed: object) -> None:
        """Draw what is tried beside the plan, or the plan alone again."""
        self._changed = changed if isinstance(changed, Projection) else None
        if self._projection is not None and not self.months.shows_table:
            self._show_months(self._projection)

    @Slot(str)
    def _on_peak_chosen(self, path: str) -> None:
        self.figure_opened.emit(path, None)

    @Slot(bool)
    def _on_branches_toggled(self, _shown: bool) -> None:
        self._name_branches_switch()
        self._show_branches()
