"""A range field is one control: what is typed is taken, kept and told in words, never thrown away."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from costcalc.engine.bounds import Unit, bounds
from costcalc.engine.ledger import Origin
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.range_field import RangeField
from pricing.money import Range

PRICE = bounds(0, 100_000, Unit.DOLLARS)
SESSIONS = bounds(1, 40, Unit.SESSIONS, whole=True)
CATALOG = Range.of(400, 600, 1200)
FROM_CATALOG = Provenance(Origin.CATALOG, CATALOG, "Source: a page.", "")


@pytest.fixture
def field(qtbot: QtBot) -> RangeField:
    shown = RangeField("Price of one session", PRICE, "What the clinic asks.")
    qtbot.addWidget(shown)
    shown.resize(460, 120)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def type_over(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    """Select all and type, as a person does."""
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_one_number_in_front_is_a_range_without_width(qtbot: QtBot, field: RangeField) -> None:
    with qtbot.waitSignal(field.value_edited, check_params_cb=lambda value: value == Range.exact(650)):
        type_over(qtbot, field.typical, "650")


def test_the_ends_open_by_key_and_take_lowest_and_highest(qtbot: QtBot, field: RangeField) -> None:
    given: list[object] = []
    field.value_edited.connect(given.append)
    type_over(qtbot, field.typical, "650")
    QTest.keyClick(field.typical, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.low.hasFocus()
    QTest.keyClicks(field.low, "500")
    QTest.keyClick(field.low, Qt.Key.Key_Tab)
    assert field.high.hasFocus()
    QTest.keyClicks(field.high, "900")
    assert given[-1] == Range.of(500, 650, 900)
    QTest.keyClick(field.high, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert not field.ends_open
    assert field.typical.hasFocus()


def test_without_a_typical_value_the_middle_is_left_open(qtbot: QtBot, field: RangeField) -> None:
    given: list[object] = []
    field.value_edited.connect(given.append)
    field.toggle.click()
    QTest.keyClicks(field.low, "4")
    QTest.keyClicks(field.high, "8")
    assert given[-1] == Range.of(4, None, 8)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("six", "This is not an amount. Type a number such as $650."),
        ("-5", "This can be from $0 to $100,000."),
        ("1.234", "At most 2 digits after the point."),
    ],
)
def test_a_value_that_cannot_be_is_said_in_words_and_kept(
    qtbot: QtBot, field: RangeField, typed: str, said: str
) -> None:
    given: list[object] = [Range.exact(600)]
    field.show_value(given[0], None)
    field.value_edited.connect(given.append)
    type_over(qtbot, field.typical, typed)
    assert field.problem == said
    field.typical.clearFocus()
    field.show_value(given[-1], None)
    assert field.typical.text() == typed
    assert said in field.typical.accessibleDescription()


def test_ends_in_the_wrong_order_are_said_in_words(qtbot: QtBot, field: RangeField) -> None:
    field.toggle.click()
    QTest.keyClicks(field.low, "900")
    assert field.problem == "Give both the lowest and the highest, or neither."
    QTest.keyClicks(field.high, "500")
    assert field.problem == "The lowest, $900, is above the highest, $500."


def test_a_catalog_value_shows_with_its_range_and_is_marked(field: RangeField) -> None:
    field.show_value(None, FROM_CATALOG)
    assert field.typical.text() == "$600"
    assert field.toggle.text() == "$400 to $1,200"
    mark = field.findChild(type(field.toggle), "originMark")
    assert mark.text() == "From the catalog"
    assert "Source: a page." in mark.toolTip()


def test_emptying_the_field_goes_back_to_the_catalog_without_writing_while_one_types(
    qtbot: QtBot, field: RangeField
) -> None:
    field.show_value(Range.exact(650), Provenance(Origin.YOURS, Range.exact(650), "You.", "$600"))
    type_over(qtbot, field.typical, "7")
    field.show_value(Range.exact(7), Provenance(Origin.YOURS, Range.exact(7), "You.", "$600"))
    with qtbot.waitSignal(field.value_edited, check_params_cb=lambda value: value is None):
        QTest.keyClick(field.typical, Qt.Key.Key_Backspace)
    field.show_value(None, FROM_CATALOG)
    assert field.typical.text() == ""
    assert field.typical.placeholderText() == "$600"
    field.typical.clearFocus()
    assert field.typical.text() == "$600"


def test_the_form_typed_stays_while_the_same_number_comes_back(qtbot: QtBot, field: RangeField) -> None:
    type_over(qtbot, field.typical, "650.")
    field.show_value(Range.exact(650), None)
    assert field.typical.text() == "650."


def test_another_value_from_undo_replaces_what_is_shown(qtbot: QtBot, field: RangeField) -> None:
    type_over(qtbot, field.typical, "650")
    field.show_value(Range.exact(650), None)
    field.show_value(Range.exact(590), None)
    assert field.typical.text() == "$590"


def test_the_way_back_to_the_catalog_is_one_button(qtbot: QtBot, field: RangeField) -> None:
    field.show_value(Range.exact(650), Provenance(Origin.YOURS, Range.exact(650), "You.", "$400 to $1,200"))
    back = field.findChild(type(field.toggle), "backToCatalog")
    assert back.isVisible()
    assert "$400 to $1,200" in back.accessibleName()
    with qtbot.waitSignal(field.value_edited, check_params_cb=lambda value: value is None):
        QTest.mouseClick(back, Qt.MouseButton.LeftButton)


def test_whole_numbers_stay_whole(qtbot: QtBot) -> None:
    field = RangeField("Sessions", SESSIONS)
    qtbot.addWidget(field)
    QTest.keyClicks(field.typical, "6.5")
    assert field.problem == "This has to be a whole number."
    field.show_value(Range.of(4, None, 7), None)
    assert Decimal(field.typical.text()) == 6


def test_every_line_of_a_range_has_its_own_name(field: RangeField) -> None:
    field.toggle.click()
    names = [edit.accessibleName() for edit in (field.typical, field.low, field.high)]
    assert names == ["Price of one session", "Price of one session, lowest", "Price of one session, highest"]
