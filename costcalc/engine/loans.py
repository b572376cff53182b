"""Paying in parts: level-payment loans and payment plans, and cards that defer their interest (R20)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from costcalc.engine.calendar import add_months
from costcalc.engine.funding_records import DeferredPlan, LoanPlan
from costcalc.engine.scenario import DeferredInterest, Loan
from pricing.money import divide_half_up, to_cents

_MONTHS_A_YEAR = 12
_PERCENT = 100


def level_payment(financed: int, monthly_rate: Fraction, months: int) -> int:
    """The level payment of standard amortisation: financed x i / (1 - (1 + i)^-n), exact, rounded half up once (R20).

    Args:
        financed: Cents, 0 or more.
        monthly_rate: Interest of one month as a fraction, 0 or more.
        months: Number of payments, 1 or more.
    """
    if monthly_rate == 0:
        return divide_half_up(financed, months)
    growth = (1 + monthly_rate) ** months
    return _half_up(financed * monthly_rate * growth / (growth - 1))


def loan_plan(loan: Loan, start: date) -> LoanPlan:
    """A loan's payments: one month after `start` the first; rounded to the cent; the last settles the balance (R20).

    Each month's interest is rounded to the cent. What is paid down at once bears none.
    """
    principal = to_cents(loan.principal)
    down_payment = min(to_cents(loan.down_payment), principal)
    financed = principal - down_payment
    rate = _monthly_rate(loan.apr)
    payment = level_payment(financed, rate, loan.months)
    payments: list[int] = []
    balances: list[int] = []
    balance = financed
    for month in range(1, loan.months + 1):
        owed = balance + _half_up(balance * rate)
        payments.append(owed if month == loan.months else min(payment, owed))
        balance = owed - payments[-1]
        balances.append(balance)
    return LoanPlan(
        principal=principal,
        down_payment=down_payment,
        financed=financed,
        months=loan.months,
        payment=payment,
        last_payment=payments[-1],
        interest=sum(payments) - financed,
        total=down_payment + sum(payments),
        first_due=add_months(start, 1),
        last_due=add_months(start, loan.months),
        payments=tuple(payments),
        balances=tuple(balances),
    )


def deferred_plan(card: DeferredInterest, start: date) -> DeferredPlan:
    """A card's payments, and the interest of every month from the first day that is due if it is not cleared (R20)."""
    principal = to_cents(card.principal)
    monthly_payment = to_cents(card.monthly_payment)
    payments: list[int] = []
    balances: list[int] = []
    balance = opening_balances = principal
    for month in range(1, card.months + 1):
        payments.append(min(monthly_payment, balance))
        balance -= payments[-1]
        balances.append(balance)
        opening_balances += balance if month < card.months else 0
    interest = _half_up(opening_balances * _monthly_rate(card.apr))
    interest_due = interest if balance > 0 else 0
    payments[-1] += balance + interest_due
    return DeferredPlan(
        principal=principal,
        months=card.months,
        monthly_payment=monthly_payment,
        left=balance,
        deferred_interest=interest,
        interest_due=interest_due,
        payment_to_clear=-(-principal // card.months),
        due=add_months(start, card.months),
        payments=tuple(payments),
        balances=tuple(balances),
    )


def _monthly_rate(apr: object) -> Fraction:
    return Fraction(str(apr)) / (_MONTHS_A_YEAR * _PERCENT)


def _half_up(value: Fraction) -> int:
    return divide_half_up(value.numerator, value.denominator)
