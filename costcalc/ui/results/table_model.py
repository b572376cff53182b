"""A `Table` as a Qt model. Values are written only when a cell is looked at."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from costcalc.engine.ledger import World
from costcalc.ui import formats
from costcalc.ui.present.table import Column, Form, Table, Value
from pricing.money import from_cents

Index = QModelIndex | QPersistentModelIndex

NUMBERS = frozenset({Form.CENTS, Form.RANGE})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel):
    """Shows one table at a time and changes in place.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table[Any] | None = None
        self._bold = QFont()
        self._bold.setBold(True)

    @property
    def table(self) -> Table[Any] | None:
        """What is shown."""
        return self._table

    def show(self, table: Table[Any]) -> None:
        """Take another table; rows and selection stay where the shape stays."""
        before = self._table
        titles = () if before is None else tuple(column.title for column in before.columns)
        if before is None or titles != tuple(column.title for column in table.columns):
            self.beginResetModel()
            self._table = table
            self.endResetModel()
            return
        old, new = len(before.rows), len(table.rows)
        if bool(before.total) != bool(table.total):
            self.beginResetModel()
            self._table = table
            self.endResetModel()
        elif new > old:
            self.beginInsertRows(NOWHERE, old, new - 1)
            self._table = table
            self.endInsertRows()
        elif new < old:
            self.beginRemoveRows(NOWHERE, new, old - 1)
            self._table = table
            self.endRemoveRows()
        self._table = table
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1), [])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows, the totals among them."""
        if parent.isValid() or self._table is None:
            return 0
        return len(self._table.rows) + bool(self._table.total)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Columns."""
        return 0 if parent.isValid() or self._table is None else len(self._table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, weight and help of a cell."""
        if not index.isValid() or self._table is None:
            return None
        column = self._table.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.form in NUMBERS else _LEFT
            case Qt.ItemDataRole.FontRole:
                return self._bold if self.is_total(index.row()) else None
            case Qt.ItemDataRole.ToolTipRole:
                return self._text(index.row(), index.column()) if column.stretches else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), index.column())
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles, aligned as their cells, with what they mean."""
        if self._table is None or orientation is Qt.Orientation.Vertical or not 0 <= section < self.columnCount():
            return None
        column = self._table.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return column.help or None
            case Qt.ItemDataRole.TextAlignmentRole:
                side = _RIGHT if column.form in NUMBERS else _LEFT
                return int(side) | int(Qt.TextFlag.TextWordWrap)
            case _:
                return None

    def is_total(self, row: int) -> bool:
        """True for the row of totals."""
        return self._table is not None and bool(self._table.total) and row == len(self._table.rows)

    def value(self, row: int, column: int) -> Value:
        """What a cell holds, unwritten."""
        assert self._table is not None
        if self.is_total(row):
            return self._table.total[column]
        return self._table.columns[column].read(self._table.rows[row])

    def opens(self, row: int, column: int) -> tuple[str, World | None]:
        """What a cell opens and at which end of the ranges; an empty path for nothing."""
        if self._table is None:
            return "", None
        world = self._table.columns[column].world
        path = self._table.total_path if self.is_total(row) else self._table.path(self._table.rows[row])
        return path, world

    def plain(self, row: int, column: int) -> str:
        """A cell for a spreadsheet: amounts as plain numbers, dates as 2027-01-14."""
        assert self._table is not None
        value = self.value(row, column)
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, int) and self._table.columns[column].form is Form.CENTS:
            return str(from_cents(value))
        return "" if value is None else str(value)

    def _text(self, row: int, column: int) -> str:
        assert self._table is not None
        value = self.value(row, column)
        return self._table.columns[column].blank if value is None else written(value, self._table.columns[column])

    def _spoken(self, row: int, column: int) -> str:
        assert self._table is not None
        return f"{self._table.columns[column].title}: {self._text(row, column)}"


def written(value: str | int | date, column: Column[Any]) -> str:
    """A value as a person reads it."""
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return formats.month(value) if column.form is Form.MONTH else formats.day(value)
    return formats.money(value, cents=True) if column.form is Form.CENTS else formats.number(value)
