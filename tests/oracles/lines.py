"""One dated line of the ledger, and the charge that it comes from."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum

from .money import ZERO


class Rank(IntEnum):
    """Listing order on one date."""

    MEMBERSHIP = 0
    DEPOSIT = 1
    EVALUATION = 2
    SESSION = 3
    EXTRA = 4
    LATE_CANCEL = 5
    FOLLOW_UP = 6
    LAB = 7
    HOME_SUPPLY = 8
    URINE_TEST = 9
    CARE = 10
    MEDICINE = 11
    TRAVEL = 12
    LOST_PAY = 13


FINDING_OUT = frozenset(Rank) - {Rank.HOME_SUPPLY, Rank.URINE_TEST, Rank.CARE, Rank.MEDICINE, Rank.LOST_PAY}
"""What `cost_to_find_out` counts: the treatment's own lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """A priced service before it is split.

    `cash` is the list price for one who pays cash, `billed` what a plan is billed; None is unknown. `session` links
    it to a treatment session. `pay_date` is when cash leaves if no plan splits it.
    """

    service_date: date
    rank: Rank
    order: int
    kind: str
    description: str
    cash: Decimal | None
    billed: Decimal | None
    discount: Decimal = ZERO
    pay_date: date | None = None
    session: int | None = None
    network: str | None = None
    rule: str = "R10"
    missing: str = ""
    credits: bool = False
    settled: bool = False
    growth: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: dates, the split in dollars (None: unknown), and the rule that made it."""

    service_date: date
    pay_date: date
    kind: str
    description: str
    rank: Rank
    session: int | None = None
    billed: Decimal | None = ZERO
    allowed: Decimal | None = None
    network: str = "not_covered"
    discount: Decimal | None = ZERO
    write_off: Decimal | None = ZERO
    deductible: Decimal | None = ZERO
    copay: Decimal | None = ZERO
    coinsurance: Decimal | None = ZERO
    not_covered: Decimal | None = ZERO
    balance_bill: Decimal | None = ZERO
    plan_paid: Decimal | None = ZERO
    assistance: Decimal | None = ZERO
    you_pay: Decimal | None = ZERO
    deductible_used_before: Decimal | None = None
    deductible_used_after: Decimal | None = None
    out_of_pocket_used_after: Decimal | None = None
    rule: str = "R10"
    refund_of_plan: bool = False
