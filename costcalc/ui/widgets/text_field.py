"""A line of plain text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from costcalc.ui.theme.tokens import TARGET
from costcalc.ui.widgets.assisted_line import AssistedLine
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.provenance import Provenance

MAX_TEXT = 200


class LineEdit(AssistedLine):
    """A line that tells when the person left it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, characters: int = 24) -> None:
        super().__init__(parent)
        self._characters = characters
        self.setMinimumHeight(TARGET + 4)
        self.setMaxLength(MAX_TEXT)
        self.returnPressed.connect(self._on_return_pressed)

    def sizeHint(self) -> QSize:
        """Room for its characters."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * self._characters + 20, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Half the room will do for words."""
        hint = self.sizeHint()
        return QSize(hint.width() // 2 if self._characters > 12 else hint.width(), hint.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the person left, but not for a menu or another window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    @Slot()
    def _on_return_pressed(self) -> None:
        self.left.emit()


class TextField(Field):
    """One line of words; empty means nothing said, or is a problem where a name is needed."""

    def __init__(
        self, title: str, help_text: str = "", *, needed_words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, help_text, parent)
        self._value = ""
        self._needed_words = needed_words
        self.edit = LineEdit(self)
        self.edit.setObjectName("text")
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.left.connect(self._on_left)
        self._set_control(self.edit, self.edit)

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show the plan's words."""
        given = value if isinstance(value, str) else ""
        if given != self._value or not (self.edit.hasFocus() or self.problem):
            if self.edit.text() != given:
                self.edit.setText(given)
            self._set_problem("")
        self._value = given
        self._show_provenance(provenance)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        words = text.strip()
        self._set_problem(self._needed_words if not words else "")
        if not self.problem and words != self._value:
            self._value = words
            self.value_edited.emit(words or None)

    @Slot()
    def _on_left(self) -> None:
        self.editing_finished.emit()
