"""What this program put on the clipboard, so that it can be taken back for a new person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

IsOurs = Callable[[QClipboard.Mode], bool]


class Copies(QObject):
    """Watches the clipboard and the selection that the middle mouse button pastes.

    A change is ours when the system says so, or, where it cannot say, when it comes while our window is in use.

    Args:
        clipboard: The system's.
        is_ours: Whether the present content was put there by this program; None asks the system.
        parent: Owner.
    """

    def __init__(self, clipboard: QClipboard, *, is_ours: IsOurs | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._is_ours = is_ours or self._asked_of_the_system
        self._put: dict[QClipboard.Mode, str] = {}
        clipboard.dataChanged.connect(self._on_data_changed)
        clipboard.selectionChanged.connect(self._on_selection_changed)

    def take_back(self) -> None:
        """Clear what we put there and what is still there; leave what another program put there."""
        for mode, text in tuple(self._put.items()):
            if self._clipboard.text(mode) == text:
                self._clipboard.clear(mode)
        self._put.clear()

    def _note(self, mode: QClipboard.Mode) -> None:
        text = self._clipboard.text(mode)
        if self._is_ours(mode):
            self._put[mode] = text
        elif self._put.get(mode) != text:  # a clipboard keeper takes over the same text: still ours
            self._put.pop(mode, None)

    def _asked_of_the_system(self, mode: QClipboard.Mode) -> bool:
        owns = self._clipboard.ownsSelection() if mode is QClipboard.Mode.Selection else self._clipboard.ownsClipboard()
        return owns or QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive

    @Slot()
    def _on_data_changed(self) -> None:
        self._note(QClipboard.Mode.Clipboard)

    @Slot()
    def _on_selection_changed(self) -> None:
        self._note(QClipboard.Mode.Selection)
