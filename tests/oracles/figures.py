"""Sums of lines by year, month and kind, and the headline figures (R27)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from .dates import month_of, year_start
from .lines import FINDING_OUT, Line, Rank
from .money import ZERO, cents


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The headline figures of one world, in dollars; None where there is none."""

    per_visit: Decimal | None
    per_month: Decimal
    first_year: Decimal
    later_year: Decimal | None
    cost_to_find_out: Decimal | None
    horizon_total: Decimal
    peak_cash_out: Decimal


def total(lines: Iterable[Line]) -> Decimal:
    """What the person pays, over what is known (R3)."""
    return sum((line.you_pay for line in lines if line.you_pay is not None), ZERO)


def by_month(lines: Iterable[Line], start: date, years: int) -> dict[int, Decimal]:
    """You pay by month of the pay date; what comes after the horizon counts in its last month (R4)."""
    sums = dict.fromkeys(range(1, 12 * years + 1), ZERO)
    for line in lines:
        if line.you_pay is not None:
            sums[min(month_of(start, line.pay_date), 12 * years)] += line.you_pay
    return sums


def by_year(lines: Iterable[Line], start: date, years: int) -> dict[int, Decimal]:
    """You pay by year of the pay date (R4)."""
    sums = dict.fromkeys(range(1, years + 1), ZERO)
    for month, amount in by_month(lines, start, years).items():
        sums[(month - 1) // 12 + 1] += amount
    return sums


def by_kind(lines: Iterable[Line]) -> dict[str, Decimal]:
    """You pay by kind."""
    sums: dict[str, Decimal] = {}
    for line in lines:
        if line.you_pay is not None:
            sums[line.kind] = sums.get(line.kind, ZERO) + line.you_pay
    return sums


def figures(lines: Sequence[Line], start: date, years: int, last_induction: date | None) -> Figures:
    """The headline figures (R27): `per_visit` by service date, every other by pay date; means half up."""
    yearly = by_year(lines, start, years)
    later = [yearly[year] for year in range(2, years + 1)]
    return Figures(
        per_visit=per_visit(lines, start),
        per_month=cents(yearly[1] / 12),
        first_year=yearly[1],
        later_year=cents(sum(later, ZERO) / len(later)) if later else None,
        cost_to_find_out=cost_to_find_out(lines, last_induction),
        horizon_total=sum(yearly.values(), ZERO),
        peak_cash_out=peak_cash_out(lines),
    )


def per_visit(lines: Iterable[Line], start: date) -> Decimal | None:
    """Lines linked to the first year's sessions / number of those sessions (R27)."""
    end = year_start(start, 2)
    linked = [line for line in lines if line.session is not None and line.service_date < end]
    sessions = {line.session for line in linked if line.rank == Rank.SESSION}
    return cents(total(linked) / len(sessions)) if sessions else None


def cost_to_find_out(lines: Iterable[Line], last_induction: date | None) -> Decimal | None:
    """The treatment's own lines paid up to and including the last induction session (R27)."""
    if last_induction is None:
        return None
    return total(line for line in lines if line.rank in FINDING_OUT and line.pay_date <= last_induction)


def peak_cash_out(lines: Iterable[Line]) -> Decimal:
    """The largest sum of refunds from the plan outstanding at one time (R17)."""
    changes: dict[date, Decimal] = {}
    for line in lines:
        if line.refund_of_plan and line.you_pay is not None and line.you_pay < 0:
            changes[line.service_date] = changes.get(line.service_date, ZERO) - line.you_pay
            changes[line.pay_date] = changes.get(line.pay_date, ZERO) + line.you_pay
    outstanding = peak = ZERO
    for day in sorted(changes):
        outstanding += changes[day]
        peak = max(peak, outstanding)
    return peak


def covered_days(visits: Iterable[tuple[date, int]], begins: date, ends: date) -> int:
    """Days with relief in [begins, ends): each visit covers its days from its last session; overlap once (R26)."""
    days: set[date] = set()
    for first, relief_days in visits:
        days.update(first + timedelta(days=i) for i in range(relief_days) if begins <= first + timedelta(days=i) < ends)
    return len(days)


def cost_per_week_of_relief(cost: Decimal, days: int) -> Decimal | None:
    """Cost / weeks covered, half up; None without relief (R26)."""
    return cents(cost * 7 / days) if days else None
