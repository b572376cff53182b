"""Another start date joined to the window: the button under *Over time* as one step that can be undone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Slot

from costcalc.engine.start_date import moved_to
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr


class StartDateTools(QObject):
    """Moves the plan to the day that was chosen, its dated fills with it, as the advice was reckoned.

    Args:
        results: The window's right half.
        store: The plan.
        parent: Owner.
    """

    def __init__(self, results: ResultsPanel, store: ScenarioStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        results.start_date_chosen.connect(self._on_start_date_chosen)

    @Slot(object)
    def _on_start_date_chosen(self, day: object) -> None:
        if not isinstance(day, date):
            return
        moved = moved_to(self._store.scenario, day)
        values: dict[str, object] = {"start": moved.start, "plan": moved.plan, "medicines": moved.medicines}
        self._store.edit_many(values, text=tr("Start on another day"))
        self._store.finish_typing()
