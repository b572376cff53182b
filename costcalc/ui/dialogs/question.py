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
    """Yes or no in words; Esc is neither. The keyboard stands on no, unless no is the one that loses something.

    Args:
        title: Window title.
        asked: The question.
        detail: What follows from yes.
        answers: Words of yes and of no.
        parent: Owner.
        yes_first: Whether the keyboard stands on yes.
    """

    agreed = Signal()
    declined = Signal()
    put_off = Signal()
    """The person left without an answer."""

    def __init__(
        self,
        title: str,
        asked: str,
        detail: str,
        answers: tuple[str, str],
        parent: QWidget,
        *,
        yes_first: bool = False,
    ) -> None:
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
        (yes if yes_first else no).setFocus()

    def reject(self) -> None:
        """Leave without an answer."""
        super().reject()
        self.put_off.emit()

    @Slot()
    def _on_agree(self) -> None:
        self.accept()
        self.agreed.emit()

    @Slot()
    def _on_decline(self) -> None:
        super().reject()
        self.declined.emit()
