"""What you pay for: each kind of service or cost, adding up to the whole."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.engine.projection import Projection
from costcalc.ui.present.spending import kind_table, summary
from costcalc.ui.present.spending_chart import spending_chart
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.view import ResultsView
from costcalc.ui.text import tr


class SpendingView(ResultsView):
    """The view by kind.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("spending", parent)
        self.kinds = ChartAndTable(tr("Solid: at least this much. Pale: up to this much. The stroke: typical."))
        self.kinds.figure_opened.connect(self.figure_opened)
        self.column.addWidget(self.kinds, 1)

    def show_projection(self, projection: Projection) -> None:
        """Show the kinds."""
        self.kinds.show_results(
            summary(projection), partial(spending_chart, projection), partial(kind_table, projection)
        )

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.kinds.set_chart_palette(palette)

    def toggle_table(self) -> None:
        """Change between chart and table."""
        self.kinds.toggle()
