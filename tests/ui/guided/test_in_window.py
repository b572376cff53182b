"""Guided mode in the window: chosen from the menu or the plan, remembered, left again by keys."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from costcalc.ui.sections.context import PlanContext
from costcalc.ui.state.choices import Choices
from costcalc.ui.theme.theme import Theme
from costcalc.ui.window import MainWindow
from tests.ui.conftest import TODAY


def action(window: MainWindow, name: str) -> QAction:
    """An action by name."""
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def test_it_is_chosen_from_the_menu_or_in_the_plan_and_remembered(window: MainWindow, choices: Choices) -> None:
    assert not choices.guided
    action(window, "guided").trigger()
    assert window.plan_pane.is_guided
    assert choices.guided
    switch = window.findChild(QAbstractButton, "guidedSwitch")
    assert switch.accessibleName() == "Show all fields"
    switch.click()
    assert not action(window, "guided").isChecked()
    assert not choices.guided
    assert switch.accessibleName() == "Guide me"


def test_a_window_opens_as_it_was_left(qtbot: QtBot, context: PlanContext, choices: Choices, theme: Theme) -> None:
    choices.guided = True
    results = QWidget()
    window = MainWindow(
        context.store, context.projector, context.catalog, results=results, theme=theme, choices=choices, today=TODAY
    )
    qtbot.addWidget(window)
    window.plan_pane.open_section("treatment")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert action(window, "guided").isChecked()
    assert window.plan_pane.guided.current == "pain"
    assert window.plan_pane.cards["treatment"].body is None


def test_a_sections_key_goes_to_its_first_question(window: MainWindow) -> None:
    action(window, "guided").trigger()
    action(window, "section5").trigger()
    assert window.plan_pane.guided.current == "trip"


def test_all_sections_at_once_leaves_it(window: MainWindow) -> None:
    action(window, "guided").trigger()
    action(window, "allSections").trigger()
    assert not window.plan_pane.is_guided
    assert all(card.is_open for card in window.plan_pane.cards.values())


def test_a_new_plan_begins_with_the_first_question(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    action(window, "guided").trigger()
    window.plan_pane.guided.show_question("evaluation")
    action(window, "new").trigger()
    assert window.plan_pane.guided.current == "pain"
    window.plan_pane.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.plan_pane.guided.page.isAncestorOf(focused)


def test_from_the_answer_one_comes_back_to_the_question(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    action(window, "guided").trigger()
    before = QApplication.focusWidget()
    assert before is not None
    action(window, "otherHalf").trigger()
    there = QApplication.focusWidget()
    assert there is not None
    assert window.results.isAncestorOf(there)
    action(window, "otherHalf").trigger()
    assert QApplication.focusWidget() is before


def test_the_answer_follows_an_answer(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "guided").trigger()
    window.plan_pane.guided.show_question("session")
    line = window.plan_pane.guided.page.findChild(QLineEdit, "typical")
    with qtbot.waitSignal(window.plan_pane.context.projector.projection_changed):
        line.setText("900")
        line.textEdited.emit("900")
    assert "$900 a session" in window.plan_pane.guided.rows.rows["clinic"].accessibleDescription()
