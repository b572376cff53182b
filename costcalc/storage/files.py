"""Files in and out: bytes with a problem instead of an exception, and saving that never loses the old file."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from pathlib import Path

from costcalc.storage.read import Read
from pricing.problem import Problem

STANDARD_INPUT = "-"
MAX_BYTES = 1_000_000

_REASONS: tuple[tuple[type[OSError], str, str], ...] = (
    (FileNotFoundError, "there is no such file", "the name of a file that exists"),
    (IsADirectoryError, "this is a folder", "the name of a file"),
    (NotADirectoryError, "a folder in this path is a file", "the name of a file that exists"),
    (PermissionError, "you may not read this file", "a file you may read"),
)


def read_bytes(path: str | Path, name: str | None = None, *, max_bytes: int = MAX_BYTES) -> Read[bytes]:
    """The content of a file, or of standard input for `-`; at most `max_bytes` and one byte more.

    Args:
        path: The file.
        name: Its name as problems shall show it; its own if not said.
        max_bytes: The largest file that is read.

    Returns:
        The bytes, or why they could not be read.
    """
    name = name or name_of(path)
    try:
        if str(path) == STANDARD_INPUT:
            return _within(sys.stdin.buffer.read(max_bytes + 1), name, max_bytes)
        with Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            return (
                _too_large(name, size, max_bytes)
                if size > max_bytes
                else _within(file.read(max_bytes + 1), name, max_bytes)
            )
    except (OSError, ValueError) as error:
        return Read(None, (_unreadable(name, error),))


def name_of(path: str | Path) -> str:
    """A file's name as problems show it."""
    return "standard input" if str(path) == STANDARD_INPUT else str(path)


def save_text(path: str | Path, text: str) -> None:
    """Write a file as a whole or not at all: the old one stays until the new one is safely on the disk.

    The new file is written beside the old one, flushed to the disk, given the old one's permissions and then put in its
    place in one step. A link is followed: the file it points to is replaced.

    Raises:
        OSError: It could not be written; the old file is untouched.
    """
    target = Path(path).resolve()
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
    new = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(_mode_for(target))
        new.replace(target)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _mode_for(target: Path) -> int:
    """The old file's permissions, or those a new file gets here."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _flush_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _within(content: bytes, name: str, max_bytes: int) -> Read[bytes]:
    return _too_large(name, len(content), max_bytes) if len(content) > max_bytes else Read(content)


def _too_large(name: str, size: int, max_bytes: int) -> Read[bytes]:
    what = f"the file is too large ({size:,} bytes or more)"
    return Read(None, (Problem(name, 1, 1, what, f"at most {max_bytes:,} bytes are read"),))


def _unreadable(name: str, error: Exception) -> Problem:
    for kind, what, allowed in _REASONS:
        if isinstance(error, kind):
            return Problem(name, 1, 1, what, allowed)
    reason = getattr(error, "strerror", None) or "its name is not a file's name"
    return Problem(name, 1, 1, f"the file cannot be read: {reason}", "a file that can be read")
