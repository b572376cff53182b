"""States of guided mode: a question, an answer that cannot be, and the last page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLineEdit

from costcalc.ui.guided.route import LAST
from tests.screenshots.stage import Stage
from tests.screenshots.state import State


def guided() -> Iterator[State]:
    """From the first question to the last page."""
    yield State("guided-first", "One question at a time: the first, of a new plan", _begin)
    yield State("guided-question", "One question at a time: a price", _Question("session").arrange)
    yield State("guided-medicines", "One question at a time: medicines", _Question("medicines").arrange)
    yield State("guided-wrong", "A number that cannot be, marked in the list after one went on", _go_on_with_wrong)
    yield State("guided-last", "One question at a time: what one has at the end", _Question(LAST).arrange)


class _Question:
    def __init__(self, key: str) -> None:
        self._key = key

    def arrange(self, stage: Stage) -> None:
        stage.pane.set_guided(True)
        stage.pane.guided.show_question(self._key)


def _begin(stage: Stage) -> None:
    stage.pane.set_guided(True)
    stage.window.actions_.new.trigger()


def _go_on_with_wrong(stage: Stage) -> None:
    _Question("session").arrange(stage)
    line = stage.app.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("a lot")
    line.textEdited.emit("a lot")
    stage.pane.guided.go_on()
