"""Details on request: a line that opens what most people do not need."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from costcalc.ui.theme.tokens import GRID, TARGET
from costcalc.ui.widgets.icons import ICON_SIZE, IconLabel, beside_letters
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.section_card import BodyFactory
from costcalc.ui.widgets.tab_order import follow_layout


class Disclosure(QWidget):
    """A line to press; its inside is made when it first opens.

    Args:
        title: What is inside.
        make_body: Makes the inside, given its parent.
        parent: Owner.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, make_body: BodyFactory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._make_body: BodyFactory | None = make_body
        self.body: QWidget | None = None
        self.button = _DisclosureButton(title, self)
        self.button.toggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(self.button)

    @property
    def is_open(self) -> bool:
        """Whether the inside shows."""
        return self.button.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self.button.setChecked(opened)

    def set_summary(self, words: str) -> None:
        """What is inside, beside its title; empty when nothing was said."""
        self.button.set_words(f"{self._title}: {words}" if words else self._title)

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        if opened and self._make_body is not None:
            self.body = self._make_body(self)
            self.body.setContentsMargins(4 * GRID, 0, 0, GRID)
            self._column.addWidget(self.body)
            follow_layout(self)
            self._make_body = None
        if self.body is not None:
            self.body.setVisible(opened)
        self.toggled.emit(opened)


class _DisclosureButton(QPushButton):
    """A flat line with a chevron that lines up with the fields below it; its words wrap."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("disclosure")
        self.setProperty("role", "disclosure")
        self.setCheckable(True)
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._chevron = IconLabel("chevron-right", self, role=QPalette.ColorRole.Link)
        self._words = text_label("", "disclosure", self)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._chevron, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        for child in (self._chevron, self._words):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._on_toggled)
        self.set_words(title)

    def set_words(self, words: str) -> None:
        """What is inside."""
        self._words.setText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """All of its words on one line."""
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        return QSize(beside_letters(ICON_SIZE, self) + words + 5 * GRID, max(self._row.sizeHint().height(), TARGET))

    def minimumSizeHint(self) -> QSize:
        """Its longest word."""
        return self._row.minimumSize().expandedTo(QSize(0, TARGET))

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        self._chevron.set_icon("chevron-down" if opened else "chevron-right")
