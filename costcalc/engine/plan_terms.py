"""A health plan as numbers: what the cost-sharing steps read, in cents and parts per million (R11-R18)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from costcalc.engine.bounds import field_bounds
from costcalc.engine.calendar import plan_year_start
from costcalc.engine.health_plan import (
    NEVER_COVERED_KINDS,
    PHARMACY_KINDS,
    AccumulatorKind,
    AmountsUsed,
    Benefit,
    BenefitTerms,
    CreditBasis,
    DeductibleRule,
    FamilyKind,
    HealthPlan,
    Kind,
    Liability,
    Limit,
    Network,
    NoLimit,
    PayerShare,
)
from costcalc.engine.inputs import Inputs
from costcalc.engine.preset_plan import laid_over, preset_to_plan, terms_of_year
from costcalc.engine.scenario import Outcome
from pricing.model import Catalog, PlanPreset
from pricing.money import to_cents, to_ppm

PUBLIC_PAYERS = frozenset({"medicare", "medicaid", "va"})
"""Kinds of payers whose members a manufacturer may not pay for (42 USC 1320a-7b(b))."""

UNLIMITED = 2**62
"""Cents no accumulator reaches: stands for 'no maximum'."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a plan says of one kind in one network, defaults filled in.

    Attributes:
        copay: Cents.
        coinsurance: Parts per million.
        rule: How the deductible applies.
        allowed: Key of the input that holds the allowed amount, or empty.
        allowed_rate: Allowed amount in parts per million of the billed charge, or None.
        visit_limit: Covered visits per plan year; UNLIMITED for none.
        free_visits: First visits of a plan year that cost nothing.
        coinsurance_cap: Cents; UNLIMITED for none.
        counts: Whether it counts toward the maximum (and the deductible).
        liability: Who owes a denied claim.
    """

    copay: int = 0
    coinsurance: int = 0
    rule: DeductibleRule = DeductibleRule.AFTER
    allowed: str = ""
    allowed_rate: int | None = None
    visit_limit: int = UNLIMITED
    free_visits: int = 0
    coinsurance_cap: int = UNLIMITED
    counts: bool = True
    liability: Liability = Liability.PATIENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Accumulator:
    """A deductible and a maximum that charges draw on, with what is used at the as-of date; cents.

    Attributes:
        deductible: UNLIMITED never occurs; 0 for none.
        maximum: UNLIMITED for none.
    """

    deductible: int = 0
    maximum: int = UNLIMITED
    deductible_used: int = 0
    out_of_pocket_used: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Which deductible and which maximum a charge of one class draws on.

    Attributes:
        deductible: Index of the accumulator that holds the deductible; None for no deductible.
        maximum: Index of the accumulator that holds the maximum; None for no cap.
    """

    deductible: int | None
    maximum: int | None


MEDICAL_IN, MEDICAL_OUT, PHARMACY = 0, 1, 2
"""Indices of the accumulators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyAmounts:
    """Family deductible and maximum (None: not there), what the family has used, and how each is met (R14)."""

    deductible: int | None
    maximum: int | None
    deductible_used: int
    out_of_pocket_used: int
    deductible_kind: FamilyKind
    maximum_kind: FamilyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTerms:
    """A whole plan as numbers.

    Attributes:
        month: Month in which plan years start.
        day: Day of that month.
        used_as_of: Date of the amounts used; None: the start of the plan.
        accumulators: Medical in network, medical out of network, pharmacy.
        pools: For (pharmacy?, out of network?) which accumulators are drawn on.
        terms: By kind and network; what is missing is not covered.
        networks: The network each named kind uses.
        named: Kinds the plan says anything about.
        year: Plan year that the preset's amounts are of; None where it has none.
        payer: The preset's kind of payer (`medicare`, `workers_compensation`, ...); empty without a preset.
        hsa_eligible: Whether the preset may go with a health savings account; None when not known.
    """

    record: HealthPlan
    month: int
    day: int
    used_as_of: date | None
    accumulators: tuple[Accumulator, Accumulator, Accumulator]
    pools: Mapping[tuple[bool, bool], Pool]
    family: FamilyAmounts | None
    copays_credit_deductible: bool
    credit_by_fee: bool
    second_payer_rate: int
    second_payer_of: PayerShare
    terms: Mapping[tuple[Kind, Network], Terms]
    networks: Mapping[Kind, Network]
    named: frozenset[Kind]
    year: int | None = None
    payer: str = ""
    hsa_eligible: bool | None = None

    def pool(self, pair: tuple[Kind, Network]) -> Pool:
        """The accumulators a charge of that kind and network draws on (R12, R13)."""
        kind, network = pair
        return self.pools[kind in PHARMACY_KINDS, network is Network.OUT]

    def second_payer_helps(self, kind: Kind) -> bool:
        """Whether a second payer shares in what is left of a charge: not at a pharmacy with its own amounts (R18).

        Such a pharmacy is a drug plan of its own (Medicare Part D), which a supplement does not go with.
        """
        pharmacy = self.record.pharmacy
        own = pharmacy is not None and AccumulatorKind.OWN in (pharmacy.deductible, pharmacy.maximum)
        return not (own and kind in PHARMACY_KINDS)

    def usual_outcome(self, kind: Kind) -> Outcome:
        """The outcome a plan's own words imply for the treatment when the person chose none."""
        network = self.networks.get(kind, Network.NOT_COVERED)
        if network is Network.OUT:
            return Outcome.OUT_OF_NETWORK
        return Outcome.COVERED if network is Network.IN else Outcome.NOT_COVERED


def resolve_plan(plan: HealthPlan, catalog: Catalog, inputs: Inputs, day: date) -> PlanTerms:
    """The numbers of a plan, its preset's terms under the person's own; uncertain allowed amounts join the inputs.

    Args:
        plan: As typed.
        catalog: Where presets and federal amounts are.
        inputs: Allowed amounts are added to them.
        day: A day of the plan year whose amounts hold; of those that are set each year the last known ones do (R9).
    """
    preset = catalog.plan_presets.get(plan.preset) if plan.preset is not None else None
    if preset is None:
        return plan_terms(plan, inputs)
    dated, year = terms_of_year(preset, plan_year_of(plan, preset, day), catalog)
    terms = plan_terms(laid_over(plan, preset_to_plan(dated)), inputs)
    return replace(terms, year=year, payer=preset.kind, hsa_eligible=preset.hsa_eligible)


def plan_year_of(plan: HealthPlan, preset: PlanPreset, day: date) -> int:
    """The year in which the plan year of a day begins, for a person's own terms over a preset's (R14)."""
    said = plan.plan_year_starts or preset_to_plan(preset.terms).plan_year_starts
    return plan_year_start(day, *plan_year_begins(said)).year


def takes_programmes(plan: PlanTerms | None) -> bool:
    """Whether a manufacturer may help with a plan's shares: never with Medicare, Medicaid or the VA's (R19)."""
    return plan is None or plan.payer not in PUBLIC_PAYERS


def plan_year_begins(said: str | None) -> tuple[int, int]:
    """Month and day of a plan-year date `MM-DD`; January 1 if not said."""
    month, day = (said or "01-01").split("-")
    return int(month), int(day)


def plan_terms(plan: HealthPlan, inputs: Inputs) -> PlanTerms:
    """The numbers of a plan that stands by itself; uncertain allowed amounts join the inputs."""
    month, day = plan_year_begins(plan.plan_year_starts)
    terms: dict[tuple[Kind, Network], Terms] = {}
    networks: dict[Kind, Network] = {}
    for kind, benefit in plan.benefits.items():
        networks[kind] = _network(kind, benefit)
        for network, said in _by_network(benefit):
            terms[kind, network] = _terms(kind, network, said, inputs)
    second = plan.second_payer
    out = plan.out_of_network
    return PlanTerms(
        record=plan,
        month=month,
        day=day,
        used_as_of=plan.used.as_of if plan.used is not None else None,
        accumulators=_accumulators(plan),
        pools=_pools(plan),
        family=_family(plan),
        copays_credit_deductible=bool(plan.copays_credit_deductible),
        credit_by_fee=out is not None and out.credit is CreditBasis.FEE,
        second_payer_rate=to_ppm(second.pays_percent) if second is not None else 0,
        second_payer_of=second.of if second is not None else PayerShare.ALL,
        terms=terms,
        networks=networks,
        named=frozenset(plan.benefits),
    )


def _network(kind: Kind, benefit: Benefit) -> Network:
    if kind in NEVER_COVERED_KINDS:
        return Network.NOT_COVERED
    if benefit.network is not None:
        return benefit.network
    return Network.OUT if benefit.in_ is None and benefit.out is not None else Network.IN


def _by_network(benefit: Benefit) -> list[tuple[Network, BenefitTerms]]:
    found: list[tuple[Network, BenefitTerms]] = []
    if benefit.in_ is not None:
        found.append((Network.IN, benefit.in_))
    if benefit.out is not None:
        found.append((Network.OUT, benefit.out))
    if not found and benefit.network is not Network.NOT_COVERED:
        found.append((benefit.network or Network.IN, benefit))
    return found


def _terms(kind: Kind, network: Network, said: BenefitTerms, inputs: Inputs) -> Terms:
    key = ""
    if said.allowed is not None:
        key = f"plan.benefits.{kind.value}.{network.value}.allowed"
        limits = field_bounds(BenefitTerms)["allowed"]
        cost = -1 if network is Network.OUT else 1
        inputs.add(key, type(limits)(limits.low, limits.high, limits.unit, cost=cost), said.allowed, name=kind.value)
    return Terms(
        copay=_cents(said.copay),
        coinsurance=to_ppm(said.coinsurance or Decimal(0)),
        rule=said.deductible or DeductibleRule.AFTER,
        allowed=key,
        allowed_rate=None if said.allowed_percent is None else to_ppm(said.allowed_percent),
        visit_limit=UNLIMITED if said.visit_limit is None else said.visit_limit,
        free_visits=said.free_visits or 0,
        coinsurance_cap=UNLIMITED if said.coinsurance_cap is None else to_cents(said.coinsurance_cap),
        counts=True if said.counts is None else said.counts,
        liability=said.denied_liability or Liability.PATIENT,
    )


def _accumulators(plan: HealthPlan) -> tuple[Accumulator, Accumulator, Accumulator]:
    used = plan.used
    out = plan.out_of_network
    pharmacy = plan.pharmacy
    return (
        Accumulator(
            deductible=_cents(plan.deductible),
            maximum=_limit(plan.out_of_pocket_maximum),
            deductible_used=_cents(used.deductible) if used is not None else 0,
            out_of_pocket_used=_cents(used.out_of_pocket) if used is not None else 0,
        ),
        Accumulator()
        if out is None
        else Accumulator(
            deductible=_cents(out.deductible_amount),
            maximum=_limit(out.maximum_amount),
            deductible_used=_cents(out.deductible_used),
            out_of_pocket_used=_cents(out.out_of_pocket_used),
        ),
        Accumulator()
        if pharmacy is None
        else Accumulator(
            deductible=_cents(pharmacy.deductible_amount),
            maximum=_limit(pharmacy.maximum_amount),
            deductible_used=_cents(pharmacy.deductible_used),
            out_of_pocket_used=_cents(pharmacy.out_of_pocket_used),
        ),
    )


def _pools(plan: HealthPlan) -> dict[tuple[bool, bool], Pool]:
    out = plan.out_of_network
    pharmacy = plan.pharmacy
    medical_in = Pool(deductible=MEDICAL_IN, maximum=MEDICAL_IN)
    medical_out = Pool(
        deductible=_index(out.deductible if out is not None else None, MEDICAL_OUT, MEDICAL_IN),
        maximum=_index(out.maximum if out is not None else None, MEDICAL_OUT, MEDICAL_IN),
    )
    found = {(False, False): medical_in, (False, True): medical_out}
    for outside, medical in ((False, medical_in), (True, medical_out)):
        found[True, outside] = Pool(
            deductible=_index(pharmacy.deductible if pharmacy is not None else None, PHARMACY, medical.deductible),
            maximum=_index(pharmacy.maximum if pharmacy is not None else None, PHARMACY, medical.maximum),
        )
    return found


def _index(kind: AccumulatorKind | None, own: int, shared: int | None) -> int | None:
    if kind is AccumulatorKind.NONE:
        return None
    return own if kind is AccumulatorKind.OWN else shared


def _family(plan: HealthPlan) -> FamilyAmounts | None:
    family = plan.family
    if family is None:
        return None
    maximum = _limit(family.out_of_pocket_maximum)
    own = plan.used or AmountsUsed()
    return FamilyAmounts(
        deductible=None if family.deductible is None else to_cents(family.deductible),
        maximum=None if maximum == UNLIMITED else maximum,
        deductible_used=_cents(family.deductible_used if family.deductible_used is not None else own.deductible),
        out_of_pocket_used=_cents(
            family.out_of_pocket_used if family.out_of_pocket_used is not None else own.out_of_pocket
        ),
        deductible_kind=family.deductible_kind or FamilyKind.EMBEDDED,
        maximum_kind=family.maximum_kind or FamilyKind.EMBEDDED,
    )


def _limit(limit: Limit) -> int:
    return UNLIMITED if limit is None or isinstance(limit, NoLimit) else to_cents(limit)


def _cents(dollars: Decimal | None) -> int:
    return 0 if dollars is None else to_cents(dollars)
