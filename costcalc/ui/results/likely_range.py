"""The likely range of a figure as a picture of a hundred people, words first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.charts.view import ChartView
from costcalc.engine.projection import Likely
from costcalc.ui.present.likely import dot_picture, likely_words
from costcalc.ui.results.headings import paragraph
from costcalc.ui.text import tr


class LikelyRange(QWidget):
    """Shows how a figure spreads.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("likelyRange")
        self._words = paragraph(name="likelyWords")
        self._words.setProperty("role", "lead")
        self.picture = ChartView(tr("Each dot is one of a hundred people. Filled: the 80 in the middle."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self.picture, 1)

    def show_spread(self, draws: Sequence[int], likely: Likely) -> None:
        """Show draws in cents, from the least to the greatest."""
        self._words.setText(likely_words(likely))
        self.picture.show_spec(dot_picture(draws, likely))

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.picture.set_chart_palette(palette)
