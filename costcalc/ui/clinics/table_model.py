"""A table of clinics before it is taken in: bad cells stand out and can be mended in place."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor

from costcalc.storage.clinic_table import BadCell, ClinicTable, with_cell
from costcalc.ui.clinics.column_words import column_words
from costcalc.ui.dialogs.problem_list import problem_words
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import Tokens

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
WARNING = "\N{WARNING SIGN} "


class ClinicTableModel(QAbstractTableModel):
    """Shows a table that was read; a cell typed over is read again with its row.

    Args:
        table: The table.
        name: What problems call it.
        states: States the catalog has.
        tokens: Colours of bad cells.
        parent: Owner.
    """

    table_changed = Signal()
    """A cell was mended, or broken."""

    def __init__(
        self, table: ClinicTable, name: str, states: Collection[str], tokens: Tokens, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._name, self._states, self._tokens = name, states, tokens

    def bad_cell(self, row: int, column: int) -> BadCell | None:
        """What is wrong with a cell."""
        return next((bad for bad in self.table.rows[row].bad if bad.column == column), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Clinics."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell as it was given, and what is wrong with it."""
        if not index.isValid():
            return None
        text = self.table.rows[index.row()].cells[index.column()]
        bad = self.bad_cell(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.DisplayRole:
                return text if bad is None else f"{WARNING}{text}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return None if bad is None else problem_words(bad.problem)
            case Qt.ItemDataRole.AccessibleTextRole:
                title = self.headerData(index.column(), Qt.Orientation.Horizontal)
                return f"{title}: {text}" if bad is None else f"{title}: {text}. {problem_words(bad.problem)}"
            case Qt.ItemDataRole.BackgroundRole:
                return None if bad is None else QBrush(QColor(self._tokens.problem_soft))
            case Qt.ItemDataRole.ForegroundRole:
                return None if bad is None else QBrush(QColor(self._tokens.problem))
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Type over a cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.table = with_cell(self.table, index.row(), index.column(), str(value), self._name, self._states)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1), [])
        self.table_changed.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column is, and the lines of the rows."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.table.rows[section].line if section < len(self.table.rows) else None
        if not 0 <= section < len(self.table.columns):
            return None
        column = self.table.columns[section]
        return column_words(column) if column else tr("{title} (left out)").format(title=self.table.titles[section])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed over."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags
