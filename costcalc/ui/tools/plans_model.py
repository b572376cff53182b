"""Rows of plans side by side as a Qt model; what differs from the first plan is marked by a sign, bold and colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from costcalc.ui.present.plan_comparison import PlanRow
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import Tokens

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DIFFERS = "≠ "


class PlanRowsModel(QAbstractTableModel):
    """Shows rows under the plans' names.

    Args:
        tokens: The palette in force.
        parent: Owner.
    """

    def __init__(self, tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._names: tuple[str, ...] = ()
        self.rows: tuple[PlanRow, ...] = ()
        self._bold = QFont()
        self._bold.setBold(True)

    def show(self, names: Sequence[str], rows: Sequence[PlanRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._names, self.rows = tuple(names), tuple(rows)
        self.endResetModel()

    def set_tokens(self, tokens: Tokens) -> None:
        """Follow the theme."""
        self._tokens = tokens

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """What it is, then the plans."""
        return 0 if parent.isValid() else len(self._names) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell, marked where it differs."""
        if not index.isValid():
            return None
        row, plan = self.rows[index.row()], index.column() - 1
        text = row.name if plan < 0 else row.values[plan]
        differs = plan > 0 and row.differs[plan]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{DIFFERS}{text}" if differs else text
            case Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole if plan < 0:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                words = tr("{name}: {text}, differs") if differs else tr("{name}: {text}")
                return words.format(name=self._names[plan], text=text)
            case Qt.ItemDataRole.FontRole:
                return self._bold if differs or plan < 0 else None
            case Qt.ItemDataRole.ForegroundRole:
                return QBrush(QColor(self._tokens.accent)) if differs else None
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The plans' names."""
        if orientation is Qt.Orientation.Vertical or not 0 < section <= len(self._names):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._names[section - 1]
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
            case _:
                return None
