"""Where the numbers come from: each input, who said it, and the sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QLabel, QWidget

from costcalc.engine.inputs import InputInfo
from costcalc.engine.projection import Projection
from costcalc.engine.scenario import Scenario
from costcalc.phrases.notes import notes_in_short
from costcalc.phrases.unknowns import unknown_words
from costcalc.ui.present.inputs_table import InputRow, SourceRow, input_table, source_table, summary
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.results.headings import heading, paragraph
from costcalc.ui.results.table_view import TableView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.wrapping_table_view import WrappingTableView
from costcalc.ui.text import tr
from pricing.model import Catalog

Effective = Callable[[Scenario, Catalog], Mapping[str, InputInfo]]
ROWS_SHOWN = 9


class ProvenanceView(ResultsView):
    """The view of inputs and sources.

    Args:
        catalog: Names the sources.
        effective: Gives every input of a plan with its value.
        parent: Owner.
    """

    def __init__(self, catalog: Catalog, effective: Effective, parent: QWidget | None = None) -> None:
        super().__init__("provenance", parent)
        self._catalog = catalog
        self._effective = effective
        self._summary = paragraph(name="provenanceSummary")
        self._summary.setProperty("role", "lead")
        self._cautions = paragraph(name="cautions")
        self._cautions.setProperty("role", "notice")
        self.inputs = WrappingTableView(whole=False)
        self.inputs.setObjectName("inputs")
        self.inputs.selectionModel().currentChanged.connect(self._on_input_chosen)
        self._input_words = self._detail("inputWords")
        self.sources = WrappingTableView()
        self.sources.setObjectName("sources")
        self.sources.selectionModel().currentChanged.connect(self._on_source_chosen)
        self._source_words = self._detail("sourceWords")
        self._notes = paragraph(name="notes")
        for widget in (self._summary, self._cautions):
            self.column.addWidget(widget)
        self.column.addWidget(self.inputs, 1)
        self.column.addWidget(self._input_words)
        self.column.addWidget(heading(tr("Sources"), self.sources))
        self.column.addWidget(self.sources)
        self.column.addWidget(self._source_words)
        self.column.addWidget(heading(tr("Good to know"), self._notes))
        self.column.addWidget(self._notes)

    def show_projection(self, projection: Projection) -> None:
        """Show the inputs of a plan."""
        inputs = self._effective(projection.scenario, self._catalog)
        self._summary.setText(summary(inputs))
        unknown = "\n".join(unknown_words(unknown, LANGUAGE) for unknown in projection.unknown)
        self._cautions.setText(unknown)
        self._cautions.setVisible(bool(unknown))
        self.inputs.show_table(input_table(inputs, self._catalog))
        self.inputs.setMinimumHeight(ROWS_SHOWN * 2 * self.inputs.fontMetrics().height())
        self.sources.show_table(source_table(inputs, self._catalog))
        self._notes.setText("\n\n".join(notes_in_short(projection.notes, LANGUAGE, self._catalog)))

    @staticmethod
    def _detail(name: str) -> QLabel:
        label = paragraph(name=name)
        label.setProperty("role", "example")
        label.hide()
        return label

    @Slot(QModelIndex, QModelIndex)
    def _on_input_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        table = self.inputs.table_model.table
        row = table.rows[current.row()] if table is not None and 0 <= current.row() < len(table.rows) else None
        _say(self._input_words, self.inputs, row.words if isinstance(row, InputRow) else "")

    @Slot(QModelIndex, QModelIndex)
    def _on_source_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        table = self.sources.table_model.table
        row = table.rows[current.row()] if table is not None and 0 <= current.row() < len(table.rows) else None
        words = "\n".join(filter(None, (row.title, row.address, row.note))) if isinstance(row, SourceRow) else ""
        _say(self._source_words, self.sources, words)


def _say(label: QLabel, table: TableView, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
    table.setAccessibleDescription(words)
