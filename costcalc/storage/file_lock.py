"""A lock on a file that the system lets go of when its program ends, however it ends."""

from __future__ import annotations

import contextlib
import os
import sys
import weakref
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held by one program at a time.

    Args:
        path: A file that is there only for the lock; its folder must exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._let_go: weakref.finalize[[int], FileLock] | None = None

    def take(self) -> bool:
        """Take the lock; returns whether nobody else had it.

        Raises:
            OSError: The file could not be opened.
        """
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        self._let_go = weakref.finalize(self, os.close, descriptor)
        return True

    def release(self) -> None:
        """Let go of the lock and delete its file; what was not taken is left alone."""
        if self._let_go is not None:
            self._let_go()
            self._let_go = None
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
