"""Where a list of claims comes out otherwise in the engine than in the independent reckoning of tests/oracles."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from costcalc.engine.adjudication import AdjudicatedClaim, Adjudication, Claim, adjudicate
from costcalc.engine.health_plan import Kind, Network
from costcalc.storage.plain import plan_from_plain
from pricing.model import Catalog
from tests.engine.agreement import NO_CATALOG, cents
from tests.oracles import splitting
from tests.oracles.accumulators import Limits

PARTS = (
    "deductible",
    "copay",
    "coinsurance",
    "not_covered",
    "balance_bill",
    "write_off",
    "plan_paid",
    "you_pay",
)


def adjudicated(
    claims: Sequence[Mapping[str, Any]], plan: Mapping[str, Any], catalog: Catalog = NO_CATALOG
) -> Adjudication:
    """The engine's splits of claims as a claims file and a plan file hold them."""
    return adjudicate([_claim(**claim) for claim in claims], plan_from_plain(plan), catalog)


def claim_differences(claims: Sequence[Mapping[str, Any]], plan: Mapping[str, Any]) -> list[str]:
    """What the engine and the oracle say otherwise of a list of claims."""
    mine = adjudicated(claims, plan)
    theirs = splitting.adjudicate([splitting.Claim(**claim) for claim in claims], plan)
    limits = Limits(plan)
    found = [
        f"claim {number}: {text}"
        for number, (one, other) in enumerate(zip(mine.claims, theirs.claims, strict=True), start=1)
        for text in _split_differences(one, other, limits)
    ]
    years = [(year.starts, year.deductible_used, year.out_of_pocket_used) for year in mine.plan_years]
    others = [(y.starts, cents(y.deductible_used), cents(y.out_of_pocket_used)) for y in theirs.plan_years]
    return found if years == others else [*found, f"plan years: {years}, oracle {others}"]


def _claim(
    date: date,
    kind: str,
    billed: Decimal,
    allowed: Decimal | None = None,
    network: str | None = None,
    description: str = "",
) -> Claim:
    return Claim(
        date=date,
        kind=Kind(kind),
        billed=cents(billed),
        allowed=None if allowed is None else cents(allowed),
        network=None if network is None else Network(network),
        description=description,
    )


def _split_differences(mine: AdjudicatedClaim, theirs: splitting.Split, plan: Limits) -> Iterator[str]:
    claim = mine.claim
    assert mine.you_pay + mine.plan_paid + mine.write_off == claim.billed, f"R16: {mine}"
    yield from _differ("date and kind", (claim.date, claim.kind.value), (theirs.date, theirs.kind))
    for part in PARTS:
        yield from _differ(part, getattr(mine, part), cents(getattr(theirs, part)))
    network = "not_covered" if theirs.rule == "R15" and theirs.not_covered else theirs.network
    yield from _differ("network", mine.network.value, network)
    yield from _differ("at most", mine.at_most, theirs.at_most)
    if network == "not_covered":
        return
    yield from _differ("allowed", mine.allowed, 0 if theirs.allowed is None else cents(theirs.allowed))
    deductible, maximum = plan.pools(claim.kind.value, network)
    if deductible is not None:
        yield from _differ("deductible before", mine.deductible_used_before, _cents(theirs.deductible_used_before))
        yield from _differ("deductible after", mine.deductible_used_after, _cents(theirs.deductible_used_after))
    if maximum is not None:
        yield from _differ(
            "out of pocket after", mine.out_of_pocket_used_after, _cents(theirs.out_of_pocket_used_after)
        )


def _cents(amount: Decimal | None) -> int:
    assert amount is not None
    return cents(amount)


def _differ(what: str, mine: object, theirs: object) -> Iterator[str]:
    if mine != theirs:
        yield f"{what}: {mine}, oracle {theirs}"
