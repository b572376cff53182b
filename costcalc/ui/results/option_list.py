"""The options to set side by side: which are shown, in which order, and ready-made ones to add."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from costcalc.engine.comparison import MOST_SIDE_BY_SIDE
from costcalc.engine.option_result import OptionResult
from costcalc.engine.option_scenarios import OptionKind
from costcalc.phrases.options import option_name
from costcalc.ui.results.buttons import plain_button
from costcalc.ui.results.tick_delegate import TickDelegate
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import ChoiceBox
from costcalc.ui.widgets.flow import FlowLayout
from costcalc.ui.widgets.labels import name_control
from pricing.model import ReadyOption

_ROWS_SHOWN = 6


class OptionList(QWidget):
    """A list with a tick for each option, and what can be done with it.

    Args:
        ready: Ready-made options that can be added.
        parent: Owner.
    """

    ticked_changed = Signal()
    """Another choice of options is ticked."""

    moved = Signal(int, int)
    """A written option shall stand elsewhere: from and to, counted among the written ones."""

    taken_out = Signal(int)
    """A written option shall go, counted among the written ones."""

    ready_chosen = Signal(str)
    """Key of a ready-made option to add."""

    def __init__(self, ready: Sequence[ReadyOption], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("optionList")
        self._hidden: set[str] = set()
        self._options: tuple[OptionResult, ...] = ()
        self._is_filling = False
        self.items = QListWidget()
        self.items.setObjectName("optionsShown")
        self.items.setAccessibleName(tr("Options to set side by side"))
        self.items.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.items.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.items.setItemDelegate(TickDelegate(self.items))
        self.items.itemChanged.connect(self._on_item_changed)
        self.items.currentRowChanged.connect(self._on_row_changed)
        self.up = plain_button(tr("Move up"), "optionUp")
        self.down = plain_button(tr("Move down"), "optionDown")
        self.out = plain_button(tr("Take out"), "optionOut")
        self.ready = ChoiceBox()
        self.ready.setObjectName("readyOption")
        self.ready.setAccessibleName(tr("Ready-made option"))
        for one in ready:
            self.ready.addItem(one.name, one.key)
            self.ready.setItemData(self.ready.count() - 1, one.words, Qt.ItemDataRole.ToolTipRole)
        self.add = plain_button(tr("Add"), "addReadyOption")
        self.add.setAccessibleName(tr("Add this ready-made option"))
        self._lay_out()
        for button, slot in ((self.up, self._on_up), (self.down, self._on_down), (self.out, self._on_out)):
            button.clicked.connect(slot)
        self.add.clicked.connect(self._on_add)

    def show_options(self, options: Sequence[OptionResult]) -> None:
        """List options; those that were unticked stay so."""
        self._is_filling = True
        row = max(self.items.currentRow(), 0)
        self._options = tuple(options)
        self._hidden &= {option.name for option in self._options}  # nothing of another plan is kept
        self.items.clear()
        for option in self._options:
            item = QListWidgetItem(option_name(option, tr))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if option.name in self._hidden else Qt.CheckState.Checked)
            self.items.addItem(item)
        self.items.setCurrentRow(min(row, self.items.count() - 1))
        self._fit()
        self._is_filling = False
        self._on_row_changed(self.items.currentRow())

    @property
    def ticked(self) -> tuple[OptionResult, ...]:
        """The options to show, in order: the first six that are ticked."""
        return tuple(one for one in self._options if one.name not in self._hidden)[:MOST_SIDE_BY_SIDE]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        label = QLabel(tr("Tick what to set side by side, six at most."))
        label.setWordWrap(True)
        name_control(label, self.items)
        column.addWidget(label)
        column.addWidget(self.items)
        column.addWidget(_row(self.up, self.down, self.out))
        adding = QLabel(tr("Add a usual course of care without ketamine, to see what it costs:"))
        adding.setWordWrap(True)
        name_control(adding, self.ready)
        column.addWidget(adding)
        column.addWidget(_row(self.ready, self.add))

    def _fit(self) -> None:
        rows = min(max(self.items.count(), 1), _ROWS_SHOWN)
        height = max(self.items.sizeHintForRow(0), self.fontMetrics().height() + GRID)
        self.items.setFixedHeight(rows * height + 2 * self.items.frameWidth() + GRID)

    def _written(self, row: int) -> int:
        """A row's place among the written options; negative for those that nobody wrote."""
        if not 0 <= row < len(self._options) or self._options[row].kind is not OptionKind.WRITTEN:
            return -1
        return row - sum(option.kind is not OptionKind.WRITTEN for option in self._options)

    @Slot(QListWidgetItem)
    def _on_item_changed(self, item: QListWidgetItem) -> None:
        if self._is_filling:
            return
        name = self._options[self.items.row(item)].name
        if item.checkState() is Qt.CheckState.Checked:
            self._hidden.discard(name)
        else:
            self._hidden.add(name)
        self.ticked_changed.emit()

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        place = self._written(row)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place >= 0 and self._written(row + 1) > 0)
        self.out.setEnabled(place >= 0)

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.items.currentRow()
        place = self._written(row)
        if place >= 0 and self._written(row + by) >= 0:
            self.items.setCurrentRow(row + by)
            self.moved.emit(place, place + by)

    @Slot()
    def _on_out(self) -> None:
        place = self._written(self.items.currentRow())
        if place >= 0:
            self.taken_out.emit(place)

    @Slot()
    def _on_add(self) -> None:
        key = self.ready.currentData()
        if isinstance(key, str):
            self.ready_chosen.emit(key)


def _row(*widgets: QPushButton | ChoiceBox) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, gap=GRID)
    for widget in widgets:
        flow.addWidget(widget)
    return row
