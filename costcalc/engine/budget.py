"""Whether money is there when it is needed: budgets, what a plan lacks within one, and how long to save first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from costcalc.engine.columns import IntArray
from costcalc.engine.sums import MONTHS_A_YEAR


class BudgetKind(StrEnum):
    """How a person says what they can pay."""

    MONTHLY = "monthly"
    YEARLY = "yearly"
    SAVED = "saved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What a person can pay.

    A monthly or yearly amount must last for every year of the plan; what one year leaves carries over to the next. A
    sum saved must last for the first year.

    Attributes:
        amount: Cents a month or a year, or saved.
        saved: What lies ready besides a monthly or yearly amount, cents.
    """

    kind: BudgetKind
    amount: int
    saved: int = 0

    @property
    def yearly(self) -> int:
        """Cents that come in each year."""
        return {BudgetKind.MONTHLY: MONTHS_A_YEAR * self.amount, BudgetKind.YEARLY: self.amount}.get(self.kind, 0)

    @property
    def ready(self) -> int:
        """Cents there at the start."""
        return self.amount if self.kind is BudgetKind.SAVED else self.saved


def shortfall(months: IntArray, budget: Budget) -> IntArray:
    """What is missing at the worst year's end, shape (columns,), cents; 0 or less fits.

    Args:
        months: What leaves in each month, shape (months, columns), cents.
        budget: What can be paid.
    """
    paid = _paid_by_year(months, budget)
    years = np.arange(1, paid.shape[0] + 1, dtype=np.int64)[:, None]
    return np.asarray((paid - budget.ready - years * budget.yearly).max(axis=0), dtype=np.int64)


def monthly_need(months: IntArray, budget: Budget) -> IntArray:
    """The least monthly amount, beside what is saved, at which nothing is missing; shape (columns,), cents."""
    paid = _paid_by_year(months, budget) - budget.ready
    so_many = np.arange(1, paid.shape[0] + 1, dtype=np.int64)[:, None] * MONTHS_A_YEAR
    return np.asarray(np.maximum(-(-paid // so_many), 0).max(axis=0), dtype=np.int64)


def saving_months(months: IntArray, budget: Budget) -> IntArray:
    """Months to put the budget aside before the start, so that no month runs short; shape (columns,).

    Args:
        months: What leaves in each month, shape (months, columns), cents.
        budget: A monthly or yearly amount above 0; a yearly one comes in by the month.
    """
    paid = months.cumsum(axis=0) - budget.ready
    gone = np.arange(1, paid.shape[0] + 1, dtype=np.int64)[:, None]
    needed = -(-MONTHS_A_YEAR * paid // budget.yearly) - gone
    return np.asarray(np.maximum(needed.max(axis=0), 0), dtype=np.int64)


def _paid_by_year(months: IntArray, budget: Budget) -> IntArray:
    """Paid by the end of each year that the budget must last for, shape (years, columns)."""
    paid = months.cumsum(axis=0)[MONTHS_A_YEAR - 1 :: MONTHS_A_YEAR]
    return np.asarray(paid[:1] if budget.kind is BudgetKind.SAVED else paid, dtype=np.int64)
