"""Ways to pay and other start dates in plain sentences, with the amounts of the rules' own examples."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costcalc.engine.funding_records import Account, SavingGoal, SavingTarget
from costcalc.engine.loans import deferred_plan, loan_plan
from costcalc.engine.pipeline import project
from costcalc.engine.projection import Spread
from costcalc.engine.scenario import DeferredInterest, Loan
from costcalc.engine.start_date_records import StartDateChoice, StartDates
from costcalc.phrases.funding import account_name, deferred_words, funding_sentences, loan_words, saving_words
from costcalc.phrases.language import ENGLISH, english
from costcalc.phrases.start_dates import start_date_sentences
from costcalc.storage.plain import from_plain
from tests.storage.expected import CATALOG

START = date(2027, 1, 4)
SPREAD = Spread(low=1, typical=1, high=1)
LATER = StartDateChoice(
    start=date(2027, 1, 5),
    plan_year_starts=date(2027, 1, 1),
    first_year=SPREAD,
    cost_to_find_out=SPREAD,
    saves_first_year=160_000,
    saves_cost_to_find_out=0,
    saves_in_all=120_000,
    in_every_world=True,
)


def sentences(paying: dict[str, Any], **more: Any) -> str:
    plan = {
        "start": START,
        "horizon_years": 1,
        "treatment": {"induction": {"sessions": 6, "days_between": 7}, "maintenance": {"stops_after_months": 0}},
        "clinic": {"session": 600, "evaluation": 0},
        "paying": paying,
        **more,
    }
    funding = project(from_plain(plan), CATALOG).funding
    assert funding is not None
    return "\n".join(funding_sentences(funding, ENGLISH))


def test_a_loan_says_payment_last_payment_interest_and_total() -> None:
    words = loan_words(loan_plan(Loan(principal=Decimal(4800), apr=Decimal("9.9"), months=24), START), ENGLISH)
    assert words == (
        "The loan asks $221.27 a month for 24 months, from Feb 4, 2027 to Jan 4, 2029. "
        "The last payment is $221.39. Interest comes to $510.60. You pay $5,310.60 in all."
    )


def test_a_payment_plan_without_interest_says_so() -> None:
    plan = loan_plan(Loan(principal=Decimal(1200), months=10, down_payment=Decimal(200)), START)
    assert loan_words(plan, ENGLISH) == (
        "You pay $200.00 at once. The loan asks $100.00 a month for 10 months, from Feb 4, 2027 to Nov 4, 2027. "
        "It asks no interest."
    )


def test_all_paid_at_once_owes_nothing() -> None:
    plan = loan_plan(Loan(principal=Decimal(300), months=3, down_payment=Decimal(300)), START)
    assert loan_words(plan, ENGLISH) == "You pay $300.00 at once and owe nothing more."


@pytest.mark.parametrize(
    ("monthly", "words"),
    [
        (
            300,
            "On Jan 4, 2028 you still owe $1,200.00 on the card, and $850.19 of interest is added, since the first "
            "day: $2,050.19 is due. To owe nothing then, pay $400.00 a month.",
        ),
        (
            400,
            "You clear the card by Jan 4, 2028, so it costs no interest. If even one dollar is left that day, "
            "$701.74 of interest is due at once.",
        ),
    ],
)
def test_deferred_interest_says_what_it_costs_if_not_cleared_in_time(monthly: int, words: str) -> None:
    card = DeferredInterest(principal=Decimal(4800), apr=Decimal("26.99"), months=12, monthly_payment=Decimal(monthly))
    assert deferred_words(deferred_plan(card, START), ENGLISH) == words


def test_saving_up_says_what_is_missing_and_how_long_it_takes() -> None:
    words = sentences({"saved": 600, "monthly_budget": 300})
    assert "To find out if it helps you need $3,600. What you still need: $3,000." in words
    assert "Your monthly amount gets you there in 10 months." in words
    assert "That is $250 a month for 12 months." in sentences({"saved": 600})
    assert "You have it." in sentences({"saved": 3600})


def test_tax_savings_stand_beside_the_totals() -> None:
    paying = {"hsa": {"eligible": True, "own_yearly": 2000, "marginal_rate": 22}}
    words = sentences(paying)
    assert "You save on taxes: $440 in the first year, $440 in all years. The totals above do not count this." in words


def test_limits_are_named_where_they_are_not_known_or_are_passed() -> None:
    words = sentences({"fsa": {"own_yearly": 5000, "marginal_rate": 22}})
    assert "flexible spending account (FSA) in 2027 is not known yet. This uses the limit of 2026: $3,400." in words
    assert "No more than $3,400 a year may go into your flexible spending account (FSA)" in words
    assert sentences({"fsa": {"own_yearly": 100}}).count("not used") == 0


def test_fsa_money_that_is_not_used_may_be_lost() -> None:
    words = sentences({"fsa": {"own_yearly": 1000}}, clinic={"session": 100, "evaluation": 0})
    assert "$400.00 in your FSA is not used by these costs. You may lose what you do not use." in words


def test_a_deduction_says_what_it_saves_or_asks_for_the_rate() -> None:
    paying = {"itemizes": True, "household": {"income": 8_000}}
    assert "For 2027 you may deduct $3,000 from your income. Give your tax rate" in sentences(paying)
    with_rate = {**paying, "hsa": {"marginal_rate": 10}}
    assert "For 2027 you may deduct $3,000 from your income. It saves $300 in taxes." in sentences(with_rate)
    high = {**paying, "household": {"income": 90_000}}
    assert "You may deduct medical costs above $6,750 a year. These costs alone do not reach it." in sentences(high)


def test_every_account_has_a_name() -> None:
    assert all(account_name(account, english) for account in Account)


def test_another_start_date_says_what_it_saves() -> None:
    dates = StartDates(start=date(2026, 12, 8), better=(LATER,), after_reset=LATER)
    assert start_date_sentences(dates, ENGLISH) == (
        "Starting Jan 5, 2027 instead of Dec 8, 2026 would save you $1,600 in the first year. "
        "It holds at the low and the high end too.",
    )


def test_a_start_that_costs_more_says_why() -> None:
    dear = replace(LATER, saves_first_year=-90_000, in_every_world=False)
    (words,) = start_date_sentences(StartDates(start=date(2026, 12, 8), better=(), after_reset=dear), ENGLISH)
    assert words == (
        "Your plan's amounts start again on Jan 1, 2027. "
        "Starting Jan 5, 2027 instead of Dec 8, 2026 would cost you $900 more in the first year. "
        "It does not hold at both ends of the range."
    )


def test_what_a_cheaper_start_costs_more_for_is_told_too() -> None:
    choice = replace(LATER, saves_cost_to_find_out=-40_000)
    (words,) = start_date_sentences(StartDates(start=START, better=(choice,), after_reset=None), ENGLISH)
    assert "Finding out if it helps would cost $400 more." in words


def test_days_that_are_past_are_not_proposed() -> None:
    dates = StartDates(start=date(2027, 2, 1), better=(LATER,), after_reset=None)
    assert start_date_sentences(dates, ENGLISH, today=date(2027, 1, 20)) == ()


def test_one_month_of_saving_is_one_month() -> None:
    needed = Spread(low=0, typical=12_900, high=127_900)
    goal = SavingGoal(target=SavingTarget.FIRST_YEAR, needed=needed, still=needed, months=(0, 1, 5), paces=())
    assert saving_words(goal, ENGLISH).endswith("Your monthly amount gets you there in 1 month, or 5 at most.")
