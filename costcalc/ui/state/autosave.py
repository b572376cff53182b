"""A copy of unsaved work, a moment after each change; what keeps it is handed in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from costcalc.engine.scenario import Scenario
from costcalc.ui.state.store import ScenarioStore

PAUSE_MS = 2_000

Keep = Callable[[Scenario | None], None]


class Autosave(QObject):
    """Hands unsaved work to `keep`, and None once there is nothing unsaved.

    Args:
        store: The plan.
        keep: Keeps a copy; None drops it.
        parent: Owner.
    """

    def __init__(self, store: ScenarioStore, keep: Keep, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._keep = keep
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep_now)
        store.scenario_changed.connect(self._timer.start)
        store.undo_stack.cleanChanged.connect(self._on_clean_changed)

    @Slot()
    def keep_now(self) -> None:
        """Keep a copy without waiting."""
        self._timer.stop()
        self._keep(self._store.scenario if self._store.is_changed else None)

    @Slot(bool)
    def _on_clean_changed(self, clean: bool) -> None:
        if clean:
            self.keep_now()
