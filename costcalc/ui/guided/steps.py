"""Back, next and skip: always in the same place under the question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID, TARGET
from costcalc.ui.widgets.flow import FlowLayout

_PADDING = 7 * GRID


class Steps(QWidget):
    """The three buttons.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidedSteps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QWidget(self)
        self.back = _button("guidedBack", tr("&Back"), "plain", line)
        self.next = _button("guidedNext", tr("&Next"), "primary", line)
        self.skip = _button("guidedSkip", tr("&Skip: use the catalog's value"), "plain", line)
        self.skip.setAccessibleName(self.skip.text().replace("&", ""))
        flow = FlowLayout(line)
        for button in (self.back, self.next, self.skip):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.addWidget(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A single word where there is no room for more."""
        super().resizeEvent(event)
        words, short = tr("&Skip: use the catalog's value"), tr("&Skip")
        fits = self.skip.fontMetrics().horizontalAdvance(words) + 2 * _PADDING <= self.width()
        shown = words if fits else short
        if self.skip.text() != shown:
            self.skip.setText(shown)
            self.skip.setToolTip("" if fits else words.replace("&", ""))


def _button(name: str, words: str, role: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setObjectName(name)
    button.setProperty("role", role)
    button.setAutoDefault(True)
    button.setMinimumHeight(TARGET + 2 * GRID)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return button
