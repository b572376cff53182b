"""The medical-expense deduction of a person who itemises (R19; 26 USC 213)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from costcalc.engine.health_plan import Kind
from costcalc.engine.scenario import Paying
from costcalc.engine.settlement import Settled
from costcalc.engine.sums import medical
from pricing.lookup import federal_figure
from pricing.model import Catalog
from pricing.money import MILLION, divide_half_up, to_cents, to_ppm

RETURN_IS_DUE = (4, 15)
"""Month and day of the next year on which a tax year's return is due: a deduction's saving is dated then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxYear:
    """One tax year in one world; cents.

    Attributes:
        paid: Medical cost paid in it.
        from_accounts: Of it, paid by accounts that were filled before taxes.
        floor: The part of income below which nothing counts.
        deduction: What may be deducted.
        saved: Tax saved on it; 0 where the rate is not known.
    """

    year: int
    paid: int
    from_accounts: int
    floor: int
    deduction: int
    saved: int


def may_be_deducted(entry: Settled) -> bool:
    """Medical cost, without what is bought over the counter (26 USC 213(b)) and without travel."""
    return medical(entry) and entry.charges.kind is not Kind.OTC_MEDICINE


def marginal_rate(paying: Paying) -> int:
    """The person's tax rate in parts per million: the HSA's, else the FSA's; 0 when neither says one."""
    said = [account.marginal_rate for account in (paying.hsa, paying.fsa) if account is not None]
    return next((to_ppm(rate) for rate in said if rate > 0), 0)


def tax_years(
    paying: Paying, months: Sequence[date], cost: Sequence[int], from_accounts: Sequence[int], catalog: Catalog
) -> tuple[TaxYear, ...]:
    """max(0, medical cost paid - paid by accounts - floor x income), by tax year; none for who does not itemise.

    Args:
        paying: The person's income, tax rate and whether they itemise.
        months: First day of each month of the horizon; a month belongs to the tax year it begins in.
        cost: What may be deducted of each month's cost, in cents.
        from_accounts: Of it, what accounts paid.
        catalog: Where the floor is.
    """
    income = paying.household.income if paying.household is not None else None
    if not paying.itemizes or income is None:
        return ()
    rate = marginal_rate(paying)
    rows = []
    for year in dict.fromkeys(day.year for day in months):
        found = federal_figure(catalog, "medical_deduction_floor", year)
        if found is None:
            return ()
        floor = divide_half_up(to_cents(income) * to_ppm(found[1].amount.middle()), MILLION)
        there = [i for i, day in enumerate(months) if day.year == year]
        paid, covered = (sum(part[i] for i in there) for part in (cost, from_accounts))
        deduction = max(0, paid - covered - floor)
        rows.append(
            TaxYear(
                year=year,
                paid=paid,
                from_accounts=covered,
                floor=floor,
                deduction=deduction,
                saved=divide_half_up(deduction * rate, MILLION),
            )
        )
    return tuple(rows)


def saved_by_month(years: Sequence[TaxYear], months: Sequence[date]) -> list[int]:
    """Each year's saving in the month its return is due; after the horizon, in the last month."""
    found = [0] * len(months)
    for year in years:
        due = date(year.year + 1, *RETURN_IS_DUE)
        begun = sum(day <= due for day in months)
        found[begun - 1] += year.saved
    return found
