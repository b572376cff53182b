"""A preview of clinics that were pasted or imported: what will be taken in, and which cells cannot."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from costcalc.storage.clinic_table import BadCell, ClinicTable
from costcalc.ui.clinics.table_model import ClinicTableModel, Index
from costcalc.ui.dialogs.problem_list import problem_words
from costcalc.ui.dialogs.tool_dialog import ToolDialog, tool_button
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label

_SIZE = (760, 460)
_WIDEST = 300
_MOST_PROBLEM_LINES = 4


class ClinicTableDialog(ToolDialog):
    """Shows a table; good rows are taken in, bad cells are pointed at and can be mended here.

    Args:
        table: What was read.
        name: What it is called: the file, or the clipboard.
        states: States the catalog has.
        parent: Owner.
        listed: Names of the clinics that are in the list already.
    """

    accepted_clinics = Signal(tuple)
    """The clinics to take in: a tuple of `ListedClinic`."""

    def __init__(
        self,
        table: ClinicTable,
        name: str,
        states: Collection[str],
        parent: QWidget,
        listed: Collection[str | None] = (),
    ) -> None:
        super().__init__("clinicTable", tr("Clinics in {name}").format(name=name), parent)
        self.model = ClinicTableModel(table, name, states, self.tokens, self)
        self.model.table_changed.connect(self._on_table_changed)
        self._listed = frozenset(listed)
        self._bad: list[tuple[int, BadCell] | None] = []
        self._lead = text_label("", "lead", self)
        self._lead.setObjectName("tableLead")
        self.view = self._make_view()
        self.problems = QListWidget(self)
        self.problems.setObjectName("tableProblems")
        self.problems.setAccessibleName(tr("Cells to mend"))
        self.problems.setWordWrap(True)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problems.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.problems.itemClicked.connect(self._on_problem_chosen)
        self.problems.itemActivated.connect(self._on_problem_chosen)
        self._take = tool_button("takeIn", "", self)
        cancel = tool_button("cancel", tr("Cancel"), self)
        buttons = QDialogButtonBox(self)
        for button, role in (
            (self._take, QDialogButtonBox.ButtonRole.AcceptRole),
            (cancel, QDialogButtonBox.ButtonRole.RejectRole),
        ):
            buttons.addButton(button, role)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * GRID, 4 * GRID, 5 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(self._lead)
        column.addWidget(self.view, 1)
        column.addWidget(self.problems)
        column.addWidget(buttons)
        self.take_size(*_SIZE)
        self._tell()
        self.view.setFocus()

    def accept(self) -> None:
        """Take in the rows without a bad cell."""
        clinics = self.model.table.clinics
        super().accept()
        if clinics:
            self.accepted_clinics.emit(clinics)

    def _make_view(self) -> QTableView:
        view = QTableView(self)
        view.setObjectName("tablePreview")
        view.setAccessibleName(tr("Clinics that will be taken in"))
        view.setModel(self.model)
        view.setItemDelegate(_MarkedCells(view))
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().setDefaultSectionSize(max(28, view.fontMetrics().height() + 3 * GRID))
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setStretchLastSection(True)
        view.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            view.setColumnWidth(column, min(view.columnWidth(column), _WIDEST))
        return view

    @Slot()
    def _on_table_changed(self) -> None:
        self._tell()

    def _tell(self) -> None:
        table = self.model.table
        good, rows = len(table.clinics), len(table.rows)
        self._bad = [None for _ in table.problems]
        self._bad += [(row, bad) for row, found in enumerate(table.rows) for bad in found.bad]
        words = [problem_words(problem) for problem in table.problems]
        words += [problem_words(one[1].problem) for one in self._bad if one is not None]
        self.problems.clear()
        self.problems.addItems(words)
        self.problems.setVisible(bool(words))
        lines = min(max(len(words), 2), _MOST_PROBLEM_LINES)
        self.problems.setFixedHeight(lines * (self.fontMetrics().height() + 4 * GRID))
        if good == rows and rows:
            lead = tr("%n clinic(s) can be taken in.", None, rows)
        else:
            lead = tr("{good} of {rows} can be taken in. Type over a marked cell to mend it, or leave its row out.")
        twice = ", ".join(_names_twice(table, self._listed))
        again = " " + tr("In your list twice then: {names}.").format(names=twice) if twice else ""
        self._lead.setText(lead.format(good=good, rows=rows) + again)
        self._take.setText(tr("Take in %n clinic(s)", None, good))
        self._take.setEnabled(good > 0)

    @Slot()
    def _on_problem_chosen(self) -> None:
        one = self._bad[self.problems.currentRow()]
        if one is not None:
            index = self.model.index(one[0], one[1].column)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _names_twice(table: ClinicTable, listed: Collection[str | None]) -> tuple[str, ...]:
    """The names that would be more than once in the list, each once."""
    names = [one.clinic.name or "" for one in table.clinics]
    return tuple(name for name in dict.fromkeys(names) if name in listed or names.count(name) > 1)


class _MarkedCells(QStyledItemDelegate):
    """Cells on the background the model gives them, which a style sheet's item would leave out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The background, then the cell."""
        background = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(background, QBrush):
            painter.fillRect(QRect(getattr(option, "rect", QRect())), background)  # left out of the published types
        super().paint(painter, option, index)
