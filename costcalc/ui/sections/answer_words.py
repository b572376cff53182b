"""What the answer says about one part of the plan, beside the fields that decide it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.projection import Projection
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.widgets.labels import text_label

PAUSE_MS = 250
"""After the last change: what is said here is reckoned apart, and only for who looks at it."""

Say = Callable[[Projection], tuple[str, ...]]


class AnswerWords(QWidget):
    """Sentences of the newest answer; not there while there is nothing to say.

    Args:
        context: The plan and its answer.
        say: The sentences of an answer.
        parent: Owner.
    """

    def __init__(self, context: PlanContext, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._say = context, say
        self._label = text_label("", "example", self)
        self._label.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.say_now)
        context.projector.projection_changed.connect(self._on_projection_changed)

    @property
    def words(self) -> str:
        """What is said."""
        return self._label.text()

    @Slot()
    def say_now(self) -> None:
        """Say it without waiting."""
        self._timer.stop()
        projection = self._context.projector.projection
        words = "\n".join(self._say(projection)) if projection is not None else ""
        if words != self._label.text():
            self._label.setText(words)
            self._label.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while it was hidden."""
        super().showEvent(event)
        self._timer.start()

    @Slot()
    def _on_projection_changed(self) -> None:
        if self.isVisible():
            self._timer.start()
