"""What can I afford: a budget, whether the plan fits it, and what would make it fit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from costcalc.engine.bounds import AMOUNT
from costcalc.ui.present.affordability import afford_summary, lever_table, where_nothing_fits
from costcalc.ui.present.answers import AffordAnswer
from costcalc.ui.results.headings import paragraph
from costcalc.ui.results.table_view import TableView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import TARGET
from costcalc.ui.widgets.choice_field import ChoiceBox
from costcalc.ui.widgets.flow import FlowLayout
from costcalc.ui.widgets.labels import name_control
from costcalc.ui.widgets.number_edit import NumberEdit


class BudgetKind(Enum):
    """What a person gives."""

    MONTHLY = auto()
    YEARLY = auto()
    SAVED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What a person can pay, in dollars."""

    kind: BudgetKind
    amount: Decimal


class AffordabilityView(ResultsView):
    """The view of what fits.

    Args:
        parent: Owner.
    """

    budget_edited = Signal(object)
    """The `Budget` a person gave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("affordability", parent)
        self._kind = ChoiceBox(self)
        self._kind.setObjectName("budgetKind")
        self._kind.setMinimumHeight(TARGET + 4)
        for kind in BudgetKind:
            self._kind.addItem(_kind_words(kind), kind)
        self._kind.activated.connect(self._on_edited)
        self._amount = NumberEdit(AMOUNT)
        self._amount.setObjectName("budgetAmount")
        self._amount.setAccessibleName(tr("How much you can pay, in dollars"))
        self._amount.left.connect(self._on_edited)
        label = QLabel(tr("I can pay"))
        label.setProperty("role", "field")
        name_control(label, self._kind)
        asked = QWidget()
        row = FlowLayout(asked)
        for widget in (label, self._kind, self._amount):
            row.addWidget(widget)
        self._problem = paragraph(name="budgetProblem")
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        self._summary = paragraph(name="affordSummary")
        self._summary.setProperty("role", "lead")
        self._meaning = paragraph(name="affordMeaning")
        self._meaning.setProperty("role", "help")
        self._short = paragraph(name="affordShort")
        self.levers = TableView(whole=True)
        self.levers.setObjectName("levers")
        self.levers.hide()
        self.column.addWidget(asked)
        self.column.addWidget(self._problem)
        self.column.addWidget(self._summary)
        self.column.addWidget(self.levers)
        self.column.addWidget(self._short)
        self.column.addWidget(self._meaning)
        self.column.addStretch(1)

    def show_answer(self, answer: AffordAnswer) -> None:
        """Show what fits."""
        self._summary.setText(afford_summary(answer))
        self._meaning.setText(answer.meaning)
        short = where_nothing_fits(answer)
        self._short.setText(short)
        self._short.setVisible(bool(short))
        self.levers.setVisible(bool(answer.levers))
        self.levers.show_table(lever_table(answer))

    def set_budget(self, budget: Budget) -> None:
        """Show a budget that the plan says; nobody edited it here."""
        self._kind.setCurrentIndex(self._kind.findData(budget.kind))
        self._amount.show_number(budget.amount)

    def clear(self) -> None:
        """Nothing is asked and nothing answered."""
        self._amount.show_number(None)
        self._problem.hide()
        self._summary.clear()
        self._meaning.clear()
        self._short.clear()
        self.levers.hide()

    @Slot()
    def _on_edited(self) -> None:
        typed = self._amount.typed()
        self._problem.setText(typed.problem)
        self._problem.setVisible(bool(typed.problem))
        kind = self._kind.currentData()
        if typed.number is not None and not typed.problem and isinstance(kind, BudgetKind):
            self.budget_edited.emit(Budget(kind=kind, amount=typed.number))


def _kind_words(kind: BudgetKind) -> str:
    match kind:
        case BudgetKind.MONTHLY:
            return tr("each month")
        case BudgetKind.YEARLY:
            return tr("each year")
        case BudgetKind.SAVED:
            return tr("from what I saved")
