"""The list of clinics as a Qt model: name, quote in one line, and a tick for those that are compared."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from costcalc.ui.clinics.book import MOST_COMPARED, ClinicBook, Entry
from costcalc.ui.clinics.words import clinic_name, quote_words
from costcalc.ui.text import tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ClinicListModel(QAbstractListModel):
    """Follows a book.

    Args:
        book: The list.
        parent: Owner.
    """

    refused = Signal(str)
    """A tick that could not be, and why."""

    def __init__(self, book: ClinicBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._entries = book.entries
        book.changed.connect(self._on_changed)
        book.compared_changed.connect(self._on_compared_changed)

    def entry(self, index: Index) -> Entry | None:
        """The clinic of a row."""
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

    def row_of(self, number: int) -> int:
        """The row of a clinic; -1 for none."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == number), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Clinics."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and quote, and whether it is compared."""
        entry = self.entry(index)
        if entry is None:
            return None
        clinic = entry.listed.clinic
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{clinic_name(clinic)}\n{quote_words(clinic)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{clinic_name(clinic)}. {quote_words(clinic)}"
            case Qt.ItemDataRole.ToolTipRole:
                return entry.listed.note
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if self._book.is_compared(entry.id) else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a clinic."""
        entry = self.entry(index)
        if entry is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        if self._book.set_compared(entry.id, wanted):
            return True
        self.refused.emit(tr("At most %n clinic(s) beside this plan's own. Untick one first.", None, MOST_COMPARED))
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Chosen and ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    @Slot()
    def _on_changed(self) -> None:
        entries = self._book.entries
        if [entry.id for entry in entries] == [entry.id for entry in self._entries]:
            self._entries = entries
            self._tell_all()
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    @Slot()
    def _on_compared_changed(self) -> None:
        self._tell_all()

    def _tell_all(self) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1), [])
