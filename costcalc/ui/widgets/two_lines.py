"""Words on buttons that take two lines where letters are much larger than usual, so that they ask for less width."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from costcalc.ui.widgets.icons import ICON_SIZE

_LARGE = 1.4
"""Height of letters from which on words are broken, in icons."""
_SHORT = 18
"""Letters that stay on one line on a button of their own."""


def in_two_lines(words: str, widget: QWidget) -> str:
    """The words, broken at the space nearest their middle where a widget's letters are large."""
    spaces = [place for place, letter in enumerate(words) if letter == " "]
    if not spaces or widget.fontMetrics().height() < _LARGE * ICON_SIZE:
        return words
    middle = min(spaces, key=lambda place: abs(place - len(words) // 2))
    return f"{words[:middle]}\n{words[middle + 1 :]}"


class PlainButton(QPushButton):
    """A plain button, in two lines where its words are many and its letters large.

    Args:
        words: What it does.
        parent: Owner.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setProperty("role", "plain")
        self.setText(words)

    def setText(self, words: str) -> None:
        """Other words; they are its name too, unless it was given another."""
        if self.accessibleName() == self._words:
            self.setAccessibleName(words)
        self._words = words
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._break()

    def _break(self) -> None:
        words = self._words if len(self._words) <= _SHORT else in_two_lines(self._words, self)
        if words != self.text():
            super().setText(words)
