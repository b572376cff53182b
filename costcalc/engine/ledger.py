"""One dated charge, what it is, who pays it and by which rule: the lines every figure is the sum of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from costcalc.engine.health_plan import Kind, Network


class World(StrEnum):
    """The three worlds of R2."""

    LOW = "low"
    TYPICAL = "typical"
    HIGH = "high"


class Item(StrEnum):
    """What a line is; phrases turn it into a sentence."""

    MEMBERSHIP = "membership"
    DEPOSIT = "deposit"
    EVALUATION = "evaluation"
    INDUCTION_SESSION = "induction_session"
    BOOSTER_SESSION = "booster_session"
    PACKAGE_UNUSED = "package_unused"
    PACKAGE_REFUND = "package_refund"
    FACILITY_PART = "facility_part"
    CLINICIAN_PART = "clinician_part"
    DRUG_PART = "drug_part"
    LATE_CANCEL = "late_cancel"
    EXTRA = "extra"
    FOLLOW_UP = "follow_up"
    HOME_FOLLOW_UP = "home_follow_up"
    LAB = "lab"
    HOME_SUPPLY = "home_supply"
    CARE = "care"
    COMES_WITH = "comes_with"
    MEDICINE_FILL = "medicine_fill"
    MILES = "miles"
    RIDE = "ride"
    PARKING = "parking"
    LODGING = "lodging"
    MEALS = "meals"
    ESCORT = "escort"
    CHILD_CARE = "child_care"
    LOST_PAY = "lost_pay"
    ESCORT_LOST_PAY = "escort_lost_pay"
    REIMBURSEMENT = "reimbursement"


class Rule(StrEnum):
    """Which rule split the charge."""

    SELF_PAY = "self_pay"  # R10: no plan
    NOT_COVERED = "not_covered"  # R10: a plan that does not cover it
    PAST_VISIT_LIMIT = "past_visit_limit"  # R15
    FREE_VISIT = "free_visit"  # R15
    IN_NETWORK_AFTER = "in_network_after"  # R11
    IN_NETWORK_COPAY_FIRST = "in_network_copay_first"
    IN_NETWORK_WAIVED = "in_network_waived"
    OUT_OF_NETWORK = "out_of_network"  # R12
    DENIED_PATIENT = "denied_patient"  # R17
    DENIED_PROVIDER = "denied_provider"
    REFUND = "refund"  # R8
    REIMBURSEMENT = "reimbursement"  # R17
    OUTSIDE_TOTAL = "outside_total"  # R21: lost pay


class Origin(StrEnum):
    """Where a price came from (R7)."""

    YOURS = "yours"
    CATALOG = "catalog"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceSource:
    """Where the price of a line is from.

    Attributes:
        origin: Typed by the person, from the catalog, or unknown.
        input: Key of the input it is (`clinic.session`).
        catalog_key: Catalog record it was read from, e.g. `treatments.iv_infusion_pain_2h`; empty if typed.
        sources: Ids of the catalog's sources.
        quote_date: Date of the person's quote, or the figure's as-of date.
    """

    origin: Origin
    input: str
    catalog_key: str = ""
    sources: tuple[str, ...] = ()
    quote_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One dated charge in one world; money in cents, None where a price is unknown (R3).

    `billed` is the billed charge, or the cash price where no plan is billed. Per charge: you_pay + plan_paid +
    assistance + write_off + discount = billed, exactly (R16); a deposit or evaluation credited to a session stands in
    `discount`, since it was paid on its own line.

    Attributes:
        id: Position in date order, from 1.
        service_date: Decides the plan year and the split.
        pay_date: Decides the month and year in which money leaves.
        kind: Kind of service as plans and totals see it.
        item: What it is.
        name: The person's own or the catalog's name of it; empty where `item` says all.
        number: Which of its kind (session 3), from 1; None where there is one.
        of: How many there are (of 6); None for open-ended ones.
        session: Number of the treatment session it belongs to, for `per_visit`; None otherwise.
        in_visit: For a booster of several daily sessions, which day it is.
        outside_total: True for lost pay (R21).
    """

    id: int
    service_date: date
    pay_date: date
    kind: Kind
    item: Item
    name: str
    number: int | None
    of: int | None
    session: int | None
    billed: int | None
    allowed: int | None
    network: Network
    discount: int | None
    write_off: int | None
    deductible: int | None
    copay: int | None
    coinsurance: int | None
    not_covered: int | None
    balance_bill: int | None
    plan_paid: int | None
    assistance: int | None
    you_pay: int | None
    deductible_used_before: int | None
    deductible_used_after: int | None
    out_of_pocket_used_before: int | None
    out_of_pocket_used_after: int | None
    rule: Rule
    source: PriceSource
    treatment: bool
    outside_total: bool = False
    growth_years: int = 0
