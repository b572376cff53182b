"""Search as you type over the catalog's medicines; what is not there is typed in by hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from costcalc.ui.sections.pharmacy_bag import find_medicines
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID, TARGET
from costcalc.ui.widgets.labels import name_control, text_label
from costcalc.ui.widgets.text_field import LineEdit
from pricing.model import Catalog

_KEY_ROLE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 7


class MedicineSearch(QWidget):
    """A line and, while something is typed, what it may mean.

    Args:
        catalog: Where to look.
        parent: Owner.
    """

    medicine_chosen = Signal(str, str)
    """Catalog key, and the text that was typed."""

    name_typed = Signal(str)
    """The name of a medicine that is not in the catalog."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        label = text_label(tr("Add a medicine"), "field", self)
        self.line = LineEdit(self)
        self.line.setObjectName("medicineSearch")
        self.line.setMaxLength(400)
        example = tr("Name or brand, or what the pharmacy bag says")
        self.line.setPlaceholderText(example)
        self.line.setToolTip(example)
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(label.text())
        self.line.setAccessibleDescription(tr("Type a name; the arrow keys choose, Enter adds."))
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_text_edited)
        name_control(label, self.line)
        self.found = QListWidget(self)
        self.found.setObjectName("medicinesFound")
        self.found.setAccessibleName(tr("Medicines found"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.itemClicked.connect(self._on_item_chosen)
        self.found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for widget in (label, self.line, self.found):
            column.addWidget(widget)
        column.addWidget(text_label(tr("Enter adds the marked one."), "help", self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move the mark, Enter adds, Esc closes, all from the line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.found.isHidden():
            row = self.found.currentRow()
            if event.key() == Qt.Key.Key_Down:
                self.found.setCurrentRow(min(row + 1, self.found.count() - 1))
            elif event.key() == Qt.Key.Key_Up:
                self.found.setCurrentRow(max(row - 1, 0))
            elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.found.currentItem())
            elif event.key() == Qt.Key.Key_Escape:
                self.found.hide()
            else:
                return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        words = text.strip()
        self.found.clear()
        self.found.setVisible(bool(words))
        if not words:
            return
        for medicine in find_medicines(self._catalog, words, _MOST_ROWS - 1):
            brands = f" ({', '.join(medicine.brands)})" if medicine.brands else ""
            item = QListWidgetItem(f"{medicine.name}{brands}, {medicine.strength}", self.found)
            item.setData(_KEY_ROLE, medicine.key)
            item.setToolTip(item.text())
        QListWidgetItem(tr("Add “{name}” by hand").format(name=words), self.found)
        self.found.setCurrentRow(0)
        row = max(self.found.sizeHintForRow(0), TARGET)
        self.found.setFixedHeight(row * self.found.count() + 2 * self.found.frameWidth() + GRID)

    @Slot(QListWidgetItem)
    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self._choose(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        typed, key = self.line.text(), item.data(_KEY_ROLE)
        self.line.clear()
        self.found.hide()
        if isinstance(key, str):
            self.medicine_chosen.emit(key, typed)
        else:
            self.name_typed.emit(typed.strip())
