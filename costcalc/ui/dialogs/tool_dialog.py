"""A window of its own beside the main one: deleted when closed, its look following the theme."""

from __future__ import annotations

import pkgutil
from string import Template

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QDialog, QLayout, QPushButton, QWidget

from costcalc.ui.results.look import tokens_of
from costcalc.ui.theme.theme import style_values
from costcalc.ui.theme.tokens import TARGET, Tokens

STYLE_SHEET = "styles/tools.qss"
USUAL_LINE = 16
"""Pixels of a line in letters of the usual size."""
_TITLE_BAR = QSize(0, 40)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ToolDialog(QDialog):
    """Base of the tools' windows.

    Args:
        name: Object name.
        title: Window title.
        parent: Owner.
    """

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._styled: tuple[Tokens, float] | None = None
        self._restyle()
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self).activated.connect(self._on_help_asked)

    @property
    def tokens(self) -> Tokens:
        """The palette in force."""
        return tokens_of(self.palette())

    def event(self, event: QEvent) -> bool:
        """A word that was asked about is explained by who opens the guide: further up."""
        owner = self.parentWidget()
        if event.type() is QEvent.Type.WhatsThisClicked and owner is not None:
            return QApplication.sendEvent(owner, event)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard and no other, whatever Qt takes for the default one."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and not focused.isCheckable():
            focused.click()

    def take_size(self, width: int, height: int) -> None:
        """Open this large, larger with larger letters, and no larger than the window behind.

        Args:
            width: Pixels across with letters of the usual size.
            height: Pixels down.
        """
        self.ensurePolished()
        grown = max(1.0, self.fontMetrics().height() / USUAL_LINE)
        behind = self.parentWidget()
        room = QSize(width, height) if behind is None else behind.window().size() - _TITLE_BAR
        wanted = QSize(round(width * grown), round(height * grown))
        self.resize(wanted.boundedTo(room).expandedTo(QSize(width, height)))

    def fit_to_words(self, column: QBoxLayout, characters: int) -> None:
        """Make a question as wide as so many letters, and just as high as its words then need.

        A layout by itself keeps room for the words at their narrowest.
        """
        self.ensurePolished()
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        width = max(characters * self.fontMetrics().averageCharWidth(), column.minimumSize().width())
        self.setMinimumSize(width, column.totalHeightForWidth(width))
        self.resize(self.minimumSize())

    def restyled(self) -> None:
        """Called when the palette or the text size changed; for what the style sheet does not reach."""

    @Slot()
    def _on_help_asked(self) -> None:
        """The main window's own action is out of reach while this window is in front."""
        owner: QWidget | None = self
        while owner is not None:
            guide = owner.findChild(QAction, "helpGuide")
            if guide is not None:
                guide.trigger()
                return
            owner = owner.parentWidget()

    def _restyle(self) -> None:
        points = self.font().pointSizeF()
        if self._styled == (self.tokens, points):
            return
        self._styled = (self.tokens, points)
        template = Template((pkgutil.get_data("resources", STYLE_SHEET) or b"").decode())
        self.setStyleSheet(template.substitute(style_values(self.tokens, points)))
        self.restyled()


def tool_button(name: str, words: str, parent: QWidget) -> QPushButton:
    """A plain button that Enter elsewhere does not press."""
    button = QPushButton(words, parent)
    button.setObjectName(name)
    button.setProperty("role", "plain")
    button.setAutoDefault(False)
    button.setMinimumHeight(TARGET + 4)
    return button
