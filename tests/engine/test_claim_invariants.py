"""What holds for every list of claims under every plan (R10-R18)."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from costcalc.engine.adjudication import AdjudicatedClaim
from costcalc.engine.calendar import plan_year_start
from costcalc.engine.health_plan import Network
from costcalc.engine.ledger import Rule
from tests.engine.agreement import cents
from tests.engine.claims_agreement import adjudicated
from tests.engine.plans import CLAIMS, SOME

Claims = Sequence[Mapping[str, Any]]
Plan = dict[str, Any]

DOLLARS = st.decimals(0, 400, places=2)
RATES = st.sampled_from([Decimal(0), Decimal(10), Decimal("14.5"), Decimal("33.33"), Decimal(100)])
START = date(2027, 1, 1)


def counted_share(claim: AdjudicatedClaim) -> int:
    return claim.deductible + claim.copay + claim.coinsurance


def year_of(claim: AdjudicatedClaim, plan: Plan) -> date:
    month, day = (int(part) for part in plan["plan_year_starts"].split("-"))
    return plan_year_start(claim.claim.date, month, day)


def counts(claim: AdjudicatedClaim, plan: Plan) -> bool:
    benefit = plan["benefits"].get(claim.claim.kind.value, {})
    return bool(benefit.get(claim.network.value, benefit).get("counts", True))


def one_pool(plan: Plan) -> Plan:
    """The same plan for one person with a single deductible and maximum for everything."""
    return {
        key: value for key, value in plan.items() if key not in ("family", "pharmacy", "out_of_network", "second_payer")
    }


@SOME
@given(CLAIMS)
def test_who_pays_adds_up_to_every_charge(made: tuple[Claims, Plan]) -> None:
    for claim in adjudicated(*made).claims:
        assert claim.you_pay + claim.plan_paid + claim.write_off == claim.claim.billed
        assert min(claim.you_pay, claim.plan_paid, claim.write_off, claim.balance_bill, counted_share(claim)) >= 0


@SOME
@given(CLAIMS)
def test_counted_cost_sharing_of_a_plan_year_never_exceeds_the_maximum(made: tuple[Claims, Plan]) -> None:
    claims, plan = made[0], one_pool(made[1])
    limit = plan["out_of_pocket_maximum"]
    assume(limit is not None)
    shares: Counter[date] = Counter()
    found = adjudicated(claims, plan)
    for claim in found.claims:
        if claim.network is not Network.NOT_COVERED and counts(claim, plan):
            shares[year_of(claim, plan)] += counted_share(claim)
            assert claim.out_of_pocket_used_after <= cents(limit)
    assert all(share <= cents(limit) for share in shares.values())


@SOME
@given(CLAIMS)
def test_once_the_maximum_is_met_there_is_no_counted_share(made: tuple[Claims, Plan]) -> None:
    claims, plan = made[0], one_pool(made[1])
    limit = plan["out_of_pocket_maximum"]
    assume(limit is not None)
    for claim in adjudicated(claims, plan).claims:
        met = claim.out_of_pocket_used_before >= cents(limit)
        if met and claim.network is not Network.NOT_COVERED and counts(claim, plan):
            assert counted_share(claim) == 0


@SOME
@given(CLAIMS)
def test_no_share_is_above_the_price(made: tuple[Claims, Plan]) -> None:
    for claim in adjudicated(*made).claims:
        assert claim.copay <= (claim.allowed or 0)
        assert counted_share(claim) <= (claim.allowed or 0)
        assert (claim.allowed or 0) <= claim.claim.billed


@SOME
@given(CLAIMS)
def test_the_deductible_taken_never_exceeds_what_was_left_of_it(made: tuple[Claims, Plan]) -> None:
    claims, plan = made[0], one_pool(made[1])
    for claim in adjudicated(claims, plan).claims:
        if claim.network is not Network.NOT_COVERED:
            left = max(cents(plan["deductible"]) - claim.deductible_used_before, 0)
            assert claim.deductible <= left
            assert claim.deductible_used_after - claim.deductible_used_before <= left


@SOME
@given(CLAIMS, st.lists(st.tuples(st.integers(0, 800), DOLLARS), min_size=1, max_size=8))
def test_spending_that_is_not_covered_moves_nothing(
    made: tuple[Claims, Plan], uncovered: list[tuple[int, Decimal]]
) -> None:
    claims, plan = list(made[0]), made[1]
    # a plan whose own amounts have no date has them as of the first claim
    plan["used"] = {"as_of": claims[0]["date"], **plan.get("used", {})}
    first = claims[0]["date"]
    more = [
        {"date": first + timedelta(days=days), "kind": "urine_test", "billed": billed} for days, billed in uncovered
    ]
    plan["benefits"].pop("urine_test", None)
    together = [one for one in adjudicated([*claims, *more], plan).claims if one.claim.kind.value != "urine_test"]
    assert tuple(together) == adjudicated(claims, plan).claims


TERMS = st.fixed_dictionaries(
    {
        "copay": DOLLARS,
        "coinsurance": RATES,
        "deductible": st.sampled_from(["after", "waived"]),
        "visit_limit": st.integers(0, 6),
        "free_visits": st.integers(0, 6),
        "coinsurance_cap": DOLLARS,
    }
)
LIMITS = st.fixed_dictionaries({"deductible": DOLLARS, "out_of_pocket_maximum": DOLLARS})


def better(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """The more generous of two plans, term by term."""
    more_is_better = {"visit_limit", "free_visits"}
    words = {"after": 1, "waived": 0}
    found: dict[str, Any] = {}
    for key, value in one.items():
        pick = max if key in more_is_better else min
        found[key] = pick(value, other[key], key=lambda term: words.get(term, term))
    return found


@SOME
@given(TERMS, TERMS, LIMITS, LIMITS, DOLLARS, st.integers(1, 10))
def test_for_one_kind_at_one_price_more_generous_terms_never_raise_the_cost(
    terms: dict[str, Any],
    others: dict[str, Any],
    limits: dict[str, Any],
    lower: dict[str, Any],
    price: Decimal,
    number: int,
) -> None:
    claims = [{"date": START + timedelta(days=day), "kind": "lab", "billed": price} for day in range(number)]
    plain = {**limits, "benefits": {"lab": {"network": "in", **terms}}}
    generous = {**better(limits, lower), "benefits": {"lab": {"network": "in", **better(terms, others)}}}
    before, after = (sum(claim.you_pay for claim in adjudicated(claims, plan).claims) for plan in (plain, generous))
    assert after <= before


@SOME
@given(CLAIMS)
def test_with_everything_waived_and_free_the_plan_pays_all(made: tuple[Claims, Plan]) -> None:
    claims, plan = made
    free = {**plan, "benefits": {claim["kind"]: {"network": "in", "deductible": "waived"} for claim in claims}}
    for claim in adjudicated([{**claim, "network": "in"} for claim in claims], free).claims:
        assert claim.you_pay == 0
        assert claim.plan_paid + claim.write_off == claim.claim.billed


@SOME
@given(CLAIMS)
def test_each_claim_begins_with_what_the_last_of_its_plan_year_left(made: tuple[Claims, Plan]) -> None:
    claims, plan = made[0], one_pool(made[1])
    plan["used"] = {"as_of": claims[0]["date"], **plan.get("used", {})}
    left: dict[date, tuple[int, int]] = {}
    for claim in adjudicated(claims, plan).claims:
        if claim.network is Network.NOT_COVERED and claim.rule is not Rule.PAST_VISIT_LIMIT:
            continue
        year = year_of(claim, plan)
        before = (claim.deductible_used_before, claim.out_of_pocket_used_before)
        assert left.get(year, before) == before
        left[year] = (claim.deductible_used_after, claim.out_of_pocket_used_after)


@SOME
@given(CLAIMS)
def test_plan_years_after_the_first_begin_with_nothing_used(made: tuple[Claims, Plan]) -> None:
    claims, plan = made[0], one_pool(made[1])
    seen: defaultdict[date, list[AdjudicatedClaim]] = defaultdict(list)
    for claim in adjudicated(claims, plan).claims:
        if claim.network is not Network.NOT_COVERED:
            seen[year_of(claim, plan)].append(claim)
    for starts, split in seen.items():
        if starts > year_of(adjudicated(claims, plan).claims[0], plan):
            assert (split[0].deductible_used_before, split[0].out_of_pocket_used_before) == (0, 0)
