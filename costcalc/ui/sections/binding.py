"""Ties one field to the path of the plan that it edits."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot

from costcalc.engine.inputs import InputInfo
from costcalc.ui.sections.agreement import disagreement
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.source_words import provenance_of
from costcalc.ui.widgets.date_field import DateField
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.number_fields import NumberField
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.range_field import RangeField

Explain = Callable[[], Provenance | None]


class Binding(QObject):
    """One field and the path it edits."""

    def __init__(
        self,
        context: PlanContext,
        field: Field,
        path: str,
        change: str,
        explain: Explain | None,
        default: object = None,
    ) -> None:
        super().__init__(field)
        self.path = path
        self._context, self.field, self._change, self._explain = context, field, change, explain
        self._default = default
        self._last: tuple[object, InputInfo | None, Provenance | None] | None = None
        self._refused: tuple[object, str] | None = None
        field.value_edited.connect(self._on_value_edited)
        field.editing_finished.connect(context.store.finish_typing)

    def refresh(self, inputs: Mapping[str, InputInfo]) -> None:
        """Show the plan's value, if it or its standing changed."""
        value = self._context.store.value(self.path)
        if value is None:
            value = self._default
        info = inputs.get(self.path) if self._explain is None else None
        own = self._explain() if self._explain is not None else None
        now = (value, info, own)
        if now != self._last:
            self._last = now
            known = provenance_of(info, self._context.catalog) if info is not None else own
            self.field.show_value(value, known)
        self._ask_again()

    def move_to(self, path: str) -> None:
        """Edit another path; what was refused there is nothing to this one."""
        if path != self.path:
            self.path, self._refused = path, None

    @Slot(object)
    def _on_value_edited(self, value: object) -> None:
        store = self._context.store
        words = disagreement(store.scenario, self.path, value)
        if words and isinstance(self.field, NumberField | RangeField | DateField):
            self._refused = (value, words) if value is not None else None
            self.field.refuse(words, store.value(self.path))
            return
        self._last = self._refused = None
        store.edit(self.path, value, text=self._change)

    def _ask_again(self) -> None:
        """Take what was refused once the rest of the plan lets it; while edits can be redone, it waits."""
        if self._refused is None or not isinstance(self.field, NumberField | RangeField | DateField):
            return
        (value, said), store = self._refused, self._context.store
        if self.field.problem != said:  # something else was typed, or the plan's value came over it
            self._refused = None
            return
        words = disagreement(store.scenario, self.path, value)
        if words:
            self._refused = (value, words)
            self.field.refuse(words, store.value(self.path))
        elif not store.undo_stack.canRedo():
            self._refused = None
            store.finish_typing()
            store.edit(self.path, value, text=self._change)
            store.finish_typing()
