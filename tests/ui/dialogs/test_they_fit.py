"""Windows beside the main one show all they say, in the smallest main window and in large letters."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.dialogs.question import Question
from costcalc.ui.dialogs.shortcuts import ShortcutsDialog
from costcalc.ui.dialogs.tool_dialog import ToolDialog
from costcalc.ui.key_lists import KeyGroup
from pricing.problem import Problem

SMALL = QSize(1024, 640)
LONG = "A sentence that is as long as sentences of questions about a person's plan are. " * 3


@pytest.fixture
def write_in(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    """Sets the size of all letters, points; afterwards they are as before."""
    before = qapp.font()

    def write(points: float) -> None:
        font = QFont(before)
        font.setPointSizeF(points)
        qapp.setFont(font)

    yield write
    qapp.setFont(before)


def behind(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(SMALL)
    window.show()
    return window


def some_keys(count: int) -> KeyGroup:
    return KeyGroup("In a place", tuple((f"Does thing number {i}", "Ctrl+Shift+S") for i in range(count)))


def test_every_shortcut_shows_at_once_in_a_small_window(qtbot: QtBot) -> None:
    window = behind(qtbot)
    dialog = ShortcutsDialog((some_keys(13), some_keys(13)), window)
    dialog.open()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0
    assert dialog.height() < SMALL.height()


def test_more_shortcuts_than_fit_are_scrolled_to(qtbot: QtBot) -> None:
    window = behind(qtbot)
    dialog = ShortcutsDialog((some_keys(40), some_keys(50)), window)
    dialog.open()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    assert dialog.height() < SMALL.height()


def test_a_question_is_as_high_as_its_words_and_cuts_no_answer_in_large_letters(
    qtbot: QtBot, write_in: Callable[[float], None]
) -> None:
    for points in (10, 20):
        write_in(points)
        window = behind(qtbot)
        question = Question("Title", LONG, LONG, ("Go on and do all of it", "Leave it"), window)
        question.open()
        layout = question.layout()
        assert layout is not None
        assert question.height() == layout.totalHeightForWidth(question.width())
        for button in question.findChildren(QPushButton):
            assert button.width() >= button.sizeHint().width()


def test_a_few_problems_show_without_scrolling_however_long_they_are(qtbot: QtBot) -> None:
    window = behind(qtbot)
    problems = ProblemList(window)
    problems.resize(500, 300)
    problems.show_problems("It was not opened.", tuple(Problem("a.yaml", line, 1, LONG) for line in (3, 9)))
    listed = problems.findChild(QListWidget, "problems")
    assert listed is not None
    qtbot.waitUntil(lambda: listed.verticalScrollBar().maximum() == 0)
    assert listed.height() > 4 * listed.fontMetrics().height()


def test_a_window_grows_with_its_letters_up_to_the_window_behind(
    qtbot: QtBot, write_in: Callable[[float], None]
) -> None:
    for points, grows in ((10, False), (14, True), (30, True)):
        write_in(points)
        window = behind(qtbot)
        dialog = ToolDialog("any", "Any", window)
        dialog.take_size(600, 400)
        assert (dialog.width() > 600) is grows
        assert dialog.width() <= SMALL.width()
        assert dialog.height() < SMALL.height()
