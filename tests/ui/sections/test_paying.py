"""Ways to pay: what each comes to is said beside its fields."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from pytestqt.qtbot import QtBot

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import DeferredInterest, Loan, Outcome, Paying
from costcalc.storage.sample import load_sample
from costcalc.ui.sections import funding_words
from costcalc.ui.sections.answer_words import AnswerWords
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.paying import PayingSection
from costcalc.ui.widgets.disclosure import Disclosure
from costcalc.ui.widgets.number_fields import CountField, MoneyField
from costcalc.ui.widgets.yes_no import YesNo
from tests.ui.conftest import MakeContext

CARD = DeferredInterest(principal=Decimal(4800), apr=Decimal("26.99"), months=12, monthly_payment=Decimal(300))


def shown(qtbot: QtBot, context: PlanContext, *details: str) -> PayingSection:
    """The section with some details open."""
    section = PayingSection(context)
    qtbot.addWidget(section)
    section.show()
    for name in details:
        section.findChild(Disclosure, name).set_open(True)
    return section


def said(section: PayingSection) -> str:
    """Everything that is said, without waiting."""
    words = [one for one in section.findChildren(AnswerWords) if one.isVisible()]
    for one in words:
        one.say_now()
    return "\n".join(one.words for one in words)


def test_what_to_save_before_the_first_visit_is_said(qtbot: QtBot, context: PlanContext) -> None:
    assert "To find out if it helps you need" in said(shown(qtbot, context))


def test_a_card_with_deferred_interest_says_what_is_due_if_it_is_not_cleared(
    qtbot: QtBot, make_context: MakeContext
) -> None:
    context = make_context(replace(load_sample(), paying=Paying(deferred=CARD)))
    words = said(shown(qtbot, context, "deferredDetails"))
    assert "you still owe $1,200.00" in words
    assert "$850.19 of interest" in words


def test_a_loan_begins_with_an_amount_and_says_what_it_comes_to(qtbot: QtBot, context: PlanContext) -> None:
    section = shown(qtbot, context, "loanDetails")
    section.findChild(YesNo, "has.paying.loan").box.click()
    assert context.store.value("paying.loan") == Loan(principal=Decimal(1000), months=12)
    context.projector.reckon_now()
    assert "It asks no interest." in said(section)


def test_an_account_nobody_has_shows_its_usual_values(qtbot: QtBot, context: PlanContext) -> None:
    section = shown(qtbot, context, "incomeDetails")
    form = next(one for one in section.findChildren(Form) if one.prefix == "paying.household")
    size = form.field_at("paying.household.size")
    assert isinstance(size, CountField)
    assert size.edit.text() == "1"
    income = form.field_at("paying.household.income")
    assert isinstance(income, MoneyField)
    assert income.edit.text() == ""


def test_another_start_date_is_pointed_out_where_a_plan_shares_in_the_cost(make_context: MakeContext) -> None:
    alone = make_context(load_sample())
    assert alone.projector.projection is not None
    assert funding_words.start_dates(alone.projector.projection) == ()
    plan = HealthPlan(preset="employer_ppo_2026")
    covered = replace(load_sample(), start=date(2026, 12, 8), plan=plan, outcome=Outcome.NOT_COVERED)
    with_plan = make_context(covered)
    assert with_plan.projector.projection is not None
    for sentence in funding_words.start_dates(with_plan.projector.projection):
        assert "Starting" in sentence
