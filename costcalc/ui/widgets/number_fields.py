"""Fields of one certain number: an amount, a count, a percentage."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from costcalc.engine.bounds import Bounds
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.number_edit import NumberEdit
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.units import unit_words


class NumberField(Field):
    """One number within bounds; gives a `Decimal`.

    Args:
        title: Its label.
        bounds: Least, greatest, unit and decimals.
        help_text: One line of help.
        unit: Words after the number; None takes the unit's own.
        parent: Owner.
    """

    def __init__(
        self,
        title: str,
        bounds: Bounds,
        help_text: str = "",
        *,
        unit: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, help_text, parent)
        self._value: Decimal | None = None
        self._shown: Decimal | None = None
        self._typing = False
        row_widget = QWidget(self)
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        self.edit = NumberEdit(bounds, row_widget)
        self.edit.setObjectName("number")
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.left.connect(self._on_left)
        row.addWidget(self.edit)
        words = unit_words(bounds.unit) if unit is None else unit
        if words:
            row.addWidget(text_label(words, "unit", row_widget, wrap=False))
        row.addStretch(1)
        self._set_control(row_widget, self.edit)

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show the plan's number, or what stands in for it."""
        given = _number(value)
        shown = given
        if given is None and provenance is not None and isinstance(provenance.shown, (Decimal, int)):
            shown = Decimal(provenance.shown)
        stays = given == self._value and (self._typing or bool(self.problem))
        self._value, self._shown = given, shown
        if not stays:
            self.edit.show_number(shown)
            self._set_problem("")
        self.edit.show_placeholder(shown)
        self._show_provenance(provenance)

    def refuse(self, words: str, value: object) -> None:
        """Say why a plan does not take what was typed, which stays; `value` is what it holds."""
        self._value = _number(value)
        self._set_problem(words)

    def _given(self, number: Decimal) -> object:
        """The number in the form the plan holds it."""
        return number

    @Slot()
    def _on_text_edited(self) -> None:
        self._typing = True
        typed = self.edit.typed()
        self._set_problem(typed.problem)
        if not typed.problem and typed.number != self._value:
            self._value = typed.number
            self.value_edited.emit(None if typed.number is None else self._given(typed.number))

    @Slot()
    def _on_left(self) -> None:
        self._typing = self.edit.hasFocus()
        if not self.problem and not self.edit.hasFocus():
            self.edit.show_number(self._shown if self._value is None else self._value)
        self.editing_finished.emit()


class MoneyField(NumberField):
    """An amount in dollars."""


class PercentField(NumberField):
    """A percentage."""


class CountField(NumberField):
    """A whole number; gives an `int`."""

    def _given(self, number: Decimal) -> object:
        return int(number)


def _number(value: object) -> Decimal | None:
    return Decimal(value) if isinstance(value, (Decimal, int)) else None
