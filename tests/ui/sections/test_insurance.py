"""The plan: a preset first, the card's facts over it, what it does with ketamine."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costcalc.engine.health_plan import (
    AmountsUsed,
    Benefit,
    BenefitTerms,
    DeductibleRule,
    HealthPlan,
    Kind,
    Network,
    NoLimit,
)
from costcalc.engine.scenario import Outcome
from costcalc.ui.sections.benefit_form import TermsForm
from costcalc.ui.sections.benefit_sides import network_of, terms_of, with_terms
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.insurance import InsuranceSection
from costcalc.ui.sections.plan_card import deductible_words, maximum_words, specialist_words
from costcalc.ui.sections.plan_standing import PlanStanding
from costcalc.ui.sections.specialist_field import SpecialistField
from costcalc.ui.widgets.choice_field import ChoiceField
from costcalc.ui.widgets.disclosure import Disclosure
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.number_fields import MoneyField, PercentField
from costcalc.ui.widgets.range_field import RangeField
from pricing.money import Range

PPO = "employer_ppo_2026"
COPAY = BenefitTerms(copay=Decimal(60), deductible=DeductibleRule.WAIVED)
SHARE = BenefitTerms(coinsurance=Decimal(20))


@pytest.fixture
def section(qtbot: QtBot, context: PlanContext) -> InsuranceSection:
    shown = InsuranceSection(context)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def choose(section: InsuranceSection, name: str, value: object) -> None:
    """Make a choice, as a person does."""
    section.findChild(ChoiceField, name).value_edited.emit(value)
    section.context.projector.reckon_now()


def field_at(section: InsuranceSection, path: str) -> Field:
    """The field of a path, in whichever form it is."""
    return next(found for form in section.findChildren(Form) if (found := form.field_at(path)) is not None)


def test_without_a_plan_nothing_else_is_asked(section: InsuranceSection) -> None:
    assert section.findChild(SpecialistField) is None
    assert section.context.store.value("plan") is None


def test_a_preset_fills_the_card_and_marks_its_values_as_the_catalogs(section: InsuranceSection) -> None:
    choose(section, "planPreset", PPO)
    field = field_at(section, "plan.deductible")
    assert isinstance(field, MoneyField)
    assert field.edit.text() == "$2,000"
    assert section.context.store.value("plan.deductible") is None


def test_a_typed_deductible_beats_the_presets_and_can_go_back(qtbot: QtBot, section: InsuranceSection) -> None:
    choose(section, "planPreset", PPO)
    field = field_at(section, "plan.deductible")
    assert isinstance(field, MoneyField)
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "1500")
    section.context.projector.reckon_now()
    assert section.context.store.value("plan.deductible") == Decimal(1500)
    field.value_edited.emit(None)
    section.context.projector.reckon_now()
    assert section.context.store.value("plan.deductible") is None
    assert field.edit.text() == "$2,000"


def test_medicare_of_another_year_shows_that_years_amounts(section: InsuranceSection) -> None:
    choose(section, "planPreset", "medicare_abd_2026")
    field = field_at(section, "plan.deductible")
    assert isinstance(field, MoneyField)
    section.context.store.edit("start", date(2025, 3, 3), text="Change start")
    section.context.projector.reckon_now()
    assert field.edit.text() == "$257"
    section.context.store.edit("start", date(2026, 3, 3), text="Change start")
    section.context.projector.reckon_now()
    assert field.edit.text() == "$283"


def test_an_amount_that_is_not_known_yet_is_told_beside_the_last_known_one(section: InsuranceSection) -> None:
    choose(section, "planPreset", "medicare_abd_2026")
    section.context.store.edit("start", date(2028, 3, 3), text="Change start")
    shown = PlanStanding(section.context).explain("deductible")
    assert shown is not None
    assert shown.shown == Decimal(283)
    assert "The amount of 2028 is not known yet; this is the one of 2026." in shown.words


def test_another_plan_keeps_what_was_used(section: InsuranceSection) -> None:
    choose(section, "planPreset", PPO)
    section.context.store.edit("plan.used.deductible", Decimal(500), text="Change used")
    choose(section, "planPreset", "own")
    assert section.context.store.value("plan") == HealthPlan(used=AmountsUsed(deductible=Decimal(500)))


def test_the_cards_specialist_line_holds_for_the_clinics_visits_too(qtbot: QtBot, section: InsuranceSection) -> None:
    choose(section, "planPreset", "own")
    field = section.findChild(SpecialistField)
    QTest.keyClicks(field.copay, "45")
    for kind in ("specialist", "evaluation", "follow_up"):
        assert section.context.store.value(f"plan.benefits.{kind}.copay") == Decimal(45)
    field.way.setCurrentIndex(1)
    field.way.activated.emit(1)
    QTest.keyClicks(field.share, "20")
    assert section.context.store.value("plan.benefits.specialist.coinsurance") == Decimal(20)
    assert section.context.store.value("plan.benefits.specialist.copay") is None


def test_covered_begins_with_the_specialists_terms_so_that_it_means_something(section: InsuranceSection) -> None:
    choose(section, "planPreset", PPO)
    choose(section, "outcome", Outcome.COVERED)
    benefit = section.context.store.value("plan.benefits.ketamine_session")
    assert terms_of(benefit, Network.IN) == COPAY
    assert section.context.store.value("outcome") is Outcome.COVERED
    section.context.store.undo_stack.undo()
    assert section.context.store.value("outcome") is None


def test_each_outcome_asks_only_what_belongs_to_it(section: InsuranceSection) -> None:
    choose(section, "planPreset", PPO)
    choose(section, "outcome", Outcome.OUT_OF_NETWORK)
    assert field_at(section, "reimbursement_weeks").isVisible()
    choose(section, "outcome", Outcome.DENIED)
    assert not field_at(section, "reimbursement_weeks").isVisible()
    assert field_at(section, "plan.benefits.ketamine_session.denied_liability").isVisible()


def test_who_owes_a_refused_bill_is_kept(section: InsuranceSection) -> None:
    choose(section, "planPreset", PPO)
    choose(section, "outcome", Outcome.DENIED)
    field_at(section, "plan.benefits.ketamine_session.denied_liability").value_edited.emit("provider")
    assert section.context.store.value("plan.benefits.ketamine_session.denied_liability") == "provider"


def test_of_two_ways_to_say_the_accepted_price_the_one_just_said_stands(qtbot: QtBot, context: PlanContext) -> None:
    form = TermsForm(context, Kind.EVALUATION, Network.IN)
    qtbot.addWidget(form)
    form.findChild(Disclosure, "moreTerms").set_open(True)
    amount = form.findChild(RangeField)
    percent = next(one for one in form.findChildren(PercentField) if "percent" in one.title)

    def said() -> tuple[Decimal | None, Decimal | None]:
        terms = context.store.value("plan.benefits.evaluation")
        return None if terms.allowed is None else terms.allowed.typical, terms.allowed_percent

    amount.value_edited.emit(Range(Decimal(90), Decimal(90), Decimal(90)))
    percent.value_edited.emit(Decimal(60))
    assert said() == (None, Decimal(60))
    context.store.finish_typing()
    amount.value_edited.emit(Range(Decimal(80), Decimal(80), Decimal(80)))
    assert said() == (Decimal(80), None)
    context.store.undo_stack.undo()
    assert said() == (None, Decimal(60))


def test_terms_of_one_network_leave_the_others_alone() -> None:
    both = with_terms(Benefit(in_=COPAY, out=SHARE), Network.OUT, COPAY)
    assert (both.in_, both.out) == (COPAY, COPAY)
    flat = Benefit(network=Network.IN, copay=Decimal(40))
    sided = with_terms(flat, Network.OUT, SHARE)
    assert terms_of(sided, Network.IN) == BenefitTerms(copay=Decimal(40))
    assert terms_of(sided, Network.OUT) == SHARE
    assert network_of(Benefit(network=Network.NOT_COVERED)) is Network.NOT_COVERED
    assert network_of(Benefit(out=SHARE)) is Network.OUT


def test_terms_are_explained_with_the_persons_own_numbers() -> None:
    plan = HealthPlan(
        deductible=Decimal(2000),
        out_of_pocket_maximum=Decimal(6000),
        used=AmountsUsed(deductible=Decimal(1900), out_of_pocket=Decimal(1900)),
    )
    assert "$100 is left, so of a covered visit of $150 you pay $100 yourself." in deductible_words(plan, Decimal(150))
    assert "After $4,100 more" in maximum_words(plan)
    assert "covered visit of $150 costs you $60" in specialist_words(Benefit(in_=COPAY), Decimal(150))
    assert "covered visit of $150 costs you $30" in specialist_words(Benefit(in_=SHARE), Decimal(150))


def test_a_met_deductible_and_a_missing_maximum_are_said_plainly() -> None:
    met = HealthPlan(deductible=Decimal(500), used=AmountsUsed(deductible=Decimal(500)))
    assert "You have met it" in deductible_words(met, Decimal(150))
    assert maximum_words(HealthPlan(out_of_pocket_maximum=NoLimit.NONE)).startswith("Without a maximum")


def test_the_day_of_the_amounts_used_is_kept(section: InsuranceSection) -> None:
    choose(section, "planPreset", PPO)
    section.context.store.edit("plan.used.as_of", date(2026, 11, 20), text="Change date")
    assert section.context.store.value("plan.used.as_of") == date(2026, 11, 20)
