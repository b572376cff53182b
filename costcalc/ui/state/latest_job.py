"""Long work beside the window: the newest job runs on a thread of its own, older ones end early and are forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal, Slot

GoesOn = Callable[[], bool]
Job = Callable[[GoesOn], Iterator[object]]
"""Work in steps: told how to ask whether anyone still waits, it gives each result as it has it."""


class LatestJob(QObject):
    """Runs jobs one after the other; a job that is started makes all before it stale.

    Args:
        parent: Owner.
    """

    found = Signal(object)
    """A result of the newest job."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generations = _Generations()
        self._teller = _Teller()
        self._teller.told.connect(self._on_told)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self.destroyed.connect(self._generations.begin)

    def start(self, job: Job) -> None:
        """Run a job in place of the ones before."""
        generation = self._generations.begin()
        self._pool.clear()
        self._pool.start(_Run(generation, job, self._generations, self._teller))

    def cancel(self) -> None:
        """Nobody waits any more."""
        self._generations.begin()
        self._pool.clear()

    def wait(self) -> None:
        """Until nothing runs; results that were found are told once events are handled."""
        self._pool.waitForDone()

    @Slot(int, object)
    def _on_told(self, generation: int, result: object) -> None:
        if self._generations.is_newest(generation):
            self.found.emit(result)


class _Generations:
    """Counts jobs; read by their threads."""

    def __init__(self) -> None:
        self._newest = 0

    def begin(self) -> int:
        """The number of a new job; all before it are stale."""
        self._newest += 1
        return self._newest

    def is_newest(self, generation: int) -> bool:
        """True while no job has begun after that one."""
        return generation == self._newest


class _Teller(QObject):
    """Carries results to the window's thread."""

    told = Signal(int, object)


class _Run(QRunnable):
    """One job on its thread."""

    def __init__(self, generation: int, job: Job, generations: _Generations, teller: _Teller) -> None:
        super().__init__()
        self._generation = generation
        self._job = job
        self._generations = generations
        self._teller = teller

    def run(self) -> None:
        """Tell each result, as long as anyone waits."""
        for result in self._job(self._goes_on):
            if not self._goes_on():
                return
            self._teller.told.emit(self._generation, result)

    def _goes_on(self) -> bool:
        return self._generations.is_newest(self._generation)
