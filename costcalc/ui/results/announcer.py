"""Tells people who hear the screen that the answer has changed, once they pause."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

PAUSE_MS = 900


class Announcer(QObject):
    """Says the last of a quick run of changes, politely: after what is being read.

    Args:
        speaker: The widget the words belong to.
        pause_ms: How long nothing must change before it speaks.
    """

    announced = Signal(str)
    """What was said."""

    def __init__(self, speaker: QWidget, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._words = ""
        self._said = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._on_pause_over)

    @property
    def is_waiting(self) -> bool:
        """True while something is about to be said."""
        return self._pause.isActive()

    def change_to(self, words: str, *, silently: bool = False) -> None:
        """Take the words that are true now; `silently` when nobody changed anything, as at the start."""
        self._words = words
        if silently:
            self._said = words
        elif words != self._said:
            self._pause.start()

    @Slot()
    def _on_pause_over(self) -> None:
        if self._words == self._said:
            return
        self._said = self._words
        event = QAccessibleAnnouncementEvent(self._speaker, self._words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(self._words)
