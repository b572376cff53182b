"""Windows beside the main one show all they say, in the smallest main window and in large letters."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidget, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.dialogs.question import Question
from costcalc.ui.dialogs.shortcuts import ShortcutsDialog
from pricing.problem import Problem

SMALL = QSize(1024, 640)
LONG = "A sentence that is as long as sentences of questions about a person's plan are. " * 3


def behind(qtbot: QtBot, points: float = 10) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    font = window.font()
    font.setPointSizeF(points)
    window.setFont(font)
    window.resize(SMALL)
    window.show()
    return window


def test_every_shortcut_shows_at_once_in_a_small_window(qtbot: QtBot) -> None:
    keys = [(f"Does thing number {i}", QKeySequence("Ctrl+Shift+S")) for i in range(30)]
    window = behind(qtbot)
    dialog = ShortcutsDialog(keys, window)
    dialog.open()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0
    assert dialog.height() < SMALL.height()


def test_more_shortcuts_than_fit_are_scrolled_to(qtbot: QtBot) -> None:
    keys = [(f"Does thing number {i}", QKeySequence("Ctrl+Shift+S")) for i in range(90)]
    window = behind(qtbot)
    dialog = ShortcutsDialog(keys, window)
    dialog.open()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    assert dialog.height() < SMALL.height()


def test_a_question_is_as_high_as_its_words_and_cuts_no_answer_in_large_letters(qtbot: QtBot) -> None:
    for points in (10, 20):
        window = behind(qtbot, points)
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
