"""What stands beside and in letters grows with them."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QStandardItemModel
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from costcalc.engine.ledger import Origin
from costcalc.ui.widgets.badge import OriginBadge
from costcalc.ui.widgets.choice_field import ChoiceBox
from costcalc.ui.widgets.icons import ICON_SIZE, IconButton, IconLabel
from costcalc.ui.widgets.labels import WrappedLine
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.section_card import CardHeader
from costcalc.ui.widgets.two_lines import PlainButton
from costcalc.ui.widgets.wrapped_cells import WrappedCells
from costcalc.ui.widgets.yes_no import TickBox

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


def enlarge(widget: QWidget) -> None:
    font = QFont(widget.font())
    font.setPointSize(LARGE)
    widget.setFont(font)


def test_what_is_chosen_wraps_where_it_has_no_room_on_one_line(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = ChoiceBox(parent)
    box.addItems(["No", "An infusion into a vein for pain, of two hours"])
    column = QVBoxLayout(parent)
    column.addWidget(box)
    column.addStretch(1)
    parent.resize(170, 300)
    parent.show()
    qtbot.waitExposed(parent)
    one_line = box.height()
    box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: box.height() >= 2 * box.fontMetrics().lineSpacing() + 12)
    parent.resize(600, 300)
    qtbot.waitUntil(lambda: box.height() == one_line)


def test_a_line_that_wraps_asks_for_room_only_when_it_has_another_number_of_lines(qtbot: QtBot) -> None:
    asked: list[str] = []

    class Asking(WrappedLine):
        def updateGeometry(self) -> None:
            asked.append(self.words)
            super().updateGeometry()

    line = Asking("summary")
    qtbot.addWidget(line)
    line.resize(200, 20)
    line.show_words("$590 a session")
    line.show_words("$591 a session")
    assert not asked
    line.show_words("$591 a session, 1 package, at a clinic with a long name")
    assert len(asked) == 1
    assert line.heightForWidth(200) > line.heightForWidth(900)


def test_a_box_to_tick_grows_with_its_letters(qtbot: QtBot) -> None:
    box = TickBox("I pay it")
    qtbot.addWidget(box)
    box.setChecked(True)
    before, small = box.sizeHint(), inked(box)
    enlarge(box)
    assert box.sizeHint().height() > before.height()
    assert inked(box).width() > 1.4 * small.width()


def inked(box: TickBox) -> QRect:
    """Where the box of a ticked question is filled."""
    box.resize(box.sizeHint())
    seen = box.grab().toImage()
    accent = box.palette().color(box.palette().ColorRole.Accent).rgb()
    middle = seen.height() // 2
    across = [x for x in range(seen.width()) if seen.pixel(x, middle) == accent]
    assert across
    return QRect(across[0], 0, across[-1] - across[0] + 1, seen.height())


@pytest.mark.parametrize("words", ["Show what it costs if it goes another way"])
def test_many_words_on_a_button_take_two_lines_in_large_letters(qtbot: QtBot, words: str) -> None:
    button, short = PlainButton(words), PlainButton("Move up")
    for one in (button, short):
        qtbot.addWidget(one)
        enlarge(one)
    assert button.text().replace("\n", " ") == button.accessibleName() == words
    assert button.sizeHint().width() < 0.7 * button.fontMetrics().horizontalAdvance(words)
    assert short.text() == "Move up"


def test_whose_value_it_is_takes_two_lines_in_large_letters(qtbot: QtBot) -> None:
    badge = OriginBadge("Price")
    qtbot.addWidget(badge)
    badge.show_provenance(Provenance(Origin.CATALOG, None, "From a table."))
    mark = badge.findChild(IconButton, "originMark")
    assert mark is not None
    assert mark.text() == "From the catalog"
    enlarge(mark)
    assert mark.text().splitlines() == ["From the", "catalog"] or mark.text().splitlines() == ["From", "the catalog"]
    assert mark.accessibleName() == "Price: From the catalog"
    assert mark.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
