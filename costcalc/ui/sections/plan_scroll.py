"""The place the six cards scroll in: heads of cards and what has the keyboard stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from costcalc.ui.theme.tokens import GRID


class PlanScroll(QScrollArea):
    """Scrolls a page of cards.

    Args:
        page: The cards.
        parent: Owner.
    """

    def __init__(self, page: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("planScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        self._revealed: QWidget | None = None
        self.setWidget(page)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def reveal(self, card: QWidget) -> None:
        """Bring the head of a card into sight, once the page has its new size; a window that opens is at its top."""
        self._revealed = card
        if self.isVisible():
            QTimer.singleShot(0, self, self._on_page_fits)

    def to_top(self) -> None:
        """Show the first card."""
        self.verticalScrollBar().setValue(0)

    @Slot()
    def _on_page_fits(self) -> None:
        card, bar = self._revealed, self.verticalScrollBar()
        if card is None:
            return
        top = card.mapTo(self._page, QPoint(0, 0)).y() - 2 * GRID
        if not bar.value() <= top <= bar.value() + self.viewport().height() // 2:
            bar.setValue(top)
        focused = QApplication.focusWidget()
        if focused is not None and card.isAncestorOf(focused):
            self._show_focused(focused)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Scroll to what the keyboard reached."""
        if new is not None and self._page.isAncestorOf(new):
            self._show_focused(new)

    def _show_focused(self, focused: QWidget) -> None:
        self.ensureWidgetVisible(focused, 0, 8 * GRID)
