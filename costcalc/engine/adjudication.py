"""A list of claims through a plan: the same steps as a projection, without a treatment around them (R10-R18)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from costcalc.engine.calendar import plan_year_start
from costcalc.engine.columns import IntArray
from costcalc.engine.cost_sharing import UNKNOWN_AMOUNT, Claims, Shares, effective_allowed, share_claims
from costcalc.engine.health_plan import HealthPlan, Kind, Network
from costcalc.engine.inputs import Inputs
from costcalc.engine.lanes import one_lane
from costcalc.engine.ledger import Rule
from costcalc.engine.plan_claims import allowed_unknown, rule_of
from costcalc.engine.plan_table import terms_table
from costcalc.engine.plan_terms import PlanTerms, Terms, resolve_plan
from costcalc.engine.rounding import share_half_up
from pricing.model import Catalog


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim, in cents.

    Attributes:
        billed: Billed charge.
        allowed: Allowed amount; None takes the benefit's.
        network: None takes the benefit's.
    """

    date: date
    kind: Kind
    billed: int
    allowed: int | None = None
    network: Network | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjudicatedClaim:
    """A claim and its split, in cents; you_pay + plan_paid + write_off = billed (R16)."""

    claim: Claim
    network: Network
    rule: Rule
    allowed: int | None
    deductible: int
    copay: int
    coinsurance: int
    not_covered: int
    balance_bill: int
    write_off: int
    plan_paid: int
    you_pay: int
    deductible_used_before: int
    deductible_used_after: int
    out_of_pocket_used_before: int
    out_of_pocket_used_after: int
    at_most: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanYearUse:
    """What a plan year came to: the person's own medical in-network amounts, cents."""

    starts: date
    deductible_used: int
    out_of_pocket_used: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjudication:
    """All claims in date order, and each plan year's amounts at its end."""

    claims: tuple[AdjudicatedClaim, ...]
    plan_years: tuple[PlanYearUse, ...]


def adjudicate(claims: Sequence[Claim], plan: HealthPlan, catalog: Catalog) -> Adjudication:
    """Split every claim, in service-date order and, on one date, as listed.

    Args:
        claims: The claims, in any order.
        plan: The plan; its preset, if any, is looked up in the catalog.
        catalog: Where presets are.
    """
    inputs = Inputs()
    ordered = sorted(claims, key=lambda claim: claim.date)
    if not ordered:
        return Adjudication(claims=(), plan_years=())
    terms = resolve_plan(plan, catalog, inputs, ordered[0].date)
    pairs = [_pair(claim, terms) for claim in ordered]
    used = sorted({pair for pair in pairs if pair is not None})
    starts = [plan_year_start(claim.date, terms.month, terms.day) for claim in ordered]
    rows = [0 if pair is None else used.index(pair) + 1 for pair in pairs]
    billed = [claim.billed for claim in ordered]
    allowed = [_allowed(claim, pair, terms, inputs) for claim, pair in zip(ordered, pairs, strict=True)]
    years = sorted(set(starts))
    as_of = terms.used_as_of or ordered[0].date
    shares = share_claims(
        terms,
        terms_table(terms, used),
        Claims(
            terms=_numbered(rows),
            billed=_numbered(billed),
            cash=_numbered(billed),
            allowed=_numbered(allowed),
            lanes=one_lane(len(ordered)),
            first_lane=np.array([as_of >= starts[0]]),
            plan_year=_numbered([years.index(start) for start in starts]),
        ),
    )
    split = [_split(i, claim, pairs[i], terms, shares) for i, claim in enumerate(ordered)]
    return Adjudication(claims=tuple(split), plan_years=_plan_years(terms, starts, pairs, split, as_of))


def _pair(claim: Claim, plan: PlanTerms) -> tuple[Kind, Network] | None:
    network = claim.network or plan.networks.get(claim.kind, Network.NOT_COVERED)
    pair = (claim.kind, network)
    return pair if pair in plan.terms else None


def _numbered(values: Sequence[int]) -> IntArray:
    """Values of the claims, and one for no claim."""
    return np.array([*values, 0], dtype=np.int64)


def _allowed(claim: Claim, pair: tuple[Kind, Network] | None, plan: PlanTerms, inputs: Inputs) -> int:
    """The effective allowed amount (R7)."""
    if pair is None:
        return 0
    billed = np.array(claim.billed, dtype=np.int64)
    said = np.array(_said(claim, plan.terms[pair], inputs), dtype=np.int64)
    return int(effective_allowed(said, billed, pair[1] is Network.OUT))


def _said(claim: Claim, terms: Terms, inputs: Inputs) -> int:
    """The allowed amount on the claim, else the benefit's."""
    if claim.allowed is not None:
        return claim.allowed
    if terms.allowed_rate is not None:
        return int(share_half_up(np.array(claim.billed, dtype=np.int64), terms.allowed_rate))
    return inputs[terms.allowed].engine_values()[1] if terms.allowed else UNKNOWN_AMOUNT


def _split(
    row: int, claim: Claim, pair: tuple[Kind, Network] | None, plan: PlanTerms, shares: Shares
) -> AdjudicatedClaim:
    amounts = {name: int(getattr(shares, name)[row]) for name in Shares.__dataclass_fields__}
    covered = pair is not None and not amounts["past_limit"]
    return AdjudicatedClaim(
        claim=claim,
        network=pair[1] if pair is not None and covered else Network.NOT_COVERED,
        rule=rule_of(pair, plan, past_limit=bool(amounts["past_limit"]), free=bool(amounts["free"])),
        allowed=amounts["allowed"] if covered else None,
        deductible=amounts["deductible"],
        copay=amounts["copay"],
        coinsurance=amounts["coinsurance"],
        not_covered=amounts["not_covered"] if pair is not None else claim.billed,
        balance_bill=amounts["balance_bill"],
        write_off=amounts["write_off"],
        plan_paid=amounts["plan_paid"],
        you_pay=amounts["you_pay"] if pair is not None else claim.billed,
        deductible_used_before=amounts["deductible_before"],
        deductible_used_after=amounts["deductible_after"],
        out_of_pocket_used_before=amounts["out_of_pocket_before"],
        out_of_pocket_used_after=amounts["out_of_pocket_after"],
        at_most=pair is not None and covered and claim.allowed is None and allowed_unknown(plan.terms[pair], pair[1]),
    )


def _plan_years(
    plan: PlanTerms,
    starts: Sequence[date],
    pairs: Sequence[tuple[Kind, Network] | None],
    split: Sequence[AdjudicatedClaim],
    as_of: date,
) -> tuple[PlanYearUse, ...]:
    medical = plan.accumulators[0]
    found: dict[date, tuple[int, int]] = {}
    for start, pair, claim in zip(starts, pairs, split, strict=True):
        counts = as_of >= starts[0] and start == starts[0]
        found.setdefault(start, (medical.deductible_used, medical.out_of_pocket_used) if counts else (0, 0))
        if pair is None:
            continue
        pool = plan.pool(pair)
        deductible = claim.deductible_used_after if pool.deductible == 0 else found[start][0]
        out_of_pocket = claim.out_of_pocket_used_after if pool.maximum == 0 else found[start][1]
        found[start] = (deductible, out_of_pocket)
    return tuple(
        PlanYearUse(starts=start, deductible_used=used, out_of_pocket_used=paid)
        for start, (used, paid) in found.items()
    )
