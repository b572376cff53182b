"""Over time: what is paid by the end of each month, month by month and year by year."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.engine.projection import Projection
from costcalc.ui.present.costs_over_time import month_table, summary, year_table
from costcalc.ui.present.cumulative_chart import cumulative_chart
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.headings import heading
from costcalc.ui.results.table_view import TableView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.text import tr


class OverTimeView(ResultsView):
    """The view over time.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("overTime", parent)
        self.months = ChartAndTable(tr("Point at the chart, or use the arrow keys, to read each month."))
        self.months.figure_opened.connect(self.figure_opened)
        self.years = TableView(whole=True)
        self.years.setObjectName("years")
        self.years.cell_opened.connect(self.figure_opened)
        self._years_heading: QLabel = heading(tr("Year by year"), self.years)
        self.column.addWidget(self.months, 1)
        self.column.addWidget(self._years_heading)
        self.column.addWidget(self.years)

    def show_projection(self, projection: Projection) -> None:
        """Show months and years."""
        self.months.show_results(
            summary(projection), partial(cumulative_chart, projection), partial(month_table, projection)
        )
        self.years.show_table(year_table(projection))

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.months.set_chart_palette(palette)

    def toggle_table(self) -> None:
        """Change between chart and month table."""
        self.months.toggle()
