"""Hours of use in minutes: no mistake of the program, the answer always the plan's, every step taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costcalc.app import Application, build
from costcalc.engine.pipeline import project
from costcalc.storage.scenario_file import read_scenario
from costcalc.storage.writer import write_scenario
from costcalc.ui.state.choices import Choices
from costcalc.ui.tools.tools import Tools
from pricing.compiled import load_shipped
from tests.soak.person import Person

EVERY = 25
"""Steps between looks at the answer."""


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """The program as it starts, its window shown."""
    palette, font = qapp.palette(), qapp.font()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    program = build(qapp, Choices(settings), cache=tmp_path)
    qtbot.addWidget(program.window, before_close_func=lambda _: program.store.mark_saved())
    program.window.resize(1280, 800)
    program.window.show()
    qtbot.waitExposed(program.window)
    program.projector.reckon_now()
    yield program
    tools = program.window.findChild(Tools, "tools")
    assert tools is not None
    for work in (tools.likelihood.drawing, tools.likelihood.searching):
        work.cancel()
        work.wait()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
    # pytest holds the window's Python half until all is over, and with it the menus that each chart keeps.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for half in (program.right_half.panel, program.right_half, program.window):
        if half is not None:
            half.__dict__.clear()


def use(running: Application, seed: int, steps: int) -> Person:
    """Let a person work, and look at the answer now and then."""
    person = Person(running.window, seed)
    for step in range(steps):
        person.act()
        if step % EVERY == 0:
            check_answer(running, person)
    check_answer(running, person)
    return person


def check_answer(running: Application, person: Person) -> None:
    """The figures are those of the plan that is held, and the plan survives being saved."""
    running.projector.reckon_now()
    shown, plan = running.projector.projection, running.store.scenario
    assert shown is not None
    assert shown.scenario == plan, person.done[-EVERY:]
    assert shown.figures == project(plan, load_shipped()).figures, person.done[-EVERY:]
    read = read_scenario(write_scenario(plan).encode(), catalog=load_shipped())
    assert not read.problems, person.done[-EVERY:]
    assert read.value == plan, person.done[-EVERY:]


@pytest.mark.verify
@pytest.mark.parametrize(("seed", "steps"), [(1, 150), (2, 1000), (3, 2000), (4, 2000), (5, 2000)])
def test_whatever_a_person_does_the_answer_is_the_plans_and_can_be_taken_back(
    running: Application, seed: int, steps: int
) -> None:
    first = running.store.scenario
    use(running, seed, steps)
    take_back(running, first)


def take_back(running: Application, first: object) -> None:
    """Undo everything: the plan is the one at the start; do it again: the one at the end."""
    stack = running.store.undo_stack
    while stack.canRedo():
        stack.redo()
    last = running.store.scenario
    while stack.canUndo():
        stack.undo()
    assert running.store.scenario == first
    while stack.canRedo():
        stack.redo()
    assert running.store.scenario == last
