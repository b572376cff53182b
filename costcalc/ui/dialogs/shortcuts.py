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
from costcalc.ui.key_names import keys_words
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label

Shortcuts = Sequence[tuple[str, QKeySequence]]

_AROUND = QSize(20 * GRID, 40 * GRID)
"""What the window behind keeps at least, beside the list and its margins."""


class ShortcutsDialog(ToolDialog):
    """What each key does, in two columns where there is room; scrolls where the window behind is smaller.

    Args:
        shortcuts: What it does, and its keys.
        parent: Owner.
    """

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__("shortcuts", tr("Keyboard shortcuts"), parent)
        room = parent.window().size() - _AROUND
        page = _page(shortcuts, 2, self)
        if page.sizeHint().width() > room.width():
            page.deleteLater()
            page = _page(shortcuts, 1, self)
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
        bar = QSize(self._area.verticalScrollBar().sizeHint().width(), 0)
        self._area.setMinimumSize((page.sizeHint() + bar).boundedTo(room))


def _page(shortcuts: Shortcuts, columns: int, parent: QWidget) -> QWidget:
    page = QWidget(parent)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10 * GRID)
    most = -(-len(shortcuts) // columns)
    for first in range(0, len(shortcuts), most):
        row.addLayout(_rows(shortcuts[first : first + most], page))
    return page


def _rows(shortcuts: Shortcuts, parent: QWidget) -> QFormLayout:
    rows = QFormLayout()
    rows.setHorizontalSpacing(6 * GRID)
    rows.setVerticalSpacing(2 * GRID)
    for words, keys in shortcuts:
        shown = text_label(keys_words(keys), "group", parent, wrap=False)
        rows.addRow(text_label(words, "unit", parent, wrap=False), shown)
    return rows
