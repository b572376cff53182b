"""A question with two answers, asked without stopping the window."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from costcalc.ui.dialogs.tool_dialog import ToolDialog, tool_button
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label

_LETTERS = 66


class Question(ToolDialog):
    """Yes in words, or cancel; the keyboard stands on cancel.

    Args:
        title: Window title.
        asked: The question.
        detail: What follows from yes.
        answers: Words of yes and of no.
        parent: Owner.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, title: str, asked: str, detail: str, answers: tuple[str, str], parent: QWidget) -> None:
        super().__init__("question", title, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * GRID, 5 * GRID, 6 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(text_label(asked, "title", self))
        column.addWidget(text_label(detail, "body", self))
        yes, no = tool_button("agree", answers[0], self), tool_button("decline", answers[1] or tr("Cancel"), self)
        yes.clicked.connect(self._on_agree)
        no.clicked.connect(self._on_decline)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        buttons.addStretch(1)
        buttons.addWidget(no)
        buttons.addWidget(yes)
        column.addLayout(buttons)
        self.fit_to_words(column, _LETTERS)
        no.setFocus()

    @Slot()
    def _on_agree(self) -> None:
        self.accept()
        self.agreed.emit()

    @Slot()
    def _on_decline(self) -> None:
        self.reject()
        self.declined.emit()
