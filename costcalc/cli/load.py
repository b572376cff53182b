"""The catalog and a person's files, or every problem on standard error and exit status 1."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from costcalc.cli.exits import exit_with_problems
from costcalc.engine.scenario import Scenario
from costcalc.storage.person_catalog import read_catalog
from costcalc.storage.read import Read
from costcalc.storage.scenario_file import read_scenario
from pricing.model import Catalog

_Thing = TypeVar("_Thing")


def load_catalog() -> Catalog:
    """The catalog with the person's own records over it."""
    return value_or_exit(read_catalog())


def load_scenario(file: str, catalog: Catalog) -> Scenario:
    """The scenario of a file; `-` is standard input."""
    return value_or_exit(read_scenario(Path(file), catalog=catalog))


def value_or_exit(read: Read[_Thing]) -> _Thing:
    """What was read; where it was not, every problem is told and the command ends.

    Raises:
        typer.Exit: There are problems.
    """
    if read.value is None or read.problems:
        exit_with_problems(read.problems)
    return read.value
