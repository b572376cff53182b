"""A copy of unsaved work in the data folder, so that a crash or a power cut loses nothing."""

from __future__ import annotations

import contextlib
from pathlib import Path

from costcalc.engine.scenario import Scenario
from costcalc.storage.files import save_text
from costcalc.storage.person_catalog import own_data_folder
from costcalc.storage.read import Read

FOLDER = "recovery"
FILE_NAME = "unsaved.costcalc.yaml"
UNREADABLE_NAME = "unreadable.costcalc.yaml"


def recovery_file() -> Path:
    """Where the copy is kept; the file need not exist."""
    return own_data_folder() / FOLDER / FILE_NAME


def keep_copy(scenario: Scenario | None) -> None:
    """Keep a copy of unsaved work, or drop it once there is none.

    Raises:
        OSError: The copy could not be written.
    """
    if scenario is None:
        drop_copies()
        return
    from costcalc.storage.writer import write_scenario

    path = recovery_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    save_text(path, write_scenario(scenario))


def read_copy() -> Read[Scenario] | None:
    """The unsaved work of last time; None where nothing was left."""
    path = recovery_file()
    if not path.exists():
        return None
    from costcalc.storage.scenario_file import read_scenario

    return read_scenario(path, path.name)


def set_copy_aside() -> Path:
    """Put a copy that cannot be read where the next one does not write over it; returns where.

    Raises:
        OSError: It could not be moved.
    """
    path = recovery_file()
    return path.replace(path.with_name(UNREADABLE_NAME))


def drop_copies() -> None:
    """Delete every copy, also half-written ones.

    Raises:
        OSError: One could not be deleted.
    """
    folder = recovery_file().parent
    if folder.is_dir():
        for path in folder.iterdir():
            path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            folder.rmdir()
