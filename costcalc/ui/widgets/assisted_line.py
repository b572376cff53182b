"""A line whose text may also be put in by an assistive program."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class AssistedLine(QLineEdit):
    """Tells of what a screen reader or voice control puts in as of what is typed.

    Qt tells of both `setText` and an assistive program's text only by `textChanged`; here `textEdited` follows whenever
    it was not the window itself that wrote.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_writing = False
        self._typed: str | None = None
        self.textEdited.connect(self._on_typed)
        self.textChanged.connect(self._on_changed)

    def setText(self, text: str | None) -> None:
        """Write; this is nobody's edit."""
        self._is_writing = True
        super().setText(text or "")
        self._is_writing = False

    def clear(self) -> None:
        """Empty it; this is nobody's edit."""
        self.setText("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text that is dragged in; leave a file to the window, which opens it."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._typed = text

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        typed, self._typed = self._typed, None
        if not self._is_writing and text != typed:
            self.textEdited.emit(text)
            self._typed = None
