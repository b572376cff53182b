"""A line one types a number into: read by the locale, checked against its bounds, never rewritten while one types."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from costcalc.engine.bounds import Bounds, Unit
from costcalc.ui import formats
from costcalc.ui.formats import Misread
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import TARGET
from costcalc.ui.widgets.assisted_line import AssistedLine

_MAX_LENGTH = 40
_EXAMPLE_DOLLARS = Decimal(650)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a line holds: a number, nothing, or a text that cannot be, with the reason in words."""

    number: Decimal | None
    problem: str = ""


class NumberEdit(AssistedLine):
    """A number within bounds, in its unit.

    Args:
        bounds: Least, greatest, unit and decimals.
        parent: Owner.
        characters: Room for so many digits.
    """

    left = Signal()
    """The keyboard focus went elsewhere, or Enter was pressed."""

    def __init__(self, bounds: Bounds, parent: QWidget | None = None, *, characters: int = 8) -> None:
        super().__init__(parent)
        self.bounds = bounds
        self._characters = characters
        self._just_clicked_into = False
        self.setMaxLength(_MAX_LENGTH)
        self.setMinimumHeight(TARGET + 4)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.returnPressed.connect(self._on_return_pressed)

    def typed(self) -> Typed:
        """The number in the line, checked."""
        reading = formats.read_number(self.text())
        if reading.misread is Misread.EMPTY:
            return Typed(None)
        if reading.number is None:
            return Typed(None, not_a_number_words(self.bounds))
        return Typed(reading.number, out_of_bounds_words(reading.number, self.bounds))

    def show_number(self, number: Decimal | None) -> None:
        """Write a number in its unit's form, unless the line already says it."""
        current = formats.read_number(self.text())
        if number is None:
            if self.text():
                self.clear()
        elif current.number != number or not self.hasFocus():
            text = number_words(number, self.bounds.unit)
            if text != self.text():
                self.setText(text)
                self.setCursorPosition(0)

    def show_placeholder(self, number: Decimal | None) -> None:
        """What stands in while nothing is typed."""
        self.setPlaceholderText("" if number is None else number_words(number, self.bounds.unit))

    def sizeHint(self) -> QSize:
        """Room for its digits."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("0") * self._characters + 20, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell a click into the line from a click in it."""
        super().focusInEvent(event)
        self._just_clicked_into = event.reason() is Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The first click marks all, as the Tab key does, so that what is typed then replaces what stood there."""
        super().mouseReleaseEvent(event)
        if self._just_clicked_into and not self.hasSelectedText():
            self.selectAll()
        self._just_clicked_into = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the person left, but not for a menu or another window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    @Slot()
    def _on_return_pressed(self) -> None:
        self.left.emit()


def number_words(number: Decimal, unit: Unit) -> str:
    """A number as it stands in a field of that unit."""
    if unit is Unit.DOLLARS:
        return formats.dollars(number)
    if unit is Unit.DOLLARS_PER_UNIT:
        return formats.unit_price(number)
    if unit is Unit.PERCENT:
        return formats.percent(number)
    if unit is Unit.FACTOR:
        return formats.percent((number * 100).normalize())
    return formats.number(number)


def not_a_number_words(bounds: Bounds) -> str:
    """What to type instead of a text that is no number."""
    if bounds.unit in (Unit.DOLLARS, Unit.DOLLARS_PER_UNIT):
        return tr("This is not an amount. Type a number such as {example}.").format(
            example=formats.dollars(Decimal(650))
        )
    return tr("This is not a number. Type one such as {example}.").format(example=formats.number(bounds.low + 1))


def out_of_bounds_words(number: Decimal, bounds: Bounds) -> str:
    """Why a number cannot be; empty when it can."""
    if not bounds.low <= number <= bounds.high:
        return tr("This can be from {low} to {high}.").format(
            low=number_words(bounds.low, bounds.unit), high=number_words(bounds.high, bounds.unit)
        )
    if bounds.whole and number != number.to_integral_value():
        return tr("This has to be a whole number.")
    if -int(number.normalize().as_tuple().exponent) > bounds.decimals:
        return tr("At most %n digit(s) after the point.", None, bounds.decimals)
    return ""
