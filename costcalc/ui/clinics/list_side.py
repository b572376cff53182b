"""The left side of the *Clinics* window: the list, and what is done with its rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from costcalc.ui.clinics.exchange import Exchange
from costcalc.ui.clinics.list_delegate import ClinicDelegate
from costcalc.ui.clinics.list_model import ClinicListModel
from costcalc.ui.dialogs.tool_dialog import tool_button
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label


class ListSide(QFrame):
    """Shows the list between what is done with one clinic and what is done with many.

    Args:
        model: The list.
        exchange: Takes rows in and gives them out.
        parent: Owner.
    """

    add_asked = Signal()
    duplicate_asked = Signal()
    remove_asked = Signal()

    def __init__(self, model: ClinicListModel, exchange: Exchange, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = self._make_list(model)
        add = self._with_keys(tool_button("addClinic", tr("&Add"), self), "Ctrl+N")
        duplicate = tool_button("duplicateClinic", tr("&Duplicate"), self)
        remove = tool_button("removeClinic", tr("&Remove"), self)
        self._of_one = (duplicate, remove)
        paste = self._with_keys(tool_button("pasteClinics", tr("&Paste rows"), self), "Ctrl+Shift+V")
        take_in = tool_button("importClinics", tr("&Import…"), self)
        give_out = tool_button("exportClinics", tr("&Export…"), self)
        for button, asked in ((add, self.add_asked), (duplicate, self.duplicate_asked), (remove, self.remove_asked)):
            button.clicked.connect(asked)
        paste.clicked.connect(exchange.paste)
        take_in.clicked.connect(exchange.choose_file)
        give_out.clicked.connect(exchange.choose_target)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 2 * GRID, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(_row(add, duplicate, remove))
        column.addWidget(self.list, 1)
        column.addWidget(text_label(tr("Tick the clinics to set side by side with this plan's own."), "help", self))
        column.addLayout(_row(paste, take_in, give_out))

    def tell_chosen(self, chosen: bool) -> None:
        """Offer what is done with one clinic only while one is chosen."""
        for button in self._of_one:
            button.setEnabled(chosen)

    def _make_list(self, model: ClinicListModel) -> QListView:
        view = QListView(self)
        view.setObjectName("clinicList")
        view.setAccessibleName(tr("Clinics of your list; Space ticks those to compare"))
        view.setModel(model)
        view.setItemDelegate(ClinicDelegate(view))
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return view

    def _with_keys(self, button: QPushButton, keys: str) -> QPushButton:
        """A button that keys press from anywhere in the window."""
        sequence = QKeySequence(keys)
        QShortcut(sequence, self.window()).activated.connect(button.click)
        button.setToolTip(sequence.toString(QKeySequence.SequenceFormat.NativeText))
        return button


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * GRID)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
