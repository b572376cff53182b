"""Asked once before everything of the last person is cleared."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from costcalc.ui.dialogs.tool_dialog import ToolDialog, tool_button
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label

_LETTERS = 66


class NewPersonDialog(ToolDialog):
    """Clear, save first, or stay.

    Args:
        name: What the plan at hand is called.
        unsaved: Whether it has changes that are in no file.
        parent: Owner.
    """

    clear_chosen = Signal()
    save_chosen = Signal()

    def __init__(self, name: str, unsaved: bool, parent: QWidget) -> None:
        super().__init__("newPerson", tr("New person"), parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * GRID, 5 * GRID, 6 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(text_label(tr("Clear everything of the last person?"), "title", self))
        for words in (
            tr(
                "This clears the plan and the answer, the steps of Undo, the list of recent files, the copy kept "
                "against a crash, the way to each clinic, and what this program copied to the clipboard."
            ),
            tr("Files you saved, papers you printed and your list of clinics with their prices stay."),
        ):
            column.addWidget(text_label(words, "body", self))
        if unsaved:
            column.addWidget(
                text_label(tr("“{name}” has changes that are not saved.").format(name=name), "notice", self)
            )
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        buttons.addStretch(1)
        self._cancel = tool_button("stay", tr("Cancel"), self)
        self._cancel.clicked.connect(self.reject)
        buttons.addWidget(self._cancel)
        if unsaved:
            save = tool_button("saveFirst", tr("Save first…"), self)
            save.clicked.connect(self._on_save)
            buttons.addWidget(save)
        clear = tool_button("clearEverything", tr("Clear everything"), self)
        clear.clicked.connect(self._on_clear)
        buttons.addWidget(clear)
        column.addLayout(buttons)
        self.fit_to_words(column, _LETTERS)
        self._cancel.setFocus()

    @Slot()
    def _on_save(self) -> None:
        self.accept()
        self.save_chosen.emit()

    @Slot()
    def _on_clear(self) -> None:
        self.accept()
        self.clear_chosen.emit()
