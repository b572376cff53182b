"""Loans and cards with deferred interest: by hand, a published table, the independent reckoning (R20)."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from costcalc.engine.loans import deferred_plan, loan_plan
from costcalc.engine.scenario import DeferredInterest, Loan
from tests.oracles import funding as oracle

START = date(2027, 1, 31)
AMOUNTS = st.decimals(0, 50_000, places=2)
RATES = st.decimals(0, 40, places=2)


def cents(dollars: Decimal) -> int:
    return int(dollars * 100)


def test_the_example_of_the_method() -> None:
    """docs/methodology.md, R20: $4,800 over 24 months at 9.9 %."""
    plan = loan_plan(Loan(principal=Decimal(4800), apr=Decimal("9.9"), months=24), START)
    assert (plan.payment, plan.last_payment, plan.total) == (22127, 22139, 531060)
    assert plan.interest == 51060
    assert plan.balances[-1] == 0


def test_a_published_table() -> None:
    """$15,000 over 10 months at 10 %, from the table "monthly payment formula for paying installment loan".

    https://webassign.net/craudql2/DynamicActivities/activities/Chapter04/4_2_monthly_payment_formula_for_paying_installment_loan/
    It keeps fractions of cents between months, so its balances may differ by some cents.
    """
    plan = loan_plan(Loan(principal=Decimal(15_000), apr=Decimal(10), months=10), START)
    assert plan.payment == 156961
    assert plan.balances[:2] == (1355539, 1209874)
    published = (13555.39, 12098.75, 10629.97, 9148.94, 7655.58, 6149.77, 4631.41, 3100.40, 1556.63, 0.00)
    assert all(abs(mine / 100 - theirs) < 0.06 for mine, theirs in zip(plan.balances, published, strict=True))
    assert abs(plan.interest - 69606) <= 5


def test_without_interest_the_last_payment_takes_the_odd_cents() -> None:
    plan = loan_plan(Loan(principal=Decimal(100), months=3), START)
    assert plan.payments == (3333, 3333, 3334)
    assert plan.interest == 0


def test_a_down_payment_bears_no_interest() -> None:
    whole = loan_plan(Loan(principal=Decimal(1000), apr=Decimal(12), months=10), START)
    rest = loan_plan(Loan(principal=Decimal(1500), apr=Decimal(12), months=10, down_payment=Decimal(500)), START)
    assert (rest.payments, rest.interest) == (whole.payments, whole.interest)
    assert rest.total == whole.total + 50_000


def test_a_down_payment_above_the_amount_leaves_nothing_to_pay() -> None:
    plan = loan_plan(Loan(principal=Decimal(300), apr=Decimal(12), months=4, down_payment=Decimal(900)), START)
    assert (plan.down_payment, plan.financed, plan.payments) == (30_000, 0, (0, 0, 0, 0))


def test_payments_fall_due_on_the_start_day_of_later_months() -> None:
    plan = loan_plan(Loan(principal=Decimal(100), months=3), START)
    assert (plan.first_due, plan.last_due) == (date(2027, 2, 28), date(2027, 4, 30))


def test_a_payment_rounded_up_settles_a_small_loan_early() -> None:
    plan = loan_plan(Loan(principal=Decimal("0.05"), months=10), START)
    assert plan.payments == (1, 1, 1, 1, 1, 0, 0, 0, 0, 0)


@given(principal=AMOUNTS, apr=RATES, months=st.integers(1, 120))
@example(principal=Decimal("2.25"), apr=Decimal(40), months=1)  # interest of exactly half a cent
def test_loans_agree_with_the_independent_reckoning(principal: Decimal, apr: Decimal, months: int) -> None:
    mine = loan_plan(Loan(principal=principal, apr=apr, months=months), START)
    theirs = oracle.loan(principal, apr, months)
    assert (mine.payment, mine.last_payment) == (cents(theirs.payment), cents(theirs.last_payment))
    assert mine.interest == cents(theirs.total_interest)
    assert mine.balances == tuple(cents(balance) for balance in theirs.balances)
    assert sum(mine.payments) == mine.financed + mine.interest


def test_the_example_of_the_rule() -> None:
    """R20: $4,800, 12 months, 26.99 %, paying 300: 1,200 left plus 850.19."""
    card = DeferredInterest(principal=Decimal(4800), apr=Decimal("26.99"), months=12, monthly_payment=Decimal(300))
    plan = deferred_plan(card, START)
    assert (plan.left, plan.interest_due, plan.payment_to_clear) == (120_000, 85_019, 40_000)
    assert plan.payments == (*[30_000] * 11, 30_000 + 120_000 + 85_019)
    assert plan.due == date(2028, 1, 31)


@pytest.mark.parametrize(("monthly", "due"), [("399.99", True), ("400", False), ("5000", False)])
def test_interest_falls_due_only_when_something_is_left(monthly: str, due: bool) -> None:
    card = DeferredInterest(principal=Decimal(4800), apr=Decimal("26.99"), months=12, monthly_payment=Decimal(monthly))
    plan = deferred_plan(card, START)
    assert (plan.interest_due > 0) is due
    assert plan.deferred_interest > 0


@given(principal=AMOUNTS, apr=RATES, months=st.integers(1, 60), monthly=AMOUNTS)
def test_deferred_interest_agrees_with_the_independent_reckoning(
    principal: Decimal, apr: Decimal, months: int, monthly: Decimal
) -> None:
    card = DeferredInterest(principal=principal, apr=apr, months=months, monthly_payment=monthly)
    mine = deferred_plan(card, START)
    theirs = oracle.deferred_interest(principal, apr, months, monthly)
    assert (mine.left, mine.interest_due) == (cents(theirs.left), cents(theirs.interest_due))
    assert sum(mine.payments) == cents(principal) + mine.interest_due


@given(principal=AMOUNTS, months=st.integers(1, 60))
def test_the_payment_to_clear_clears_and_a_cent_less_does_not(principal: Decimal, months: int) -> None:
    def left(monthly: int) -> int:
        payment = Decimal(monthly) / 100
        card = DeferredInterest(principal=principal, apr=Decimal(20), months=months, monthly_payment=payment)
        return deferred_plan(card, START).left

    nothing_paid = DeferredInterest(principal=principal, apr=Decimal(20), months=months, monthly_payment=Decimal(0))
    to_clear = deferred_plan(nothing_paid, START).payment_to_clear
    assert left(to_clear) == 0
    assert to_clear == 0 or left(to_clear - 1) > 0
