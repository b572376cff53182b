"""A person at the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from costcalc.ui.sections.plan_pane import PlanPane

NO_KEY = Qt.KeyboardModifier.NoModifier


def focused() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY, times: int = 1) -> None:
    """Press a key where the keyboard is."""
    for _ in range(times):
        QTest.keyClick(focused(), key, modifier)


def enter(times: int = 1) -> None:
    """Go on."""
    press(Qt.Key.Key_Return, times=times)


def type_over(text: str) -> None:
    """Put other text into the line."""
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused(), text)


def go_on_to(pane: PlanPane, question: str) -> None:
    """Press Enter until a question is asked."""
    for _ in range(40):
        if pane.guided.current == question:
            return
        enter()
    raise AssertionError(f"{question} is never asked")


def step(qtbot: QtBot, pane: PlanPane, key: Qt.Key) -> None:
    """Press a button by its underlined letter; it goes down for a moment before it acts."""
    before = pane.guided.current
    press(key, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: pane.guided.current != before)
