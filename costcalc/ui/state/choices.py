"""What the window remembers between two runs: how it looks and which files were used, nothing that a person typed."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from costcalc.ui.language import WindowLanguage
from costcalc.ui.theme.theme import MIN_TEXT_PERCENT, Look

RECENT_FILES = 8


class Choices:
    """Typed access to the settings.

    Args:
        settings: Where they are kept.
    """

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def look(self) -> Look:
        """The chosen palette."""
        kept = str(self._settings.value("look", Look.SYSTEM.value))
        return Look(kept) if kept in set(Look) else Look.SYSTEM

    @look.setter
    def look(self, look: Look) -> None:
        self._settings.setValue("look", look.value)

    @property
    def language(self) -> WindowLanguage:
        """The chosen language."""
        kept = str(self._settings.value("language", WindowLanguage.SYSTEM.value))
        return WindowLanguage(kept) if kept in set(WindowLanguage) else WindowLanguage.SYSTEM

    @language.setter
    def language(self, language: WindowLanguage) -> None:
        self._settings.setValue("language", language.value)

    @property
    def text_percent(self) -> int:
        """The chosen text size."""
        kept = str(self._settings.value("text_percent", MIN_TEXT_PERCENT))
        return int(kept) if kept.isdigit() else MIN_TEXT_PERCENT

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._settings.setValue("text_percent", percent)

    @property
    def one_at_a_time(self) -> bool:
        """Whether opening a section closes the others."""
        return str(self._settings.value("one_at_a_time", "true")) == "true"

    @one_at_a_time.setter
    def one_at_a_time(self, one: bool) -> None:
        self._settings.setValue("one_at_a_time", "true" if one else "false")

    @property
    def guided(self) -> bool:
        """Whether one question is asked at a time."""
        return str(self._settings.value("guided", "false")) == "true"

    @guided.setter
    def guided(self, guided: bool) -> None:
        self._settings.setValue("guided", "true" if guided else "false")

    @property
    def recent_files(self) -> list[str]:
        """Files used, the last one first."""
        kept = self._settings.value("recent_files", [])
        if isinstance(kept, str):
            kept = [kept]
        return [str(path) for path in kept][:RECENT_FILES] if isinstance(kept, list) else []

    def add_recent_file(self, path: str) -> None:
        """Put a file on top of the list."""
        others = [kept for kept in self.recent_files if kept != path]
        self._settings.setValue("recent_files", [path, *others][:RECENT_FILES])

    def forget_recent_files(self) -> None:
        """Empty the list."""
        self._settings.remove("recent_files")

    def bytes_of(self, name: str) -> QByteArray:
        """A geometry or a state; empty when none is kept."""
        kept = self._settings.value(f"window/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, state: QByteArray) -> None:
        """Keep a geometry or a state."""
        self._settings.setValue(f"window/{name}", state)
