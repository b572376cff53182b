"""The catalog and a person's files, or every problem on standard error and exit status 1."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn, TypeVar

import typer

from costcalc.engine.scenario import Scenario
from costcalc.storage.person_catalog import read_catalog
from costcalc.storage.read import Read
from costcalc.storage.scenario_file import read_scenario
from pricing.model import Catalog
from pricing.problem import Problem

BAD_INPUT = 1
WRONG_USAGE = 2

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


def exit_with_problems(problems: Iterable[Problem]) -> NoReturn:
    """Tell every problem on standard error.

    Raises:
        typer.Exit: Always, with the status of bad input.
    """
    for problem in problems:
        print(problem, file=sys.stderr)
    raise typer.Exit(BAD_INPUT)


def exit_with_wrong_usage(message: str) -> NoReturn:
    """Say what was asked wrongly on standard error.

    Raises:
        typer.Exit: Always, with the status of wrong usage.
    """
    print(f"costcalc: {message}", file=sys.stderr)
    raise typer.Exit(WRONG_USAGE)
