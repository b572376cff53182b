"""A yearly maximum: an amount, or none."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.engine.bounds import Bounds
from costcalc.engine.health_plan import NoLimit
from costcalc.ui.widgets.number_fields import NumberField
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.yes_no import TickBox


class LimitField(NumberField):
    """An amount, and a box for "there is none".

    Args:
        title: Its label.
        bounds: What the amount may be.
        none_words: The box: "My plan has none".
        help_text: One line of help.
        parent: Owner.
    """

    def __init__(
        self, title: str, bounds: Bounds, none_words: str, help_text: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, bounds, help_text, parent=parent)
        self.none = TickBox(none_words, self)
        self.none.setObjectName("none")
        self.none.setAccessibleName(f"{title}: {none_words}")
        self.none.clicked.connect(self._on_none_clicked)
        self._column.insertWidget(2, self.none)

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show the amount or that there is none."""
        shown = provenance.shown if value is None and provenance is not None else value
        unlimited = shown is NoLimit.NONE
        self.none.setChecked(unlimited)
        self.edit.setEnabled(not unlimited)
        super().show_value(value if isinstance(value, Decimal) else None, provenance)

    @Slot()
    def _on_none_clicked(self) -> None:
        self._set_problem("")
        self._value = None
        self.value_edited.emit(NoLimit.NONE if self.none.isChecked() else None)
        self.editing_finished.emit()
