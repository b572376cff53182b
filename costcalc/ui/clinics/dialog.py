"""The *Clinics* window: the list on the left, the chosen clinic's fields on the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from costcalc.engine.scenario import Clinic
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.clinics.editor import ClinicEditor
from costcalc.ui.clinics.exchange import Exchange
from costcalc.ui.clinics.list_model import ClinicListModel
from costcalc.ui.clinics.list_side import ListSide
from costcalc.ui.clinics.words import clinic_name
from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.dialogs.tool_dialog import ToolDialog, tool_button
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label
from pricing.model import Catalog

_SIZE = (820, 560)
_NATIVE = QKeySequence.SequenceFormat.NativeText
_SHARES = (340, 480)


class ClinicsDialog(ToolDialog):
    """Keeps the list and says which clinic to use.

    Args:
        book: The list.
        catalog: Kinds of place and states.
        today: Date of a quote that is entered now.
        own: The plan's own clinic, which can be put into the list.
        parent: Owner.
    """

    use_asked = Signal(ListedClinic)
    """A clinic shall be the plan's."""

    comparison_asked = Signal()
    """The ticked clinics shall be shown side by side."""

    def __init__(self, book: ClinicBook, catalog: Catalog, today: date, own: Clinic | None, parent: QWidget) -> None:
        super().__init__("clinics", tr("Clinics"), parent)
        self._book, self._today, self._own = book, today, own
        self.model = ClinicListModel(book, self)
        self.model.refused.connect(self._say)
        self.editor = ClinicEditor(catalog, self)
        self.editor.edited.connect(self._on_edited)
        self.editor.finished.connect(book.keep)
        self._problems = ProblemList(self)
        book.problems_found.connect(self._problems.show_problems)
        self.exchange = Exchange(book, catalog, self)
        self.exchange.said.connect(self._say)
        self.exchange.taken_in.connect(self._choose_last)
        self._side = self._make_side()
        self.list = self._side.list
        self._said = text_label("", "help", self)
        self._said.setObjectName("clinicsSaid")
        self.put_back = self._button("putBack", tr("Put it back"), self._on_put_back)
        self.put_back.setToolTip(QKeySequence(QKeySequence.StandardKey.Undo).toString(_NATIVE))
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self._on_put_back)
        self._lay_out()
        QShortcut(QKeySequence("F6"), self).activated.connect(self._on_other_half)
        self.take_size(*_SIZE)
        self._say("")
        if book.problems:
            self._problems.show_problems(tr("Your list of clinics could not be read."), book.problems)
        self._choose(0)
        self.list.setFocus()

    @property
    def chosen(self) -> int | None:
        """The number of the clinic that is shown."""
        entry = self.model.entry(self.list.currentIndex())
        return None if entry is None else entry.id

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is still being typed."""
        self._book.keep()
        super().closeEvent(event)

    def _make_side(self) -> ListSide:
        side = ListSide(self.model, self.exchange, self)
        side.add_asked.connect(self._on_add)
        side.duplicate_asked.connect(self._on_duplicate)
        side.remove_asked.connect(self._on_remove)
        side.list.selectionModel().currentChanged.connect(self._on_current_changed)
        return side

    def _lay_out(self) -> None:
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.editor)
        empty = text_label(tr("No clinic yet. Add one, or paste rows from a spreadsheet."), "help", self)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages.addWidget(empty)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._side)
        halves.addWidget(self._right())
        halves.setSizes(list(_SHARES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self._problems)
        column.addWidget(halves, 1)
        column.addLayout(self._foot())

    def _right(self) -> QWidget:
        side = QFrame(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * GRID, 4 * GRID, 2 * GRID, 0)
        column.setSpacing(2 * GRID)
        self._use = self._button("useClinic", tr("&Use in this plan"), self._on_use)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._use)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        return side

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(4 * GRID, 0, 4 * GRID, 0)
        foot.setSpacing(2 * GRID)
        own = self._button("addOwnClinic", tr("Add this plan's &clinic"), self._on_add_own)
        own.setEnabled(self._own is not None and self._own != Clinic())
        foot.addWidget(own)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.put_back)
        foot.addWidget(self._button("sideBySide", tr("&Side by side"), self._on_side_by_side))
        foot.addWidget(self._button("closeClinics", tr("Close"), self.close))
        return foot

    def _button(self, name: str, words: str, slot: Callable[[], object]) -> QPushButton:
        button = tool_button(name, words, self)
        button.clicked.connect(slot)
        return button

    def _choose(self, row: int) -> None:
        """Choose a row, the nearest there is."""
        row = max(0, min(row, self.model.rowCount() - 1))
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self.model.entry(self.list.currentIndex())
        self.pages.setCurrentIndex(0 if entry is not None else 1)
        self._use.setEnabled(entry is not None)
        self._side.tell_chosen(entry is not None)
        if entry is not None:
            self.editor.show_clinic(entry.listed)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._said.setText(words)
        self.put_back.setVisible(bool(self._book.removed_name))

    @Slot(QModelIndex)
    def _on_current_changed(self, _current: QModelIndex) -> None:
        self._show_chosen()

    @Slot(ListedClinic)
    def _on_edited(self, listed: ListedClinic) -> None:
        if self.chosen is not None:
            self._book.replace(self.chosen, listed)

    @Slot()
    def _on_add(self) -> None:
        self._begin(ListedClinic(clinic=Clinic(quote_date=self._today)))
        self.editor.focus_name()

    @Slot()
    def _on_add_own(self) -> None:
        if self._own is not None:
            self._begin(ListedClinic(clinic=self._own))
            self._say(tr("Added {name}.").format(name=clinic_name(self._own)))

    def _begin(self, listed: ListedClinic) -> None:
        number = self._book.add(listed)
        self._choose(self.model.row_of(number))

    @Slot()
    def _on_duplicate(self) -> None:
        number = None if self.chosen is None else self._book.duplicate(self.chosen)
        if number is not None:
            self._choose(self.model.row_of(number))
            self.editor.focus_name()

    @Slot()
    def _on_remove(self) -> None:
        if self.chosen is None:
            return
        row = self.list.currentIndex().row()
        self._book.remove(self.chosen)
        self._choose(row)
        self._say(tr("Removed {name}.").format(name=self._book.removed_name))
        self.list.setFocus()

    @Slot()
    def _on_put_back(self) -> None:
        name = self._book.removed_name
        number = self._book.put_back()
        if number is None:
            return
        self._choose(self.model.row_of(number))
        self._say(tr("Put back {name}.").format(name=name))
        self.list.setFocus()

    @Slot()
    def _choose_last(self) -> None:
        self._choose(self.model.rowCount() - 1)

    @Slot()
    def _on_use(self) -> None:
        entry = self.model.entry(self.list.currentIndex())
        if entry is not None:
            self.use_asked.emit(entry.listed)
            self._say(
                tr("This plan now uses {name}. Undo brings the other back.").format(
                    name=clinic_name(entry.listed.clinic)
                )
            )

    @Slot()
    def _on_other_half(self) -> None:
        if self.list.hasFocus():
            self.editor.focus_name()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_side_by_side(self) -> None:
        self._book.compare_some()
        self.comparison_asked.emit()
        self.close()
