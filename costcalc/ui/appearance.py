"""Colours, text size and language, chosen from the View menu and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from costcalc.ui.actions import Actions
from costcalc.ui.state.choices import Choices
from costcalc.ui.text import tr
from costcalc.ui.theme.theme import MIN_TEXT_PERCENT, Look, Theme

_TEXT_STEP = 10


class Appearance(QObject):
    """Ties the actions of looks, text size and language to the theme.

    Args:
        theme: Colours and type.
        actions: The window's actions.
        choices: Remembers what was chosen.
        window: Owner.
    """

    def __init__(self, theme: Theme, actions: Actions, choices: Choices, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._actions, self._choices, self._window = theme, actions, choices, window
        actions.look_actions[theme.look].setChecked(True)
        actions.language_actions[choices.language].setChecked(True)
        actions.looks.triggered.connect(self._on_look)
        actions.languages.triggered.connect(self._on_language)
        actions.larger.triggered.connect(self._on_larger)
        actions.smaller.triggered.connect(self._on_smaller)
        actions.normal.triggered.connect(self._on_normal)

    @Slot(QAction)
    def _on_look(self, action: QAction) -> None:
        look = next(look for look, known in self._actions.look_actions.items() if known is action)
        self._theme.set_look(Look(look))
        self._choices.look = look

    @Slot(QAction)
    def _on_language(self, action: QAction) -> None:
        chosen = next(spoken for spoken, known in self._actions.language_actions.items() if known is action)
        if chosen is self._choices.language:
            return
        from PySide6.QtWidgets import QMessageBox

        self._choices.language = chosen
        said = QMessageBox(self._window)
        said.setObjectName("languageChanged")
        said.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said.setWindowTitle(tr("Language"))
        said.setText(tr("Costcalc will speak this language the next time you start it."))
        said.open()

    @Slot()
    def _on_larger(self) -> None:
        self._set_text_percent(self._theme.text_percent + _TEXT_STEP)

    @Slot()
    def _on_smaller(self) -> None:
        self._set_text_percent(self._theme.text_percent - _TEXT_STEP)

    @Slot()
    def _on_normal(self) -> None:
        self._set_text_percent(MIN_TEXT_PERCENT)

    def _set_text_percent(self, percent: int) -> None:
        self._theme.set_text_percent(percent)
        self._choices.text_percent = self._theme.text_percent
