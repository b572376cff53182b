"""A column of fields bound to paths of the plan: edits go to the store, the plan's values come back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields
from typing import TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.bounds import Bounds, field_bounds
from costcalc.engine.inputs import InputInfo
from costcalc.ui.sections.binding import Binding, Explain
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import Choice, ChoiceField
from costcalc.ui.widgets.date_field import DateField
from costcalc.ui.widgets.disclosure import Disclosure
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.flow import FlowLayout
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.number_fields import CountField, MoneyField, NumberField, PercentField
from costcalc.ui.widgets.range_field import RangeField
from costcalc.ui.widgets.text_field import TextField
from costcalc.ui.widgets.yes_no import YesNo

BodyFactory = Callable[[QWidget], QWidget]
FieldT = TypeVar("FieldT", bound=Field)


class Form(QWidget):
    """A column of fields under one part of the plan.

    Args:
        context: The plan and the catalog.
        prefix: Path all its fields begin with, or empty.
        record: Record class whose bounds its fields have.
        parent: Owner.
    """

    def __init__(self, context: PlanContext, prefix: str, record: type, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.prefix = prefix
        self._bounds = field_bounds(record)
        self._defaults = {spec.name: spec.default for spec in fields(record) if spec.default is not MISSING}
        self._bindings: list[tuple[str, Binding]] = []
        self._stale = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4 * GRID)
        context.projector.inputs_changed.connect(self._on_inputs_changed)

    def path(self, name: str) -> str:
        """The full path of a field of this form."""
        return f"{self.prefix}.{name}" if self.prefix else name

    def set_prefix(self, prefix: str) -> None:
        """Move the form to another item of a list."""
        self.prefix = prefix
        for name, binding in self._bindings:
            binding.move_to(self.path(name))

    def inputs(self) -> Mapping[str, InputInfo]:
        """The inputs in force, by path."""
        return self.context.projector.inputs

    def bounds(self, name: str) -> Bounds:
        """The bounds of a field."""
        return self._bounds[name]

    def bind(self, field: FieldT, name: str, change: str, *, explain: Explain | None = None) -> FieldT:
        """Tie a field to the plan.

        Args:
            field: The field.
            name: Its name under the form's prefix.
            change: Name of the change for the Edit menu.
            explain: How its value stands, where that is not one of the reckoning's inputs.
        """
        default = self._defaults.get(name) if explain is None else None
        return self.take(field, name, Binding(self.context, field, self.path(name), change, explain, default))

    def take(self, field: FieldT, name: str, binding: Binding) -> FieldT:
        """Take in a field that is tied to the plan, and keep it up to date."""
        self._bindings.append((name, binding))
        field.setObjectName(name)
        binding.refresh(self.inputs())
        return field

    def range(self, name: str, title: str, help_text: str, change: str, *, unit: str | None = None) -> RangeField:
        """A field for an uncertain number."""
        field = RangeField(title, self.bounds(name), help_text, unit=unit, parent=self)
        return self.bind(field, name, change)

    def money(
        self, name: str, title: str, help_text: str, change: str, *, explain: Explain | None = None
    ) -> MoneyField:
        """A field for an amount."""
        return self.bind(MoneyField(title, self.bounds(name), help_text, parent=self), name, change, explain=explain)

    def count(self, name: str, title: str, help_text: str, change: str, *, unit: str | None = None) -> CountField:
        """A field for a whole number."""
        return self.bind(CountField(title, self.bounds(name), help_text, unit=unit, parent=self), name, change)

    def number(self, name: str, title: str, help_text: str, change: str, *, unit: str | None = None) -> NumberField:
        """A field for any certain number."""
        return self.bind(NumberField(title, self.bounds(name), help_text, unit=unit, parent=self), name, change)

    def percent(
        self, name: str, title: str, help_text: str, change: str, *, explain: Explain | None = None
    ) -> PercentField:
        """A field for a percentage."""
        return self.bind(PercentField(title, self.bounds(name), help_text, parent=self), name, change, explain=explain)

    def day(self, name: str, title: str, help_text: str, change: str, *, optional: bool = False) -> DateField:
        """A field for a date."""
        return self.bind(DateField(title, help_text, optional=optional, parent=self), name, change)

    def text(self, name: str, title: str, help_text: str, change: str, *, needed_words: str = "") -> TextField:
        """A field for words."""
        return self.bind(TextField(title, help_text, needed_words=needed_words, parent=self), name, change)

    def yes_no(self, name: str, title: str, help_text: str, change: str) -> YesNo:
        """A box to tick."""
        return self.bind(YesNo(title, help_text, parent=self), name, change)

    def choice(
        self,
        name: str,
        title: str,
        choices: Sequence[Choice],
        help_text: str,
        change: str,
        *,
        explain: Explain | None = None,
    ) -> ChoiceField:
        """A choice among a few."""
        return self.bind(ChoiceField(title, choices, help_text, parent=self), name, change, explain=explain)

    def add(self, *widgets: QWidget) -> None:
        """Place fields under what is there, side by side where there are several and room for them."""
        if len(widgets) == 1:
            self.column.addWidget(widgets[0])
            return
        row = QWidget(self)
        flow = FlowLayout(row, equal=True, gap=3 * GRID)
        for widget in widgets:
            flow.addWidget(widget)
        self.column.addWidget(row)

    def add_text(self, words: str, role: str) -> QWidget:
        """Place a line of words."""
        label = text_label(words, role, self)
        self.column.addWidget(label)
        return label

    def add_details(self, title: str, make_body: BodyFactory, name: str) -> Disclosure:
        """Place a line that opens details."""
        disclosure = Disclosure(title, make_body, self)
        disclosure.setObjectName(name)
        self.column.addWidget(disclosure)
        return disclosure

    def field_at(self, path: str) -> Field | None:
        """The field that edits a path; None where this form has none."""
        return next((binding.field for name, binding in self._bindings if self.path(name) == path), None)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self._bindings:
            self._bindings[0][1].field.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    @Slot()
    def _on_inputs_changed(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        self._stale = False
        inputs = self.inputs()
        for _, binding in self._bindings:
            binding.refresh(inputs)
        self.refreshed()

    def refreshed(self) -> None:
        """Called when the plan changed and the fields show it; for what else depends on it."""
