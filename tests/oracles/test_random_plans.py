"""The generators reach the corners that they are for, and the same seed gives the same scenario."""

from collections import Counter
from random import Random

from .estimate import worlds
from .random_plans import random_claims, random_covered, random_options, random_self_pay
from .reckon import Result, reckon
from .splitting import Claim, adjudicate
from .worlds import collapse


def _corners(result: Result) -> set[str]:
    lines = result.lines
    descriptions = {line.description for line in lines}
    found = {line.kind for line in lines} | {line.rule for line in lines} | {line.network for line in lines}
    found |= {"unused"} if "unused part of a package" in descriptions else set()
    found |= {"package refund"} if "package refund" in descriptions else set()
    found |= {"assistance"} if any(line.assistance for line in lines) else set()
    found |= {"later year"} if result.figures.later_year is not None else set()
    found |= {"two packages"} if len({line.pay_date for line in lines if line.rule == "R8"}) > 1 else set()
    return found


def test_the_same_seed_gives_the_same_scenario() -> None:
    for make in (random_self_pay, random_covered, random_options, random_claims):
        assert make(Random(7)) == make(Random(7))


def test_self_pay_plans_reach_packages_refunds_credits_and_homes() -> None:
    seen: Counter[str] = Counter()
    for seed in range(150):
        scenario = collapse(random_self_pay(Random(seed)), "typical")
        for branch in (None, "does_not_help"):
            seen.update(_corners(reckon(scenario, branch=branch)))
    for corner in (
        "unused",
        "package refund",
        "two packages",
        "home_supply",
        "membership",
        "extra",
        "R5",
        "later year",
    ):
        assert seen[corner] >= 3, corner


def test_covered_plans_reach_every_outcome_and_rule() -> None:
    seen: Counter[str] = Counter()
    for seed in range(150):
        for result in worlds(random_covered(Random(seed))).values():
            seen.update(_corners(result))
    for corner in ("R11", "R12", "R15", "R17", "denied", "assistance", "R11, at most", "R12, at most"):
        assert seen[corner] >= 3, corner


def test_claims_meet_maximums_in_the_middle_of_a_charge() -> None:
    met = 0
    for seed in range(150):
        claims, plan = random_claims(Random(seed))
        limit = plan["out_of_pocket_maximum"]
        splits = adjudicate([Claim(**claim) for claim in claims], plan).claims
        met += any(s.you_pay and limit is not None and s.out_of_pocket_used_after == limit for s in splits)
    assert met >= 20
