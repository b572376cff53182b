"""The rare questions of a section as boxes to tick: what is ticked is asked on the pages that follow."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.ui.guided.question import Question
from costcalc.ui.guided.ticks import Ticks
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.yes_no import YesNo


class TickList(QWidget):
    """A box for each rare question; they show what the plan says, too.

    Args:
        context: The plan.
        questions: What is offered.
        ticks: What is ticked.
        parent: Owner.
    """

    def __init__(
        self, context: PlanContext, questions: tuple[Question, ...], ticks: Ticks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._ticks = context, ticks
        self._boxes: list[tuple[Question, YesNo]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for question in questions:
            box = YesNo(question.tick, parent=self)
            box.setObjectName(f"applies.{question.key}")
            box.value_edited.connect(self._on_ticked)
            self._boxes.append((question, box))
            column.addWidget(box)
        context.store.scenario_changed.connect(self._on_scenario_changed)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while it was hidden."""
        super().showEvent(event)
        self._show()

    @Slot(object)
    def _on_ticked(self, ticked: object) -> None:
        question = next(question for question, box in self._boxes if box is self.sender())
        if ticked:
            self._ticks.tick(question)
        else:
            self._ticks.untick(question)

    @Slot()
    def _on_scenario_changed(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        for question, box in self._boxes:
            box.setVisible(question.applies(self._context))
            box.show_value(self._ticks.has(question), None)
