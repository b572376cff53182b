"""The chart over time with *What if?*: beside it where there is room, else under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from costcalc.engine.projection import Projection
from costcalc.ui.text import tr
from costcalc.ui.widgets.disclosure import Disclosure
from pricing.model import Catalog

if TYPE_CHECKING:
    from costcalc.ui.results.what_if import WhatIfBox

CHART_LETTERS, BOX_LETTERS = 64, 42
"""Widths in letters of the text from which the two stand side by side."""
GAP = 16
_NO_LIMIT = 16_777_215


class WhatIfPlace(QWidget):
    """Holds the chart and the line that opens *What if?*; the sliders are made when it first opens.

    Args:
        chart: What the sliders stand beside.
        catalog: Prices.
        parent: Owner.
    """

    tried = Signal(object)
    """The `Projection` of what is tried; None when the plan stands alone again."""

    kept = Signal(object)
    """What the person wants in the plan: a mapping of path to value."""

    def __init__(self, chart: QWidget, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whatIfPlace")
        self._catalog = catalog
        self._projection: Projection | None = None
        self.box: WhatIfBox | None = None
        self.disclosure = Disclosure(tr("What if?"), self._make_box)
        self.disclosure.button.setAccessibleDescription(
            tr("Try other values beside the chart. Your plan stays as it is.")
        )
        self.disclosure.toggled.connect(self._on_toggled)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(chart, 1)
        self._row.addWidget(self.disclosure, 0, Qt.AlignmentFlag.AlignTop)

    def show_projection(self, projection: Projection) -> None:
        """Take a plan."""
        self._projection = projection
        if self.box is not None:
            self.box.show_projection(projection)

    def forget(self) -> None:
        """Another plan: nothing is left of what was tried and kept in the last one."""
        if self.box is not None:
            self.box.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side only where both have room."""
        super().resizeEvent(event)
        self._arrange()

    def _make_box(self, parent: QWidget) -> QWidget:
        from costcalc.ui.results.what_if import WhatIfBox

        self.box = WhatIfBox(self._catalog, parent)
        self.box.tried.connect(self.tried)
        self.box.kept.connect(self.kept)
        if self._projection is not None:
            self.box.show_projection(self._projection)
        return self.box

    def _arrange(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        beside = self.disclosure.is_open and self.width() >= (CHART_LETTERS + BOX_LETTERS) * letter + GAP
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self.disclosure.setMinimumWidth(BOX_LETTERS * letter if beside else 0)
        self.disclosure.setMaximumWidth(BOX_LETTERS * letter if beside else _NO_LIMIT)

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        self._arrange()
        if not opened and self.box is not None:
            self.box.go_back()
