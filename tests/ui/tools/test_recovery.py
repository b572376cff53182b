from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from costcalc.app import Application
from costcalc.storage.recovery import ENDING, UNREADABLE, KeptCopy, left_copies, recovery_folder
from costcalc.storage.sample import load_sample
from costcalc.storage.scenario_file import read_scenario
from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.dialogs.question import Question
from tests.ui.tools.test_new_person import keep_now, press, tools_of

BROKEN = f"unsaved{ENDING}"
LEFT = replace(load_sample(), title="Work of last night")


@pytest.fixture
def left(home: Path) -> None:
    """Last time the program ended in the middle of a plan: its lock went with it."""
    KeptCopy().keep(LEFT)


def kept() -> list[str | None]:
    """The titles of all plans of which there is a copy, the oldest first."""
    files = sorted(recovery_folder().glob(f"*{ENDING}"), key=lambda path: path.stat().st_mtime_ns)
    read = [read_scenario(path, path.name).value for path in files]
    return [plan.title for plan in read if plan is not None]


def question(program: Application) -> Question:
    asked = program.window.findChild(Question)
    assert asked is not None
    return asked


def test_nothing_is_asked_where_nothing_was_left(program: Application) -> None:
    assert program.window.findChild(Question) is None


def test_unsaved_work_is_kept_and_dropped_once_it_is_saved(program: Application, home: Path) -> None:
    program.store.edit("title", "Half done", text="Rename")
    keep_now(program)
    assert kept() == ["Half done"]
    program.window.document.save(str(home / "done.costcalc.yaml"))
    assert kept() == []


@pytest.mark.usefixtures("left")
def test_work_that_was_left_is_offered_and_opens_as_unsaved(program: Application) -> None:
    asked = question(program)
    assert any("Work of last night" in label.text() for label in asked.findChildren(QLabel))
    press(asked, "agree")
    assert program.store.scenario == LEFT
    assert program.store.is_changed
    assert program.window.document.path == ""
    keep_now(program)
    assert kept() == ["Work of last night"]


@pytest.mark.usefixtures("left")
def test_work_that_is_not_wanted_is_deleted(program: Application) -> None:
    press(question(program), "decline")
    assert kept() == []
    assert program.store.scenario == load_sample()
    assert tools_of(program).recovery.autosave is not None


@pytest.mark.usefixtures("left")
def test_no_copy_is_dropped_before_the_person_has_decided(program: Application) -> None:
    program.window.document.open_sample()
    program.store.edit("title", "Another", text="Rename")
    program.store.mark_saved()
    assert kept() == ["Work of last night"]
    question(program).reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert kept() == ["Work of last night"]


@pytest.mark.usefixtures("left")
def test_leaving_without_an_answer_keeps_the_copy_and_the_plan_at_hand_too(program: Application) -> None:
    QTest.keyClick(question(program), Qt.Key.Key_Escape)
    assert kept() == ["Work of last night"]
    program.store.edit("title", "Work of today", text="Rename")
    keep_now(program)
    assert kept() == ["Work of last night", "Work of today"]


@pytest.mark.usefixtures("left")
def test_enter_opens_what_was_left_and_never_deletes_it(program: Application) -> None:
    asked = question(program)
    assert asked.focusWidget() is asked.findChild(QPushButton, "agree")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert program.store.scenario == LEFT


@pytest.fixture
def left_twice(left: None) -> None:
    """Two windows ended at once."""
    KeptCopy().keep(replace(LEFT, title="Work of this morning"))


def questions(program: Application) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [label.text() for asked in program.window.findChildren(Question) for label in asked.findChildren(QLabel)]


@pytest.mark.usefixtures("left_twice")
def test_opening_the_newest_of_two_leaves_the_other_for_the_next_start(program: Application) -> None:
    assert any("this morning" in words for words in questions(program))
    assert any("Kept in the same way: 1 more plan." in words for words in questions(program))
    press(question(program), "agree")
    assert program.store.scenario.title == "Work of this morning"
    assert questions(program) == []
    assert kept() == ["Work of last night", "Work of this morning"]
    assert [copy.path.exists() for copy in left_copies()] == [True]


@pytest.mark.usefixtures("left_twice")
def test_deleting_the_newest_of_two_asks_about_the_other(program: Application) -> None:
    press(question(program), "decline")
    assert any("last night" in words for words in questions(program))
    assert kept() == ["Work of last night"]
    press(question(program), "decline")
    assert kept() == []
    assert tools_of(program).recovery.autosave is not None


def test_a_copy_of_another_running_window_is_neither_offered_nor_cleared(home: Path, program: Application) -> None:
    other = KeptCopy()
    other.keep(LEFT)
    keep_now(program)
    tools_of(program).new_person.clear()
    assert kept() == ["Work of last night"]
    other.drop()


@pytest.fixture
def broken(home: Path) -> None:
    """Last time something else wrote into the copy."""
    recovery_folder().mkdir(parents=True)
    (recovery_folder() / BROKEN).write_text("not a plan")


@pytest.mark.usefixtures("broken")
def test_a_copy_that_cannot_be_read_is_told_and_set_aside(program: Application) -> None:
    problems = program.window.findChild(ProblemList)
    assert problems is not None
    assert problems.isVisible()
    assert (recovery_folder() / f"{UNREADABLE}{BROKEN}").read_text() == "not a plan"
    tools_of(program).new_person.clear()
    assert not recovery_folder().exists()


def test_a_full_disk_does_not_stop_the_work(program: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", full)
    program.store.edit("title", "Half done", text="Rename")
    keep_now(program)
    assert program.store.scenario.title == "Half done"
