"""The plan and the answer side by side, with a line between them that mouse and keyboard can move."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtWidgets import QSplitter, QWidget

_PLAN_SHARE, _ANSWER_SHARE = 41, 59
_LINE = 5
_STEP = 40
"""Pixels that one press moves the line by."""


class Halves(QSplitter):
    """Both halves; neither is ever squeezed away.

    Args:
        plan: What one fills in.
        answer: What comes of it.
        parent: Owner.
    """

    def __init__(self, plan: QWidget, answer: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("halves")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_LINE)
        self.addWidget(plan)
        self.addWidget(answer)
        plan.lower()  # a splitter puts the last first, and so a screen reader would go
        self.setStretchFactor(0, _PLAN_SHARE)
        self.setStretchFactor(1, _ANSWER_SHARE)

    def stand_as(self, state: QByteArray, width: int) -> None:
        """Put the line where it was, or where it begins in a window of a width in pixels."""
        if state.isEmpty() or not self.restoreState(state):
            self.setSizes([width * _PLAN_SHARE // 100, width * _ANSWER_SHARE // 100])

    @Slot()
    def widen_plan(self) -> None:
        """Move the line a step to the answer."""
        self._move(_STEP)

    @Slot()
    def widen_answer(self) -> None:
        """Move the line a step to the plan."""
        self._move(-_STEP)

    def _move(self, step: int) -> None:
        plan, answer = self.sizes()
        self.setSizes([plan + step, answer - step])
