"""How a command ends that cannot go on: every problem or one sentence on standard error, and the exit status."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import NoReturn

import typer

from pricing.problem import Problem

BAD_INPUT = 1
WRONG_USAGE = 2


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
