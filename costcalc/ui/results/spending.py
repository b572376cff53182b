"""What you pay for: each kind of service or cost, adding up to the whole, and every charge."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.engine.ledger import Line
from costcalc.engine.projection import Projection
from costcalc.ui.present.charges import charge_table, charge_words
from costcalc.ui.present.spending import kind_table, summary
from costcalc.ui.present.spending_chart import spending_chart
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.headings import heading, paragraph
from costcalc.ui.results.table_view import TableView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.text import tr
from pricing.model import Catalog

CHARGES_SHOWN = 9


class SpendingView(ResultsView):
    """The view by kind and charge.

    Args:
        catalog: Names the sources of prices.
        parent: Owner.
    """

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__("spending", parent)
        self._catalog = catalog
        self.kinds = ChartAndTable(
            tr("Solid: at least this much. Pale: up to this much. The stroke: typical."), table=TableView(whole=True)
        )
        self.kinds.figure_opened.connect(self.figure_opened)
        self.charges = TableView()
        self.charges.setObjectName("charges")
        self.charges.cell_opened.connect(self.figure_opened)
        self.charges.selectionModel().currentChanged.connect(self._on_charge_chosen)
        self._words = paragraph(name="chargeWords")
        self._words.setProperty("role", "example")
        self._words.hide()
        self.column.addWidget(self.kinds)
        self.column.addWidget(heading(tr("Every charge, if costs are typical"), self.charges))
        self.column.addWidget(self.charges, 1)
        self.column.addWidget(self._words)

    def show_projection(self, projection: Projection) -> None:
        """Show the kinds and the charges."""
        self.kinds.show_results(
            summary(projection), partial(spending_chart, projection), partial(kind_table, projection)
        )
        self.charges.show_table(charge_table(projection))
        self.charges.setMinimumHeight(CHARGES_SHOWN * self.charges.fontMetrics().height() * 2)
        self._describe(self.charges.currentIndex().row())

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.kinds.set_chart_palette(palette)

    def toggle_table(self) -> None:
        """Change between chart and table."""
        self.kinds.toggle()

    def _describe(self, row: int) -> None:
        table = self.charges.table_model.table
        line = table.rows[row] if table is not None and 0 <= row < len(table.rows) else None
        self._words.setVisible(isinstance(line, Line))
        if isinstance(line, Line):
            words = charge_words(line, self._catalog)
            self._words.setText(words)
            self.charges.setAccessibleDescription(words)

    @Slot(QModelIndex, QModelIndex)
    def _on_charge_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._describe(current.row())
