"""One field for an uncertain number: the typical value in front, the lowest and highest beside it."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from costcalc.engine.bounds import Bounds
from costcalc.ui.text import tr
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.flow import FlowLayout, side_by_side
from costcalc.ui.widgets.icons import IconButton
from costcalc.ui.widgets.labels import name_control, text_label
from costcalc.ui.widgets.number_edit import NumberEdit, number_words
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.tab_order import follow_layout
from costcalc.ui.widgets.units import unit_words
from pricing.money import Range


class RangeField(Field):
    """A range in one control; one number in front is a range without width.

    Alt+Down opens the lowest and highest, Alt+Up closes them.

    Args:
        title: Its label.
        bounds: What each number may be.
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
        self._bounds = bounds
        self._value: Range | None = None
        self._shown: Range | None = None
        self._typing = False
        self._labelled: tuple[str, bool] | None = None
        self._end_parts: list[QWidget] = []
        row = self._row = QWidget(self)
        flow = self._flow = FlowLayout(row)
        self.typical = self._number_edit("typical", 8, row)
        self.toggle = IconButton("range", "", row, with_text=True)
        self.toggle.setObjectName("rangeToggle")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._on_toggled)
        words = unit_words(bounds.unit) if unit is None else unit
        unit_label = [text_label(words, "unit", row, wrap=False)] if words else []
        flow.addWidget(side_by_side(self.typical, *unit_label, parent=row))
        flow.addWidget(self.toggle)
        self._ends: tuple[NumberEdit, NumberEdit] | None = None
        self._set_control(row, self.typical)
        self._label_toggle()

    @property
    def ends_open(self) -> bool:
        """Whether the lowest and highest can be typed."""
        return self.toggle.isChecked()

    @property
    def low(self) -> NumberEdit:
        """The line of the lowest value."""
        return self._end_edits()[0]

    @property
    def high(self) -> NumberEdit:
        """The line of the highest value."""
        return self._end_edits()[1]

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show the plan's range, or what stands in for it."""
        given = value if isinstance(value, Range) else None
        shown = given
        if given is None and provenance is not None and isinstance(provenance.shown, Range):
            shown = provenance.shown
        stays = given == self._value and (self._typing or bool(self.problem))
        self._value, self._shown = given, shown
        if not stays:
            self._write(shown)
            self._set_problem("")
        self.typical.show_placeholder(self._middle(shown))
        self._show_provenance(provenance)
        self._label_toggle()

    def refuse(self, words: str, value: object) -> None:
        """Say why a plan does not take what was typed, which stays; `value` is what it holds."""
        self._value = value if isinstance(value, Range) else None
        self._set_problem(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Down and Alt+Up open and close the ends from any of the lines."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if with_alt and event.key() == Qt.Key.Key_Down:
                self.toggle.setChecked(True)
                self.low.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if with_alt and event.key() == Qt.Key.Key_Up:
                self.typical.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.toggle.setChecked(False)
                return True
        return super().eventFilter(watched, event)

    def _number_edit(self, name: str, characters: int, parent: QWidget) -> NumberEdit:
        edit = NumberEdit(self._bounds, parent, characters=characters)
        edit.setObjectName(name)
        edit.installEventFilter(self)
        edit.textEdited.connect(self._on_text_edited)
        edit.left.connect(self._on_left)
        return edit

    def _end_edits(self) -> tuple[NumberEdit, NumberEdit]:
        if self._ends is None:
            row = self._row
            low, high = self._number_edit("low", 7, row), self._number_edit("high", 7, row)
            for edit, words, name in (
                (low, tr("from", "lowest of a range"), tr("{field}, lowest")),
                (high, tr("to", "highest of a range"), tr("{field}, highest")),
            ):
                label = text_label(words, "unit", row, wrap=False)
                name_control(label, edit)
                edit.setAccessibleName(name.format(field=self.title))
                end = side_by_side(label, edit, parent=row)
                self._flow.addWidget(end)
                self._end_parts.append(end)
            self._ends = (low, high)
            follow_layout(self)
            if self._shown is not None and not self._shown.is_exact:
                low.show_number(self._shown.low)
                high.show_number(self._shown.high)
        return self._ends

    def _has_focus(self) -> bool:
        return any(edit.hasFocus() for edit in (self.typical, *(self._ends or ())))

    def _middle(self, shown: Range | None) -> Decimal | None:
        return None if shown is None else shown.middle(whole=self._bounds.whole)

    def _write(self, shown: Range | None) -> None:
        self.typical.show_number(self._middle(shown))
        if self._ends is not None:
            exact = shown is None or shown.is_exact
            self._ends[0].show_number(None if exact or shown is None else shown.low)
            self._ends[1].show_number(None if exact or shown is None else shown.high)

    @Slot()
    def _on_text_edited(self) -> None:
        self._typing = True
        typed, problem = self._typed_range()
        self._set_problem(problem)
        if not problem and typed != self._value:
            self._value = typed
            self.value_edited.emit(typed)

    @Slot()
    def _on_left(self) -> None:
        self._typing = self._has_focus()
        if not self.problem and not self._has_focus():
            self._write(self._shown if self._value is None else self._value)
        self.editing_finished.emit()

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        if opened:
            self._end_edits()
        for end in self._end_parts:
            end.setVisible(opened)
        self._label_toggle()

    def _typed_range(self) -> tuple[Range | None, str]:
        """What the lines say together, or why they say nothing that can be."""
        edits = (self.typical, *(self._ends if self._ends is not None and self.ends_open else ()))
        readings = [edit.typed() for edit in edits]
        for reading in readings:
            if reading.problem:
                return None, reading.problem
        typical = readings[0].number
        low, high = (readings[1].number, readings[2].number) if len(readings) == 3 else (None, None)
        if low is None and high is None:
            return (None if typical is None else Range.exact(typical)), ""
        if low is None or high is None:
            return None, tr("Give both the lowest and the highest, or neither.")
        return self._ordered(low, typical, high)

    def _ordered(self, low: Decimal, typical: Decimal | None, high: Decimal) -> tuple[Range | None, str]:
        unit = self._bounds.unit
        if low > high:
            return None, tr("The lowest, {low}, is above the highest, {high}.").format(
                low=number_words(low, unit), high=number_words(high, unit)
            )
        if typical is not None and not low <= typical <= high:
            return None, tr("The typical value, {typical}, is not between {low} and {high}.").format(
                typical=number_words(typical, unit), low=number_words(low, unit), high=number_words(high, unit)
            )
        return Range(low, typical, high), ""

    def _label_toggle(self) -> None:
        shown = self._shown
        if self.ends_open or shown is None or shown.is_exact:
            words = "" if self.ends_open or shown is None else tr("range")
        else:
            unit = self._bounds.unit
            words = tr("{low} to {high}").format(low=number_words(shown.low, unit), high=number_words(shown.high, unit))
        if (words, self.ends_open) == self._labelled:
            return
        self._labelled = (words, self.ends_open)
        self.toggle.setText(words)
        self.toggle.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        tip = (
            tr("Hide the lowest and highest (Alt+Up)") if self.ends_open else tr("Give a lowest and highest (Alt+Down)")
        )
        self.toggle.setToolTip(tip)
        self.toggle.setAccessibleName(f"{self.title}: {words or tip}")
        self.toggle.setAccessibleDescription(tip)
