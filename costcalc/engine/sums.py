"""Sums over the ledger: by month and by the figures of R27, for every column at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from costcalc.engine.columns import BoolArray, IntArray
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Item
from costcalc.engine.projection import FigureKey
from costcalc.engine.reckoning import Ledger
from costcalc.engine.settlement import Settled

MONTHS_A_YEAR = 12
Picks = Callable[[Settled], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureColumns:
    """The figures of every column, cents; a figure that does not apply in a column is masked.

    Attributes:
        values: By figure, shape (columns,).
        applies: By figure, where it applies.
    """

    values: dict[FigureKey, IntArray]
    applies: dict[FigureKey, BoolArray]


def counted(entry: Settled) -> bool:
    """Charges that are part of "you pay": of known price, and not lost pay (R3, R21)."""
    return not entry.charges.unknown and not entry.charges.outside_total


def medical(entry: Settled) -> bool:
    """Charges that are counted and not travel (R21)."""
    return counted(entry) and entry.charges.kind is not Kind.TRAVEL


def month_sums(ledger: Ledger, picks: Picks = counted) -> IntArray:
    """What the person pays in each month, by pay date (R4), shape (months, columns), cents."""
    return sum_months(ledger, (entry for entry in ledger.entries if picks(entry)))


def sum_months(ledger: Ledger, entries: Iterable[Settled]) -> IntArray:
    """`month_sums` of some entries."""
    calendar = ledger.resolved.calendar
    count = ledger.columns.count
    row_of_day = calendar.month_index() * count
    total = np.zeros(calendar.months * count, dtype=np.int64)
    column = np.arange(count, dtype=np.int64)
    for entry in entries:
        if entry.you_pay.shape[0] == 0:
            continue
        place = row_of_day.take(entry.pay_day - calendar.first_day, mode="clip") + column
        amount = np.where(entry.charges.happens, entry.you_pay, 0)
        total += np.bincount(place.ravel(), weights=amount.ravel(), minlength=total.size).astype(np.int64)
    return total.reshape(calendar.months, count)


def figure_columns(ledger: Ledger, picks: Picks = counted, months: IntArray | None = None) -> FigureColumns:
    """Every headline figure of every column (R27).

    Args:
        ledger: A plan.
        picks: Which charges.
        months: Their `month_sums`, where they are there already.
    """
    months = month_sums(ledger, picks) if months is None else months
    years = months.reshape(-1, MONTHS_A_YEAR, months.shape[1]).sum(axis=1)
    count = ledger.columns.count
    always = np.ones(count, dtype=np.bool_)
    sessions, linked = _per_visit(ledger, picks)
    later = years[1:]
    find_out, has_induction = _cost_to_find_out(ledger, picks)
    values = {
        FigureKey.PER_VISIT: divide(linked, np.maximum(sessions, 1)),
        FigureKey.PER_MONTH: divide(years[0], MONTHS_A_YEAR),
        FigureKey.FIRST_YEAR: years[0],
        FigureKey.LATER_YEAR: divide(later.sum(axis=0), max(len(later), 1)),
        FigureKey.COST_TO_FIND_OUT: find_out,
        FigureKey.HORIZON_TOTAL: years.sum(axis=0),
        FigureKey.PEAK_CASH_OUT: peak_cash_out(ledger, picks),
    }
    applies = dict.fromkeys(values, always)
    applies[FigureKey.PER_VISIT] = sessions > 0
    applies[FigureKey.LATER_YEAR] = always & (len(later) > 0)
    applies[FigureKey.COST_TO_FIND_OUT] = has_induction
    return FigureColumns(values=values, applies=applies)


def divide(total: IntArray, divisor: IntArray | int) -> IntArray:
    """A mean in cents, rounded half up, a negative one as its opposite (R27)."""
    size = (2 * np.abs(total) + divisor) // (2 * np.asarray(divisor, dtype=np.int64))
    return np.asarray(np.sign(total) * size, dtype=np.int64)


def _per_visit(ledger: Ledger, picks: Picks) -> tuple[IntArray, IntArray]:
    count = ledger.columns.count
    first_year_ends = int(ledger.resolved.calendar.month_starts[MONTHS_A_YEAR])
    sessions = np.zeros(count, dtype=np.int64)
    linked = np.zeros(count, dtype=np.int64)
    for entry in ledger.entries:
        charges = entry.charges
        if charges.session is None:
            continue
        there = charges.happens & (charges.day < first_year_ends) & (charges.session > 0)
        if charges.item in (Item.INDUCTION_SESSION, Item.BOOSTER_SESSION):
            sessions += there.sum(axis=0)
        if picks(entry):
            linked += _sum_where(there, entry.you_pay)
    return sessions, linked


def _cost_to_find_out(ledger: Ledger, picks: Picks) -> tuple[IntArray, BoolArray]:
    """The treatment's own lines paid up to and including the last induction session."""
    count = ledger.columns.count
    total = np.zeros(count, dtype=np.int64)
    schedule = ledger.schedule
    if schedule is None:
        return total, np.zeros(count, dtype=np.bool_)
    sessions = schedule.sessions
    last, has_induction = sessions.last_held()
    for entry in ledger.entries:
        if picks(entry) and counts_to_find_out(entry):
            there = entry.charges.happens & (entry.pay_day <= last)
            total += _sum_where(there, entry.you_pay)
    return total, has_induction


def _sum_where(there: BoolArray, amount: IntArray) -> IntArray:
    """Sums of some places down each column; most rows have none."""
    rows = there.any(axis=1)
    return np.asarray(np.where(there[rows], amount[rows], 0).sum(axis=0), dtype=np.int64)


def counts_to_find_out(entry: Settled) -> bool:
    """The treatment's own lines, home supplies apart."""
    return entry.charges.treatment and entry.charges.kind is not Kind.HOME_SUPPLY


def peak_cash_out(ledger: Ledger, picks: Picks = counted) -> IntArray:
    """The largest sum of the plan's refunds outstanding at one time (R17), shape (columns,), cents."""
    refunds = [e for e in ledger.entries if e.charges.item is Item.REIMBURSEMENT and picks(e)]
    peak = np.zeros(ledger.columns.count, dtype=np.int64)
    if not refunds:
        return peak
    begins = np.concatenate([np.where(e.charges.happens, e.charges.day, 0) for e in refunds])
    comes = np.concatenate([np.where(e.charges.happens, e.pay_day, 0) for e in refunds])
    amount = np.concatenate([np.where(e.charges.happens, np.maximum(-e.you_pay, 0), 0) for e in refunds])
    days = np.concatenate([begins, comes])
    moves = np.concatenate([amount, -amount])
    order = np.argsort(days * 2 + (moves > 0), axis=0, kind="stable")
    outstanding = np.cumsum(np.take_along_axis(moves, order, axis=0), axis=0)
    return np.asarray(np.maximum(outstanding.max(axis=0), 0), dtype=np.int64)
