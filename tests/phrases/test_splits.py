"""Who pays a charge, said in sentences with the amounts of the rules' own examples."""

from datetime import date
from typing import Any

import pytest

from costcalc.engine.health_plan import Kind, Network
from costcalc.engine.ledger import Item, Origin, PriceSource, Rule
from costcalc.phrases.language import ENGLISH
from costcalc.phrases.splits import line_words, rule_words
from tests.phrases.lines import session

VISIT: dict[str, Any] = {
    "kind": Kind.FOLLOW_UP,
    "item": Item.FOLLOW_UP,
    "number": 1,
    "of": None,
    "network": Network.IN,
    "billed": 22_000,
    "allowed": 15_000,
    "write_off": 7_000,
    "not_covered": 0,
}


def test_a_session_that_no_plan_covers() -> None:
    assert line_words(session(rule=Rule.NOT_COVERED), ENGLISH) == (
        "Session 3 of 6, Jan 14, 2027. The clinic asks $650. "
        "Your plan does not cover ketamine for pain, so you pay $650."
    )


def test_a_session_without_a_plan() -> None:
    assert rule_words(session(), ENGLISH) == "The clinic asks $650. No plan pays for it, so you pay $650."


def test_a_visit_after_the_deductible_names_each_step() -> None:
    line = session(
        **VISIT,
        rule=Rule.IN_NETWORK_AFTER,
        deductible=10_000,
        deductible_used_after=100_000,
        copay=4_000,
        coinsurance=200,
        plan_paid=800,
        you_pay=14_200,
    )
    assert rule_words(line, ENGLISH) == (
        "The clinic asks $220. Your plan accepts $150 as the price. You do not owe the other $70. "
        "$100 goes to your deductible (what you pay each year before your plan pays). That makes $1,000 so far. "
        "Your copay (a set price for each visit or fill) is $40. "
        "Your coinsurance (your share of the rest) is $2. Your plan pays $8. You pay $142 in all."
    )


def test_the_copay_is_named_first_where_it_comes_first() -> None:
    line = session(
        **VISIT, rule=Rule.IN_NETWORK_COPAY_FIRST, deductible=11_000, copay=4_000, you_pay=15_000, plan_paid=0
    )
    words = rule_words(line, ENGLISH)
    assert words.index("copay") < words.index("deductible")
    assert words.endswith("Your plan pays nothing here. You pay $150.")


def test_a_waived_deductible_is_said() -> None:
    line = session(**VISIT, rule=Rule.IN_NETWORK_WAIVED, copay=4_000, plan_paid=11_000, you_pay=4_000)
    assert "You need not meet your deductible first" in rule_words(line, ENGLISH)


def test_out_of_network_names_what_comes_on_top() -> None:
    line = session(
        **{**VISIT, "network": Network.OUT, "write_off": 0},
        rule=Rule.OUT_OF_NETWORK,
        deductible=14_000,
        coinsurance=300,
        balance_bill=7_000,
        plan_paid=700,
        you_pay=21_300,
    )
    assert rule_words(line, ENGLISH) == (
        "The clinic asks $220. The clinic has no contract with your plan. Your plan accepts $150 as the price. "
        "$140 goes to your deductible (what you pay each year before your plan pays). "
        "Your coinsurance (your share of the rest) is $3. The clinic may bill you $70 on top. "
        "Your plan pays $7. You pay $213 in all."
    )


def test_what_is_paid_first_and_comes_back_later_is_said() -> None:
    line = session(
        **{**VISIT, "network": Network.OUT, "write_off": 0},
        rule=Rule.OUT_OF_NETWORK,
        coinsurance=6_000,
        balance_bill=7_000,
        you_pay=22_000,
    )
    assert rule_words(line, ENGLISH).endswith("You pay $220 first. Your plan sends back $90 of it later.")


def test_a_deposit_says_that_it_comes_off_later() -> None:
    words = rule_words(session(item=Item.DEPOSIT, number=None, rule=Rule.NOT_COVERED, you_pay=10_000), ENGLISH)
    assert words.endswith("You pay $100 ahead. It comes off your first sessions.")


def test_an_unknown_price_is_never_nothing() -> None:
    words = rule_words(session(billed=None, you_pay=None), ENGLISH)
    assert words == "Nobody knows this price yet, so it is not in the total. Ask for it."


def test_an_unknown_price_of_the_plan_is_said_to_be_at_most() -> None:
    line = session(**{**VISIT, "allowed": None}, rule=Rule.IN_NETWORK_WAIVED, you_pay=22_000)
    assert "It may be less." in rule_words(line, ENGLISH)


def test_cents_are_shown_where_there_are_any() -> None:
    assert "you pay $533.33." in rule_words(session(billed=53_333, you_pay=53_333), ENGLISH)


def test_a_session_of_a_package_says_when_it_is_paid() -> None:
    source = PriceSource(origin=Origin.YOURS, input="clinic.packages.0.price")
    first = rule_words(session(source=source), ENGLISH)
    assert first == "As part of your package it comes to $650. No plan pays for it, so you pay $650."
    assert rule_words(session(pay_date=date(2027, 1, 4)), ENGLISH) == (
        "As part of your package it comes to $650. No plan pays for it, so you pay $650. "
        "You pay for the package on Jan 4, 2027."
    )


def test_a_refund_and_a_reimbursement_are_money_back() -> None:
    refund = session(rule=Rule.REFUND, item=Item.PACKAGE_REFUND, number=None, you_pay=-40_000)
    assert rule_words(refund, ENGLISH) == "The clinic gives you back $400 for sessions you did not use."
    back = session(rule=Rule.REIMBURSEMENT, item=Item.REIMBURSEMENT, number=None, you_pay=-12_345)
    assert rule_words(back, ENGLISH) == "Your plan sends you back $123.45 for what you paid on Jan 14, 2027."


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("kind", Kind)
def test_every_rule_is_said_of_every_kind_without_a_gap(rule: Rule, kind: Kind) -> None:
    line = session(rule=rule, kind=kind, assistance=100, discount=100, growth_years=2, allowed=60_000)
    words = line_words(line, ENGLISH)
    assert "{" not in words
    assert "  " not in words
    assert "None" not in words
    assert words.endswith(".")


def test_a_second_plan_is_named_with_its_part() -> None:
    """R18: Medicare leaves 20 % of $150, and a supplement pays it."""
    line = session(**VISIT, rule=Rule.IN_NETWORK_AFTER, coinsurance=3_000, plan_paid=15_000, you_pay=0)
    assert rule_words(line, ENGLISH) == (
        "The clinic asks $220. Your plan accepts $150 as the price. You do not owe the other $70. "
        "Your coinsurance (your share of the rest) is $30. "
        "Your plan pays $120. Your second plan pays $30 of your part. You pay nothing."
    )
