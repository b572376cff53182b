"""Back, next and skip: always in the same place under the question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.ui.guided.step_button import StepButton
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.flow import FlowLayout


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
        self.back = StepButton("guidedBack", tr("&Back"), "plain", line)
        self.next = StepButton("guidedNext", tr("&Next"), "primary", line)
        words = tr("&Skip: use the catalog's value")
        self.skip = StepButton("guidedSkip", words, "plain", line, short=tr("&Skip"))
        flow = FlowLayout(line)
        for button in (self.back, self.next, self.skip):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.addWidget(line)

    def offer_skip(self, offered: bool, *, from_catalog: bool) -> None:
        """Whether one may skip, and whether the catalog's value then stands."""
        words = tr("&Skip: use the catalog's value") if from_catalog else tr("I do not know: &skip")
        self.skip.say(words, self.width())
        self.skip.setVisible(offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A single word where there is no room for more."""
        super().resizeEvent(event)
        self.skip.fit(event.size().width())
