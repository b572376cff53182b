"""A part of the plan that is there or not: a box to tick, and under it what belongs to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import BodyFactory
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.tab_order import follow_layout
from costcalc.ui.widgets.yes_no import YesNo


class Presence(QWidget):
    """Ticking it puts a record into the plan, unticking takes it out; undo brings it back as it was.

    Args:
        context: The plan.
        path: Where the record stands.
        title: The question.
        help_text: One line of help.
        change: Name of the change for the Edit menu.
        make_record: A record to begin with.
        make_body: The fields that belong to it.
        parent: Owner.
    """

    def __init__(
        self,
        context: PlanContext,
        path: str,
        title: str,
        help_text: str,
        change: str,
        make_record: Callable[[], object],
        make_body: BodyFactory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._path, self._change = context, path, change
        self._make_record = make_record
        self._make_body: BodyFactory | None = make_body
        self._body: QWidget | None = None
        self.tick = YesNo(title, help_text, parent=self)
        self.tick.setObjectName(f"has.{path}")
        self.tick.value_edited.connect(self._on_ticked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * GRID)
        self._column.addWidget(self.tick)
        context.store.scenario_changed.connect(self._show)
        self._show()

    @Slot(object)
    def _on_ticked(self, ticked: object) -> None:
        self._context.store.edit(self._path, self._make_record() if ticked else None, text=self._change)
        self._context.store.finish_typing()

    @Slot()
    def _show(self) -> None:
        there = self._context.store.value(self._path) is not None
        self.tick.show_value(there, None)
        if there and self._make_body is not None:
            self._body = self._make_body(self)
            self._body.setContentsMargins(6 * GRID, 0, 0, 0)
            self._column.addWidget(self._body)
            follow_layout(self)
            self._make_body = None
        if self._body is not None:
            self._body.setVisible(there)
