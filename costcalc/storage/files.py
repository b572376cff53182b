"""Files in and out: bytes with a problem instead of an exception, and saving that never loses the old file."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import tempfile
from pathlib import Path

from costcalc.storage.read import Read
from pricing.problem import Problem
from pricing.words import Words

STANDARD_INPUT = "-"
MAX_BYTES = 1_000_000

_REASONS: tuple[tuple[type[OSError], Words, Words], ...] = (
    (FileNotFoundError, Words("there is no such file"), Words("the name of a file that exists")),
    (IsADirectoryError, Words("this is a folder"), Words("the name of a file")),
    (NotADirectoryError, Words("a folder in this path is a file"), Words("the name of a file that exists")),
    (PermissionError, Words("you may not read this file"), Words("a file you may read")),
)

_REASONS_NOT_WRITTEN: tuple[tuple[int, Words], ...] = (
    (errno.ENOSPC, Words("the disk is full")),
    (errno.EDQUOT, Words("the disk is full")),
    (errno.EACCES, Words("you may not write there")),
    (errno.EPERM, Words("you may not write there")),
    (errno.EROFS, Words("you may not write there")),
    (errno.ENOENT, Words("there is no such folder")),
    (errno.EISDIR, Words("this is a folder")),
    (errno.ENOTDIR, Words("a folder in this path is a file")),
    (errno.ENAMETOOLONG, Words("its name is too long")),
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
    """Write a text file as `save_bytes` does.

    Raises:
        OSError: It could not be written; the old file is untouched.
    """
    save_bytes(path, text.encode())


def save_bytes(path: str | Path, content: bytes) -> None:
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
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(_mode_for(target))
        new.replace(target)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def why_not_written(error: OSError) -> Words:
    """Why `save_bytes` could not write, in plain words; in the system's where there are none of ours."""
    for number, words in _REASONS_NOT_WRITTEN:
        if error.errno == number:
            return words
    return Words("{reason}", reason=error.strerror or error)


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
    what = Words("the file is too large ({size:,} bytes or more)", size=size)
    allowed = Words("at most {count:,} bytes are read", count=max_bytes)
    return Read(None, (Problem(name, 1, 1, what, allowed, whole_file=True),))


def _unreadable(name: str, error: Exception) -> Problem:
    for kind, what, allowed in _REASONS:
        if isinstance(error, kind):
            return Problem(name, 1, 1, what, allowed, whole_file=True)
    reason = getattr(error, "strerror", None) or Words("its name is not a file's name")
    what = Words("the file cannot be read: {reason}", reason=reason)
    return Problem(name, 1, 1, what, Words("a file that can be read"), whole_file=True)
