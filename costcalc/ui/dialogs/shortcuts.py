"""Every keyboard shortcut in one list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from costcalc.ui.dialogs.tool_dialog import ToolDialog
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label

Shortcuts = Sequence[tuple[str, QKeySequence]]

_AROUND = QSize(20 * GRID, 40 * GRID)
"""What the window behind keeps at least, beside the list and its margins."""


class ShortcutsDialog(ToolDialog):
    """What each key does, in two columns; scrolls where the window behind is smaller.

    Args:
        shortcuts: What it does, and its keys.
        parent: Owner.
    """

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__("shortcuts", tr("Keyboard shortcuts"), parent)
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(10 * GRID)
        half = (len(shortcuts) + 1) // 2
        for part in (shortcuts[:half], shortcuts[half:]):
            columns.addLayout(_rows(part, page))
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * GRID, 5 * GRID, 6 * GRID, 4 * GRID)
        column.setSpacing(5 * GRID)
        column.addWidget(self._area, 1)
        column.addWidget(buttons)
        self._area.setMinimumSize(page.sizeHint().boundedTo(parent.window().size() - _AROUND))


def _rows(shortcuts: Shortcuts, parent: QWidget) -> QFormLayout:
    rows = QFormLayout()
    rows.setHorizontalSpacing(6 * GRID)
    rows.setVerticalSpacing(2 * GRID)
    for words, keys in shortcuts:
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        rows.addRow(text_label(words, "unit", parent, wrap=False), text_label(shown, "group", parent, wrap=False))
    return rows
