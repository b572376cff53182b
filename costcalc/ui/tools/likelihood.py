"""How sure it is, joined to the window: drawn worlds beside every answer, and the views that ask them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from costcalc.engine.affordability import afford
from costcalc.engine.budget import Budget, BudgetKind
from costcalc.engine.chunks import StoppedError
from costcalc.engine.likelihood import DRAWS, Simulation, simulations
from costcalc.engine.likely_projection import with_likely
from costcalc.engine.projection import Projection
from costcalc.engine.resolve import resolve
from costcalc.engine.scenario import Scenario
from costcalc.ui.results import affordability as view_of
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.plan_affordability import PlanAffordabilityView
from costcalc.ui.results.plan_sensitivity import PlanSensitivityView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.views import ViewKey
from costcalc.ui.state.latest_job import GoesOn, Job, LatestJob
from costcalc.ui.state.projector import Projector
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.tools.likely_branches import LikelyBranches
from pricing.model import Catalog
from pricing.money import to_cents

START_AFTER_MS = 20
"""The answer itself is painted first."""
TELL_AFTER_MS = 300
_KINDS = {
    view_of.BudgetKind.MONTHLY: BudgetKind.MONTHLY,
    view_of.BudgetKind.YEARLY: BudgetKind.YEARLY,
    view_of.BudgetKind.SAVED: BudgetKind.SAVED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A plan with likely ranges, and the worlds they are from."""

    projection: Projection
    simulation: Simulation


class LikelihoodTools(QObject):
    """Draws worlds for every answer, first a few, then all; further typing ends what nobody waits for.

    Args:
        results: The window's right half.
        store: The plan.
        projector: Reckons it.
        catalog: Prices.
        parent: Owner.
    """

    def __init__(
        self,
        results: ResultsPanel,
        store: ScenarioStore,
        projector: Projector,
        catalog: Catalog,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._results, self._catalog = results, catalog
        self._drawn: Drawn | None = None
        self._sensitivity: PlanSensitivityView | None = None
        self._affordability: PlanAffordabilityView | None = None
        self.drawing = LatestJob(self)
        self.drawing.found.connect(self._on_drawn)
        self.searching = LatestJob(self)
        self.branches = LikelyBranches(results, catalog, self)
        self._asked: Projection | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(START_AFTER_MS)
        self._soon.timeout.connect(self._on_soon)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(TELL_AFTER_MS)
        self._late.timeout.connect(self._on_late)
        results.expect_likely()
        results.views.offer(ViewKey.CHANGES_MOST, self._make_sensitivity)
        results.views.offer(ViewKey.AFFORD, self._make_affordability)
        projector.projection_changed.connect(self._on_projection_changed)
        store.replaced.connect(self._on_replaced)
        if projector.projection is not None:
            self._on_projection_changed(projector.projection)

    def give_up(self) -> None:
        """Nobody waits for likely ranges of the answer that shows."""
        self._soon.stop()
        self.drawing.cancel()
        self.branches.forget()

    @Slot(Projection)
    def _on_projection_changed(self, projection: Projection) -> None:
        self._drawn = None
        self._asked = projection
        self.drawing.cancel()
        self.branches.forget()
        self._late.start()
        self._soon.start()

    @Slot()
    def _on_soon(self) -> None:
        if self._asked is not None:
            self.drawing.start(_drawing(self._asked, self._catalog))

    @Slot(object)
    def _on_drawn(self, drawn: object) -> None:
        if not isinstance(drawn, Drawn):
            return
        self._drawn = drawn
        self._results.show_likely(drawn.projection)
        self.branches.follow(drawn.projection)
        if drawn.simulation.worlds == DRAWS:
            self._late.stop()
            self._results.strip.show_refining(False)
            if self._sensitivity is not None:
                self._sensitivity.show_simulation(drawn.projection, drawn.simulation)

    @Slot()
    def _on_late(self) -> None:
        self._results.strip.show_refining(True)

    @Slot()
    def _on_replaced(self) -> None:
        if self._affordability is not None:
            self._affordability.forget()
        if self._sensitivity is not None:
            self._sensitivity.forget()

    def _make_sensitivity(self) -> ResultsView:
        view = self._sensitivity = PlanSensitivityView(self._catalog)
        if self._drawn is not None and self._drawn.simulation.worlds == DRAWS:
            view.show_simulation(self._drawn.projection, self._drawn.simulation)
        return view

    def _make_affordability(self) -> ResultsView:
        view = self._affordability = PlanAffordabilityView()
        view.asked.connect(self._on_afford_asked)
        self.searching.found.connect(view.show_found)
        return view

    @Slot(object, object)
    def _on_afford_asked(self, scenario: object, asked: object) -> None:
        if isinstance(scenario, Scenario) and isinstance(asked, view_of.Budget):
            self.searching.start(_searching(scenario, self._catalog, asked))


def _drawing(projection: Projection, catalog: Catalog) -> Job:
    def job(goes_on: GoesOn) -> Iterator[object]:
        resolved = resolve(projection.scenario, catalog)
        for simulation in simulations(resolved, goes_on=lambda _done: goes_on()):
            yield Drawn(projection=with_likely(projection, simulation), simulation=simulation)

    return job


def _searching(scenario: Scenario, catalog: Catalog, asked: view_of.Budget) -> Job:
    """What fits if costs are typical, at once; then to be safe as well."""

    def job(goes_on: GoesOn) -> Iterator[object]:
        resolved = resolve(scenario, catalog)
        kind = _KINDS[asked.kind]
        paying = scenario.paying
        ready = paying.saved if paying is not None and kind is not BudgetKind.SAVED else None
        budget = Budget(kind=kind, amount=to_cents(asked.amount), saved=0 if ready is None else to_cents(ready))
        try:
            yield afford(resolved, budget, cautiously=False, goes_on=goes_on)
            yield afford(resolved, budget, goes_on=goes_on)
        except StoppedError:
            return

    return job
