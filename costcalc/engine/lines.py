"""One column of the ledger as dated lines, in the order they were reckoned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np

from costcalc.engine.health_plan import Network
from costcalc.engine.ledger import Line, Origin, PriceSource, Rule
from costcalc.engine.reckoning import Ledger
from costcalc.engine.settlement import Settled
from costcalc.engine.sums import counts_to_find_out

_AMOUNTS = (
    "allowed",
    "deductible",
    "copay",
    "coinsurance",
    "deductible_before",
    "deductible_after",
    "out_of_pocket_before",
    "out_of_pocket_after",
)


def column_lines(ledger: Ledger, column: int) -> tuple[Line, ...]:
    """Every line of one column, by service date and then listing order, numbered from 1."""
    rows = [row for place, entry in enumerate(ledger.entries) for row in _rows(ledger, place, entry, column)]
    rows.sort(key=lambda row: row[0])
    return tuple(
        _line(number, entry, source, row, column) for number, (_, entry, source, row) in enumerate(rows, start=1)
    )


def _rows(
    ledger: Ledger, place: int, entry: Settled, column: int
) -> Iterator[tuple[tuple[int, int, int], Settled, PriceSource, int]]:
    charges = entry.charges
    if charges.day.shape[0] == 0:
        return
    single = price_source(ledger, charges.price_key)
    for row in np.nonzero(charges.happens[:, column])[0].tolist():
        package = -1 if charges.package is None else int(charges.package[row, column])
        source = single if package < 0 else price_source(ledger, f"clinic.packages.{package}.price")
        yield (int(charges.day[row, column]), place, row), entry, source, row


def price_source(ledger: Ledger, key: str) -> PriceSource:
    """Where the price behind an input key comes from."""
    inputs = ledger.resolved.inputs
    if key in inputs:
        return inputs[key].price_source()
    return PriceSource(origin=Origin.UNKNOWN, input=key)


def _line(number: int, entry: Settled, source: PriceSource, row: int, column: int) -> Line:
    charges = entry.charges
    unknown = charges.unknown

    def amount(name: str) -> int | None:
        values = getattr(entry, name)
        return None if unknown or values is None else int(values[row, column])

    shared = _plan_shares(entry, row, column)
    shares = {name: amount(name) if shared else None for name in _AMOUNTS}
    session = None if charges.session is None else int(charges.session[row, column]) or None
    return Line(
        id=number,
        service_date=date.fromordinal(int(charges.day[row, column])),
        pay_date=date.fromordinal(int(entry.pay_day[row, column])),
        kind=charges.kind,
        item=charges.item,
        name=charges.name,
        number=None if charges.number is None else int(charges.number[row, column]) or None,
        of=None if charges.of is None else int(charges.of[column]),
        session=session,
        billed=amount("billed"),
        allowed=shares["allowed"],
        network=entry.network if shared else Network.NOT_COVERED,
        discount=amount("discount"),
        write_off=amount("write_off"),
        deductible=shares["deductible"] if shares["deductible"] is not None or unknown else 0,
        copay=shares["copay"] if shares["copay"] is not None or unknown else 0,
        coinsurance=shares["coinsurance"] if shares["coinsurance"] is not None or unknown else 0,
        not_covered=amount("not_covered"),
        balance_bill=amount("balance_bill"),
        plan_paid=amount("plan_paid"),
        assistance=amount("assistance"),
        you_pay=amount("you_pay"),
        deductible_used_before=shares["deductible_before"],
        deductible_used_after=shares["deductible_after"],
        out_of_pocket_used_before=shares["out_of_pocket_before"],
        out_of_pocket_used_after=shares["out_of_pocket_after"],
        rule=_rule(entry, row, column),
        source=source,
        treatment=counts_to_find_out(entry),
        outside_total=charges.outside_total,
        growth_years=0 if charges.years is None else int(charges.years[row, column]),
    )


def _plan_shares(entry: Settled, row: int, column: int) -> bool:
    """Whether the plan's terms hold: not past a visit limit, nor for a session paid for before the plan begins."""
    unclaimed = entry.charges.unclaimed
    if unclaimed is not None and unclaimed[row, column]:
        return False
    return entry.past_limit is None or not entry.past_limit[row, column]


def _rule(entry: Settled, row: int, column: int) -> Rule:
    if entry.past_limit is not None and entry.past_limit[row, column]:
        return Rule.PAST_VISIT_LIMIT
    if not _plan_shares(entry, row, column) and entry.past_limit is not None:
        return Rule.NOT_COVERED
    if entry.free is not None and entry.free[row, column]:
        return Rule.FREE_VISIT
    return entry.rule


def is_covered(line: Line) -> bool:
    """True when a plan shared in the line."""
    return line.network is not Network.NOT_COVERED
