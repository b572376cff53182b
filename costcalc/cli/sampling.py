"""The command `sample`: a finished plan to start from."""

from __future__ import annotations

from pathlib import Path

from costcalc.cli.exits import exit_with_problems
from costcalc.storage.files import STANDARD_INPUT, save_text
from costcalc.storage.sample import sample_text
from pricing.problem import Problem


def run_sample(output: str) -> None:
    """Print the commented sample, or write it to a file."""
    text = sample_text()
    if output == STANDARD_INPUT:
        print(text, end="")
        return
    try:
        save_text(Path(output), text)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not a file's name"
        exit_with_problems([Problem(output, 1, 1, f"the file cannot be written: {reason}", "a file you may write")])
