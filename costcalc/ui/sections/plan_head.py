"""The head of the left half: the plan's name, and the switch between all fields and one question at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.icons import IconButton
from costcalc.ui.widgets.text_field import LineEdit

_TITLE_CHARACTERS = 16
"""Less room than this for the name, and the switch goes under it."""


class PlanHead(QWidget):
    """Name and switch.

    Args:
        store: Holds the plan's name.
        parent: Owner.
    """

    switched = Signal()
    """The other way of asking is wanted."""

    def __init__(self, store: ScenarioStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TitleEdit(store, self)
        self.switch = IconButton("guide", "", self, with_text=True)
        self.switch.setObjectName("guidedSwitch")
        self.switch.clicked.connect(self.switched)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        self._row.setSpacing(GRID)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_guided(False)

    def show_guided(self, guided: bool) -> None:
        """Offer the other way."""
        if guided:
            self.switch.set_icon("fields")
            self.switch.set_words(tr("Show all fields"), tr("All six sections with every field. The plan is the same."))
        else:
            self.switch.set_icon("guide")
            self.switch.set_words(tr("Guide me"), tr("One question at a time. The plan is the same."))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the name while there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        name = self.title.fontMetrics().averageCharWidth() * _TITLE_CHARACTERS
        beside = name + self.switch.sizeHint().width() + 7 * GRID <= self.width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)


class TitleEdit(LineEdit):
    """The plan's name, as the heading of the page."""

    def __init__(self, store: ScenarioStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("planTitle")
        self.setProperty("role", "heading")
        self.setAccessibleName(tr("Name of this plan"))
        self.setPlaceholderText(tr("Name of this plan"))
        self.textEdited.connect(self._on_text_edited)
        self.left.connect(self._store.finish_typing)
        self._store.scenario_changed.connect(self._show)
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A name that is longer than the line ends in an ellipsis, as long as nobody edits it."""
        room = self.width() - 4 * GRID
        if self.hasFocus() or not self.text() or self.fontMetrics().horizontalAdvance(self.text()) <= room:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect().adjusted(2 * GRID, 0, -2 * GRID, 0), Qt.AlignmentFlag.AlignVCenter, words)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._store.edit("title", text.strip() or None, text=tr("Change name of the plan"))

    @Slot()
    def _show(self) -> None:
        title = self._store.scenario.title or ""
        if title != self.text().strip():
            self.setText(title)
            self.setCursorPosition(0)
        self.setToolTip(title or tr("Name of this plan"))
