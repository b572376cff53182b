"""A person's or counselor's own list of clinics with their quotes, kept as YAML in the data folder of the system."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from costcalc.storage.files import save_text
from costcalc.storage.listed_clinic import ClinicList, ListedClinic
from costcalc.storage.person_catalog import own_data_folder
from costcalc.storage.plain import SCHEMA, record_to_plain
from costcalc.storage.read import Read
from costcalc.storage.scenario_file import read_record
from costcalc.storage.writer import write_plain
from pricing.problem import Problem
from pricing.words import Words

FILE_NAME = "clinics.yaml"
MOST_LISTED = 500

_HEAD = "# Your own list of clinics and their quotes. Costcalc writes this file; you may change it too.\n"


def clinics_file() -> Path:
    """Where the list is kept; the file need not exist."""
    return own_data_folder() / FILE_NAME


def read_clinics(path: Path | None = None) -> Read[tuple[ListedClinic, ...]]:
    """The clinics of the list; none where there is no file yet.

    Args:
        path: The file; None means the usual one.

    Returns:
        The clinics in their order, or every problem of the file.
    """
    where = clinics_file() if path is None else path
    if not where.exists():
        return Read(())
    found = read_record(ClinicList, where, where.name)
    if found.value is None:
        return Read(None, found.problems)
    if len(found.value.clinics) > MOST_LISTED:
        most = Words("at most {count}", count=MOST_LISTED)
        return Read(None, (Problem(where.name, 1, 1, Words("there are too many clinics"), most),))
    return Read(found.value.clinics)


def save_clinics(clinics: Sequence[ListedClinic], path: Path | None = None) -> None:
    """Write the list as a whole or not at all; the folder is made where it is missing.

    Raises:
        OSError: It could not be written; the old list is untouched.
    """
    where = clinics_file() if path is None else path
    where.parent.mkdir(parents=True, exist_ok=True)
    save_text(where, write_clinics(clinics))


def write_clinics(clinics: Sequence[ListedClinic]) -> str:
    """The text of a list's file."""
    return _HEAD + write_plain({"schema": SCHEMA, **record_to_plain(ClinicList(clinics=tuple(clinics)))})
