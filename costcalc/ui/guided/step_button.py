"""A button of guided mode: large, pressed by Enter, and in fewer words where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from costcalc.ui.theme.tokens import GRID, TARGET

_PADDING = 12 * GRID


class StepButton(QPushButton):
    """A button in words.

    Args:
        name: Object name.
        words: Its words.
        role: plain | primary.
        parent: Owner.
        short: Its words where there is little room; empty when it needs none.
    """

    reached = Signal()
    """The keyboard came here."""

    def __init__(self, name: str, words: str, role: str, parent: QWidget, *, short: str = "") -> None:
        super().__init__(words, parent)
        self._words, self._short = words, short or words
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setAccessibleName(words.replace("&", ""))
        self.setAutoDefault(True)
        self.setMinimumHeight(TARGET + 2 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.reached.emit()

    def say(self, words: str, room: int) -> None:
        """Take other words, which have the same short form."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words.replace("&", ""))
            self.fit(room)

    def fit(self, room: int) -> None:
        """Say as much as there is room for, in pixels; the tip says what is left off."""
        fits = self.fontMetrics().horizontalAdvance(self._words) + _PADDING <= room
        shown = self._words if fits else self._short
        if self.text() != shown:
            self.setText(shown)
            self.setToolTip("" if fits else self.accessibleName())
