"""A date one types, in the locale's order, or picks from a calendar; it is shown with the name of its month."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from costcalc.ui import formats
from costcalc.ui.formats import Misread
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.icons import IconButton
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.text_field import LineEdit

EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)


class DateField(Field):
    """One date.

    Args:
        title: Its label.
        help_text: One line of help.
        optional: Whether the field may be empty.
        parent: Owner.
    """

    def __init__(
        self, title: str, help_text: str = "", *, optional: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, help_text, parent)
        self._optional = optional
        self._value: date | None = None
        row_widget = QWidget(self)
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.edit = LineEdit(row_widget, characters=12)
        self.edit.setObjectName("date")
        self.edit.setPlaceholderText(_pattern_words())
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.left.connect(self._on_left)
        self._pick = IconButton("calendar", tr("Pick a date"), row_widget)
        self._pick.setObjectName("pickDate")
        self._pick.setAccessibleName(f"{title}: {tr('Pick a date')}")
        self._pick.clicked.connect(self._on_pick_clicked)
        row.addWidget(self.edit)
        row.addWidget(self._pick)
        row.addStretch(1)
        self._set_control(row_widget, self.edit)

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show the plan's date."""
        given = value if isinstance(value, date) else None
        stays = given == self._value and (self.edit.hasFocus() or bool(self.problem))
        self._value = given
        if not stays:
            self._write()
            self._set_problem("")
        self._show_provenance(provenance)

    def refuse(self, words: str, value: object) -> None:
        """Say why a plan does not take the date that was given, which stays; `value` is what it holds."""
        self._value = value if isinstance(value, date) else None
        self._set_problem(words)

    def _write(self) -> None:
        """With the month's name: 4/1 is a day in April to some and one in January to others."""
        self.edit.setText("" if self._value is None else formats.day(self._value))

    @Slot()
    def _on_text_edited(self) -> None:
        read = formats.read_day(self.edit.text())
        if isinstance(read, date):
            problem = (
                ""
                if EARLIEST <= read <= LATEST
                else tr("This can be from {first} to {last}.").format(
                    first=formats.day(EARLIEST), last=formats.day(LATEST)
                )
            )
        elif read is Misread.EMPTY and self._optional:
            problem = ""
        else:
            problem = tr("This is not a date. Type one such as {example}.").format(
                example=formats.typed_day(date(2027, 1, 14))
            )
        self._set_problem(problem)
        if not problem:
            self._give(read if isinstance(read, date) else None)

    def _give(self, value: date | None) -> None:
        if value != self._value:
            self._value = value
            self.value_edited.emit(value)

    @Slot()
    def _on_left(self) -> None:
        if not self.problem:
            self._write()
        self.editing_finished.emit()

    @Slot()
    def _on_pick_clicked(self) -> None:
        from costcalc.ui.widgets.calendar_popup import CalendarPopup

        calendar = CalendarPopup(self)
        calendar.setObjectName("calendar")
        calendar.setMinimumDate(QDate(EARLIEST.year, EARLIEST.month, EARLIEST.day))
        calendar.setMaximumDate(QDate(LATEST.year, LATEST.month, LATEST.day))
        if self._value is not None:
            calendar.setSelectedDate(QDate(self._value.year, self._value.month, self._value.day))
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        calendar.move(self.edit.mapToGlobal(QPoint(0, self.edit.height())))
        calendar.show()
        calendar.setFocus()

    @Slot(QDate)
    def _on_picked(self, picked: QDate) -> None:
        calendar = self.sender()
        if isinstance(calendar, QWidget):
            calendar.close()
        self.edit.setText(formats.day(date(picked.year(), picked.month(), picked.day())))
        self._on_text_edited()
        self.editing_finished.emit()
        self.edit.setFocus()


def _pattern_words() -> str:
    """How a date is typed, as a person reads it: m/d/yyyy, in Spanish d/m/aaaa."""
    return formats.typed_day_pattern().lower().replace("y", tr("y", "year in a date"))
