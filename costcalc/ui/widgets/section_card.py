"""A section of the plan that opens and closes and, closed, says in one line what it holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID, TARGET
from costcalc.ui.widgets.icons import IconLabel
from costcalc.ui.widgets.labels import WrappedLine, text_label
from costcalc.ui.widgets.tab_order import follow_layout

BodyFactory = Callable[[QWidget], QWidget]


class SectionCard(QFrame):
    """A titled card whose inside is made when it first opens.

    Args:
        title: Name of the section.
        icon: Its icon.
        make_body: Makes the inside, given its parent.
        parent: Owner.
    """

    toggled = Signal(bool)
    """Opened or closed, by the person or the program."""

    def __init__(self, title: str, icon: str, make_body: BodyFactory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._make_body: BodyFactory | None = make_body
        self.body: QWidget | None = None
        self.header = CardHeader(title, icon, self)
        self.header.toggled.connect(self._on_toggled)
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)

    @property
    def is_open(self) -> bool:
        """Whether the inside shows."""
        return self.header.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self.header.setChecked(opened)

    def set_summary(self, words: str) -> None:
        """What the section holds, in one line."""
        self.header.set_summary(words)

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        if opened and self._make_body is not None:
            self.body = self._make_body(self)
            self.body.setContentsMargins(3 * GRID, GRID, 3 * GRID, 5 * GRID)
            self._column.addWidget(self.body)
            follow_layout(self)
            self._make_body = None
        if self.body is not None:
            self.body.setVisible(opened)
        self.toggled.emit(opened)


class CardHeader(QPushButton):
    """The pressable head of a card: chevron, icon, title, summary; where there is little room, both wrap."""

    def __init__(self, title: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cardHeader")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(title)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        row.setSpacing(2 * GRID)
        self._chevron = IconLabel("chevron-right", self)
        self._summary = WrappedLine("summary", self)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(text_label(title, "title", self))
        words.addWidget(self._summary)
        row.addWidget(IconLabel(icon, self, size=20))
        row.addLayout(words, 1)
        row.addWidget(self._chevron)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._on_toggled)
        self._describe()

    def set_summary(self, words: str) -> None:
        """Say what the section holds."""
        self._summary.show_words(words)
        self._describe()

    def sizeHint(self) -> QSize:
        """Room for its two lines."""
        return self._row.sizeHint().expandedTo(QSize(0, 2 * TARGET))

    def minimumSizeHint(self) -> QSize:
        """Room for its title."""
        return self._row.minimumSize().expandedTo(QSize(0, 2 * TARGET))

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        self._chevron.set_icon("chevron-down" if opened else "chevron-right")
        self._describe()

    def _describe(self) -> None:
        state = tr("open", "section") if self.isChecked() else tr("closed", "section")
        self.setAccessibleDescription(f"{self._summary.words} ({state})")
