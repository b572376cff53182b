"""Details on request: a line that opens what most people do not need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.icons import ICON_SIZE, themed_pixmap
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
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def is_open(self) -> bool:
        """Whether the inside shows."""
        return self.button.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self.button.setChecked(opened)

    def set_summary(self, words: str) -> None:
        """What is inside, beside its title; empty when nothing was said."""
        self.button.setText(f"{self._title}: {words}" if words else self._title)

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
    """A flat line with a chevron that lines up with the fields below it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName("disclosure")
        self.setProperty("role", "disclosure")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.toggled.connect(self._draw)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new palette's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    @Slot()
    def _draw(self) -> None:
        name = "chevron-down" if self.isChecked() else "chevron-right"
        self.setIcon(QIcon(themed_pixmap(name, self, QPalette.ColorRole.Link)))
