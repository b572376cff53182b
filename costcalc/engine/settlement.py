"""Charges with who pays them: the columns of the ledger (R10, R16)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from costcalc.engine.columns import BoolArray, IntArray
from costcalc.engine.health_plan import Liability, Network
from costcalc.engine.ledger import Item, Rule
from costcalc.engine.pricer import Charges


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Charges of one kind with their split; cents, shape (rows, columns).

    you_pay + plan_paid + assistance + write_off + discount = billed, in every place (R16). In a ledger of sums only,
    parts that no sum needs are None.

    Attributes:
        rule: The rule that split them; `past_limit` and `free` mark the places another rule did.
        billed: Billed charge, or cash price where no plan is billed.
        at_most: True when an unknown allowed amount makes this an upper bound.
        unpriced: Places past a visit limit whose cash price nobody knows; None: none.
    """

    charges: Charges
    rule: Rule
    network: Network
    you_pay: IntArray
    pay_day: IntArray
    billed: IntArray | None = None
    discount: IntArray | None = None
    write_off: IntArray | None = None
    not_covered: IntArray | None = None
    balance_bill: IntArray | None = None
    plan_paid: IntArray | None = None
    assistance: IntArray | None = None
    allowed: IntArray | None = None
    deductible: IntArray | None = None
    copay: IntArray | None = None
    coinsurance: IntArray | None = None
    deductible_before: IntArray | None = None
    deductible_after: IntArray | None = None
    out_of_pocket_before: IntArray | None = None
    out_of_pocket_after: IntArray | None = None
    past_limit: BoolArray | None = None
    free: BoolArray | None = None
    at_most: bool = False
    unpriced: BoolArray | None = None


def priced_apart(entries: Iterable[Settled]) -> Iterator[Settled]:
    """The same entries, with places whose price nobody knows in entries of their own (R3)."""
    for entry in entries:
        if entry.unpriced is None or not entry.unpriced.any():
            yield entry
            continue
        happens = entry.charges.happens
        yield replace(entry, charges=replace(entry.charges, happens=happens & ~entry.unpriced))
        yield replace(entry, charges=replace(entry.charges, happens=happens & entry.unpriced, unknown=True))


def cash_settlement(charges: Charges, rule: Rule) -> Settled:
    """The person pays the cash price, less discounts; nothing else moves (R10)."""
    nothing = np.zeros_like(charges.cash)
    discount = nothing if charges.discount is None else charges.discount
    you_pay = charges.cash - discount
    if charges.outside_total:
        rule = Rule.OUTSIDE_TOTAL
    elif charges.item is Item.PACKAGE_REFUND:
        rule = Rule.REFUND
    return Settled(
        charges=charges,
        rule=rule,
        network=Network.NOT_COVERED,
        billed=charges.cash,
        discount=discount,
        write_off=nothing,
        not_covered=you_pay,
        balance_bill=nothing,
        plan_paid=nothing,
        assistance=nothing,
        you_pay=you_pay,
        pay_day=charges.day if charges.pay_day is None else charges.pay_day,
    )


def denied_settlement(charges: Charges, liability: Liability) -> Settled:
    """A denied claim: the person owes the billed charge, or the contract makes it a write-off (R17)."""
    billed = charges.cash if charges.billed is None else charges.billed
    nothing = np.zeros_like(billed)
    by_patient = liability is Liability.PATIENT
    return Settled(
        charges=replace(charges, unknown=charges.unknown and charges.billed is None),
        rule=Rule.DENIED_PATIENT if by_patient else Rule.DENIED_PROVIDER,
        network=Network.NOT_COVERED,
        billed=billed,
        discount=nothing,
        write_off=nothing if by_patient else billed,
        not_covered=billed if by_patient else nothing,
        balance_bill=nothing,
        plan_paid=nothing,
        assistance=nothing,
        you_pay=billed if by_patient else nothing,
        pay_day=charges.day,
    )
