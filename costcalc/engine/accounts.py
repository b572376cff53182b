"""Health savings and flexible spending accounts: what goes in, what it saves, what it pays (R19).

Accounts are worked month by month (R4); a month belongs to the account's year it begins in. A year's money goes in in
twelve parts. Only money that goes in from `start` on is new: what is in an HSA before saved its taxes already.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from costcalc.engine.calendar import plan_year_start
from costcalc.engine.funding_records import Account, AccountYear
from costcalc.engine.scenario import Coverage, FlexibleSpending, HealthSavings
from pricing.lookup import federal_figure
from pricing.model import Catalog
from pricing.money import MILLION, divide_half_up, to_cents, to_ppm

_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountTerms:
    """What a person said of an account; cents and parts per million.

    Attributes:
        limit_key: Federal figure that limits a year's money.
        opening: What is in it at the start.
        month: Month in which its years start.
        day: Day of that month.
    """

    account: Account
    limit_key: str
    own_yearly: int
    employer_yearly: int
    rate: int
    opening: int = 0
    month: int = 1
    day: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributions:
    """What goes into an account in each month of the horizon; cents.

    Attributes:
        year_starts: First day of the account's year that each month belongs to.
        new_money: Own money of each month, within the year's limit.
        employer: The employer's money of each month.
        saved: Tax saved by each month's new money.
        limits: For each account's year its limit and the year that limit is of.
        counted: For each account's year the own money of a whole year within the limit.
    """

    terms: AccountTerms
    year_starts: tuple[date, ...]
    new_money: tuple[int, ...]
    employer: tuple[int, ...]
    saved: tuple[int, ...]
    limits: Mapping[date, tuple[int, int]]
    counted: Mapping[date, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Payments:
    """What an account pays of each month's medical cost, and what is in it at each month's end; cents."""

    paid: tuple[int, ...]
    balance: tuple[int, ...]


def hsa_terms(hsa: HealthSavings) -> AccountTerms:
    """An HSA; without eligibility nothing new goes in, and what is in it still pays."""
    return AccountTerms(
        account=Account.HSA,
        limit_key=f"hsa_limit_{'family' if hsa.coverage is Coverage.FAMILY else 'self'}",
        own_yearly=to_cents(hsa.own_yearly) if hsa.eligible else 0,
        employer_yearly=to_cents(hsa.employer_yearly) if hsa.eligible else 0,
        rate=to_ppm(hsa.marginal_rate),
        opening=to_cents(hsa.balance),
    )


def fsa_terms(fsa: FlexibleSpending, month: int, day: int) -> AccountTerms:
    """An FSA, whose years are the plan's."""
    return AccountTerms(
        account=Account.FSA,
        limit_key="fsa_limit",
        own_yearly=to_cents(fsa.own_yearly),
        employer_yearly=0,
        rate=to_ppm(fsa.marginal_rate),
        month=month,
        day=day,
    )


def contributions(terms: AccountTerms, months: Sequence[date], catalog: Catalog) -> Contributions | None:
    """What goes in each month, within each year's limit; None when the catalog knows no limit.

    Args:
        terms: The account.
        months: First day of each month of the horizon.
        catalog: Where the limits are.
    """
    year_starts = tuple(plan_year_start(day, terms.month, terms.day) for day in months)
    limits: dict[date, tuple[int, int]] = {}
    for start in dict.fromkeys(year_starts):
        found = federal_figure(catalog, terms.limit_key, start.year)
        if found is None:
            return None
        limits[start] = to_cents(found[1].amount.middle()), found[0]
    employer = {start: min(terms.employer_yearly, limit) for start, (limit, _) in limits.items()}
    counted = {start: min(terms.own_yearly, limit - employer[start]) for start, (limit, _) in limits.items()}
    saved = {start: divide_half_up(own * terms.rate, MILLION) for start, own in counted.items()}
    places = _places(year_starts)
    return Contributions(
        terms=terms,
        year_starts=year_starts,
        new_money=_twelfths(counted, year_starts, places),
        employer=_twelfths(employer, year_starts, places),
        saved=_twelfths(saved, year_starts, places),
        limits=limits,
        counted=counted,
    )


def hsa_payments(money: Contributions, cost: Sequence[int]) -> Payments:
    """An HSA pays as far as its money goes; a cost it could not pay it pays back once it can.

    Args:
        money: What goes in.
        cost: Medical cost of each month that no other account paid; negative where more came back.
    """
    paid, balance = [], []
    owed = before = 0
    there = money.terms.opening
    for own, employer, month_cost in zip(money.new_money, money.employer, cost, strict=True):
        owed += month_cost
        there += own + employer
        total = max(min(owed, there), 0)
        paid.append(total - before)
        before = total
        balance.append(there - total)
    return Payments(paid=tuple(paid), balance=tuple(balance))


def fsa_payments(money: Contributions, cost: Sequence[int]) -> Payments:
    """An FSA pays its year's costs up to that year's money, which is there from its first day; the rest is lost."""
    election: dict[date, int] = {}
    for start, own in zip(money.year_starts, money.new_money, strict=True):
        election[start] = election.get(start, 0) + own
    paid, balance = [], []
    owed = before = 0
    year = None
    for start, month_cost in zip(money.year_starts, cost, strict=True):
        if start != year:
            year, owed, before = start, 0, 0
        owed += month_cost
        total = max(min(owed, election[start]), 0)
        paid.append(total - before)
        before = total
        balance.append(election[start] - total)
    return Payments(paid=tuple(paid), balance=tuple(balance))


def account_years(money: Contributions, payments: Payments) -> tuple[AccountYear, ...]:
    """Each year of an account that holds a month of the horizon."""
    terms = money.terms
    rows = []
    for start, (limit, limit_year) in money.limits.items():
        months = [i for i, year in enumerate(money.year_starts) if year == start]
        rows.append(
            AccountYear(
                account=terms.account,
                starts=start,
                months=len(months),
                limit=limit,
                limit_year=limit_year,
                own_yearly=terms.own_yearly,
                employer_yearly=terms.employer_yearly,
                counted_yearly=money.counted[start],
                new_money=sum(money.new_money[i] for i in months),
                saved=sum(money.saved[i] for i in months),
                paid=sum(payments.paid[i] for i in months),
                left=payments.balance[months[-1]],
            )
        )
    return tuple(rows)


def _places(year_starts: Sequence[date]) -> tuple[int, ...]:
    """Which twelfth of its account's year each month takes, from 0; a year that has begun has only its last ones."""
    first = max(_MONTHS_A_YEAR - year_starts.count(year_starts[0]), 0)
    places: list[int] = []
    for i, start in enumerate(year_starts):
        begins = i == 0 or start != year_starts[i - 1]
        places.append(first if i == 0 else 0 if begins else places[-1] + 1)
    return tuple(min(place, _MONTHS_A_YEAR) for place in places)


def _twelfths(yearly: Mapping[date, int], year_starts: Sequence[date], places: Sequence[int]) -> tuple[int, ...]:
    """Each month's part of its year's amount, to the cent; the twelve parts of a year are the whole."""

    def until(start: date, place: int) -> int:
        return divide_half_up(yearly[start] * min(place, _MONTHS_A_YEAR), _MONTHS_A_YEAR)

    return tuple(
        until(start, place + 1) - until(start, place) for start, place in zip(year_starts, places, strict=True)
    )
