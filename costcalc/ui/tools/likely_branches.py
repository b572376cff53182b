"""Likely ranges of what else may happen: drawn beside the window while somebody looks, after those of the plan."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot

from costcalc.engine.likely_projection import branches_so_far
from costcalc.engine.projection import Projection
from costcalc.engine.resolve import resolve
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.state.latest_job import GoesOn, Job, LatestJob
from pricing.model import Catalog


class LikelyBranches(QObject):
    """Draws the other outcomes of the answer that shows, first in a few worlds, then in all.

    Args:
        results: The window's right half.
        catalog: Prices.
        parent: Owner.
    """

    def __init__(self, results: ResultsPanel, catalog: Catalog, parent: QObject) -> None:
        super().__init__(parent)
        self._results, self._catalog = results, catalog
        self._asked: Projection | None = None
        self._drawn: Projection | None = None
        self.drawing = LatestJob(self)
        self.drawing.found.connect(self._on_found)
        results.branches_asked.connect(self._on_asked)

    def follow(self, drawn: Projection) -> None:
        """The plan's own likely ranges are there; its outcomes' may come after them."""
        is_other = self._drawn is None
        self._drawn = drawn
        if is_other:
            self._start()

    def forget(self) -> None:
        """Another answer: nobody waits for the outcomes of the last one."""
        self._drawn = None
        self.drawing.cancel()

    def _start(self) -> None:
        asked, drawn = self._asked, self._drawn
        if asked is not None and drawn is not None and asked.scenario is drawn.scenario:
            self._asked = None
            self.drawing.start(_drawing(drawn, self._catalog))

    @Slot(object)
    def _on_asked(self, projection: object) -> None:
        if isinstance(projection, Projection):
            self._asked = projection
            self._start()

    @Slot(object)
    def _on_found(self, branches: object) -> None:
        if isinstance(branches, tuple):
            self._results.show_likely_branches(branches)


def _drawing(projection: Projection, catalog: Catalog) -> Job:
    def job(goes_on: GoesOn) -> Iterator[object]:
        resolved = resolve(projection.scenario, catalog)
        yield from branches_so_far(projection, resolved, goes_on=lambda _done: goes_on())

    return job
