"""Copies of unsaved work: one for each running window, offered only when that window is no more."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from costcalc.storage.recovery import KeptCopy, drop_what_was_left, left_copies, recovery_folder
from costcalc.storage.sample import load_sample

PLAN = load_sample()
KEEP_AND_DIE = """
import os
from dataclasses import replace
from costcalc.storage.recovery import KeptCopy
from costcalc.storage.sample import load_sample
KeptCopy().keep(replace(load_sample(), title={title!r}))
os._exit(9)
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where data is kept."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def crash_with(title: str) -> None:
    subprocess.run([sys.executable, "-c", KEEP_AND_DIE.format(title=title)], check=False, timeout=60)


def titles() -> list[str | None]:
    copies = left_copies()
    read = [copy.read().value for copy in copies]
    for copy in copies:
        copy.release()
    return [plan.title for plan in read if plan is not None]


def test_a_running_windows_copy_is_not_offered_to_another() -> None:
    copy = KeptCopy()
    copy.keep(PLAN)
    assert copy.path.exists()
    assert titles() == []
    copy.drop()
    assert not recovery_folder().exists()


def test_two_windows_keep_a_copy_each() -> None:
    first, second = KeptCopy(), KeptCopy()
    first.keep(replace(PLAN, title="One"))
    second.keep(replace(PLAN, title="Two"))
    first.drop()
    assert "Two" in second.path.read_text()


def test_every_copy_of_a_crashed_window_is_found_the_newest_first() -> None:
    for title in ("Older", "Newer"):
        crash_with(title)
    assert titles() == ["Newer", "Older"]


def test_a_copy_is_offered_by_one_window_at_a_time() -> None:
    crash_with("Left")
    held = left_copies()
    assert len(held) == 1
    assert left_copies() == ()
    held[0].release()
    assert titles() == ["Left"]


def test_a_copy_of_an_earlier_version_is_found() -> None:
    recovery_folder().mkdir(parents=True)
    crash_with("Earlier")
    (kept,) = recovery_folder().glob("*.yaml")
    kept.rename(recovery_folder() / "unsaved.costcalc.yaml")
    assert titles() == ["Earlier"]


def test_what_was_left_goes_and_a_running_windows_copy_stays() -> None:
    crash_with("Left")
    running = KeptCopy()
    running.keep(PLAN)
    (recovery_folder() / ".unsaved-abc.costcalc.yaml.x.new").write_text("half")
    drop_what_was_left()
    assert sorted(path.suffix for path in recovery_folder().iterdir()) == [".lock", ".yaml"]
    assert running.path.exists()
    running.drop()
