"""Ways to pay and what they save, as records: amounts in cents and dates, no words (R19, R20)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from costcalc.engine.projection import Spread, YearRow


class Account(StrEnum):
    """A kind of account that is filled before taxes."""

    HSA = "hsa"
    FSA = "fsa"


class SavingTarget(StrEnum):
    """What a person may want to have saved before the first visit."""

    COST_TO_FIND_OUT = "cost_to_find_out"
    FIRST_YEAR = "first_year"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountYear:
    """One year of an account: the calendar year of an HSA, the plan year of an FSA; cents.

    Attributes:
        starts: First day of the account's year.
        months: Months of the horizon that begin in it, 1-12; a part of a year counts in twelfths.
        limit: Most that may go in during a whole year.
        limit_year: The year that limit is of; an earlier one where the year's own is not known yet.
        own_yearly: Own money a person wants to put in during a whole year.
        employer_yearly: The employer's money of a whole year; it uses up the limit.
        counted_yearly: Own money of a whole year within the limit.
        new_money: Own money that goes in during these months.
        saved: Tax saved on it.
        paid: Medical cost the account pays in these months (typical world).
        left: What is in it at the end of these months; of an FSA what was not used and may be lost (typical world).
    """

    account: Account
    starts: date
    months: int
    limit: int
    limit_year: int
    own_yearly: int
    employer_yearly: int
    counted_yearly: int
    new_money: int
    saved: int
    paid: int
    left: int

    @property
    def limit_is_of_the_year(self) -> bool:
        """False where the year's own limit is not known yet."""
        return self.limit_year == self.starts.year


@dataclass(frozen=True, slots=True, kw_only=True)
class DeductionYear:
    """The medical-expense deduction of one tax year for a person who itemises; cents.

    Attributes:
        year: The tax year; a month belongs to the one it begins in.
        paid: Medical cost paid (typical world).
        from_accounts: Of it, paid by the HSA and the FSA (typical world).
        floor: The part of income below which nothing counts.
        deduction: What may be deducted.
        saved: Tax saved on it; None when the person's tax rate is not known.
    """

    year: int
    paid: int
    from_accounts: int
    floor: int
    deduction: Spread
    saved: Spread | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanPlan:
    """A level-payment loan or a clinic's payment plan; cents (R20).

    Attributes:
        principal: What it pays for, the down payment included.
        down_payment: Paid on the first day.
        financed: What is paid in parts.
        payment: Each monthly payment but the last.
        last_payment: The one that settles the balance.
        interest: All interest together.
        total: Down payment and all payments.
        first_due: Date of the first payment, one month after the start.
        last_due: Date of the last payment.
        payments: Every payment, in order.
        balances: What is owed after each of them.
    """

    principal: int
    down_payment: int
    financed: int
    months: int
    payment: int
    last_payment: int
    interest: int
    total: int
    first_due: date
    last_due: date
    payments: tuple[int, ...]
    balances: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeferredPlan:
    """A card that defers its interest; cents (R20).

    Attributes:
        principal: What it pays for.
        months: Months within which it must be cleared.
        monthly_payment: What the person pays each month.
        left: What is still owed at the end of those months.
        deferred_interest: Interest of every month from the first day: what is due if anything is left.
        interest_due: That interest if something is left, else 0.
        payment_to_clear: The least monthly payment that leaves nothing.
        due: The day on which it must be cleared.
        payments: Every payment, in order; the last one with whatever is then due.
        balances: What would be owed after each of them if nothing fell due.
    """

    principal: int
    months: int
    monthly_payment: int
    left: int
    deferred_interest: int
    interest_due: int
    payment_to_clear: int
    due: date
    payments: tuple[int, ...]
    balances: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SavingPace:
    """What to put aside each month to have enough after some months; cents."""

    months: int
    low: int
    typical: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SavingGoal:
    """What a person needs before the first visit, and how to get there; cents.

    Attributes:
        target: What the money is for. The first year's is what must lie ready so that, with the monthly budget, each
            month of the first year can be paid.
        needed: How much that is.
        still: What is missing of it beside what the person has saved.
        months: Months of the monthly budget until then, in the low, typical and high world; None without a budget.
        paces: Savings per month for some spans of time.
    """

    target: SavingTarget
    needed: Spread
    still: Spread
    months: tuple[int, int, int] | None
    paces: tuple[SavingPace, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CashFlowRow:
    """One month of paying, in the typical world; cents.

    Attributes:
        you_pay: As in the projection's months: charges less refunds.
        refund: What comes back from the plan or the clinic in this month; already taken off `you_pay`.
        on_credit: What the loan or card pays of the month's charges.
        loan_payment: Down payment or payment of the loan.
        card_payment: Payment of the card, with whatever falls due at its end.
        cash_out: you_pay - on_credit + loan_payment + card_payment.
        from_accounts: What the HSA and the FSA can pay of it.
        saved_tax: Tax saved by money put into accounts in this month, or by the deduction when the return is filed.
        loan_balance: Owed on the loan at the month's end.
        card_balance: Owed on the card at the month's end.
        account_balance: In the HSA at the month's end.
    """

    month: int
    starts: date
    you_pay: int
    refund: int
    on_credit: int
    loan_payment: int
    card_payment: int
    cash_out: int
    from_accounts: int
    saved_tax: int
    loan_balance: int
    card_balance: int
    account_balance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding:
    """Ways to pay, beside the headline figures, which stay before tax (R19, R20).

    Attributes:
        accounts: Each year of each account; none without one.
        deductions: Each tax year with a deduction to look at; none when the person does not itemise.
        saved_by_year: Tax saved in each year from the start, by accounts and deduction together.
        loan: The loan or payment plan, or None.
        deferred: The card with deferred interest, or None.
        saving_up: What to have before starting; none when the person said neither budget nor savings.
        cash_flow: Every month of the horizon.
        due_after_horizon: Payments of loan and card that fall after the horizon.
    """

    accounts: tuple[AccountYear, ...]
    deductions: tuple[DeductionYear, ...]
    saved_by_year: tuple[YearRow, ...]
    loan: LoanPlan | None
    deferred: DeferredPlan | None
    saving_up: tuple[SavingGoal, ...]
    cash_flow: tuple[CashFlowRow, ...]
    due_after_horizon: int

    @property
    def saved(self) -> Spread:
        """Tax saved over the horizon."""
        low, typical, high = (
            sum(getattr(row, end) for row in self.saved_by_year) for end in ("low", "typical", "high")
        )
        return Spread(low=low, typical=typical, high=high)
