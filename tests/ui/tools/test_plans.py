from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester

from costcalc.app import Application
from costcalc.engine.health_plan import Benefit, HealthPlan, Kind, Network
from costcalc.storage.writer import write_scenario
from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.dialogs.question import Question
from costcalc.ui.theme.tokens import TARGET
from costcalc.ui.tools.plan_shelf import MOST_KEPT
from costcalc.ui.tools.plans_dialog import PlansDialog
from pricing.money import Range
from tests.ui.tools.test_new_person import press, tools_of


def plans(program: Application) -> PlansDialog:
    tools_of(program).plans.compare.trigger()
    dialog = program.window.findChild(PlansDialog)
    assert dialog is not None
    return dialog


def rows(dialog: PlansDialog) -> dict[str, tuple[str, ...]]:
    return {row.name: row.values for row in dialog.model.rows}


def lead(dialog: PlansDialog) -> str:
    label = dialog.findChild(QLabel, "plansLead")
    assert label is not None
    return label.text()


def test_a_duplicate_has_no_file_keeps_the_steps_of_undo_and_leaves_the_file_alone(
    program: Application, home: Path
) -> None:
    path = home / "first.costcalc.yaml"
    program.window.document.save(str(path))
    before = path.read_text()
    program.store.edit("clinic.session", Range.exact(700), text="Change price")
    tools_of(program).plans.duplicate.trigger()
    assert program.window.document.path == ""
    assert program.window.document.name == "Six infusions, then a booster every six weeks (copy)"
    assert program.store.is_changed
    assert program.store.value("clinic.session") == Range.exact(700)
    assert path.read_text() == before
    program.store.undo_stack.undo()
    program.store.undo_stack.undo()
    assert program.store.value("clinic.session") == Range.exact(590)


def test_rename_puts_the_keyboard_into_the_name(program: Application) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Another name")
    assert program.store.scenario.title == "Another name"


def test_going_back_to_the_saved_plan_asks_first(program: Application, home: Path) -> None:
    revert = tools_of(program).plans.revert
    assert not revert.isEnabled()
    program.window.document.save(str(home / "first.costcalc.yaml"))
    saved = program.store.scenario
    assert not revert.isEnabled()
    program.store.edit("clinic.session", Range.exact(700), text="Change price")
    assert revert.isEnabled()
    revert.trigger()
    question = program.window.findChild(Question)
    assert question is not None
    press(question, "decline")
    assert program.store.scenario != saved
    question.agreed.emit()
    assert program.store.scenario == saved
    assert not program.store.is_changed


def test_a_plan_put_aside_is_held_against_the_one_at_hand(program: Application) -> None:
    tools_of(program).plans.keep.trigger()
    program.store.edit("clinic.session", Range.exact(700), text="Change price")
    program.store.edit("plan", HealthPlan(name="PPO", benefits={Kind.LAB: Benefit(network=Network.IN)}), text="Plan")
    dialog = plans(program)
    assert lead(dialog) == "The plans differ in 3 things."
    found = rows(dialog)
    assert found["Price of one session"] == ("$700", "$590")
    assert found["Insurance: name"] == ("PPO", "–")
    assert found["Lab tests: network"] == ("in your network", "–")
    assert "Sessions in the first series" not in found
    assert found["First year"][0] != found["First year"][1]
    press(dialog, "everything")
    assert rows(dialog)["Sessions in the first series"] == ("6 sessions", "6 sessions")
    dialog.close()


def test_what_differs_is_marked_by_a_sign_and_heard(program: Application) -> None:
    tools_of(program).plans.keep.trigger()
    program.store.edit("clinic.session", Range.exact(700), text="Change price")
    dialog = plans(program)
    row = next(i for i, one in enumerate(dialog.model.rows) if one.name == "Price of one session")
    index = dialog.model.index(row, 2)
    assert index.data() == "≠ $590"
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith("$590, differs")
    assert dialog.model.index(row, 1).data() == "$700"
    dialog.close()


def test_plans_that_say_the_same_are_told_so(program: Application) -> None:
    dialog = plans(program)
    assert lead(dialog) == "Add a plan to see where the two differ."
    tools_of(program).plans.keep.trigger()
    assert lead(dialog) == "The plans say the same."
    dialog.close()


def test_a_plan_of_a_file_is_put_aside_and_removed(program: Application, home: Path) -> None:
    path = home / "other.costcalc.yaml"
    path.write_text(write_scenario(program.store.scenario).replace("session: 590", "session: 610"))
    dialog = plans(program)
    dialog.file_chosen.emit(str(path))
    assert rows(dialog)["Price of one session"] == ("$590", "$610")
    press(dialog, "removePlan")
    assert len(dialog.plans) == 1
    dialog.close()


def test_a_file_that_cannot_be_read_is_told(program: Application, home: Path) -> None:
    path = home / "broken.costcalc.yaml"
    path.write_text("schema: 1\nstrat: 2027-01-04\n")
    dialog = plans(program)
    dialog.file_chosen.emit(str(path))
    problems = dialog.findChild(ProblemList)
    assert problems is not None
    assert problems.isVisible()
    assert len(dialog.plans) == 1
    dialog.close()


def test_no_more_than_three_are_put_aside(program: Application) -> None:
    for _ in range(MOST_KEPT + 1):
        tools_of(program).plans.keep.trigger()
    assert len(tools_of(program).shelf.kept) == MOST_KEPT
    assert tools_of(program).shelf.kept[0].name.startswith("Six infusions")
    program.window.statusBar().clearMessage()


def test_plans_side_by_side_are_copied_as_csv(program: Application) -> None:
    tools_of(program).plans.keep.trigger()
    program.store.edit("clinic.session", Range.exact(700), text="Change price")
    dialog = plans(program)
    press(dialog, "copyCsv")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith(',"Now: Six infusions')
    assert "Price of one session,$700,$590" in lines
    dialog.close()


def test_the_rows_are_a_sound_model_and_all_is_named(qtmodeltester: ModelTester, program: Application) -> None:
    tools_of(program).plans.keep.trigger()
    dialog = plans(program)
    qtmodeltester.check(dialog.model)  # type: ignore[no-untyped-call]
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert min(widget.width(), widget.height()) >= TARGET
    dialog.close()


def test_a_new_person_finds_no_plan_put_aside(program: Application) -> None:
    tools_of(program).plans.keep.trigger()
    tools_of(program).new_person.clear()
    assert tools_of(program).shelf.kept == ()
