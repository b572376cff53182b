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
    said, brackets = label.text().split(" In ")
    assert brackets == "brackets: the lowest and the highest."
    return said


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


def put_aside(program: Application, *names: str) -> None:
    for name in names:
        program.store.edit("title", name, text="Rename")
        tools_of(program).plans.keep.trigger()


def kept(program: Application) -> list[str]:
    return [plan.name for plan in tools_of(program).shelf.kept]


def test_no_more_than_three_are_put_aside_and_which_made_room_is_told(program: Application) -> None:
    put_aside(program, "One", "Two", "Three")
    assert "One" not in program.window.statusBar().currentMessage()
    put_aside(program, "Four")
    assert kept(program) == ["Two", "Three", "Four"]
    assert len(kept(program)) == MOST_KEPT
    said = program.window.statusBar().currentMessage()
    assert said == "“Four” is put aside as it is now, in place of “One”, the oldest of 3."
    program.window.statusBar().clearMessage()


def test_the_plan_the_keyboard_is_on_is_removed(program: Application) -> None:
    put_aside(program, "One", "Two", "Three")
    dialog = plans(program)
    remove, add = (dialog.findChild(QAbstractButton, name) for name in ("removePlan", "addPlan"))
    assert remove is not None
    assert add is not None
    assert remove.text() == "&Remove plan 4"
    assert not add.isEnabled()
    dialog.view.setCurrentIndex(dialog.model.index(0, 3))
    assert remove.text() == "&Remove plan 3"
    remove.click()
    assert kept(program) == ["One", "Three"]
    assert add.isEnabled()
    for _ in range(2):
        remove.click()
    assert not remove.isEnabled()
    dialog.close()
    program.window.statusBar().clearMessage()


def test_what_was_wrong_with_a_file_is_told_until_another_is_added(program: Application, home: Path) -> None:
    broken, good = home / "broken.costcalc.yaml", home / "good.costcalc.yaml"
    broken.write_text("schema: 1\nstrat: 2027-01-04\n")
    good.write_text(write_scenario(program.store.scenario))
    dialog = plans(program)
    problems = dialog.findChild(ProblemList)
    assert problems is not None
    dialog.file_chosen.emit(str(broken))
    assert problems.isVisible()
    dialog.file_chosen.emit(str(good))
    assert problems.isHidden()
    dialog.close()


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
