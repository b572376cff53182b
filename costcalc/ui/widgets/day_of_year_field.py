"""A day of any year, such as the one a plan year starts on; gives `MM-DD`."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from costcalc.engine.bounds import Bounds, Unit
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import ChoiceBox
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.number_edit import NumberEdit
from costcalc.ui.widgets.provenance import Provenance

_DAYS_IN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY = Bounds(Decimal(1), Decimal(31), Unit.COUNT, whole=True, decimals=0)


class DayOfYearField(Field):
    """Month by choice, day by number.

    Args:
        title: Its label.
        help_text: One line of help.
        parent: Owner.
    """

    def __init__(self, title: str, help_text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(title, help_text, parent)
        self._value = ""
        row_widget = QWidget(self)
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        self.month = ChoiceBox(row_widget)
        self.month.setObjectName("month")
        self.month.addItems([QLocale().standaloneMonthName(month) for month in range(1, 13)])
        self.month.activated.connect(self._on_edited)
        self.day = NumberEdit(_DAY, row_widget, characters=3)
        self.day.setObjectName("day")
        self.day.setAccessibleName(f"{title}: {tr('day')}")
        self.day.textEdited.connect(self._on_edited)
        self.day.left.connect(self.editing_finished)
        row.addWidget(self.month)
        row.addWidget(self.day)
        row.addStretch(1)
        self._set_control(row_widget, self.month)

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show the day."""
        shown = value if isinstance(value, str) else provenance.shown if provenance is not None else None
        text = shown if isinstance(shown, str) else "01-01"
        if text != self._value or not (self.day.hasFocus() or self.problem):
            month, day = text.split("-")
            self.month.setCurrentIndex(int(month) - 1)
            self.day.show_number(Decimal(int(day)))
            self._set_problem("")
        self._value = text
        self._show_provenance(provenance)

    @Slot()
    def _on_edited(self) -> None:
        month, typed = self.month.currentIndex(), self.day.typed()
        problem = typed.problem
        if not problem and (typed.number is None or typed.number > _DAYS_IN[month]):
            problem = tr("{month} has no such day.").format(month=self.month.currentText())
        self._set_problem(problem)
        if not problem and typed.number is not None:
            text = f"{month + 1:02d}-{int(typed.number):02d}"
            if text != self._value:
                self._value = text
                self.value_edited.emit(text)
