"""*Plans side by side*: figures first, then what differs."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QFontMetrics, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from costcalc.engine.scenario import Scenario
from costcalc.ui.dialogs.plan_file import PlanFileDialog
from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.dialogs.tool_dialog import ToolDialog, tool_button
from costcalc.ui.present.plan_comparison import ReckonedPlan, comparison_words, figure_rows, said_rows
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.tools.plan_shelf import KeptPlan, PlanShelf
from costcalc.ui.tools.plans_model import PlanRowsModel
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.wrapped_cells import WrappedCells
from costcalc.ui.widgets.yes_no import TickBox
from pricing.model import Catalog
from pricing.problem import Problem

Reckon = Callable[[str, Scenario], ReckonedPlan]

_SIZE = (960, 580)
_NOT_ON_SHELF = 2
"""Columns before the plans put aside: what it is, and the plan at hand."""
_HEAD_PAD_ACROSS, _HEAD_PAD_DOWN = 5 * GRID, 3 * GRID


class PlansDialog(ToolDialog):
    """Holds the plan at hand against those put aside.

    Args:
        now: The plan at hand.
        shelf: The plans put aside.
        reckon: Reckons a plan.
        catalog: Names of what is in a plan.
        parent: Owner.
        near: The file of the plan at hand; another one is looked for beside it.
    """

    file_chosen = Signal(str)
    """A plan file to put aside."""

    def __init__(
        self, now: KeptPlan, shelf: PlanShelf, reckon: Reckon, catalog: Catalog, parent: QWidget, near: str = ""
    ) -> None:
        super().__init__("plans", tr("Plans side by side"), parent)
        self._now, self._shelf, self._reckon, self._catalog = now, shelf, reckon, catalog
        self._near = near
        self._reckoned: list[tuple[KeptPlan, ReckonedPlan]] = []
        self._lead = text_label("", "lead", self)
        self._lead.setObjectName("plansLead")
        self._problems = ProblemList(self)
        self.model = PlanRowsModel(self.tokens, self)
        self.view = self._make_view()
        self.everything = TickBox(tr("Also show what is the same"), self)
        self.everything.setObjectName("everything")
        self.everything.clicked.connect(self.refresh)
        self._lay_out()
        shelf.changed.connect(self._on_shelf_changed)
        self.take_size(*_SIZE)
        self.refresh()
        self.view.setFocus()

    @property
    def plans(self) -> tuple[ReckonedPlan, ...]:
        """The plan at hand, then those put aside."""
        others = [
            replace(self._of(plan), name=tr("{number}. {name}").format(number=number, name=plan.name))
            for number, plan in enumerate(self._shelf.kept, start=2)
        ]
        return (self._of(self._now), *others)

    def show_problems(self, what: str, problems: tuple[Problem, ...]) -> None:
        """Tell why a file was not added."""
        self._problems.show_problems(what, problems)

    def copy_text(self) -> str:
        """All that is shown, as CSV."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["", *(plan.name for plan in self.plans)])
        for row in self.model.rows:
            writer.writerow([row.name, *row.values])
        return out.getvalue()

    def restyled(self) -> None:
        """Marks follow the theme."""
        if hasattr(self, "model"):
            self.model.set_tokens(self.tokens)

    @Slot()
    def refresh(self) -> None:
        """Show the plans as they are now."""
        plans = self.plans
        said = list(said_rows(plans, self._catalog, everything=self.everything.isChecked() or len(plans) < 2))
        brackets = tr("In brackets: the lowest and the highest.")
        self._lead.setText(f"{comparison_words(plans, said)} {brackets}")
        self.model.show([plan.name for plan in plans], [*figure_rows(plans), *said])
        self._tell_what_can_be_done()

    @property
    def _at_hand(self) -> int:
        """The place on the shelf of the plan the keyboard is on, else of the last; -1 where none is put aside."""
        place = self.view.currentIndex().column() - _NOT_ON_SHELF
        last = len(self._shelf.kept) - 1
        return place if 0 <= place <= last else last

    @Slot()
    def _tell_what_can_be_done(self) -> None:
        self._add.setEnabled(not self._shelf.is_full)
        self._remove.setEnabled(self._at_hand >= 0)
        self._remove.setText(tr("&Remove plan {number}").format(number=max(self._at_hand, 0) + _NOT_ON_SHELF))

    @Slot()
    def _on_shelf_changed(self) -> None:
        self._problems.forget()
        self.refresh()

    def _of(self, plan: KeptPlan) -> ReckonedPlan:
        """A plan, reckoned once."""
        for known, reckoned in self._reckoned:
            if known is plan:
                return reckoned
        self._reckoned.append((plan, self._reckon(plan.name, plan.scenario)))
        return self._reckoned[-1][1]

    def _make_view(self) -> QTableView:
        view = QTableView(self)
        view.setObjectName("planRows")
        view.setAccessibleName(tr("Plans side by side"))
        view.setModel(self.model)
        view.setItemDelegate(WrappedCells(view))
        view.setTabKeyNavigation(False)
        view.setWordWrap(True)
        view.setShowGrid(False)
        view.setCornerButtonEnabled(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._on_section_resized)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        copy = QAction(tr("Copy as CSV"), view)
        copy.setObjectName("copyPlans")
        copy.setShortcuts([QKeySequence(QKeySequence.StandardKey.Copy), QKeySequence("Ctrl+Shift+C")])
        copy.triggered.connect(self._on_copy)
        view.addAction(copy)
        view.selectionModel().currentChanged.connect(self._tell_what_can_be_done)
        return view

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        self._add = tool_button("addPlan", tr("&Add a plan…"), self)
        self._add.clicked.connect(self._on_add)
        self._remove = tool_button("removePlan", "", self)
        self._remove.clicked.connect(self._on_remove)
        copy = tool_button("copyCsv", tr("&Copy as CSV"), self)
        copy.clicked.connect(self._on_copy)
        close = tool_button("closePlans", tr("Close"), self)
        close.clicked.connect(self.close)
        for button in (self._add, self._remove, copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        for widget in (self._problems, self._lead, self.everything):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)

    @Slot(int, int, int)
    def _on_section_resized(self, _section: int, _before: int, across: int) -> None:
        """Room for the longest name, wrapped."""
        bold = QFont(self.font())
        bold.setBold(True)
        room = QRect(0, 0, max(across - _HEAD_PAD_ACROSS, 1), self.height())
        names = [QFontMetrics(bold).boundingRect(room, Qt.TextFlag.TextWordWrap, plan.name) for plan in self.plans]
        self.view.horizontalHeader().setFixedHeight(max(name.height() for name in names) + _HEAD_PAD_DOWN)

    @Slot()
    def _on_add(self) -> None:
        dialog = PlanFileDialog.to_open(self, self._near)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    @Slot()
    def _on_remove(self) -> None:
        self._shelf.remove(self._at_hand)
        self.view.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copy_text())
