"""The form of ways to pay in the JSON of `costcalc estimate`, as types that a JSON Schema is made from."""

from __future__ import annotations

from decimal import Decimal

from typing_extensions import TypedDict  # pydantic reads no other before Python 3.12


class Ends(TypedDict):
    """Low, typical and high, in dollars."""

    low: Decimal
    typical: Decimal
    high: Decimal


class MonthEnds(TypedDict):
    """Low, typical and high, in months."""

    low: int
    typical: int
    high: int


class AccountYearAmounts(TypedDict):
    """One year of an account, in dollars."""

    account: str
    starts: str
    months: int
    limit: Decimal
    limit_year: int
    own_yearly: Decimal
    employer_yearly: Decimal
    counted_yearly: Decimal
    new_money: Decimal
    saved: Decimal
    paid: Decimal
    left: Decimal


class DeductionAmounts(TypedDict):
    """The medical-expense deduction of one tax year, in dollars."""

    year: int
    paid: Decimal
    from_accounts: Decimal
    floor: Decimal
    deduction: Ends
    saved: Ends | None


class SavedYear(TypedDict):
    """Tax saved in one year from the start, in dollars."""

    year: int
    starts: str
    low: Decimal
    typical: Decimal
    high: Decimal


class LoanAmounts(TypedDict):
    """A loan or payment plan, in dollars."""

    principal: Decimal
    down_payment: Decimal
    financed: Decimal
    months: int
    payment: Decimal
    last_payment: Decimal
    interest: Decimal
    total: Decimal
    first_due: str
    last_due: str


class DeferredAmounts(TypedDict):
    """A card with deferred interest, in dollars."""

    principal: Decimal
    months: int
    monthly_payment: Decimal
    left: Decimal
    deferred_interest: Decimal
    interest_due: Decimal
    payment_to_clear: Decimal
    due: str


class PaceAmounts(TypedDict):
    """Savings per month for some months, in dollars."""

    months: int
    low: Decimal
    typical: Decimal
    high: Decimal


class GoalAmounts(TypedDict):
    """What to have before the first visit, in dollars."""

    target: str
    needed: Ends
    still: Ends
    months: MonthEnds | None
    paces: list[PaceAmounts]


class CashFlowMonth(TypedDict):
    """One month of paying, in dollars."""

    month: int
    starts: str
    you_pay: Decimal
    refund: Decimal
    on_credit: Decimal
    loan_payment: Decimal
    card_payment: Decimal
    cash_out: Decimal
    from_accounts: Decimal
    saved_tax: Decimal
    loan_balance: Decimal
    card_balance: Decimal
    account_balance: Decimal


class FundingAmounts(TypedDict):
    """Ways to pay, beside the figures, which stay before tax."""

    accounts: list[AccountYearAmounts]
    deductions: list[DeductionAmounts]
    saved_by_year: list[SavedYear]
    loan: LoanAmounts | None
    deferred: DeferredAmounts | None
    saving_up: list[GoalAmounts]
    cash_flow: list[CashFlowMonth]
    due_after_horizon: Decimal
    words: list[str]


class StartDateAmounts(TypedDict):
    """The same plan begun on another day, in dollars."""

    start: str
    plan_year_starts: str
    first_year: Ends
    cost_to_find_out: Ends | None
    saves_first_year: Decimal
    saves_cost_to_find_out: Decimal
    saves_in_all: Decimal
    in_every_world: bool


class OtherStartDates(TypedDict):
    """What another start date would change."""

    start: str
    better: list[StartDateAmounts]
    after_reset: StartDateAmounts | None
    words: list[str]
