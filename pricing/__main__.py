"""`python -m pricing check [--overrides DIR]`: every problem of the catalog, and what is due to be looked at again."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from pricing.loader import load_catalog
from pricing.lookup import all_keys, figures_of, past_check
from pricing.model import Catalog


def main(arguments: Sequence[str] | None = None, today: date | None = None) -> int:
    """Run the command.

    Args:
        arguments: Words after `python -m pricing`; None takes those of the process.
        today: The day that check-by days are compared with; None means today.

    Returns:
        0 where the catalog passes, 1 where it has problems (2, by the parser, for wrong usage).
    """
    parser = argparse.ArgumentParser(prog="python -m pricing", description="Check the price catalog.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="tell every problem, and what is past its check-by day")
    check.add_argument(
        "--overrides", type=Path, metavar="DIR", help="a person's own catalog folder, laid over the app's"
    )
    chosen = parser.parse_args(arguments)
    catalog, problems = load_catalog(overrides=chosen.overrides)
    for problem in problems:
        print(problem, file=sys.stderr)
    if catalog is None:
        print(f"{len(problems)} problems", file=sys.stderr)
        return 1
    _tell_stale(catalog, today or date.today())
    _tell_counts(catalog)
    return 0


def _tell_stale(catalog: Catalog, today: date) -> None:
    stale = past_check(catalog, today)
    for one in stale:
        print(f"past its check-by day {one.figure.check_by}: {one.section} {one.key} {one.field}")
    if stale:
        print(f"{len(stale)} figures are past their check-by day; look at them again")


def _tell_counts(catalog: Catalog) -> None:
    counts = ", ".join(f"{len(keys)} {section.replace('_', ' ')}" for section, keys in all_keys(catalog).items())
    figures = sum(1 for section in all_keys(catalog) for _ in figures_of(getattr(catalog, section)))
    print(f"catalog as of {catalog.as_of}: {counts}; {figures} figures; no problems")


if __name__ == "__main__":
    sys.exit(main())
