"""What every view of the answer is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.engine.projection import Projection


class ResultsView(QScrollArea):
    """A page that shows one side of a projection and scrolls where the window is small.

    Args:
        name: Object name.
        parent: Owner.
    """

    figure_opened = Signal(str, object)
    """A figure was chosen: its path, and the `World` it is of or None for the typical one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("resultsPage")
        page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 8, 0, 8)
        self.column.setSpacing(12)
        self.setWidget(page)

    def show_projection(self, projection: Projection) -> None:
        """Show a projection over the one before; views of other answers are given those."""

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the colours of charts; views without a chart have none."""

    def toggle_table(self) -> None:
        """Change between chart and table; views without a chart have nothing to change."""
