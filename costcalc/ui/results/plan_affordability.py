"""*What can I afford?*, fed by the plan: the budget it says, or one that is typed here."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from costcalc.engine.affordability import Affordability
from costcalc.engine.projection import Projection
from costcalc.engine.scenario import Scenario
from costcalc.ui.present.afford_answers import afford_answer
from costcalc.ui.results.affordability import AffordabilityView, Budget, BudgetKind


class PlanAffordabilityView(AffordabilityView):
    """What fits, for the plan as it is now.

    Args:
        parent: Owner.
    """

    asked = Signal(object, object)
    """A `Scenario` and the `Budget` it shall fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scenario: Scenario | None = None
        self._budget: Budget | None = None
        self.budget_edited.connect(self._on_budget_edited)

    def show_projection(self, projection: Projection) -> None:
        """Ask anew for a plan; a budget that it says stands in until one is typed."""
        self._scenario = projection.scenario
        if self._budget is None:
            self._budget = _budget_of(projection.scenario)
            if self._budget is not None:
                self.set_budget(self._budget)
        self._ask()

    @Slot(object)
    def show_found(self, found: object) -> None:
        """Show what fits: an `Affordability`."""
        if isinstance(found, Affordability):
            self.show_answer(afford_answer(found))

    def forget(self) -> None:
        """Another plan: what was typed for the last one is not its."""
        self._budget = None
        self.clear()

    def _ask(self) -> None:
        if self._scenario is not None and self._budget is not None:
            self.asked.emit(self._scenario, self._budget)

    @Slot(object)
    def _on_budget_edited(self, budget: object) -> None:
        if isinstance(budget, Budget):
            self._budget = budget
            self._ask()


def _budget_of(scenario: Scenario) -> Budget | None:
    """The budget under *Paying for it*."""
    paying = scenario.paying
    if paying is None:
        return None
    for kind, amount in ((BudgetKind.MONTHLY, paying.monthly_budget), (BudgetKind.SAVED, paying.saved)):
        if amount is not None and amount > Decimal(0):
            return Budget(kind=kind, amount=amount)
    return None
