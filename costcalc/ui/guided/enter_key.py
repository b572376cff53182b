"""Enter goes on from wherever it does nothing of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def goes_on(event: QKeyEvent) -> bool:
    """Whether a key that nothing else took asks for the next question."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD
    return is_enter and not _is_in_table(QApplication.focusWidget())


def _is_in_table(widget: QWidget | None) -> bool:
    """Enter in a table edits a cell, or ends its editing."""
    while widget is not None:
        if isinstance(widget, QAbstractItemView):
            return True
        widget = widget.parentWidget()
    return False
