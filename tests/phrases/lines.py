"""A line to say things of."""

from dataclasses import replace
from datetime import date
from typing import Any

from costcalc.engine.health_plan import Kind, Network
from costcalc.engine.ledger import Item, Line, Origin, PriceSource, Rule

SESSION = Line(
    id=3,
    service_date=date(2027, 1, 14),
    pay_date=date(2027, 1, 14),
    kind=Kind.KETAMINE_SESSION,
    item=Item.INDUCTION_SESSION,
    name="",
    number=3,
    of=6,
    session=3,
    billed=65_000,
    allowed=None,
    network=Network.NOT_COVERED,
    discount=0,
    write_off=0,
    deductible=0,
    copay=0,
    coinsurance=0,
    not_covered=65_000,
    balance_bill=0,
    plan_paid=0,
    assistance=0,
    you_pay=65_000,
    deductible_used_before=None,
    deductible_used_after=None,
    out_of_pocket_used_before=None,
    out_of_pocket_used_after=None,
    rule=Rule.SELF_PAY,
    source=PriceSource(origin=Origin.YOURS, input="clinic.session", quote_date=date(2026, 11, 1)),
    treatment=True,
)


def session(**changes: Any) -> Line:
    return replace(SESSION, **changes)
