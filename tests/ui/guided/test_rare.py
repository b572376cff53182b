"""What is rare is asked only of those who tick it; every field of the sections is on some page."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from costcalc.engine.health_plan import FamilyTerms, HealthPlan, SecondPayer
from costcalc.engine.scenario import (
    Clinic,
    FollowUps,
    HealthSavings,
    HomePhase,
    Labs,
    Paying,
    Scenario,
    Treatment,
    UnderWay,
)
from costcalc.ui.guided.question import Question
from costcalc.ui.guided.questions import questions
from costcalc.ui.guided.route import LAST
from costcalc.ui.sections.plan_pane import PlanPane
from costcalc.ui.theme.theme import Theme
from costcalc.ui.widgets.yes_no import YesNo
from pricing.money import Range
from tests.ui.guided.conftest import NOTHING_SAID
from tests.ui.guided.keyboard import enter, focused, go_on_to, press, step, type_over

PLAN = HealthPlan(preset="employer_ppo_2026")
RARE = [one for one in questions() if one.is_rare]
TICKS = [one for one in questions() if one.make is None]

SAID = {
    "treatment.under_way": UnderWay(sessions_had=2),
    "treatment.follow_ups": FollowUps(months_between=Range.exact(3)),
    "treatment.labs": Labs(months_between=Range.exact(3)),
    "treatment.home": HomePhase(),
    "price_growth": Range.exact(2),
    "clinic": Clinic(name="Hill clinic", booster=Range.exact(400), deposit=Range.exact(50)),
    "plan.family": FamilyTerms(deductible=Decimal(5000)),
    "plan.second_payer": SecondPayer(pays_percent=Decimal(50)),
    "plan.benefits.lab.copay": Decimal(10),
    "travel.nights_per_visit": 1,
    "travel.escort": Range.exact(20),
    "lost_pay.hourly": Range.exact(20),
    "paying.hsa.balance": Decimal(500),
    "paying.itemizes": True,
}
"""Something of almost every rare question."""
SAID_KEYS = {one.key for one in RARE} - {"parts", "programme"}


@pytest.fixture
def insured(guided: PlanPane) -> PlanPane:
    """A plan that pays, so that all of its questions apply."""
    guided.context.store.edit("plan", PLAN, text="Change plan")
    guided.context.projector.reckon_now()
    return guided


def scenario(pane: PlanPane) -> Scenario:
    """The plan."""
    return pane.context.store.scenario


def box(pane: PlanPane, key: str) -> YesNo:
    """A box of the page that shows."""
    found = pane.guided.page.findChild(YesNo, f"applies.{key}")
    assert found is not None
    return found


def tick(pane: PlanPane, question: Question) -> None:
    """Go to the boxes of its section and tick it, by keyboard."""
    pane.guided.show_question(next(one.key for one in TICKS if one.section == question.section))
    for _ in RARE:
        if focused() is box(pane, question.key).box:
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)


def go_to(pane: PlanPane, key: str) -> None:
    """Tick a question and go on to it."""
    tick(pane, next(one for one in RARE if one.key == key))
    go_on_to(pane, key)


def asked(pane: PlanPane) -> list[str]:
    """The whole way from the first question."""
    pane.guided.show_question("pain")
    found = []
    while pane.guided.current != LAST:
        found.append(pane.guided.current)
        pane.guided.go_on()
    return found


def test_a_person_without_a_plan_is_asked_few_questions(guided: PlanPane) -> None:
    way = asked(guided)
    assert len(way) == 18
    assert not {one.key for one in RARE} & set(way)


@pytest.mark.parametrize("question", RARE, ids=lambda one: one.key)
def test_what_is_ticked_is_asked_after_the_boxes(insured: PlanPane, question: Question) -> None:
    assert question.key not in asked(insured)
    tick(insured, question)
    assert box(insured, question.key).box.isChecked()
    enter()
    assert insured.guided.current == question.key
    assert insured.guided.page.isAncestorOf(focused())
    assert question.key in asked(insured)


@pytest.mark.parametrize("question", [one for one in RARE if one.key in SAID_KEYS], ids=lambda one: one.key)
def test_what_is_ticked_no_more_is_taken_out_and_undo_brings_it_back(insured: PlanPane, question: Question) -> None:
    insured.context.store.edit_many(SAID, text="Say much")
    said = scenario(insured)
    tick(insured, question)
    assert not question.is_said(insured.context)
    assert not box(insured, question.key).box.isChecked()
    insured.context.store.undo_stack.undo()
    assert scenario(insured) == said
    assert box(insured, question.key).box.isChecked()


@pytest.mark.parametrize(
    ("key", "tabs", "typed", "path", "value"),
    [
        ("outlook", 0, "3", "price_growth", Range.exact(3)),
        ("booster_price", 0, "450", "clinic.booster", Range.exact(450)),
        ("quote", 0, "Hill clinic", "clinic.name", "Hill clinic"),
        ("family", 0, "6000", "plan.family.deductible", Decimal(6000)),
        ("nights", 0, "2", "travel.nights_per_visit", 2),
        ("company", 0, "25", "travel.escort", Range.exact(25)),
        ("pay", 0, "30", "lost_pay.hourly", Range.exact(30)),
        ("accounts", 1, "1200", "paying.hsa.own_yearly", Decimal(1200)),
        ("accounts", 3, "2500", "paying.hsa.balance", Decimal(2500)),
        ("help", 0, "4", "paying.household.size", 4),
        ("help", 1, "31000", "paying.household.income", Decimal(31000)),
        ("begun", 1, "3", "treatment.under_way.sessions_had", 3),
        ("home_after", 1, "6", "treatment.home.starts_after_weeks", Decimal(6)),
        ("programme", 1, "5", "paying.copay_programme.per_visit_patient_pays", Decimal(5)),
    ],
)
def test_what_is_typed_lands_in_the_plan_and_can_be_undone(
    insured: PlanPane, key: str, tabs: int, typed: str, path: str, value: object
) -> None:
    go_to(insured, key)
    before = scenario(insured)
    press(Qt.Key.Key_Tab, times=tabs)
    type_over(typed)
    enter()
    assert insured.context.store.value(path) == value
    insured.context.store.undo_stack.undo()
    assert scenario(insured) == before


@pytest.mark.parametrize("key", ["terms", "checks", "parts"])
def test_a_part_of_the_plan_is_begun_with_the_space_bar(insured: PlanPane, key: str) -> None:
    go_to(insured, key)
    before = scenario(insured)
    press(Qt.Key.Key_Space)
    assert scenario(insured) != before
    insured.context.store.undo_stack.undo()
    assert scenario(insured) == before


def test_check_ups_bring_the_question_of_their_price(guided: PlanPane) -> None:
    assert "other_visits" not in asked(guided)
    go_to(guided, "checks")
    press(Qt.Key.Key_Space)
    go_on_to(guided, "other_visits")
    type_over("120")
    assert guided.context.store.value("clinic.follow_up") == Range.exact(120)


def test_ketamine_at_home_afterwards_brings_the_question_of_its_price(guided: PlanPane) -> None:
    assert "home" not in asked(guided)
    go_to(guided, "home_after")
    go_on_to(guided, "home")
    type_over("80")
    assert guided.context.store.value("clinic.home_supply") == Range.exact(80)


@pytest.mark.parametrize("key", [one.key for one in questions() if one.assumed and not one.takes_back])
def test_skipping_leaves_the_plan_as_it_was_and_says_what_then_counts(
    qtbot: QtBot, insured: PlanPane, key: str
) -> None:
    question = next(one for one in questions() if one.key == key)
    if question.is_rare:
        go_to(insured, key)
    else:
        insured.guided.show_question(key)
    before = scenario(insured)
    assert insured.guided.page.assumed.text() == question.assumed
    assert insured.guided.steps.skip.accessibleDescription() == question.assumed
    answer_something(insured)
    step(qtbot, insured, Qt.Key.Key_S)
    assert scenario(insured) == before


def answer_something(pane: PlanPane) -> None:
    """Say something on the page, whatever it asks."""
    for box in pane.guided.page.findChildren(YesNo):
        if box.isVisible() and not box.box.isChecked():
            box.box.click()


def test_skipping_gives_back_what_an_earlier_day_said(qtbot: QtBot, insured: PlanPane) -> None:
    said = HealthSavings(eligible=True, balance=Decimal(900))
    insured.context.store.edit("paying.hsa", said, text="Change health savings account")
    go_on_to(insured, "accounts")
    assert insured.guided.page.assumed.text() == "If you skip this, what the plan says now stays."
    press(Qt.Key.Key_Tab)
    type_over("1200")
    step(qtbot, insured, Qt.Key.Key_S)
    assert insured.context.store.value("paying.hsa") == said
    insured.context.store.undo_stack.undo()
    assert insured.context.store.value("paying.hsa.own_yearly") == Decimal(1200)


def test_skipping_the_boxes_forgets_the_ticks(qtbot: QtBot, insured: PlanPane) -> None:
    tick(insured, next(one for one in RARE if one.key == "accounts"))
    step(qtbot, insured, Qt.Key.Key_S)
    assert insured.guided.current == LAST


def test_the_way_to_skip_shows_what_then_counts(insured: PlanPane, theme: Theme) -> None:
    theme.set_text_percent(200)
    insured.resize(320, 470)
    insured.guided.show_question("accounts")
    for _ in range(8):
        QApplication.processEvents()
    skip, words = insured.guided.steps.skip, insured.guided.page.assumed
    skip.setFocus()
    area = insured.findChild(QScrollArea, "guidedScroll")
    assert area.viewport().rect().contains(words.mapTo(area.viewport(), words.rect().center()))


def test_a_plan_that_says_it_is_asked_without_a_tick(guided: PlanPane) -> None:
    paying = Paying(hsa=HealthSavings(eligible=True))
    guided.context.store.replace_all(Scenario(start=NOTHING_SAID.start, treatment=Treatment(), paying=paying))
    guided.guided.show_question("paying_more")
    assert box(guided, "accounts").box.isChecked()
    assert not box(guided, "parts").box.isChecked()
    enter()
    assert guided.guided.current == "accounts"


def test_another_plan_forgets_what_was_ticked(guided: PlanPane) -> None:
    go_to(guided, "parts")
    guided.context.store.replace_all(NOTHING_SAID)
    assert "parts" not in asked(guided)


def test_a_link_leads_into_the_field_of_a_rare_question(insured: PlanPane) -> None:
    assert insured.open_path("paying.fsa.own_yearly")
    assert insured.guided.current == "accounts"
    type_over("700")
    assert insured.context.store.value("paying.fsa.own_yearly") == Decimal(700)
    assert "accounts" in asked(insured)


def test_boxes_of_what_cannot_apply_are_not_there(guided: PlanPane) -> None:
    guided.context.store.edit("treatment.method", "nasal_home", text="Change way of treatment")
    guided.guided.show_question("treatment_more")
    assert not box(guided, "home_after").isVisible()
    assert box(guided, "begun").isVisible()


def test_each_way_to_tick_is_offered_once(insured: PlanPane) -> None:
    offered = []
    for one in TICKS:
        insured.guided.show_question(one.key)
        page = insured.guided.page
        offered += [tick.objectName() for tick in page.findChildren(YesNo)]
    assert sorted(offered) == sorted(f"applies.{one.key}" for one in RARE)
