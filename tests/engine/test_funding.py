"""Ways to pay of a whole plan: cash flow, deduction, saving up; headlines stay before tax (R19, R20)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from costcalc.engine.deduction import saved_by_month, tax_years
from costcalc.engine.funding_records import Funding, SavingTarget
from costcalc.engine.ledger import World
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey, Projection
from costcalc.engine.saving_up import first_year_reserve
from costcalc.engine.scenario import HealthSavings, Household, Paying
from costcalc.storage.plain import from_plain
from tests.oracles import funding as oracle
from tests.storage.expected import CATALOG

PLAIN: dict[str, Any] = {
    "start": date(2027, 1, 4),
    "horizon_years": 2,
    "treatment": {
        "induction": {"sessions": 6, "days_between": 7},
        "maintenance": {"weeks_between": {"low": 4, "typical": 6, "high": 8}},
    },
    "clinic": {"session": {"low": 500, "typical": 600, "high": 700}, "evaluation": 100},
}


def planned(paying: dict[str, Any] | None, **more: Any) -> Projection:
    plan = {**PLAIN, **more}
    if paying is not None:
        plan["paying"] = paying
    return project(from_plain(plan), CATALOG)


def funded(paying: dict[str, Any], **more: Any) -> Funding:
    found = planned(paying, **more).funding
    assert found is not None
    return found


def test_nothing_said_of_paying_is_nothing_to_say() -> None:
    assert planned(None).funding is None


def test_headlines_stay_before_tax() -> None:
    hsa = {"eligible": True, "own_yearly": 4000, "marginal_rate": 22}
    assert planned({"hsa": hsa}).figures == planned(None).figures


def test_cash_flow_follows_the_months_of_the_projection() -> None:
    projection = planned({"monthly_budget": 300})
    assert projection.funding is not None
    rows = projection.funding.cash_flow
    assert [(row.month, row.starts, row.you_pay) for row in rows] == [
        (month.month, month.starts, month.typical) for month in projection.by_month
    ]
    assert all(row.cash_out == row.you_pay for row in rows)


def test_refunds_stand_in_the_month_they_come() -> None:
    package = {"sessions": 12, "price": 6000, "refund": "pro_rata"}
    clinic = {**PLAIN["clinic"], "packages": [package]}
    plan = {
        "ketamine_session": {"out": {"coinsurance": 50, "allowed": 400, "deductible": "waived"}},
    }
    rows = funded({"saved": 0}, clinic=clinic, plan={"benefits": plan}, outcome="out_of_network").cash_flow
    assert sum(row.refund for row in rows) > 0
    first = next(row for row in rows if row.refund)
    assert first.month == 2  # six weeks after the first session
    assert rows[0].you_pay > 0


def test_a_loan_pays_first_and_is_paid_back_from_the_second_month() -> None:
    loan = {"principal": 2000, "apr": 0, "months": 20, "down_payment": 200}
    funding = funded({"loan": loan})
    first, second = funding.cash_flow[:2]
    assert (first.on_credit, first.loan_payment, first.cash_out) == (200_000, 20_000, first.you_pay - 180_000)
    assert (second.on_credit, second.loan_payment) == (0, 9_000)
    assert first.loan_balance == 180_000
    assert funding.cash_flow[-1].loan_balance == 0


@given(
    principal=st.integers(0, 20_000),
    down=st.integers(0, 5_000),
    apr=st.integers(0, 30),
    months=st.integers(1, 60),
    monthly=st.integers(0, 900),
)
@settings(max_examples=30, deadline=None)
def test_every_cent_of_credit_is_paid_back_with_its_interest(
    principal: int, down: int, apr: int, months: int, monthly: int
) -> None:
    loan = {"principal": principal, "apr": apr, "months": months, "down_payment": down}
    card = {"principal": 1500, "apr": 26.99, "months": 12, "monthly_payment": monthly}
    funding = funded({"loan": loan, "deferred": card})
    assert funding.loan is not None
    assert funding.deferred is not None
    rows = funding.cash_flow
    paid = sum(row.loan_payment + row.card_payment for row in rows) + funding.due_after_horizon
    interest = funding.loan.interest + funding.deferred.interest_due
    assert paid == funding.loan.principal + funding.deferred.principal + interest
    cost = sum(row.you_pay for row in rows)
    on_credit = sum(row.on_credit for row in rows)
    assert on_credit == min(cost, funding.loan.principal + funding.deferred.principal)
    assert sum(row.cash_out for row in rows) == cost - on_credit + paid - funding.due_after_horizon


def test_tax_saved_by_year_is_the_sum_of_its_months() -> None:
    paying = {
        "hsa": {"eligible": True, "own_yearly": 1000, "marginal_rate": 24},
        "fsa": {"own_yearly": 500, "marginal_rate": 24},
        "itemizes": True,
        "household": {"income": 20_000},
    }
    funding = funded(paying)
    for year in funding.saved_by_year:
        months = funding.cash_flow[12 * (year.year - 1) : 12 * year.year]
        assert year.typical == sum(row.saved_tax for row in months)
    assert funding.saved.low <= funding.saved.typical <= funding.saved.high


def test_the_fsa_pays_before_the_hsa() -> None:
    paying = {"hsa": {"balance": 5000}, "fsa": {"own_yearly": 600, "marginal_rate": 20}}
    funding = funded(paying)
    flexible = next(row for row in funding.accounts if row.account.value == "fsa")
    assert (flexible.paid, flexible.left) == (60_000, 0)
    assert funding.cash_flow[0].from_accounts == funding.cash_flow[0].you_pay


def test_the_deduction_of_the_method() -> None:
    """docs/methodology.md, R19: income 52,000, paid 6,000, of it 1,500 from the HSA: 600 to deduct."""
    paying = Paying(itemizes=True, household=Household(income=Decimal(52_000)))
    (year,) = tax_years(paying, [date(2026, 3, 1)], [600_000], [150_000], CATALOG)
    assert (year.floor, year.deduction) == (390_000, 60_000)


def test_a_published_deduction() -> None:
    """AGI 50,000, floor 3,750, expenses 6,500: 2,750.

    https://ttlc.intuit.com/community/forums/forumtopicprintpage/board-id/205/message-id/99154/print-single-message/true/page/1
    """
    paying = Paying(itemizes=True, household=Household(income=Decimal(50_000)))
    (year,) = tax_years(paying, [date(2026, 3, 1)], [650_000], [0], CATALOG)
    assert year.deduction == 275_000


@given(
    income=st.decimals(0, 300_000, places=2),
    paid=st.integers(0, 5_000_000),
    covered=st.integers(0, 1_000_000),
    itemizes=st.booleans(),
)
def test_the_deduction_agrees_with_the_independent_reckoning(
    income: Decimal, paid: int, covered: int, itemizes: bool
) -> None:
    paying = Paying(itemizes=itemizes, household=Household(income=income))
    mine = sum(year.deduction for year in tax_years(paying, [date(2027, 5, 1)], [paid], [covered], CATALOG))
    theirs = oracle.deductible_expenses(Decimal(paid) / 100, Decimal(covered) / 100, income, itemizes=itemizes)
    assert mine == theirs * 100


def test_a_deduction_saves_when_the_return_is_due_or_in_the_last_month() -> None:
    paying = Paying(itemizes=True, household=Household(income=Decimal(0)), hsa=HealthSavings(marginal_rate=Decimal(10)))
    months = [date(2027, month, 4) for month in range(1, 13)] + [date(2028, month, 4) for month in range(1, 13)]
    years = tax_years(paying, months, [1000] * 24, [0] * 24, CATALOG)
    saved = saved_by_month(years, months)
    assert {months[i]: amount for i, amount in enumerate(saved) if amount} == {
        date(2028, 4, 4): 1200,
        date(2028, 12, 4): 1200,
    }


def test_a_deduction_without_a_tax_rate_has_no_saving() -> None:
    (year, *_) = funded({"itemizes": True, "household": {"income": 10_000}}).deductions
    assert year.deduction.typical > 0
    assert year.saved is None


def test_what_is_bought_over_the_counter_is_not_deducted() -> None:
    medicines = [{"ref": "rub", "price": 50, "tier": "otc"}]
    paying = {"itemizes": True, "household": {"income": 0}}
    without = funded(paying).deductions
    assert [year.paid for year in funded(paying, medicines=medicines).deductions] == [year.paid for year in without]


def test_saving_up_for_the_first_series() -> None:
    projection = planned({"saved": 1000, "monthly_budget": 300})
    assert projection.funding is not None
    find_out, _ = projection.funding.saving_up
    assert find_out.target is SavingTarget.COST_TO_FIND_OUT
    assert find_out.needed == projection.figures[FigureKey.COST_TO_FIND_OUT]
    assert (find_out.needed.typical, find_out.still.typical) == (370_000, 270_000)
    assert find_out.months == (7, 9, 11)
    assert [(pace.months, pace.typical) for pace in find_out.paces] == [(3, 90_000), (6, 45_000), (12, 22_500)]


def test_enough_saved_needs_nothing_more() -> None:
    find_out, *_ = funded({"saved": 90_000}).saving_up
    assert (find_out.still.high, find_out.months) == (0, None)


@pytest.mark.parametrize(
    ("cash_out", "budget", "reserve"),
    [([100, 100, 100], 100, 0), ([250, 0, 0], 100, 150), ([0, 0, 500], 100, 200), ([10] * 12 + [99_999], 10, 0)],
)
def test_the_reserve_lets_every_month_of_the_first_year_be_paid(cash_out: list[int], budget: int, reserve: int) -> None:
    assert first_year_reserve(cash_out, budget) == reserve


def test_unknown_prices_do_not_count_as_nothing_to_pay_but_are_left_out() -> None:
    projection = planned({"saved": 0}, medicines=[{"name": "Rare medicine", "units_per_day": 1}])
    assert projection.unknown
    assert projection.funding is not None
    assert projection.funding.cash_flow[0].you_pay == projection.by_month[0].typical


def test_ways_to_pay_are_those_of_the_world_named() -> None:
    projection = planned({"monthly_budget": 100})
    assert projection.funding is not None
    reserve = projection.funding.saving_up[-1].needed
    assert reserve.low <= reserve.typical <= reserve.high
    assert {reserve.low_world, reserve.high_world} <= set(World)
