"""Whatever the sections can take, guided mode can take, in the same fields; and in Spanish, too."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from costcalc.engine.health_plan import HealthPlan, Kind, SecondPayer
from costcalc.engine.scenario import (
    Care,
    Clinic,
    CopayProgramme,
    DeferredInterest,
    Extra,
    FollowUps,
    HomePhase,
    Labs,
    LateCancel,
    Loan,
    Medicine,
    Membership,
    Package,
    Paying,
    Scenario,
    SlidingStep,
    Treatment,
    UnderWay,
)
from costcalc.ui.guided.questions import questions
from costcalc.ui.sections.binding import Binding
from costcalc.ui.sections.plan_pane import PlanPane
from costcalc.ui.widgets.disclosure import Disclosure
from costcalc.ui.widgets.field import Field
from pricing.money import Range
from tests.ui.conftest import MakeContext

PRICE = Range.exact(10)
MONTHS = Range.exact(3)
LIKE_A_SPECIALIST = frozenset({"plan.benefits.specialist", "plan.benefits.evaluation", "plan.benefits.follow_up"})
"""Edited by the page about a specialist's visit, in a field of its own."""
FULL = Scenario(
    start=date(2027, 1, 4),
    treatment=Treatment(
        under_way=UnderWay(),
        follow_ups=FollowUps(months_between=MONTHS),
        labs=Labs(months_between=MONTHS),
        home=HomePhase(),
    ),
    clinic=Clinic(
        packages=(Package(sessions=6, price=PRICE),),
        membership=Membership(price=PRICE),
        extras=(Extra(name="Monitoring", price=PRICE),),
        late_cancel=LateCancel(fee=PRICE),
    ),
    plan=HealthPlan(preset="employer_ppo_2026", second_payer=SecondPayer(pays_percent=Decimal(50))),
    medicines=(Medicine(name="Gabapentin", units_per_day=PRICE),),
    care=(Care(kind=Kind.LAB, every_weeks=PRICE),),
    paying=Paying(
        loan=Loan(principal=Decimal(1000), months=12),
        deferred=DeferredInterest(principal=Decimal(1000), apr=Decimal(20), months=12, monthly_payment=Decimal(90)),
        sliding_scale=(SlidingStep(up_to_percent_of_poverty=Decimal(200), discount=Decimal(50)),),
        copay_programme=CopayProgramme(per_visit_patient_pays=Decimal(10)),
    ),
)
"""A plan in which every part is there that shows fields of its own."""


@pytest.fixture
def full(qtbot: QtBot, make_context: MakeContext) -> PlanPane:
    """The left half with that plan."""
    shown = PlanPane(make_context(FULL))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def opened(top: QWidget) -> QWidget:
    """A part of the window with all of its details open."""
    closed = [one for one in top.findChildren(Disclosure) if not one.is_open]
    while closed:
        for one in closed:
            one.set_open(True)
        closed = [one for one in top.findChildren(Disclosure) if not one.is_open]
    return top


def fields(top: QWidget) -> set[str]:
    """What its fields edit, or what they are called where they keep no path."""
    bound = {one.path for one in top.findChildren(Binding)}
    called = {one.title for one in top.findChildren(Field) if not one.objectName().startswith("applies.")}
    return bound | called


def test_every_field_of_the_sections_is_on_the_page_of_some_question(full: PlanPane) -> None:
    full.set_one_at_a_time(False)
    in_sections = set[str]()
    for card in full.cards.values():
        in_sections |= fields(opened(card))
    full.set_guided(True)
    on_pages = set[str]()
    for one in questions():
        full.guided.show_question(one.key)
        on_pages |= fields(opened(full.guided.page))
    assert len(in_sections) > 150
    assert in_sections == on_pages


def test_a_link_to_a_field_leads_to_the_page_that_has_it(full: PlanPane) -> None:
    full.set_guided(True)
    for one in questions():
        full.guided.show_question(one.key)
        for path in {bound.path for bound in opened(full.guided.page).findChildren(Binding)} - LIKE_A_SPECIALIST:
            assert full.guided.show_path(path), path
            assert path in fields(full.guided.page), f"{path} leads to {full.guided.current}"
        full.guided.show_question(one.key)


def words() -> set[str]:
    """All that questions say, in the language that is spoken now."""
    return {said for one in questions() for said in (one.asks, one.why, one.assumed, one.tick) if said}


def test_all_of_it_is_said_in_spanish(request: pytest.FixtureRequest) -> None:
    english = words()
    request.getfixturevalue("spanish")
    spanish = words()
    assert not english & spanish
    assert len(spanish) == len(english)
