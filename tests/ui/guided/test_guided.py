"""One question at a time: the same fields, the same plan, by keyboard alone."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import Package, Scenario, Treatment
from costcalc.ui.guided.questions import questions
from costcalc.ui.guided.route import LAST
from costcalc.ui.sections.outline import outline
from costcalc.ui.sections.plan_pane import PlanPane
from costcalc.ui.widgets.choice_field import ChoiceField
from costcalc.ui.widgets.range_field import RangeField
from pricing.money import Range
from tests.ui.conftest import MakeContext
from tests.ui.guided.conftest import NOTHING_SAID
from tests.ui.guided.keyboard import enter, focused, go_on_to, press, step, type_over

PPO = "employer_ppo_2026"
ALT = Qt.KeyboardModifier.AltModifier


def line(pane: PlanPane) -> QLineEdit:
    """The line in which the keyboard is."""
    found = focused()
    assert isinstance(found, QLineEdit)
    assert pane.guided.page.isAncestorOf(found)
    return found


def scenario(pane: PlanPane) -> Scenario:
    """The plan."""
    return pane.context.store.scenario


def button(pane: PlanPane, name: str) -> QAbstractButton:
    """A button that shows."""
    found = pane.findChild(QAbstractButton, name)
    assert found is not None
    return found


def test_nothing_of_it_is_made_before_it_is_asked_for(pane: PlanPane) -> None:
    assert pane.findChild(QAbstractButton, "guidedNext") is None
    button(pane, "guidedSwitch").click()
    assert pane.findChild(QAbstractButton, "guidedNext") is not None


def test_a_whole_plan_by_keyboard_is_the_plan_that_the_sections_make(
    qtbot: QtBot, guided: PlanPane, make_context: MakeContext
) -> None:
    press(Qt.Key.Key_Down)
    go_on_to(guided, "series")
    type_over("6")
    go_on_to(guided, "session")
    type_over("590")
    go_on_to(guided, "plan")
    presets = guided.guided.page.findChild(ChoiceField, "planPreset")
    place = [choice.value for choice in presets.choices].index(PPO)
    press(Qt.Key.Key_Down, times=place)
    go_on_to(guided, "deductible")
    type_over("1500")
    go_on_to(guided, "medicines")
    type_over("gabapentin 300")
    enter()
    step(qtbot, guided, Qt.Key.Key_N)
    type_over("40")
    go_on_to(guided, "means")
    type_over("300")
    go_on_to(guided, LAST)

    by_sections = PlanPane(make_context(NOTHING_SAID))
    qtbot.addWidget(by_sections)
    by_sections.show()
    by_sections.activateWindow()
    qtbot.waitUntil(by_sections.isActiveWindow)
    for path, keys in (
        ("treatment.condition", None),
        ("treatment.induction.sessions", "6"),
        ("clinic.session", "590"),
    ):
        assert by_sections.open_path(path)
        press(Qt.Key.Key_Down) if keys is None else type_over(keys)
    by_sections.open_section("insurance")
    by_sections.findChild(ChoiceField, "planPreset").value_edited.emit(PPO)
    assert by_sections.open_path("plan.deductible")
    type_over("1500")
    by_sections.open_section("medicines")
    by_sections.findChild(QLineEdit, "medicineSearch").setFocus()
    type_over("gabapentin 300")
    enter()
    for path, keys in (("travel.ride", "40"), ("paying.monthly_budget", "300")):
        assert by_sections.open_path(path)
        type_over(keys)
    assert scenario(guided) == scenario(by_sections)
    assert scenario(guided).medicines


def test_every_question_belongs_to_a_section_and_asks_something_of_its_own() -> None:
    keys = [section.key for section in outline()]
    places = [keys.index(one.section) for one in questions()]
    assert places == sorted(places)
    assert set(places) == set(range(len(keys)))
    assert len({one.asks for one in questions()}) == len(questions())


@pytest.mark.parametrize("key", [one.key for one in questions()])
def test_the_keyboard_is_in_the_first_field_of_every_question(guided: PlanPane, key: str) -> None:
    guided.context.store.edit("plan", HealthPlan(preset=PPO), text="Change plan")
    guided.guided.show_question(key)
    here = focused()
    assert guided.guided.page.isAncestorOf(here)
    assert here.accessibleName() or (isinstance(here, QAbstractButton) and here.text())


def test_a_question_that_does_not_apply_is_not_asked(qtbot: QtBot, guided: PlanPane) -> None:
    guided.guided.go_to_section("insurance")
    enter()
    assert guided.guided.current == "medicines"
    step(qtbot, guided, Qt.Key.Key_B)
    assert guided.guided.current == "plan"


def test_treatment_at_home_asks_for_its_own_price(guided: PlanPane) -> None:
    guided.context.store.edit("treatment.method", "nasal_home", text="Change way of treatment")
    guided.guided.show_question("way")
    asked = []
    while guided.guided.section in ("treatment", "clinic"):
        asked.append(guided.guided.current)
        enter()
    assert asked == ["way", "start", "treatment_more", "home", "evaluation", "place", "clinic_more"]


def test_switching_stays_in_the_section_and_keeps_all(guided: PlanPane) -> None:
    guided.guided.go_to_section("travel")
    type_over("68")
    button(guided, "guidedSwitch").click()
    assert not guided.is_guided
    assert guided.cards["travel"].is_open
    assert guided.cards["travel"].isAncestorOf(focused())
    assert scenario(guided).travel is not None
    guided.open_section("paying")
    button(guided, "guidedSwitch").click()
    assert guided.guided.section == "paying"
    button(guided, "guidedSwitch").click()
    guided.open_section("travel")
    button(guided, "guidedSwitch").click()
    assert guided.guided.current == "trip"
    assert line(guided).text() == "$68"


def test_a_value_that_cannot_be_is_kept_and_marked_and_traps_nobody(guided: PlanPane) -> None:
    guided.guided.show_question("session")
    type_over("a lot")
    enter()
    assert guided.guided.current == "included"
    row = guided.guided.rows.rows["clinic"]
    assert row.is_wrong
    assert "something in it cannot be" in row.accessibleDescription()
    guided.guided.show_question(LAST)
    mend = guided.guided.page.findChild(QLabel, "toMend")
    assert "Clinic prices" in mend.text()
    row.click()
    assert guided.guided.current == "session"
    assert line(guided).text() == "a lot"
    type_over("600")
    enter()
    assert not row.is_wrong
    assert scenario(guided).clinic.session == Range.exact(600)


def test_skipping_takes_the_catalogs_value_as_one_step(qtbot: QtBot, guided: PlanPane) -> None:
    guided.guided.show_question("session")
    type_over("600")
    step(qtbot, guided, Qt.Key.Key_S)
    assert guided.guided.current == "included"
    assert guided.context.store.value("clinic.session") is None
    guided.context.store.undo_stack.undo()
    assert guided.context.store.value("clinic.session") == Range.exact(600)


def test_skipping_a_value_that_cannot_be_forgets_it(qtbot: QtBot, guided: PlanPane) -> None:
    guided.guided.show_question("session")
    before = line(guided).text()
    type_over("a lot")
    step(qtbot, guided, Qt.Key.Key_S)
    step(qtbot, guided, Qt.Key.Key_B)
    assert line(guided).text() == before
    assert not guided.guided.page.has_problem


def test_skip_is_offered_only_where_the_catalog_knows_an_answer(guided: PlanPane) -> None:
    offered = []
    for one in questions():
        guided.guided.show_question(one.key)
        if button(guided, "guidedSkip").isVisible():
            offered.append(one.key)
    assert {"way", "series", "session", "evaluation"} <= set(offered)
    assert not {"pain", "start", "medicines", "means", "deductible"} & set(offered)


def test_undo_of_an_earlier_answer_shows_when_one_returns(qtbot: QtBot, guided: PlanPane) -> None:
    guided.guided.show_question("evaluation")
    before = line(guided).text()
    type_over("77")
    enter()
    guided.context.store.undo_stack.undo()
    guided.context.projector.reckon_now()
    step(qtbot, guided, Qt.Key.Key_B)
    assert line(guided).text() == before
    guided.context.store.undo_stack.redo()
    guided.context.projector.reckon_now()
    assert line(guided).text() == "$77"


def test_undo_of_the_plan_leads_back_from_its_questions(guided: PlanPane) -> None:
    guided.context.store.edit("plan", HealthPlan(preset=PPO), text="Change plan")
    guided.guided.show_question("deductible")
    guided.context.store.undo_stack.undo()
    assert guided.guided.current == "plan"
    assert guided.guided.page.isAncestorOf(focused())


def test_a_section_of_the_list_is_jumped_to_and_says_what_it_holds(guided: PlanPane) -> None:
    row = guided.guided.rows.rows["paying"]
    assert row.accessibleName() == "Paying for it"
    assert row.accessibleDescription() == "Nothing said"
    row.setFocus()
    enter()
    assert guided.guided.current == "means"
    assert row.accessibleDescription() == "Nothing said, you are here"


def test_a_question_is_announced_with_where_one_is(qtbot: QtBot, guided: PlanPane) -> None:
    with qtbot.waitSignal(guided.guided.announced) as said:
        guided.guided.go_to_section("insurance")
    assert said.args == ["Insurance, 3 of 6. Do you have a health plan?"]
    assert guided.guided.page.accessibleName() == said.args[0]


def test_another_plan_starts_at_the_first_question_and_keeps_nothing(guided: PlanPane) -> None:
    guided.guided.show_question("session")
    type_over("a lot")
    guided.context.store.replace_all(Scenario(start=NOTHING_SAID.start, treatment=Treatment()))
    assert guided.guided.current == "pain"
    assert guided.guided.page.isAncestorOf(focused())
    assert not any(row.is_wrong for row in guided.guided.rows.rows.values())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    texts = [one.text() for one in guided.findChildren(QLineEdit)]
    assert "a lot" not in texts


def test_a_link_from_the_answer_leads_to_its_question_or_to_its_field(guided: PlanPane) -> None:
    assert guided.open_path("clinic.evaluation")
    assert guided.guided.current == "evaluation"
    assert guided.open_path("clinic.follow_up")
    assert not guided.is_guided
    assert guided.cards["clinic"].isAncestorOf(focused())


def test_the_last_page_says_the_answer_and_leads_on(qtbot: QtBot, guided: PlanPane) -> None:
    with qtbot.waitSignal(guided.guided.announced) as said:
        guided.guided.show_question(LAST)
    assert said.args[0].startswith("You have your estimate. First year: about $")
    page = guided.guided.page
    qtbot.waitUntil(lambda: any("What does" in label.text() for label in page.findChildren(QLabel)))
    texts = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "First year: about $" in texts
    assert not button(guided, "guidedNext").isVisible()
    with qtbot.waitSignal(guided.summary_asked):
        enter()
    button(guided, "guidedAllFields").setFocus()
    enter()
    assert not guided.is_guided
    assert guided.isAncestorOf(focused())


def test_enter_in_a_table_of_medicines_stays_there(guided: PlanPane) -> None:
    guided.guided.go_to_section("medicines")
    type_over("gabapentin 300")
    enter()
    assert guided.guided.current == "medicines"
    press(Qt.Key.Key_F2)
    type_over("2")
    enter()
    QApplication.processEvents()
    assert guided.guided.current == "medicines"
    assert scenario(guided).medicines[0].units_per_day == Range.exact(2)


def test_a_range_and_a_package_are_the_sections_own_fields(guided: PlanPane) -> None:
    guided.guided.show_question("session")
    field = guided.guided.page.findChild(RangeField)
    press(Qt.Key.Key_Down, ALT)
    assert field.ends_open
    guided.guided.show_question("packages")
    press(Qt.Key.Key_Space)
    added = guided.context.store.value("clinic.packages.0")
    assert isinstance(added, Package)
    assert added.sessions == Decimal(6)
