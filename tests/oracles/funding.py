"""Beside the headline: tax savings, loans and deferred interest (R19, R20)."""

from dataclasses import dataclass
from decimal import Decimal, localcontext

from .money import ZERO, cents, percent_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """A loan paid in level payments; the last payment settles the balance."""

    payment: Decimal
    last_payment: Decimal
    total_interest: Decimal
    balances: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferred:
    """A deferred-interest plan: what is left at the end and the interest that is then due."""

    left: Decimal
    interest_due: Decimal


def loan(principal: Decimal, apr_percent: Decimal, months: int) -> Loan:
    """Level payment, standard amortisation, each month's interest and the payment rounded to the cent (R20)."""
    with localcontext(prec=80):  # so that a payment of half a cent is seen as one
        rate = Decimal(apr_percent) / 1200
        exact = principal / months if rate == 0 else principal * rate / (1 - (1 + rate) ** -months)
        payment = cents(exact.quantize(Decimal("1e-30")))
    balance, interest, last = principal, ZERO, ZERO
    balances = []
    for month in range(1, months + 1):
        this_month = cents(balance * Decimal(apr_percent) / 1200)
        interest += this_month
        last = balance + this_month if month == months else min(payment, balance + this_month)
        balance += this_month - last
        balances.append(balance)
    return Loan(payment=payment, last_payment=last, total_interest=interest, balances=tuple(balances))


def deferred_interest(principal: Decimal, apr_percent: Decimal, months: int, monthly_payment: Decimal) -> Deferred:
    """Interest monthly on the opening balance from the first day, due at the end if not cleared in time (R20)."""
    balance, months_of_balance = principal, ZERO
    for _ in range(months):
        months_of_balance += balance
        balance -= min(monthly_payment, balance)
    interest = cents(months_of_balance * Decimal(apr_percent) / 1200)
    return Deferred(left=balance, interest_due=interest if balance > 0 else ZERO)


def hsa_savings(
    own: Decimal, employer: Decimal, marginal_percent: Decimal, limit: Decimal, *, eligible: bool
) -> Decimal:
    """New own money x marginal rate within the year's limit, of which the employer's money uses its part (R19)."""
    return percent_of(min(own, max(ZERO, limit - employer)), marginal_percent) if eligible else ZERO


def fsa_savings(own: Decimal, marginal_percent: Decimal, limit: Decimal) -> Decimal:
    """New own money x marginal rate within the plan year's limit (R19)."""
    return percent_of(min(own, limit), marginal_percent)


def deductible_expenses(paid: Decimal, paid_from_hsa: Decimal, income: Decimal, *, itemizes: bool) -> Decimal:
    """Expenses above 7.5 % of income, without what the HSA paid (R19)."""
    floor = percent_of(income, Decimal("7.5"))
    return max(ZERO, paid - paid_from_hsa - floor) if itemizes else ZERO
