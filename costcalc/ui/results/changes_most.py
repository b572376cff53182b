"""What changes it most: a bar for each input, and the questions worth asking first."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.ui.present.answers import SensitivityAnswer
from costcalc.ui.present.sensitivity import question_table, sensitivity_summary, swing_table, tornado_chart
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.headings import heading
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.wrapping_table_view import WrappingTableView
from costcalc.ui.text import tr


class ChangesMostView(ResultsView):
    """The view of swings and questions.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("changesMost", parent)
        self.swings = ChartAndTable(tr("Full: it costs less. Striped: it costs more."), table=WrappingTableView())
        self.questions = WrappingTableView()
        self.questions.setObjectName("questions")
        self.column.addWidget(self.swings)
        self.column.addWidget(heading(tr("Questions worth asking first"), self.questions))
        self.column.addWidget(self.questions)
        self.column.addStretch(1)

    def show_sensitivity(self, answer: SensitivityAnswer) -> None:
        """Show the swings of a figure."""
        self.swings.show_results(
            sensitivity_summary(answer), partial(tornado_chart, answer), partial(swing_table, answer)
        )
        self.questions.show_table(question_table(answer))

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.swings.set_chart_palette(palette)

    def toggle_table(self) -> None:
        """Change between chart and table."""
        self.swings.toggle()
