"""Things side by side as long as there is room, and on further lines where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

from costcalc.ui.theme.tokens import GRID

_Line = list[tuple[QLayoutItem, int]]


class FlowLayout(QLayout):
    """Lays its parts out like words in a line.

    Args:
        parent: The widget it lays out.
        equal: Parts of equal width that fill the line, instead of as wide as they want to be.
        gap: Pixels between parts of a line.
    """

    def __init__(self, parent: QWidget, *, equal: bool = False, gap: int = 2 * GRID) -> None:
        super().__init__(parent)
        self._equal, self._gap = equal, gap
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a part."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """A part by position."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a part up."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer parts a line need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), moved=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something has another size."""
        self._heights = {}
        super().invalidate()

    def minimumSize(self) -> QSize:
        """As wide as its widest part, as high as that needs."""
        parts = self._shown()
        width = max((item.minimumSize().width() for item in parts), default=0)
        return QSize(width, max((item.minimumSize().height() for item in parts), default=0))

    def sizeHint(self) -> QSize:
        """One line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Place all parts."""
        super().setGeometry(rect)
        self._place(rect, moved=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[_Line]:
        parts = self._shown()
        if self._equal:
            share = (width - self._gap * max(len(parts) - 1, 0)) // max(len(parts), 1)
            if all(item.minimumSize().width() <= share for item in parts):
                return [[(item, share) for item in parts]]
            return [[(item, width)] for item in parts]
        lines: list[_Line] = [[]]
        used = 0
        for item in parts:
            wanted = item.sizeHint().width()
            if lines[-1] and used + self._gap + wanted > width:
                lines.append([])
                used = 0
            used += (self._gap if lines[-1] else 0) + wanted
            lines[-1].append((item, min(wanted, max(width, item.minimumSize().width()))))
        return lines

    def _place(self, rect: QRect, *, moved: bool) -> int:
        """Place the lines, or only measure them; gives their height."""
        top = rect.y()
        for number, line in enumerate(self._lines(rect.width())):
            top += (self._gap + GRID if self._equal else GRID) if number else 0
            heights = [_height(item, width) for item, width in line]
            highest = max(heights, default=0)
            left = rect.x()
            for (item, width), height in zip(line, heights, strict=True):
                if moved:
                    down = 0 if self._equal else (highest - height) // 2
                    item.setGeometry(QRect(left, top + down, width, height))
                left += width + self._gap
            top += highest
        return top - rect.y()


def side_by_side(*widgets: QWidget, parent: QWidget) -> QWidget:
    """Widgets that stay together in a line, as a label and its field."""
    group = QWidget(parent)
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * GRID)
    for widget in widgets:
        row.addWidget(widget)
    return group


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
