"""Python's collector of garbage, run while nobody types: never in the middle of an edit, never on a worker's thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

LOOK_EVERY_MS = 1_000
QUIET_MS = 700
WORTHWHILE = 2_000
"""New objects that make a look through the young ones worth its milliseconds."""

TOO_MANY = 200_000
"""New objects at which the young ones are looked through even while somebody types."""

FULL_EVERY = 8
"""Looks through the young ones for each look through all."""


class IdleCollector(QObject):
    """Takes the collector over as long as it lives.

    By itself it would start in every third edit, for 2 ms and now and then for 30, and on a worker's thread as well,
    where no widget's Python half may go.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = 0
        self._since_edit = QElapsedTimer()
        self._since_edit.start()
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(LOOK_EVERY_MS)
        gc.disable()
        self.destroyed.connect(gc.enable)

    @Slot()
    def note_edit(self) -> None:
        """Somebody is at work."""
        self._since_edit.restart()

    @Slot()
    def look(self) -> None:
        """Collect, if there is enough to collect and a moment for it."""
        new = gc.get_count()[0]
        is_quiet = self._since_edit.elapsed() >= QUIET_MS
        if new < WORTHWHILE or not (is_quiet or new > TOO_MANY):
            return
        self._looks += 1
        gc.collect(2 if is_quiet and self._looks % FULL_EVERY == 0 else 1)
