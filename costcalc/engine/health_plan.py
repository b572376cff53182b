"""The benefit design of a health plan, as written on a person's card and papers (R11-R18)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from costcalc.engine.bounds import AMOUNT, PERCENT, PRICE, Unit, bounds
from pricing.money import Range


class Kind(StrEnum):
    """Kind of service or cost, as plans and totals see it."""

    EVALUATION = "evaluation"
    KETAMINE_SESSION = "ketamine_session"
    ESKETAMINE_SESSION = "esketamine_session"
    FOLLOW_UP = "follow_up"
    PRIMARY_CARE = "primary_care"
    SPECIALIST = "specialist"
    LAB = "lab"
    URINE_TEST = "urine_test"
    FACILITY_FEE = "facility_fee"
    HOME_SUPPLY = "home_supply"
    GENERIC_MEDICINE = "generic_medicine"
    PREFERRED_MEDICINE = "preferred_medicine"
    NONPREFERRED_MEDICINE = "nonpreferred_medicine"
    SPECIALTY_MEDICINE = "specialty_medicine"
    OTC_MEDICINE = "otc_medicine"
    PHYSICAL_THERAPY = "physical_therapy"
    PSYCHOLOGICAL_SUPPORT = "psychological_support"
    EXTRA = "extra"
    MEMBERSHIP = "membership"
    TRAVEL = "travel"
    LOST_PAY = "lost_pay"


PHARMACY_KINDS = frozenset(
    {
        Kind.GENERIC_MEDICINE,
        Kind.PREFERRED_MEDICINE,
        Kind.NONPREFERRED_MEDICINE,
        Kind.SPECIALTY_MEDICINE,
        Kind.OTC_MEDICINE,
        Kind.HOME_SUPPLY,
    }
)
OUTCOME_KINDS = frozenset({Kind.KETAMINE_SESSION, Kind.ESKETAMINE_SESSION, Kind.HOME_SUPPLY})
NEVER_COVERED_KINDS = frozenset({Kind.TRAVEL, Kind.LOST_PAY, Kind.MEMBERSHIP})


class Network(StrEnum):
    """Whether the clinic or pharmacy has a contract with the plan."""

    IN = "in"
    OUT = "out"
    NOT_COVERED = "not_covered"


class DeductibleRule(StrEnum):
    """How a benefit meets the deductible (R11)."""

    WAIVED = "waived"
    AFTER = "after"
    COPAY_FIRST = "copay_first"


class AccumulatorKind(StrEnum):
    """Whether an accumulator is its own, shared with the medical in-network one, or none (R12, R13)."""

    OWN = "own"
    SHARED = "shared"
    NONE = "none"


class FamilyKind(StrEnum):
    """How a family amount is met (R14)."""

    EMBEDDED = "embedded"
    AGGREGATE = "aggregate"


class Liability(StrEnum):
    """Who owes a denied claim (R17)."""

    PATIENT = "patient"
    PROVIDER = "provider"


class CreditBasis(StrEnum):
    """What credits the out-of-network deductible (R12)."""

    ALLOWED = "allowed"
    FEE = "fee"


class PayerShare(StrEnum):
    """Of what a second payer pays its share (R18)."""

    DEDUCTIBLE = "deductible"
    COINSURANCE = "coinsurance"
    ALL = "all"


class NoLimit(StrEnum):
    """A maximum that the plan does not have; written `null` in files."""

    NONE = "none"


Limit = Annotated[Decimal, AMOUNT] | NoLimit | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BenefitTerms:
    """What a plan says of one kind of service in one network. A field that is None is not said.

    Attributes:
        copay: Dollars per service.
        coinsurance: Percent of what is left.
        deductible: How the deductible applies; `after` if not said.
        allowed: The price the plan accepts, dollars.
        allowed_percent: The same, as percent of the billed charge.
        visit_limit: Covered visits per plan year.
        free_visits: First visits of a plan year that cost nothing.
        coinsurance_cap: Most coinsurance per charge, dollars.
        counts: Whether it counts toward the out-of-pocket maximum.
        denied_liability: Who owes a denied claim.
    """

    copay: Annotated[Decimal, PRICE] | None = None
    coinsurance: Annotated[Decimal, PERCENT] | None = None
    deductible: DeductibleRule | None = None
    allowed: Annotated[Range, PRICE] | None = None
    allowed_percent: Annotated[Decimal, PERCENT] | None = None
    visit_limit: Annotated[int, bounds(0, 1000, Unit.VISITS, whole=True)] | None = None
    free_visits: Annotated[int, bounds(0, 1000, Unit.VISITS, whole=True)] | None = None
    coinsurance_cap: Annotated[Decimal, PRICE] | None = None
    counts: bool | None = None
    denied_liability: Liability | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit(BenefitTerms):
    """One kind of service in a plan: its network, its terms, or its terms by network.

    Attributes:
        network: The network that is used; `in` if not said and terms are given.
        in_: Terms in network, when they differ from out of network (`in:` in files).
        out: Terms out of network.
    """

    network: Network | None = None
    in_: BenefitTerms | None = None
    out: BenefitTerms | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountsUsed:
    """What counted so far this plan year (R14), dollars."""

    deductible: Annotated[Decimal, AMOUNT] | None = None
    out_of_pocket: Annotated[Decimal, AMOUNT] | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyTerms:
    """Family deductible and maximum and what the family has used, the person's own part included (R14)."""

    deductible: Annotated[Decimal, AMOUNT] | None = None
    out_of_pocket_maximum: Limit = None
    deductible_used: Annotated[Decimal, AMOUNT] | None = None
    out_of_pocket_used: Annotated[Decimal, AMOUNT] | None = None
    deductible_kind: FamilyKind | None = None
    maximum_kind: FamilyKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PharmacyTerms:
    """The pharmacy's deductible and maximum: its own, shared with the medical ones, or none (R13)."""

    deductible: AccumulatorKind | None = None
    deductible_amount: Annotated[Decimal, AMOUNT] | None = None
    deductible_used: Annotated[Decimal, AMOUNT] | None = None
    maximum: AccumulatorKind | None = None
    maximum_amount: Limit = None
    out_of_pocket_used: Annotated[Decimal, AMOUNT] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfNetworkTerms:
    """The out-of-network deductible and maximum (R12)."""

    deductible: AccumulatorKind | None = None
    deductible_amount: Annotated[Decimal, AMOUNT] | None = None
    deductible_used: Annotated[Decimal, AMOUNT] | None = None
    maximum: AccumulatorKind | None = None
    maximum_amount: Limit = None
    out_of_pocket_used: Annotated[Decimal, AMOUNT] | None = None
    credit: CreditBasis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPayer:
    """A supplement that pays its share of what the plan leaves (R18)."""

    pays_percent: Annotated[Decimal, PERCENT]
    of: PayerShare = PayerShare.ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthPlan:
    """A health plan as typed, over a preset's terms. A field that is None is not said.

    Attributes:
        name: Plain name.
        preset: Catalog key whose terms hold where this record says nothing.
        plan_year_starts: Month and day as `MM-DD`; `01-01` if not said.
        deductible: Dollars per plan year.
        out_of_pocket_maximum: Dollars per plan year, or none.
        copays_credit_deductible: Whether copays count toward the deductible (R11).
        benefits: By kind of service.
    """

    name: str | None = None
    preset: str | None = None
    plan_year_starts: str | None = None
    deductible: Annotated[Decimal, AMOUNT] | None = None
    out_of_pocket_maximum: Limit = None
    used: AmountsUsed | None = None
    family: FamilyTerms | None = None
    pharmacy: PharmacyTerms | None = None
    out_of_network: OutOfNetworkTerms | None = None
    copays_credit_deductible: bool | None = None
    second_payer: SecondPayer | None = None
    benefits: dict[Kind, Benefit] = field(default_factory=dict)
