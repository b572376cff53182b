"""Every keyboard shortcut in one list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
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
from costcalc.ui.key_lists import KeyGroup
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label

Groups = Sequence[KeyGroup]

_AROUND = QSize(20 * GRID, 40 * GRID)
"""What the window behind keeps at least, beside the list and its margins."""
_LINES_OF_TITLE = 2


class ShortcutsDialog(ToolDialog):
    """What each key does, place by place: in two columns where there is room, scrolled where there is little.

    Args:
        groups: The keys of each place.
        parent: Owner.
    """

    def __init__(self, groups: Groups, parent: QWidget) -> None:
        super().__init__("shortcuts", tr("Keyboard shortcuts"), parent)
        room = parent.window().size() - _AROUND
        page = _page(groups, 2, self)
        if page.sizeHint().width() > room.width():
            page.deleteLater()
            page = _page(groups, 1, self)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(page)
        self._area.setAccessibleName(tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * GRID, 5 * GRID, 6 * GRID, 4 * GRID)
        column.setSpacing(5 * GRID)
        column.addWidget(self._area, 1)
        column.addWidget(buttons)
        bar = QSize(self._area.verticalScrollBar().sizeHint().width(), 0)
        self._area.setMinimumSize((page.sizeHint() + bar).boundedTo(room))


def _page(groups: Groups, columns: int, parent: QWidget) -> QWidget:
    page = QWidget(parent)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10 * GRID)
    for part in _shared_out(groups, columns):
        row.addLayout(_rows(part, page))
    return page


def _shared_out(groups: Groups, columns: int) -> list[list[KeyGroup]]:
    """Groups in their order in columns of about the same height."""
    lines = [len(group.rows) + _LINES_OF_TITLE for group in groups]
    parts: list[list[KeyGroup]] = [[] for _ in range(columns)]
    done = 0
    for group, high in zip(groups, lines, strict=True):
        middle = done + high / 2
        parts[min(int(columns * middle / sum(lines)), columns - 1)].append(group)
        done += high
    return parts


def _rows(groups: Groups, parent: QWidget) -> QFormLayout:
    """Groups one under the other, their keys in one line downward."""
    rows = QFormLayout()
    rows.setHorizontalSpacing(6 * GRID)
    rows.setVerticalSpacing(2 * GRID)
    for group in groups:
        title = text_label(group.place, "title", parent)
        title.setContentsMargins(0, 2 * GRID if rows.rowCount() else 0, 0, 0)
        rows.addRow(title)
        for words, keys in group.rows:
            shown = text_label(keys, "group", parent, wrap=False)
            rows.addRow(text_label(words, "unit", parent, wrap=False), shown)
    return rows
