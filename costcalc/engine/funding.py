"""Ways to pay beside the headline: accounts, deduction, loan, card, saving up, and the cash flow of all (R19, R20)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from costcalc.engine.accounts import (
    Contributions,
    Payments,
    account_years,
    contributions,
    fsa_payments,
    fsa_terms,
    hsa_payments,
    hsa_terms,
)
from costcalc.engine.columns import WORLD_ORDER
from costcalc.engine.deduction import TaxYear, may_be_deducted, saved_by_month, tax_years
from costcalc.engine.funding_records import (
    Account,
    CashFlowRow,
    DeductionYear,
    DeferredPlan,
    Funding,
    LoanPlan,
)
from costcalc.engine.ledger import World
from costcalc.engine.loans import deferred_plan, loan_plan
from costcalc.engine.projection import Spread, YearRow
from costcalc.engine.reckoning import Ledger
from costcalc.engine.saving_up import saving_goals
from costcalc.engine.scenario import Paying
from costcalc.engine.spreads import spread_of
from costcalc.engine.sums import MONTHS_A_YEAR, counted, medical, month_sums, sum_months
from pricing.money import to_cents

_TYPICAL = WORLD_ORDER.index(World.TYPICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Months:
    """What is paid in each month in one world; cents."""

    you_pay: list[int]
    refund: list[int]
    medical: list[int]
    deductible: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Saved:
    """What accounts and deduction do in one world."""

    payments: dict[Account, Payments]
    from_accounts: list[int]
    tax_years: tuple[TaxYear, ...]
    by_month: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Credit:
    """What loan and card do in each month in one world; cents."""

    on_credit: list[int]
    loan_payment: list[int]
    card_payment: list[int]
    loan_balance: list[int]
    card_balance: list[int]
    after_horizon: int


def fund(ledger: Ledger, cost_to_find_out: Spread | None) -> Funding | None:
    """Ways to pay for a plan; None when the person said nothing of paying.

    Args:
        ledger: The plan reckoned in the three worlds.
        cost_to_find_out: That headline figure (R27).
    """
    paying = ledger.resolved.scenario.paying
    if paying is None:
        return None
    starts = ledger.resolved.calendar.starts()[:-1]
    worlds = _worlds(ledger)
    accounts = _accounts(ledger, paying, starts)
    saved = [_saved(ledger, paying, world, accounts, starts) for world in worlds]
    loan = None if paying.loan is None else loan_plan(paying.loan, starts[0])
    card = None if paying.deferred is None else deferred_plan(paying.deferred, starts[0])
    credit = [_credit(world, loan, card) for world in worlds]
    rows = _cash_flow(starts, worlds[_TYPICAL], credit[_TYPICAL], saved[_TYPICAL])
    typical = saved[_TYPICAL].payments
    return Funding(
        accounts=tuple(row for one in accounts for row in account_years(one, typical[one.terms.account])),
        deductions=_deductions([one.tax_years for one in saved]),
        saved_by_year=_saved_by_year(starts, [one.by_month for one in saved]),
        loan=loan,
        deferred=card,
        saving_up=saving_goals(
            cost_to_find_out,
            [_cash_out(world, one) for world, one in zip(worlds, credit, strict=True)],
            None if paying.saved is None else to_cents(paying.saved),
            None if paying.monthly_budget is None else to_cents(paying.monthly_budget),
        ),
        cash_flow=rows,
        due_after_horizon=credit[_TYPICAL].after_horizon,
    )


def _worlds(ledger: Ledger) -> list[_Months]:
    there = [entry for entry in ledger.entries if counted(entry)]
    refunds = sum_months(ledger, (replace(entry, you_pay=np.minimum(entry.you_pay, 0)) for entry in there))
    you_pay, care, tax = (month_sums(ledger, picks) for picks in (counted, medical, may_be_deducted))
    return [
        _Months(
            you_pay=you_pay[:, column].tolist(),
            refund=(-refunds[:, column]).tolist(),
            medical=care[:, column].tolist(),
            deductible=tax[:, column].tolist(),
        )
        for column in range(len(WORLD_ORDER))
    ]


def _accounts(ledger: Ledger, paying: Paying, starts: Sequence[date]) -> list[Contributions]:
    """The accounts that hold or get money; the FSA, whose money is lost when it is not used, pays first."""
    plan = ledger.resolved.plan
    month, day = (plan.month, plan.day) if plan is not None else (1, 1)
    said = []
    if paying.fsa is not None and paying.fsa.own_yearly:
        said.append(fsa_terms(paying.fsa, month, day))
    if paying.hsa is not None:
        terms = hsa_terms(paying.hsa)
        if terms.own_yearly or terms.employer_yearly or terms.opening:
            said.append(terms)
    found = (contributions(terms, starts, ledger.resolved.catalog) for terms in said)
    return [money for money in found if money is not None]


def _saved(
    ledger: Ledger, paying: Paying, world: _Months, accounts: Sequence[Contributions], starts: Sequence[date]
) -> _Saved:
    payments: dict[Account, Payments] = {}
    left = list(world.medical)
    by_month = [0] * len(starts)
    for money in accounts:
        pay = fsa_payments if money.terms.account is Account.FSA else hsa_payments
        payments[money.terms.account] = pay(money, left)
        paid = payments[money.terms.account].paid
        left = [cost - one for cost, one in zip(left, paid, strict=True)]
        by_month = [sum(pair) for pair in zip(by_month, money.saved, strict=True)]
    from_accounts = [cost - rest for cost, rest in zip(world.medical, left, strict=True)]
    years = tax_years(paying, starts, world.deductible, from_accounts, ledger.resolved.catalog)
    by_month = [sum(pair) for pair in zip(by_month, saved_by_month(years, starts), strict=True)]
    return _Saved(payments=payments, from_accounts=from_accounts, tax_years=years, by_month=by_month)


def _credit(world: _Months, loan: LoanPlan | None, card: DeferredPlan | None) -> _Credit:
    """Loan and card pay the first charges, as far as they go; the person pays them back from the second month on."""
    months = len(world.you_pay)
    there = (loan.principal if loan is not None else 0) + (card.principal if card is not None else 0)
    on_credit = []
    for amount in world.you_pay:
        on_credit.append(min(there, max(amount, 0)))
        there -= on_credit[-1]
    loan_due = [] if loan is None else [loan.down_payment, *loan.payments]
    card_due = [] if card is None else [0, *card.payments]
    owed = [] if loan is None else [loan.financed, *loan.balances]
    card_owed = [] if card is None else [card.principal, *card.balances[:-1]]
    return _Credit(
        on_credit=on_credit,
        loan_payment=_within(loan_due, months),
        card_payment=_within(card_due, months),
        loan_balance=_within(owed, months),
        card_balance=_within(card_owed, months),
        after_horizon=sum(loan_due[months:]) + sum(card_due[months:]),
    )


def _within(amounts: Sequence[int], months: int) -> list[int]:
    return [*amounts[:months], *([0] * (months - len(amounts)))]


def _cash_out(world: _Months, credit: _Credit) -> list[int]:
    parts = zip(world.you_pay, credit.on_credit, credit.loan_payment, credit.card_payment, strict=True)
    return [you_pay - on_credit + loan + card for you_pay, on_credit, loan, card in parts]


def _cash_flow(starts: Sequence[date], world: _Months, credit: _Credit, saved: _Saved) -> tuple[CashFlowRow, ...]:
    cash_out = _cash_out(world, credit)
    hsa = saved.payments.get(Account.HSA)
    return tuple(
        CashFlowRow(
            month=i + 1,
            starts=starts[i],
            you_pay=world.you_pay[i],
            refund=world.refund[i],
            on_credit=credit.on_credit[i],
            loan_payment=credit.loan_payment[i],
            card_payment=credit.card_payment[i],
            cash_out=cash_out[i],
            from_accounts=saved.from_accounts[i],
            saved_tax=saved.by_month[i],
            loan_balance=credit.loan_balance[i],
            card_balance=credit.card_balance[i],
            account_balance=0 if hsa is None else hsa.balance[i],
        )
        for i in range(len(starts))
    )


def _deductions(worlds: Sequence[tuple[TaxYear, ...]]) -> tuple[DeductionYear, ...]:
    rows = []
    for years in zip(*worlds, strict=True):
        typical = years[_TYPICAL]
        saved = [year.saved for year in years]
        known = any(saved) or not any(year.deduction for year in years)
        rows.append(
            DeductionYear(
                year=typical.year,
                paid=typical.paid,
                from_accounts=typical.from_accounts,
                floor=typical.floor,
                deduction=spread_of([year.deduction for year in years]),
                saved=spread_of(saved) if known else None,
            )
        )
    return tuple(rows)


def _saved_by_year(starts: Sequence[date], worlds: Sequence[Sequence[int]]) -> tuple[YearRow, ...]:
    """Low and high are the worlds that save least and most in all, so that the columns add up (R2)."""
    total = spread_of([sum(world) for world in worlds])
    low, high = (worlds[WORLD_ORDER.index(world)] for world in (total.low_world, total.high_world))
    rows = []
    for year in range(len(starts) // MONTHS_A_YEAR):
        months = slice(year * MONTHS_A_YEAR, (year + 1) * MONTHS_A_YEAR)
        rows.append(
            YearRow(
                year=year + 1,
                starts=starts[months.start],
                low=sum(low[months]),
                typical=sum(worlds[_TYPICAL][months]),
                high=sum(high[months]),
            )
        )
    return tuple(rows)
