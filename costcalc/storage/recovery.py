"""Copies of unsaved work in the data folder, one for each running window, so that a crash or a power cut loses nothing.

A window holds a lock beside its copy. The system takes the lock away when the program ends, however it ends: a copy
without one was left behind, and no running window's copy is ever mistaken for that.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from uuid import uuid4

from costcalc.engine.scenario import Scenario
from costcalc.storage.file_lock import FileLock
from costcalc.storage.files import save_text
from costcalc.storage.person_catalog import own_data_folder
from costcalc.storage.read import Read

FOLDER = "recovery"
ENDING = ".costcalc.yaml"
LOCK_ENDING = ".lock"
UNREADABLE = "unreadable-"


def recovery_folder() -> Path:
    """Where copies are kept; it need not exist."""
    return own_data_folder() / FOLDER


class KeptCopy:
    """The copy of one running window; nothing is written before there is something to keep."""

    def __init__(self) -> None:
        self._name = f"unsaved-{uuid4().hex[:12]}"
        self._lock: FileLock | None = None

    @property
    def path(self) -> Path:
        """Its file, which need not exist."""
        return recovery_folder() / f"{self._name}{ENDING}"

    def keep(self, scenario: Scenario) -> None:
        """Write unsaved work over what was kept before.

        Raises:
            OSError: The copy could not be written.
        """
        from costcalc.storage.writer import write_scenario

        path = self.path
        path.parent.mkdir(parents=True, exist_ok=True)
        if self._lock is None:
            lock = FileLock(_lock_file(path))
            lock.take()
            self._lock = lock
        save_text(path, write_scenario(scenario))

    def drop(self) -> None:
        """Delete it.

        Raises:
            OSError: It could not be deleted.
        """
        if self._lock is not None:
            self.path.unlink(missing_ok=True)
            self._lock.release()
            self._lock = None
            _drop_empty_folder()


class LeftCopy:
    """A copy that a window left behind, held so that no other window offers it too.

    Args:
        path: Its file.
        lock: The lock that was taken on it.
    """

    def __init__(self, path: Path, lock: FileLock) -> None:
        self.path = path
        self._lock = lock

    def read(self) -> Read[Scenario]:
        """The plan, or why it cannot be read."""
        from costcalc.storage.scenario_file import read_scenario

        return read_scenario(self.path, self.path.name)

    def release(self) -> None:
        """Leave it for the next window that starts."""
        self._lock.release()

    def drop(self) -> None:
        """Delete it.

        Raises:
            OSError: It could not be deleted.
        """
        self.path.unlink(missing_ok=True)
        self.release()
        _drop_empty_folder()

    def set_aside(self) -> Path:
        """Put a copy that cannot be read where nobody is asked about it again; returns where.

        Raises:
            OSError: It could not be moved.
        """
        where = self.path.replace(self.path.with_name(f"{UNREADABLE}{self.path.name}"))
        self.release()
        return where


def left_copies() -> tuple[LeftCopy, ...]:
    """What windows that are no more left behind, the newest first; each is held until it is released or dropped."""
    folder = recovery_folder()
    if not folder.is_dir():
        return ()
    files = [path for path in folder.glob(f"*{ENDING}") if not path.name.startswith((UNREADABLE, "."))]
    held = [_held(path) for path in sorted(files, key=_written, reverse=True)]
    return tuple(copy for copy in held if copy is not None)


def drop_what_was_left() -> None:
    """Delete every file that belongs to no running window, also half-written ones.

    Raises:
        OSError: One could not be deleted.
    """
    folder = recovery_folder()
    if not folder.is_dir():
        return
    for path in tuple(folder.iterdir()):
        lock = FileLock(_lock_file(path))
        if lock.take():
            path.unlink(missing_ok=True)
            lock.release()
    _drop_empty_folder()


def _held(path: Path) -> LeftCopy | None:
    """A copy with its lock; None where a running window has it, or it is gone by now."""
    lock = FileLock(_lock_file(path))
    with contextlib.suppress(OSError):
        if lock.take():
            if path.exists():
                return LeftCopy(path, lock)
            lock.release()
    return None


def _written(path: Path) -> int:
    """When a file was written, nanoseconds; 0 for one that is gone."""
    with contextlib.suppress(OSError):
        return path.stat().st_mtime_ns
    return 0


def _lock_file(path: Path) -> Path:
    return path.with_name(f"{_lock_name(path)}{LOCK_ENDING}")


def _lock_name(path: Path) -> str:
    """What a copy, its lock and its half-written files have in common."""
    return path.name.lstrip(".").partition(".")[0]


def _drop_empty_folder() -> None:
    with contextlib.suppress(OSError):
        recovery_folder().rmdir()
