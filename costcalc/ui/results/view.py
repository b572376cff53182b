"""What every view of the answer is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from costcalc.charts.palette import ChartPalette
from costcalc.engine.projection import Projection
from costcalc.ui.results.scroll_page import ScrollPage
from costcalc.ui.widgets.tab_order import follow_layout


class ResultsView(ScrollPage):
    """A page that shows one side of a projection."""

    figure_opened = Signal(str, object)
    """A figure was chosen: its path, and the `World` it is of or None for the typical one."""

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes through it as it is read, whatever a view put where."""
        super().showEvent(event)
        follow_layout(self)

    def show_projection(self, projection: Projection) -> None:
        """Show a projection over the one before; views of other answers are given those."""

    def show_likely(self, projection: Projection) -> None:
        """Show the likely ranges of the projection that is shown; views without any have nothing to change."""

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the colours of charts; views without a chart have none."""

    def toggle_table(self) -> None:
        """Change between chart and table; views without a chart have nothing to change."""
