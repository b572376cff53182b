"""Fields of a record that has to be written as a whole: an edit copies what stands in and changes one field of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot

from costcalc.engine.inputs import InputInfo
from costcalc.ui.sections.binding import Binding
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.widgets.field import Field

Read = Callable[[], Any]
Write = Callable[[Any], Any]


class MergedBinding(Binding):
    """One field of a record in force.

    Args:
        context: The plan.
        field: The field.
        path: Where the whole record is written.
        name: The field's name in the record that is read.
        change: Name of the change.
        read: The record in force.
        write: Turns the changed record into what is written at the path.
    """

    def __init__(
        self,
        context: PlanContext,
        field: Field,
        path: str,
        name: str,
        change: str,
        read: Read,
        write: Write,
    ) -> None:
        super().__init__(context, field, path, change, None)
        self._name, self._read, self._write = name, read, write

    def refresh(self, inputs: Mapping[str, InputInfo]) -> None:
        """Show the value in force."""
        record = self._read()
        value = getattr(record, self._name) if record is not None else None
        now = (value, None, None)
        if now != self._last:
            self._last = now
            self.field.show_value(value, None)

    @Slot(object)
    def _on_value_edited(self, value: object) -> None:
        self._last = None
        record = self._read()
        if record is not None:
            changed = self._write(replace(record, **{self._name: value}))
            self._context.store.edit(self.path, changed, text=self._change)
