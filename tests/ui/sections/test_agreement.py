"""A value that cannot be beside what the plan says is refused in words, and never gets into the plan."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from costcalc.engine.scenario import (
    Clinic,
    Loan,
    OutcomeChances,
    Package,
    Paying,
    Scenario,
    Treatment,
    UnderWay,
)
from costcalc.storage.scenario_file import read_scenario
from costcalc.storage.writer import write_scenario
from costcalc.ui.sections.agreement import disagreement
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.state.editing import with_value
from costcalc.ui.widgets.date_field import DateField
from costcalc.ui.widgets.number_fields import CountField, PercentField
from pricing.money import Range
from tests.ui.conftest import MakeContext

START, LAST = date(2027, 1, 4), date(2026, 12, 20)
PLAN = Scenario(
    start=START,
    treatment=Treatment(under_way=UnderWay(sessions_had=3, last_session=LAST)),
    outcome_chances=OutcomeChances(covered=Decimal(60), denied=Decimal(40)),
)


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("start", LAST, ""),
        ("start", date(2026, 12, 19), "Your last session was on Dec 20, 2026. The plan starts on that day or later."),
        ("treatment.under_way.last_session", START, ""),
        (
            "treatment.under_way.last_session",
            date(2027, 1, 5),
            "This is after the start of the plan (Jan 4, 2027). Give that day or an earlier one.",
        ),
        ("outcome_chances.denied", Decimal(10), ""),
        ("outcome_chances.denied", None, ""),
        (
            "outcome_chances.not_covered",
            Decimal("0.5"),
            "Together the chances would be 100.5 percent. They can be 100 percent at most.",
        ),
        ("reimbursement_weeks", 12, ""),
    ],
)
def test_what_is_refused_is_what_a_file_may_not_say(path: str, value: object, words: str) -> None:
    assert disagreement(PLAN, path, value) == words
    read = read_scenario(write_scenario(with_value(PLAN, path, value)).encode())
    assert bool(read.problems) is bool(words)


def test_a_refused_number_stays_to_be_mended_and_is_not_in_the_plan(qtbot: QtBot, make_context: MakeContext) -> None:
    context = make_context(PLAN)
    form = Form(context, "outcome_chances", OutcomeChances)
    field = form.percent("not_covered", "Not covered", "", "Change chance of an outcome")
    form.add(field)
    show(qtbot, form)
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "50")
    assert field.problem.startswith("Together the chances would be 150 percent.")
    assert context.store.scenario == PLAN
    context.store.edit("outcome_chances.denied", Decimal(0), text="Change chance of an outcome")
    context.projector.reckon_now()
    assert field.edit.text() == "50"
    assert field.problem
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    QTest.keyClicks(field.edit, "40")
    assert not field.problem
    assert context.store.value("outcome_chances.not_covered") == Decimal(40)


def refused_chance(qtbot: QtBot, context: PlanContext) -> tuple[PercentField, Form]:
    """A chance that goes over a hundred percent with the others, and the form that holds it."""
    form = Form(context, "outcome_chances", OutcomeChances)
    field = form.percent("not_covered", "Not covered", "", "Change chance of an outcome")
    form.add(field)
    show(qtbot, form)
    field.edit.setFocus()
    field.edit.setText("50")
    field.edit.textEdited.emit("50")
    assert field.problem
    return field, form


def change(context: PlanContext, name: str, percent: int) -> None:
    """Edit another field and wait for the answer, and for what follows from it."""
    context.store.edit(f"outcome_chances.{name}", Decimal(percent), text="Change another chance")
    context.projector.reckon_now()
    context.projector.reckon_now()


def test_what_was_refused_is_taken_once_another_edit_makes_it_fit(qtbot: QtBot, make_context: MakeContext) -> None:
    context = make_context(PLAN)
    field, _form = refused_chance(qtbot, context)
    change(context, "denied", 20)
    assert field.problem.startswith("Together the chances would be 130 percent."), "the words follow the plan"
    change(context, "covered", 30)
    assert not field.problem
    assert field.edit.text() == "50%"
    assert context.store.value("outcome_chances.not_covered") == Decimal(50)
    context.store.undo_stack.undo()
    assert context.store.value("outcome_chances.not_covered") is None, "a step of its own"
    assert context.store.value("outcome_chances.covered") == Decimal(30)


def test_what_was_refused_waits_while_an_edit_can_be_done_again(qtbot: QtBot, make_context: MakeContext) -> None:
    context = make_context(replace(PLAN, outcome_chances=OutcomeChances(covered=Decimal(30), denied=Decimal(20))))
    context.store.edit("outcome_chances.covered", Decimal(90), text="Change chance")
    context.projector.reckon_now()
    field, _form = refused_chance(qtbot, context)
    context.store.undo_stack.undo()
    context.projector.reckon_now()
    assert context.store.undo_stack.canRedo()
    assert context.store.value("outcome_chances.not_covered") is None
    assert field.edit.text() == "50"


def test_other_words_typed_since_are_not_taken_for_what_was_refused(qtbot: QtBot, make_context: MakeContext) -> None:
    context = make_context(PLAN)
    field, _form = refused_chance(qtbot, context)
    QTest.keyClicks(field.edit, "x")
    change(context, "covered", 0)
    assert context.store.value("outcome_chances.not_covered") is None
    assert field.problem.startswith("This is not a number.")


def test_a_last_session_after_the_start_is_taken_when_the_start_is_moved(
    qtbot: QtBot, make_context: MakeContext
) -> None:
    context = make_context(PLAN)
    form = Form(context, "treatment.under_way", UnderWay)
    field = form.day("last_session", "Last session", "", "Change last session", optional=True)
    form.add(field)
    show(qtbot, form)
    type_day(field, "1/10/2027")
    assert field.problem.startswith("This is after the start of the plan (Jan 4, 2027).")
    for start in (date(2027, 1, 8), date(2027, 1, 12)):
        context.store.edit("start", start, text="Change first visit")
        context.projector.reckon_now()
    context.projector.reckon_now()
    assert not field.problem
    assert context.store.value("treatment.under_way.last_session") == date(2027, 1, 10)


@pytest.mark.parametrize("name", ["sessions", "price"])
def test_what_an_entry_needs_is_not_emptied_and_the_entry_stays(
    qtbot: QtBot, make_context: MakeContext, name: str
) -> None:
    packages = (Package(sessions=6, price=Range.exact(3000)), Package(sessions=3, price=Range.exact(1600)))
    context = make_context(Scenario(start=START, treatment=Treatment(), clinic=Clinic(packages=packages)))
    form = Form(context, "clinic.packages.1", Package)
    field = form.count(name, "Needed", "", "Change") if name == "sessions" else form.range(name, "Needed", "", "Change")
    form.add(field)
    show(qtbot, form)
    edit = field.edit if isinstance(field, CountField) else field.typical
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert field.problem == "This is needed. Remove the whole entry if you do not want it."
    assert context.store.value("clinic.packages") == packages
    QTest.keyClicks(edit, "8")
    assert not field.problem
    assert context.store.value(f"clinic.packages.1.{name}") in (8, Range.exact(8))


def test_a_loan_stays_when_its_months_are_emptied() -> None:
    plan = Scenario(start=START, paying=Paying(loan=Loan(principal=Decimal(4000), months=24)))
    assert disagreement(plan, "paying.loan.months", None).startswith("This is needed.")
    assert not disagreement(plan, "paying.loan.apr", None)


def test_a_start_before_the_last_session_is_refused(qtbot: QtBot, make_context: MakeContext) -> None:
    context = make_context(PLAN)
    form = Form(context, "", Scenario)
    field = form.day("start", "First visit", "", "Change first visit")
    form.add(field)
    show(qtbot, form)
    type_day(field, "12/1/2026")
    assert field.problem.startswith("Your last session was on Dec 20, 2026.")
    assert context.store.scenario.start == START
    type_day(field, "12/21/2026")
    assert not field.problem
    assert context.store.scenario.start == date(2026, 12, 21)


def type_day(field: DateField, text: str) -> None:
    """Type a date over the old one."""
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)


def show(qtbot: QtBot, form: QWidget) -> None:
    """Show a form by itself."""
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
