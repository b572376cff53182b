"""Numbers, dates, choices, ticks and words: only the person's own edits are told, and the wheel changes nothing."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import dump

from costcalc.engine.bounds import AMOUNT, PERCENT, Unit, bounds
from costcalc.engine.health_plan import NoLimit
from costcalc.engine.ledger import Origin
from costcalc.ui.widgets.choice_field import Choice, ChoiceField
from costcalc.ui.widgets.date_field import DateField
from costcalc.ui.widgets.day_of_year_field import DayOfYearField
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.limit_field import LimitField
from costcalc.ui.widgets.number_fields import CountField, MoneyField, PercentField
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.text_field import TextField
from costcalc.ui.widgets.yes_no import YesNo

COUNT = bounds(1, 10, Unit.VISITS, whole=True)
FRUIT = [Choice(None, "Not chosen"), Choice("a", "Apple", "Grows on trees."), Choice("b", "Bean")]


def shown(qtbot: QtBot, field: Field) -> list[object]:
    """Show a field and collect what it tells."""
    qtbot.addWidget(field)
    field.show()
    given: list[object] = []
    field.value_edited.connect(given.append)
    return given


def test_an_amount_is_exact(qtbot: QtBot) -> None:
    field = MoneyField("Deductible", AMOUNT)
    given = shown(qtbot, field)
    QTest.keyClicks(field.edit, "$1,200.10")
    assert given[-1] == Decimal("1200.10")


def test_what_is_typed_after_a_click_replaces_what_stood_there_and_a_second_click_places_the_cursor(
    qtbot: QtBot,
) -> None:
    field = MoneyField("Price", AMOUNT)
    given = shown(qtbot, field)
    field.show_value(Decimal(475), None)
    field.window().activateWindow()
    qtbot.waitUntil(field.window().isActiveWindow)
    field.edit.clearFocus()
    QTest.mouseClick(field.edit, Qt.MouseButton.LeftButton)
    assert field.edit.selectedText() == "$475"
    QTest.keyClicks(field.edit, "650")
    assert given[-1] == Decimal(650)
    QTest.mouseClick(field.edit, Qt.MouseButton.LeftButton)
    assert not field.edit.hasSelectedText()


def test_a_label_does_not_become_the_keeper_of_its_control(qtbot: QtBot) -> None:
    field = MoneyField("Deductible", AMOUNT)
    shown(qtbot, field)
    told: str = dump(field.edit)  # type: ignore[no-untyped-call]  # PySide gives it no types
    keeper = next(line for line in told.splitlines() if line.startswith("parent"))
    assert "Label" not in keeper, keeper


def test_a_count_is_a_whole_number(qtbot: QtBot) -> None:
    field = CountField("Visits", COUNT)
    given = shown(qtbot, field)
    QTest.keyClicks(field.edit, "7")
    assert given == [7]
    assert isinstance(given[0], int)
    QTest.keyClicks(field.edit, "0")
    assert field.problem == "This can be from 1 to 10."
    assert given == [7]


def test_a_percentage_shows_its_sign(qtbot: QtBot) -> None:
    field = PercentField("Your share", PERCENT)
    shown(qtbot, field)
    field.show_value(Decimal("12.5"), None)
    assert field.edit.text() == "12.5%"


def test_showing_a_value_tells_nothing(qtbot: QtBot) -> None:
    fields: list[tuple[Field, object]] = [
        (MoneyField("Amount", AMOUNT), Decimal(5)),
        (DateField("Day"), date(2027, 1, 4)),
        (ChoiceField("Fruit", FRUIT), "b"),
        (YesNo("Ticked"), True),
        (TextField("Name"), "Anna"),
        (DayOfYearField("Starts"), "07-01"),
        (LimitField("Most", AMOUNT, "None"), NoLimit.NONE),
    ]
    for field, value in fields:
        given = shown(qtbot, field)
        field.show_value(value, None)
        assert given == []


def test_a_date_is_typed_or_picked(qtbot: QtBot) -> None:
    field = DateField("First visit")
    given = shown(qtbot, field)
    field.show_value(date(2027, 1, 4), None)
    assert field.edit.text() == "Jan 4, 2027"
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "2/30/2027")
    assert field.problem.startswith("This is not a date.")
    assert field.edit.text() == "2/30/2027"
    field.edit.clear()
    QTest.keyClicks(field.edit, "2/28/2027")
    assert given[-1] == date(2027, 2, 28)
    field.edit.left.emit()
    assert field.edit.text() == "Feb 28, 2027"


def test_an_optional_date_can_be_emptied_and_a_needed_one_cannot(qtbot: QtBot) -> None:
    for optional in (True, False):
        field = DateField("Stops on", optional=optional)
        given = shown(qtbot, field)
        field.show_value(date(2027, 1, 4), None)
        field.edit.selectAll()
        QTest.keyClick(field.edit, Qt.Key.Key_Delete)
        assert given == ([None] if optional else [])
        assert bool(field.problem) is not optional


def test_a_choice_is_told_when_the_person_makes_it_and_shows_its_own_help(qtbot: QtBot) -> None:
    field = ChoiceField("Fruit", FRUIT, "Any will do.")
    given = shown(qtbot, field)
    field.box.setFocus()
    QTest.keyClick(field.box, Qt.Key.Key_Down)
    assert given == ["a"]
    assert "Grows on trees." in field.box.accessibleDescription()


def test_a_choice_not_made_shows_what_stands_in(qtbot: QtBot) -> None:
    field = ChoiceField("Fruit", FRUIT[1:])
    shown(qtbot, field)
    field.show_value(None, Provenance(Origin.CATALOG, "b", "Usual."))
    assert field.box.currentText() == "Bean"


def test_the_wheel_over_a_choice_scrolls_the_page(qtbot: QtBot) -> None:
    field = ChoiceField("Fruit", FRUIT)
    given = shown(qtbot, field)
    field.box.setFocus()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field.box, event)
    assert field.box.currentIndex() == 0
    assert given == []
    assert not event.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space])
def test_a_box_is_ticked_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    field = YesNo("Its price comes off the first session")
    given = shown(qtbot, field)
    QTest.keyClick(field.box, key)
    assert given == [True]


def test_a_needed_name_is_asked_for_and_kept(qtbot: QtBot) -> None:
    field = TextField("What it is", needed_words="Give it a name.")
    given = shown(qtbot, field)
    field.show_value("Zofran", None)
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_Delete)
    assert field.problem == "Give it a name."
    assert given == []


def test_no_maximum_is_ticked_and_closes_the_amount(qtbot: QtBot) -> None:
    field = LimitField("Out-of-pocket maximum", AMOUNT, "My plan has none")
    given = shown(qtbot, field)
    field.none.click()
    assert given == [NoLimit.NONE]
    field.show_value(NoLimit.NONE, None)
    assert not field.edit.isEnabled()


def test_a_day_no_month_has_is_said_in_words(qtbot: QtBot) -> None:
    field = DayOfYearField("Plan year starts on")
    given = shown(qtbot, field)
    field.show_value("06-30", None)
    field.day.selectAll()
    QTest.keyClicks(field.day, "31")
    assert field.problem == "June has no such day."
    assert given == ["06-03"]


def test_the_label_names_the_control_for_screen_readers(qtbot: QtBot) -> None:
    for field in (
        MoneyField("Amount", AMOUNT, "Help."),
        ChoiceField("Fruit", FRUIT),
        YesNo("Ticked"),
        DateField("Day"),
    ):
        qtbot.addWidget(field)
        named = [part for part in field.findChildren(QWidget) if part.accessibleName() == field.title]
        assert [bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) for part in named] == [True]
