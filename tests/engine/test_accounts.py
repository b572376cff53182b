"""HSA and FSA: what saves taxes, what pays, month by month; against the independent reckoning (R19)."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costcalc.engine.accounts import (
    AccountTerms,
    Contributions,
    account_years,
    contributions,
    fsa_payments,
    fsa_terms,
    hsa_payments,
    hsa_terms,
)
from costcalc.engine.calendar import PlanCalendar
from costcalc.engine.scenario import Coverage, FlexibleSpending, HealthSavings
from tests.oracles import funding as oracle
from tests.storage.expected import CATALOG

MONEY = st.decimals(0, 12_000, places=2)
PERCENT = st.decimals(0, 60, places=2)
NEW_YEAR = date(2026, 1, 1)


def months_from(start: date, years: int) -> tuple[date, ...]:
    return PlanCalendar.of(start, years).starts()[:-1]


def going_in(terms: AccountTerms, start: date = NEW_YEAR, years: int = 1) -> Contributions:
    found = contributions(terms, months_from(start, years), CATALOG)
    assert found is not None
    return found


def hsa(**said: object) -> AccountTerms:
    values = {name: Decimal(value) if type(value) is int else value for name, value in said.items()}
    return hsa_terms(HealthSavings(**{"eligible": True, "marginal_rate": Decimal(22), **values}))  # type: ignore[arg-type]


def test_new_money_saves_the_marginal_rate() -> None:
    """docs/methodology.md, R19: $2,000 of new HSA money at 22 %: $440."""
    assert sum(going_in(hsa(own_yearly=2000)).saved) == 44_000


def test_a_published_example() -> None:
    """$4,400 into an HSA in 2026 at a federal rate of 24 % (calc.scrivenio.com/en/hsa-fsa-tax-savings-calculator)."""
    assert sum(going_in(hsa(own_yearly=4400, marginal_rate=Decimal(24))).saved) == 105_600


def test_employer_money_uses_up_the_limit() -> None:
    money = going_in(hsa(own_yearly=4000, employer_yearly=1000))
    assert sum(money.new_money) == 340_000
    assert sum(money.employer) == 100_000


def test_an_old_balance_saves_nothing_new_but_pays() -> None:
    money = going_in(hsa(balance=900))
    assert sum(money.saved) == 0
    assert hsa_payments(money, [50_000] + [0] * 11).paid[0] == 50_000


def test_family_coverage_has_its_own_limit() -> None:
    assert sum(going_in(hsa(own_yearly=9000, coverage=Coverage.FAMILY)).new_money) == 875_000


def test_without_eligibility_nothing_new_goes_in() -> None:
    money = going_in(hsa(own_yearly=4000, employer_yearly=500, eligible=False))
    assert sum(money.new_money) == sum(money.employer) == sum(money.saved) == 0


def test_each_calendar_year_has_its_own_limit_and_says_which_it_used() -> None:
    money = going_in(hsa(own_yearly=9000), date(2026, 7, 1), 3)
    years = account_years(money, hsa_payments(money, [0] * 36))
    assert [(year.starts.year, year.limit, year.limit_year, year.months) for year in years] == [
        (2026, 440_000, 2026, 6),
        (2027, 450_000, 2027, 12),
        (2028, 450_000, 2027, 12),
        (2029, 450_000, 2027, 6),
    ]
    assert [year.limit_is_of_the_year for year in years] == [True, True, False, False]
    assert [year.new_money for year in years] == [220_000, 450_000, 450_000, 225_000]


def test_an_fsa_goes_by_the_plan_year() -> None:
    terms = fsa_terms(FlexibleSpending(own_yearly=Decimal(1200), marginal_rate=Decimal(10)), 7, 1)
    money = going_in(terms, date(2026, 4, 1), 1)
    assert [start.isoformat() for start in dict.fromkeys(money.year_starts)] == ["2025-07-01", "2026-07-01"]
    paid = fsa_payments(money, [100_000] + [0] * 11)
    assert paid.paid[0] == 30_000  # what goes in from April to June
    assert account_years(money, paid)[1].left == 90_000  # not used, and may be lost


def test_an_fsa_pays_ahead_of_what_goes_in_and_an_hsa_pays_back_later() -> None:
    flexible = fsa_terms(FlexibleSpending(own_yearly=Decimal(1200)), 1, 1)
    assert fsa_payments(going_in(flexible), [120_000] + [0] * 11).paid[0] == 120_000
    paid = hsa_payments(going_in(hsa(own_yearly=1200)), [25_000] + [0] * 11)
    assert paid.paid[:4] == (10_000, 10_000, 5_000, 0)


def test_money_that_comes_back_goes_back_into_the_account() -> None:
    paid = hsa_payments(going_in(hsa(balance=1000)), [60_000, -40_000] + [0] * 10)
    assert paid.paid[:2] == (60_000, -40_000)
    assert paid.balance[1] == 80_000


@given(
    own=MONEY,
    employer=MONEY,
    rate=PERCENT,
    family=st.booleans(),
    eligible=st.booleans(),
    year=st.integers(2025, 2027),
    day=st.integers(1, 31),
)
def test_a_whole_calendar_year_agrees_with_the_independent_reckoning(
    own: Decimal, employer: Decimal, rate: Decimal, family: bool, eligible: bool, year: int, day: int
) -> None:
    terms = hsa(
        own_yearly=own,
        employer_yearly=employer,
        marginal_rate=rate,
        eligible=eligible,
        coverage=Coverage.FAMILY if family else Coverage.SELF,
    )
    limit = CATALOG.federal[f"hsa_limit_{'family' if family else 'self'}"].by_year[year].amount.middle()
    theirs = oracle.hsa_savings(own, min(employer, limit), rate, limit, eligible=eligible)
    assert sum(going_in(terms, date(year, 1, day)).saved) == theirs * 100


@given(own=MONEY, rate=PERCENT, month=st.integers(1, 12), day=st.integers(1, 28))
def test_a_whole_plan_year_of_an_fsa_agrees_with_the_independent_reckoning(
    own: Decimal, rate: Decimal, month: int, day: int
) -> None:
    money = going_in(
        fsa_terms(FlexibleSpending(own_yearly=own, marginal_rate=rate), month, day), date(2026, month, day)
    )
    assert sum(money.saved) == oracle.fsa_savings(own, rate, Decimal(3400)) * 100


@given(
    start=st.dates(date(2025, 1, 1), date(2028, 12, 31)),
    years=st.integers(1, 10),
    own=MONEY,
    month=st.integers(1, 12),
    day=st.integers(1, 28),
)
def test_years_add_up_to_months_and_no_year_passes_its_limit(
    start: date, years: int, own: Decimal, month: int, day: int
) -> None:
    money = going_in(fsa_terms(FlexibleSpending(own_yearly=own, marginal_rate=Decimal(30)), month, day), start, years)
    cost = [12_345] * (12 * years)
    paid = fsa_payments(money, cost)
    rows = account_years(money, paid)
    assert sum(row.saved for row in rows) == sum(money.saved)
    assert sum(row.paid for row in rows) == sum(paid.paid)
    assert all(row.new_money <= row.counted_yearly <= row.limit for row in rows)
    assert all(row.months <= 13 for row in rows)


@pytest.mark.parametrize("balance", [0, 500])
@given(cost=st.lists(st.integers(-50_000, 90_000), min_size=24, max_size=24))
def test_an_hsa_never_pays_more_than_it_holds_or_than_was_owed(balance: int, cost: list[int]) -> None:
    money = going_in(hsa(balance=balance, own_yearly=1200), years=2)
    payments = hsa_payments(money, cost)
    assert min(payments.balance) >= 0
    there = paid = owed = 0
    for month, one in enumerate(payments.paid):
        there += money.new_money[month]
        paid += one
        owed += cost[month]
        assert 0 <= paid <= max(owed, 0)
        assert payments.balance[month] == balance * 100 + there - paid
