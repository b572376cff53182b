"""What a plan's figures leave out because nobody knows its price (R3)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from costcalc.engine.columns import BoolArray
from costcalc.engine.ledger import Item
from costcalc.engine.projection import FigureKey, Unknown
from costcalc.engine.reckoning import Ledger
from costcalc.engine.settlement import Settled
from costcalc.engine.sums import MONTHS_A_YEAR, counts_to_find_out


def find_unknowns(ledger: Ledger) -> tuple[Unknown, ...]:
    """Every unknown price, once, with the figures it touches."""
    found: dict[str, Unknown] = {}
    for entry in ledger.entries:
        if not (entry.charges.unknown or entry.at_most) or not _there(entry).any():
            continue
        if entry.charges.item is Item.REIMBURSEMENT or entry.charges.outside_total:
            continue
        one = _unknown(ledger, entry)
        before = found.get(one.what)
        touches = one.touches if before is None else tuple(dict.fromkeys((*before.touches, *one.touches)))
        found[one.what] = Unknown(what=one.what, name=one.name, kind=one.kind, at_most=one.at_most, touches=touches)
    return tuple(found.values())


def _there(entry: Settled) -> BoolArray:
    """Where the charge takes place and what is unknown of it matters."""
    there = entry.charges.happens
    if entry.charges.unknown:
        return there
    for elsewhere in (entry.charges.unclaimed, entry.past_limit):
        there = there if elsewhere is None else there & ~elsewhere
    return there


def _unknown(ledger: Ledger, entry: Settled) -> Unknown:
    charges = entry.charges
    key = charges.price_key
    if entry.at_most and not charges.unknown:
        key = f"plan.benefits.{charges.kind.value}.allowed"
    return Unknown(
        what=key,
        name=charges.name,
        kind=charges.kind,
        at_most=entry.at_most and not charges.unknown,
        touches=tuple(_touches(ledger, entry)),
    )


def _touches(ledger: Ledger, entry: Settled) -> Iterator[FigureKey]:
    """The figures that would change if the price were known."""
    charges = entry.charges
    calendar = ledger.resolved.calendar
    first_year_ends = int(calendar.month_starts[MONTHS_A_YEAR])
    there = _there(entry)
    first = there & (charges.day < first_year_ends)
    if charges.session is not None and bool((first & (charges.session > 0)).any()):
        yield FigureKey.PER_VISIT
    if first.any():
        yield FigureKey.PER_MONTH
        yield FigureKey.FIRST_YEAR
    if bool((there & ~first).any()):
        yield FigureKey.LATER_YEAR
    if ledger.schedule is not None and counts_to_find_out(entry):
        before = there & (charges.day <= ledger.schedule.sessions.last_induction)
        if bool(np.any(before)):
            yield FigureKey.COST_TO_FIND_OUT
    yield FigureKey.HORIZON_TOTAL
