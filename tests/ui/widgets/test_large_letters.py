"""What stands beside and in letters grows with them."""

from PySide6.QtGui import QFont, QStandardItemModel
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from costcalc.ui.widgets.icons import ICON_SIZE, IconButton, IconLabel
from costcalc.ui.widgets.section_card import CardHeader
from costcalc.ui.widgets.wrapped_cells import WrappedCells

LARGE = 24


def test_an_icon_grows_with_the_letters_beside_it(qtbot: QtBot) -> None:
    label, button = IconLabel("tick"), IconButton("remove", "Remove")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    assert label.pixmap().deviceIndependentSize().width() >= ICON_SIZE
    before = label.width(), button.iconSize().width(), button.sizeHint().width()
    for widget in (label, button):
        font = QFont(widget.font())
        font.setPointSize(LARGE)
        widget.setFont(font)
    after = label.width(), button.iconSize().width(), button.sizeHint().width()
    assert all(now > then for now, then in zip(after, before, strict=True))
    assert label.pixmap().deviceIndependentSize().width() == label.width()


def test_a_cards_title_wraps_where_it_has_no_room(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    header = CardHeader("Prices of the clinic", "clinic", parent)
    assert header.minimumSizeHint().width() < header.fontMetrics().horizontalAdvance("Prices of the clinic") + 60
    assert header.heightForWidth(120) > header.heightForWidth(600)


def test_a_row_is_as_high_as_its_wrapped_words(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = QStandardItemModel(2, 1, view)
    model.setData(model.index(0, 0), "short")
    model.setData(model.index(1, 0), "words that need several lines in a column that is as narrow as this one")
    view.setModel(model)
    view.setItemDelegate(WrappedCells(view))
    view.setColumnWidth(0, 120)
    view.resizeRowsToContents()
    assert view.rowHeight(1) > 3 * view.fontMetrics().height() > view.rowHeight(0)
