"""The pages made so far, one of which shows, over the list of sections; scrolls to where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from costcalc.ui.guided.page import Page
from costcalc.ui.theme.tokens import GRID


class PageStack(QScrollArea):
    """Pages by key.

    Args:
        below: What stands under every page.
        parent: Owner.
    """

    def __init__(self, below: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guidedScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages: dict[str, Page] = {}
        self._stays_at_top = False
        inside = self._inside = QWidget()
        inside.setObjectName("planPage")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(3 * GRID, GRID, GRID, 4 * GRID)
        self._column.setSpacing(0)
        self._column.addSpacing(6 * GRID)
        self._column.addWidget(below)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the pages made so far."""
        return tuple(self._pages)

    @property
    def pages(self) -> list[Page]:
        """The pages made so far."""
        return list(self._pages.values())

    def page(self, key: str) -> Page:
        """A page that was made."""
        return self._pages[key]

    def add(self, key: str, page: Page) -> None:
        """Take in a page."""
        self._pages[key] = page
        self._column.insertWidget(0, page)

    def drop(self, key: str) -> None:
        """Forget a page and what was typed on it."""
        page = self._pages.pop(key)
        self._column.removeWidget(page)
        page.hide()
        page.deleteLater()

    def show_page(self, key: str, *, stays_at_top: bool) -> None:
        """Show one page from its top; once it has its size, what holds the keyboard is in sight.

        Args:
            key: Of the page.
            stays_at_top: Whether it is read from its top wherever the keyboard is.
        """
        self._stays_at_top = stays_at_top
        for other, page in self._pages.items():
            page.setVisible(other == key)
        self.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._settle)

    def is_wrong(self, key: str) -> bool:
        """Whether something on a page cannot be."""
        return key in self._pages and self._pages[key].has_problem

    def sizeHint(self) -> QSize:
        """As little height as will do: it scrolls, and the plan's name above it keeps the height that it needs."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the page that shows."""
        self._scroll_to(part, GRID)

    @Slot()
    def _settle(self) -> None:
        if self._stays_at_top:
            self.verticalScrollBar().setValue(0)
        else:
            self._reveal_focus()

    @Slot()
    def _on_range_changed(self) -> None:
        """A page has found its height, or words on it have come or gone: what is being filled in stays in sight."""
        if not self._stays_at_top:
            self._reveal_focus()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible():
            self._reveal_focus()

    def _reveal_focus(self) -> None:
        """Scroll to what the keyboard reached."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._scroll_to(focused, 6 * GRID)

    def _scroll_to(self, part: QWidget, margin: int) -> None:
        """Bring all of a part into sight; Qt's own way looks at a line's cursor only."""
        center = part.mapTo(self._inside, part.rect().center())
        room = min(part.height() // 2 + margin, self.viewport().height() // 2)
        self.ensureVisible(center.x(), center.y(), 0, room)
