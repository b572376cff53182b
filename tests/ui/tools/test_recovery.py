from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from costcalc.app import Application
from costcalc.storage.recovery import UNREADABLE_NAME, keep_copy, read_copy, recovery_file
from costcalc.storage.sample import load_sample
from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.dialogs.question import Question
from tests.ui.tools.test_new_person import keep_now, press, tools_of

LEFT = replace(load_sample(), title="Work of last night")


@pytest.fixture
def left(home: Path) -> None:
    """Last time the program ended in the middle of a plan."""
    keep_copy(LEFT)


def question(program: Application) -> Question:
    asked = program.window.findChild(Question)
    assert asked is not None
    return asked


def test_nothing_is_asked_where_nothing_was_left(program: Application) -> None:
    assert program.window.findChild(Question) is None


def test_unsaved_work_is_kept_and_dropped_once_it_is_saved(program: Application, home: Path) -> None:
    program.store.edit("title", "Half done", text="Rename")
    keep_now(program)
    kept = read_copy()
    assert kept is not None
    assert kept.value == program.store.scenario
    program.window.document.save(str(home / "done.costcalc.yaml"))
    assert read_copy() is None


@pytest.mark.usefixtures("left")
def test_work_that_was_left_is_offered_and_opens_as_unsaved(program: Application) -> None:
    asked = question(program)
    assert any("Work of last night" in label.text() for label in asked.findChildren(QLabel))
    press(asked, "agree")
    assert program.store.scenario == LEFT
    assert program.store.is_changed
    assert program.window.document.path == ""
    keep_now(program)
    assert read_copy() is not None


@pytest.mark.usefixtures("left")
def test_work_that_is_not_wanted_is_deleted(program: Application) -> None:
    press(question(program), "decline")
    assert read_copy() is None
    assert program.store.scenario == load_sample()
    assert tools_of(program).recovery.autosave is not None


@pytest.mark.usefixtures("left")
def test_no_copy_is_dropped_before_the_person_has_decided(program: Application) -> None:
    program.window.document.open_sample()
    program.store.edit("title", "Another", text="Rename")
    program.store.mark_saved()
    assert read_copy() is not None
    question(program).reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert read_copy() is not None


@pytest.fixture
def broken(home: Path) -> None:
    """Last time something else wrote into the copy."""
    recovery_file().parent.mkdir(parents=True)
    recovery_file().write_text("not a plan")


@pytest.mark.usefixtures("broken")
def test_a_copy_that_cannot_be_read_is_told_and_set_aside(program: Application) -> None:
    problems = program.window.findChild(ProblemList)
    assert problems is not None
    assert problems.isVisible()
    assert recovery_file().with_name(UNREADABLE_NAME).read_text() == "not a plan"
    tools_of(program).new_person.clear()
    assert not recovery_file().parent.exists()


def test_a_full_disk_does_not_stop_the_work(program: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", full)
    program.store.edit("title", "Half done", text="Rename")
    keep_now(program)
    assert program.store.scenario.title == "Half done"
