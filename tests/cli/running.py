"""Commands run as a person runs them, in this process or in one of their own."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from costcalc.cli.entry import main

ROOT = Path(__file__).resolve().parent.parent.parent
SHORT = """\
schema: 1
title: Six infusions
start: 2027-01-04
horizon_years: 2
treatment:
  method: iv_infusion_pain_2h
  induction: {sessions: 6, days_between: 3}
  maintenance: {weeks_between: {low: 4, high: 8}}
clinic: {session: {low: 590, high: 650}, evaluation: 100}
travel: {ride: 68}
"""


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Runner:
    """Runs commands in this process."""

    capsys: pytest.CaptureFixture[str]
    folder: Path

    def __call__(self, *arguments: str) -> Done:
        status = main(list(arguments))
        out, err = self.capsys.readouterr()
        return Done(status, out, err)

    def file(self, text: str | bytes = SHORT, name: str = "plan.costcalc.yaml") -> str:
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)


def run_apart(arguments: Sequence[str], given: bytes = b"", **environment: str) -> Done:
    """The command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        input=given,
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
        timeout=60,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())
