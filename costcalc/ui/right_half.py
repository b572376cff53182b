"""The right half while the window opens: the answer's figures at once, the views a moment later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.projection import Projection
from costcalc.ui.results.answer_strip import AnswerStrip
from costcalc.ui.results.look import style_sheet, tokens_of
from costcalc.ui.text import tr
from pricing.model import Catalog

if TYPE_CHECKING:
    from costcalc.ui.results.panel import ResultsPanel


class RightHalf(QWidget):
    """Shows figures that were reckoned before, then makes the whole panel for the first projection.

    Args:
        catalog: Where prices and sources are named.
        parent: Owner.
    """

    figure_activated = Signal(str)
    """A figure was chosen; its path, as in `by_month.7`."""

    panel_made = Signal()
    """The panel is there."""

    painted = Signal()
    """The half was painted for the first time: there is time now for what was put off."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self.panel: ResultsPanel | None = None
        self._first: QWidget | None = None
        self._was_painted = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def strip(self) -> AnswerStrip | None:
        """The strip that shows, if one does."""
        return self.findChild(AnswerStrip)

    def show_first(self, figures: Projection) -> None:
        """Show the figures alone, where the panel will show them."""
        self._first = QWidget(self)
        self._first.setObjectName("resultsPanel")
        self._first.setAccessibleName(tr("The answer"))
        self._first.setStyleSheet(style_sheet(tokens_of(self.palette()), self.font()))
        strip = AnswerStrip()
        strip.show_projection(figures)
        column = QVBoxLayout(self._first)
        column.setContentsMargins(16, 12, 16, 8)
        column.addWidget(strip)
        column.addStretch(1)
        self._column.addWidget(self._first)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time, once it is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted)

    @Slot(Projection)
    def show_projection(self, projection: Projection) -> None:
        """Show a projection in the panel, which the first one makes."""
        if self.panel is None:
            from costcalc.ui.results.panel import ResultsPanel

            self.panel = ResultsPanel(self._catalog)
            self.panel.figure_activated.connect(self.figure_activated)
            self.panel.show_projection(projection)
            self.panel_made.emit()
            if self._first is not None:
                self._first.hide()
                self._first.deleteLater()
                self._first = None
            self._column.addWidget(self.panel)
        else:
            self.panel.show_projection(projection)
