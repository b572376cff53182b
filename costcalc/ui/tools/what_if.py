"""*What if?* joined to the window: what is kept becomes one step of the plan, and another plan starts without it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot

from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr


class WhatIfTools(QObject):
    """Puts values that were tried into the plan.

    Args:
        results: The window's right half.
        store: The plan.
        parent: Owner.
    """

    def __init__(self, results: ResultsPanel, store: ScenarioStore, parent: QObject) -> None:
        super().__init__(parent)
        self._results, self._store = results, store
        results.what_if_kept.connect(self._on_kept)
        store.replaced.connect(self._on_replaced)

    @Slot(object)
    def _on_kept(self, values: object) -> None:
        if not isinstance(values, Mapping):
            return
        self._store.finish_typing()
        self._store.edit_many(values, text=tr("Keep the values you tried"))
        self._store.finish_typing()

    @Slot()
    def _on_replaced(self) -> None:
        self._results.forget_what_if()
