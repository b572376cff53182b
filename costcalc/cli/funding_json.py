"""Ways to pay and other start dates as JSON; every amount in dollars."""

from __future__ import annotations

from costcalc.cli.funding_types import (
    AccountYearAmounts,
    CashFlowMonth,
    DeductionAmounts,
    DeferredAmounts,
    Ends,
    FundingAmounts,
    GoalAmounts,
    LoanAmounts,
    OtherStartDates,
    StartDateAmounts,
)
from costcalc.engine.funding_records import (
    AccountYear,
    CashFlowRow,
    DeductionYear,
    DeferredPlan,
    Funding,
    LoanPlan,
    SavingGoal,
)
from costcalc.engine.projection import Spread
from costcalc.engine.start_date_records import StartDateChoice, StartDates
from costcalc.phrases.funding import funding_sentences
from costcalc.phrases.language import Language
from costcalc.phrases.start_dates import start_date_sentences
from pricing.money import from_cents


def funding_json(funding: Funding, language: Language) -> FundingAmounts:
    """Everything that is reckoned of ways to pay."""
    return FundingAmounts(
        accounts=[_account(row) for row in funding.accounts],
        deductions=[_deduction(row) for row in funding.deductions],
        saved_by_year=[
            {
                "year": row.year,
                "starts": row.starts.isoformat(),
                "low": from_cents(row.low),
                "typical": from_cents(row.typical),
                "high": from_cents(row.high),
            }
            for row in funding.saved_by_year
        ],
        loan=None if funding.loan is None else _loan(funding.loan),
        deferred=None if funding.deferred is None else _deferred(funding.deferred),
        saving_up=[_goal(goal) for goal in funding.saving_up],
        cash_flow=[_month(row) for row in funding.cash_flow],
        due_after_horizon=from_cents(funding.due_after_horizon),
        words=list(funding_sentences(funding, language)),
    )


def start_dates_json(dates: StartDates, language: Language) -> OtherStartDates:
    """What another start date would change."""
    return OtherStartDates(
        start=dates.start.isoformat(),
        better=[_choice(choice) for choice in dates.better],
        after_reset=None if dates.after_reset is None else _choice(dates.after_reset),
        words=list(start_date_sentences(dates, language)),
    )


def _ends(spread: Spread) -> Ends:
    return Ends(low=from_cents(spread.low), typical=from_cents(spread.typical), high=from_cents(spread.high))


def _account(row: AccountYear) -> AccountYearAmounts:
    return AccountYearAmounts(
        account=row.account.value,
        starts=row.starts.isoformat(),
        months=row.months,
        limit=from_cents(row.limit),
        limit_year=row.limit_year,
        own_yearly=from_cents(row.own_yearly),
        employer_yearly=from_cents(row.employer_yearly),
        counted_yearly=from_cents(row.counted_yearly),
        new_money=from_cents(row.new_money),
        saved=from_cents(row.saved),
        paid=from_cents(row.paid),
        left=from_cents(row.left),
    )


def _deduction(row: DeductionYear) -> DeductionAmounts:
    return DeductionAmounts(
        year=row.year,
        paid=from_cents(row.paid),
        from_accounts=from_cents(row.from_accounts),
        floor=from_cents(row.floor),
        deduction=_ends(row.deduction),
        saved=None if row.saved is None else _ends(row.saved),
    )


def _loan(loan: LoanPlan) -> LoanAmounts:
    return LoanAmounts(
        principal=from_cents(loan.principal),
        down_payment=from_cents(loan.down_payment),
        financed=from_cents(loan.financed),
        months=loan.months,
        payment=from_cents(loan.payment),
        last_payment=from_cents(loan.last_payment),
        interest=from_cents(loan.interest),
        total=from_cents(loan.total),
        first_due=loan.first_due.isoformat(),
        last_due=loan.last_due.isoformat(),
    )


def _deferred(card: DeferredPlan) -> DeferredAmounts:
    return DeferredAmounts(
        principal=from_cents(card.principal),
        months=card.months,
        monthly_payment=from_cents(card.monthly_payment),
        left=from_cents(card.left),
        deferred_interest=from_cents(card.deferred_interest),
        interest_due=from_cents(card.interest_due),
        payment_to_clear=from_cents(card.payment_to_clear),
        due=card.due.isoformat(),
    )


def _goal(goal: SavingGoal) -> GoalAmounts:
    months = goal.months
    return GoalAmounts(
        target=goal.target.value,
        needed=_ends(goal.needed),
        still=_ends(goal.still),
        months=None if months is None else {"low": months[0], "typical": months[1], "high": months[2]},
        paces=[
            {
                "months": pace.months,
                "low": from_cents(pace.low),
                "typical": from_cents(pace.typical),
                "high": from_cents(pace.high),
            }
            for pace in goal.paces
        ],
    )


def _month(row: CashFlowRow) -> CashFlowMonth:
    return CashFlowMonth(
        month=row.month,
        starts=row.starts.isoformat(),
        you_pay=from_cents(row.you_pay),
        refund=from_cents(row.refund),
        on_credit=from_cents(row.on_credit),
        loan_payment=from_cents(row.loan_payment),
        card_payment=from_cents(row.card_payment),
        cash_out=from_cents(row.cash_out),
        from_accounts=from_cents(row.from_accounts),
        saved_tax=from_cents(row.saved_tax),
        loan_balance=from_cents(row.loan_balance),
        card_balance=from_cents(row.card_balance),
        account_balance=from_cents(row.account_balance),
    )


def _choice(choice: StartDateChoice) -> StartDateAmounts:
    return StartDateAmounts(
        start=choice.start.isoformat(),
        plan_year_starts=choice.plan_year_starts.isoformat(),
        first_year=_ends(choice.first_year),
        cost_to_find_out=None if choice.cost_to_find_out is None else _ends(choice.cost_to_find_out),
        saves_first_year=from_cents(choice.saves_first_year),
        saves_cost_to_find_out=from_cents(choice.saves_cost_to_find_out),
        saves_in_all=from_cents(choice.saves_in_all),
        in_every_world=choice.in_every_world,
    )
