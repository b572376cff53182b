"""What else may happen, each outcome by itself: from the lowest to the highest at once, then with its likely range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from costcalc.engine.projection import Branch, Projection
from costcalc.ui.present.branches import branch_chart, branch_summary, branch_table
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.wrapping_table_view import WrappingTableView
from costcalc.ui.text import tr

HOLD_MS = 400
"""How long likely ranges of the last answer stay before the ends of the new one take their place."""


class OtherOutcomes(ChartAndTable):
    """Chart and table of the plan as entered and its other outcomes.

    Args:
        parent: Owner.
    """

    asked = Signal(object)
    """Likely ranges are wanted beside this `Projection`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        hint = tr("Bar: from low to high. Its stronger part: 8 times in 10. Diamond: typical.")
        super().__init__(hint, table=WrappingTableView(), parent=parent)
        self.setObjectName("branches")
        self._projection: Projection | None = None
        self._likely: Sequence[Branch] = ()
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._on_hold_over)

    def show_projection(self, projection: Projection) -> None:
        """Show the outcomes beside an answer; where likely ranges show, they stay a moment for the new ones."""
        self._projection = projection
        if self._likely:
            self._hold.start()
        else:
            self._show(projection)
        self.asked.emit(projection)

    def follow(self, projection: Projection) -> None:
        """Take the same answer with other likely ranges of its own."""
        self._projection = projection
        if self._likely and not self._hold.isActive():
            self._show(replace(projection, branches=self._likely))

    def show_likely(self, branches: Sequence[Branch]) -> None:
        """Show the outcomes of this answer with their likely ranges."""
        if self._projection is not None and branches:
            self._hold.stop()
            self._likely = branches
            self._show(replace(self._projection, branches=branches))

    def forget(self) -> None:
        """Nobody looks any more."""
        self._hold.stop()
        self._likely = ()

    def _show(self, projection: Projection) -> None:
        self.show_results(
            branch_summary(projection), partial(branch_chart, projection), partial(branch_table, projection)
        )

    @Slot()
    def _on_hold_over(self) -> None:
        self._likely = ()
        if self._projection is not None:
            self._show(self._projection)
