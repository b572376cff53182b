"""The summary joined to the window: made from the newest answer when it is asked for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from costcalc.engine.projection import Projection
from costcalc.engine.resolve import Resolved
from costcalc.phrases.summary import Summary
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.sections.outline import outline
from costcalc.ui.sections.summaries import PlanAtHand
from costcalc.ui.state.document import FILE_ENDING
from costcalc.ui.state.projector import Projector
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from costcalc.ui.window import MainWindow
from pricing.model import Catalog

_SHOWN_MS = 5_000
_ALWAYS_SAID = frozenset({"treatment", "clinic", "insurance"})


class HandoutTools(QObject):
    """Makes and shows the summary.

    Args:
        window: The main window.
        store: The plan.
        projector: Its newest answer.
        catalog: Names of sources.
        today: The day it is.
    """

    def __init__(
        self, window: MainWindow, store: ScenarioStore, projector: Projector, catalog: Catalog, today: date
    ) -> None:
        super().__init__(window)
        self._window, self._store, self._projector = window, store, projector
        self._catalog, self._today = catalog, today
        self._projection: Projection | None = None
        projector.projection_changed.connect(self._on_projection_changed)
        self.show_action = window.actions_.add("printSummary", tr("&Print or copy a summary…"), "Ctrl+P")
        self.show_action.triggered.connect(self.show_summary)
        self.copy_action = window.actions_.add("copyAnswer", tr("&Copy the answer as text"), "Ctrl+Alt+C")
        self.copy_action.triggered.connect(self._on_copy)

    @Slot()
    def show_summary(self) -> None:
        """Show the page of the plan as it is now."""
        from costcalc.ui.handout.dialog import SummaryDialog

        name = self._window.document.suggested_file_name.removesuffix(FILE_ENDING)
        SummaryDialog(self.summary(), name, self._window).open()

    def summary(self) -> Summary:
        """The page of the plan as it is now."""
        from costcalc.engine.likelihood import simulate
        from costcalc.engine.likely_projection import with_likely
        from costcalc.engine.pipeline import project
        from costcalc.engine.questions import questions
        from costcalc.engine.resolve import resolve
        from costcalc.phrases.summary import summary

        self._projector.reckon_now()
        scenario = self._store.scenario
        resolved = resolve(scenario, self._catalog)
        projection = self._projection
        if projection is None or projection.scenario != scenario:
            projection = project(scenario, self._catalog)
        simulation = simulate(resolved)
        asked = questions(resolved, simulation, projection.unknown)
        projection = with_likely(projection, simulation)
        return summary(
            projection,
            resolved.inputs.items,
            asked,
            about=what_is_planned(resolved),
            today=self._today,
            catalog=self._catalog,
            language=LANGUAGE,
        )

    @Slot(Projection)
    def _on_projection_changed(self, projection: Projection) -> None:
        self._projection = projection

    @Slot()
    def _on_copy(self) -> None:
        from costcalc.ui.handout.layouts import to_text

        QGuiApplication.clipboard().setText(to_text(self.summary()))
        self._window.statusBar().showMessage(tr("Copied as text."), _SHOWN_MS)


def what_is_planned(resolved: Resolved) -> tuple[str, ...]:
    """The plan in a sentence for each section that says something."""
    plan = PlanAtHand(resolved.scenario, resolved.inputs.items, resolved.catalog)
    said = []
    for one in outline():
        if one.key in _ALWAYS_SAID or any(getattr(resolved.scenario, path) for path in one.paths):
            words = one.summary(plan)
            if one.key == "treatment" and resolved.course is not None:
                words = f"{resolved.catalog.treatments[resolved.course.method].name}, {words}"
            said.append(tr("{section} – {what}").format(section=one.title, what=words))
    return tuple(said)
