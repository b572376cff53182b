"""Python's garbage collector, kept off other threads: what it frees may be widgets, which belong to the window's."""

from __future__ import annotations

import gc
from functools import cache
from threading import Lock

from PySide6.QtCore import QObject, Signal, Slot


class CollectorHold(QObject):
    """Holds the collector while any job is at work on another thread, and lets it run again on its own thread."""

    _job_ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lock = Lock()
        self._jobs = 0
        self._was_enabled = True
        self._job_ended.connect(self._on_job_ended)

    def begin_job(self) -> None:
        """Said by a job on its thread before it does anything."""
        with self._lock:
            if self._jobs == 0:
                self._was_enabled = gc.isenabled()
                gc.disable()
            self._jobs += 1

    def end_job(self) -> None:
        """Said by a job on its thread when it is done; the collector is let go once the window's thread hears it."""
        self._job_ended.emit()

    @Slot()
    def _on_job_ended(self) -> None:
        with self._lock:
            self._jobs -= 1
            if self._jobs == 0 and self._was_enabled:
                gc.enable()


@cache
def collector_hold() -> CollectorHold:
    """The one hold there is, as there is one collector; first asked for on the window's thread."""
    return CollectorHold()
