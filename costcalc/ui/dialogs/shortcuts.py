"""Every keyboard shortcut in one list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label


class ShortcutsDialog(QDialog):
    """What each key does.

    Args:
        shortcuts: What it does, and its keys.
        parent: Owner.
    """

    def __init__(self, shortcuts: Sequence[tuple[str, QKeySequence]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        rows = QFormLayout()
        rows.setHorizontalSpacing(8 * GRID)
        rows.setVerticalSpacing(2 * GRID)
        for words, keys in shortcuts:
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            rows.addRow(text_label(words, "unit", self, wrap=False), text_label(shown, "group", self, wrap=False))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * GRID, 5 * GRID, 6 * GRID, 4 * GRID)
        column.setSpacing(5 * GRID)
        column.addLayout(rows)
        column.addWidget(buttons)
