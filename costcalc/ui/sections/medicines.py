"""The *Medicines* section: what the person takes now, found by search, edited in a table; other care below."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from costcalc.engine.scenario import Medicine, Scenario
from costcalc.ui.sections.care import CareList
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.medicine_form import MedicineForm
from costcalc.ui.sections.medicine_model import Column, MedicineModel
from costcalc.ui.sections.medicine_search import MedicineSearch
from costcalc.ui.sections.pharmacy_bag import read_dose
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID, TARGET
from costcalc.ui.widgets.icons import IconButton
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.tab_order import follow_layout
from pricing.money import Range

_MOST_ROWS = 8


class MedicinesSection(Form):
    """Search, table, the marked medicine's details, other care."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", Scenario, parent)
        self._search = MedicineSearch(context.catalog, self)
        self._search.medicine_chosen.connect(self._on_medicine_chosen)
        self._search.name_typed.connect(self._on_name_typed)
        self.add_text(tr("What you take now, and go on taking beside the treatment."), "help")
        self.add(self._search)
        self._model = MedicineModel(context, self)
        self.table = MedicineTable(self)
        self.table.setModel(self._model)
        self.table.lay_out()
        self.table.installEventFilter(self)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._problem = text_label("", "problem", self)
        self._model.dataChanged.connect(self._on_data_changed)
        self._model.modelReset.connect(self._on_reset)
        self.add(self.table)
        self.add(self._problem)
        self._detail = _DetailFrame(context, self._model, self)
        self._detail.remove.clicked.connect(self._on_remove_clicked)
        self.add(self._detail)
        self.add_details(tr("Other care: therapy, visits, tests"), self._make_care, "careDetails")
        self._on_reset()
        self._show_problem()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete removes the marked medicine."""
        if (
            watched is self.table
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            self._remove(self.table.currentIndex().row())
            return True
        return super().eventFilter(watched, event)

    @Slot(str, str)
    def _on_medicine_chosen(self, key: str, typed: str) -> None:
        dose = read_dose(typed)
        units = None if dose.units_per_day is None else Range.exact(dose.units_per_day)
        self._append(Medicine(key=key, units_per_day=units, supply_days=dose.supply_days or 30))

    @Slot(str)
    def _on_name_typed(self, name: str) -> None:
        self._append(Medicine(name=name, units_per_day=Range.exact(Decimal(1))))

    def _append(self, medicine: Medicine) -> None:
        medicines = (*self.context.store.scenario.medicines, medicine)
        self.context.store.edit("medicines", medicines, text=tr("Add a medicine"))
        self.context.store.finish_typing()
        self.table.setCurrentIndex(self._model.index(len(medicines) - 1, Column.A_DAY))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self._remove(self._detail.row)

    def _remove(self, row: int) -> None:
        medicines = self.context.store.scenario.medicines
        if 0 <= row < len(medicines):
            kept = medicines[:row] + medicines[row + 1 :]
            self.context.store.edit("medicines", kept, text=tr("Remove a medicine"))
            self.context.store.finish_typing()
            if kept:
                self.table.setCurrentIndex(self._model.index(min(row, len(kept) - 1), 0))

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        self._detail.show_row(current.row())
        self._show_problem()

    @Slot()
    def _on_reset(self) -> None:
        rows = self._model.rowCount()
        self.table.setVisible(rows > 0)
        self.table.fit()
        row = min(max(self._detail.row, 0), rows - 1)
        self._detail.show_row(row)
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(self._model.index(row, 0), flag)

    @Slot()
    def _on_data_changed(self) -> None:
        self._show_problem()

    def _show_problem(self) -> None:
        row = self.table.currentIndex().row()
        cells = [self._model.index(row, column) for column in Column] if row >= 0 else []
        words = next((self._model.problem(cell) for cell in cells if self._model.problem(cell)), "")
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _make_care(self, parent: QWidget) -> QWidget:
        return CareList(self.context, parent)


class MedicineTable(QTableView):
    """The table: every cell by keyboard, typing edits at once, Tab leaves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("medicineTable")
        self.setAccessibleName(tr("My medicines"))
        self.setAccessibleDescription(tr("Arrow keys move, typing changes a cell, Delete removes a medicine."))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.SelectedClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def lay_out(self) -> None:
        """Widths by what stands in the columns; the name takes the rest."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(TARGET + GRID)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().sectionResized.connect(self.fit)
        header.geometriesChanged.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """As high as its rows, up to a limit."""
        rows = range(min(self.model().rowCount(), _MOST_ROWS))
        height = self.horizontalHeader().sizeHint().height() + sum(self.rowHeight(row) for row in rows)
        if height + 2 * self.frameWidth() != self.height():
            self.setFixedHeight(height + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names wrap where there is little room, so the rows grow."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.resizeRowsToContents()
            self.fit()


class _DetailFrame(QFrame):
    """The marked medicine."""

    def __init__(self, context: PlanContext, model: MedicineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "item")
        self._context, self._model = context, model
        self.row = -1
        self._shown: tuple[int, str | None] | None = None
        self._form: MedicineForm | None = None
        self._name = text_label("", "group", self)
        self.remove = IconButton("remove", tr("Remove"), self, with_text=True)
        self.remove.setObjectName("removeMedicine")
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.remove)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addLayout(head)

    def show_row(self, row: int) -> None:
        """Show another medicine; the fields are made anew only where it is another one."""
        there = 0 <= row < self._model.rowCount()
        self.setVisible(there)
        self.row = row if there else -1
        if not there:
            self._forget()
            return
        key = self._context.store.value(f"medicines.{row}.key")
        self._name.setText(self._model.name(row))
        self.remove.setAccessibleName(tr("Remove {item}").format(item=self._model.name(row)))
        if self._shown == (row, key):
            return
        self._drop_form()
        self._shown = (row, key)
        self._form = MedicineForm(self._context, row, self)
        self._column.addWidget(self._form)
        follow_layout(self)

    def _forget(self) -> None:
        """Nothing of a medicine that is gone stays, not even out of sight."""
        self._name.clear()
        self.remove.set_words(tr("Remove"))
        self._drop_form()

    def _drop_form(self) -> None:
        self._shown = None
        if self._form is not None:
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
