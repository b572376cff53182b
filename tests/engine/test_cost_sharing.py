"""One claim after another through deductible, copay, coinsurance, maximum and what helps with them (R11-R19).

The worked cases of tests/cases hold the rules' own examples; these are the corners between them.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from costcalc.engine.adjudication import AdjudicatedClaim
from costcalc.engine.columns import corner_columns
from costcalc.engine.ledger import Item, Line, Rule, World
from costcalc.engine.projection import FigureKey
from costcalc.engine.reckoning import reckon
from costcalc.engine.resolve import resolve
from costcalc.engine.scenario import Outcome
from costcalc.engine.sums import figure_columns
from tests.engine.agreement import NO_CATALOG, projection_of
from tests.engine.claims_agreement import adjudicated
from tests.oracles.random_plans import add_unknown_prices, random_covered

DAY = date(2027, 3, 1)
OWN_SIDE = {"deductible": "own", "deductible_amount": 100, "maximum": "own", "maximum_amount": 150}


def claim(billed: str | int, allowed: str | int | None = None, **said: Any) -> dict[str, Any]:
    """A lab on March 1, 2027."""
    amount = None if allowed is None else Decimal(allowed)
    return {"date": DAY, "kind": "lab", "billed": Decimal(billed), "allowed": amount, **said}


def split(terms: Mapping[str, Any], *claims: Mapping[str, Any], **plan: Any) -> tuple[AdjudicatedClaim, ...]:
    return adjudicated(claims, {**plan, "benefits": {"lab": terms, "specialist": terms}}).claims


def shares(one: AdjudicatedClaim) -> tuple[int, int, int]:
    return one.deductible, one.copay, one.coinsurance


@pytest.mark.parametrize("billed", ["0.00", "0.01", "0.02"])
@pytest.mark.parametrize("rule", ["after", "copay_first", "waived"])
@pytest.mark.parametrize("rate", [0, 50, 100])
def test_the_smallest_prices_split_to_the_cent(billed: str, rule: str, rate: int) -> None:
    (one,) = split({"network": "in", "copay": "0.01", "coinsurance": rate, "deductible": rule}, claim(billed))
    assert one.you_pay + one.plan_paid == one.claim.billed
    assert one.copay == min(1, one.claim.billed)
    assert one.coinsurance == ((one.claim.billed - one.copay) * rate + 50) // 100


def test_no_coinsurance_leaves_the_plan_all_and_full_coinsurance_leaves_it_nothing() -> None:
    (none,), (full,) = (split({"network": "in", "coinsurance": rate}, claim(80)) for rate in (0, 100))
    assert (none.you_pay, none.plan_paid) == (0, 8000)
    assert (full.you_pay, full.plan_paid) == (8000, 0)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("after", [(5000, 0, 0), (2500, 1000, 750), (0, 1000, 2000)]),
        ("copay_first", [(4000, 1000, 0), (3500, 1000, 250), (0, 1000, 2000)]),
        ("waived", [(0, 1000, 2000), (0, 1000, 2000), (0, 1000, 2000)]),
    ],
)
def test_the_deductible_runs_out_in_the_middle_of_a_charge(rule: str, expected: list[tuple[int, int, int]]) -> None:
    terms = {"network": "in", "copay": 10, "coinsurance": 50, "deductible": rule}
    found = split(terms, *[claim(50)] * 3, deductible=75)
    assert [shares(one) for one in found] == expected


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (180, (10000, 4000, 4000)),
        (179, (10000, 4000, 3900)),
        (140, (10000, 4000, 0)),
        (139, (10000, 3900, 0)),
        (100, (10000, 0, 0)),
        (99, (9900, 0, 0)),
        (0, (0, 0, 0)),
    ],
)
def test_the_maximum_is_met_anywhere_in_a_charge(room: int, expected: tuple[int, int, int]) -> None:
    terms = {"network": "in", "copay": 40, "coinsurance": 20}
    (one,) = split(terms, claim(340), deductible=100, out_of_pocket_maximum=room)
    assert shares(one) == expected
    assert one.out_of_pocket_used_after == sum(expected)
    assert one.deductible_used_after == expected[0]
    assert one.plan_paid == 34000 - sum(expected)


def test_after_the_maximum_the_plan_pays_all_until_the_next_plan_year() -> None:
    days = [DAY, DAY + timedelta(days=1), date(2028, 1, 1)]
    terms = {"network": "in", "coinsurance": 50}
    found = split(terms, *(claim(100, date=day) for day in days), out_of_pocket_maximum=60)
    assert [one.you_pay for one in found] == [5000, 1000, 5000]


def test_without_a_maximum_shares_go_on() -> None:
    terms = {"network": "in", "coinsurance": 50}
    assert [one.you_pay for one in split(terms, *[claim(100)] * 3, out_of_pocket_maximum=None)] == [5000] * 3


def test_amounts_used_beyond_their_limits_leave_nothing_and_are_not_given_back() -> None:
    used = {"deductible": 500, "out_of_pocket": 900, "as_of": DAY}
    terms = {"network": "in", "coinsurance": 50}
    (one,) = split(terms, claim(100), deductible=300, out_of_pocket_maximum=800, used=used)
    assert (shares(one), one.you_pay) == ((0, 0, 0), 0)
    assert (one.deductible_used_after, one.out_of_pocket_used_after) == (50000, 90000)


def test_what_does_not_count_goes_on_past_the_maximum_and_leaves_no_trace() -> None:
    plan = {
        "deductible": 50,
        "out_of_pocket_maximum": 60,
        "benefits": {"lab": {"network": "in"}, "specialist": {"network": "in", "coinsurance": 50, "counts": False}},
    }
    claims = [claim(100, kind="specialist"), claim(100), claim(100, kind="specialist")]
    found = adjudicated(claims, plan).claims
    assert [shares(one) for one in found] == [(5000, 0, 2500), (5000, 0, 0), (0, 0, 5000)]
    assert [one.out_of_pocket_used_after for one in found] == [0, 5000, 5000]


def test_a_copay_that_does_not_count_does_not_credit_the_deductible() -> None:
    terms = {"network": "in", "copay": 40, "deductible": "copay_first", "counts": False}
    (one,) = split(terms, claim(150), deductible=100, copays_credit_deductible=True)
    assert (shares(one), one.deductible_used_after) == ((10000, 4000, 0), 0)


@pytest.mark.parametrize(
    ("rule", "expected", "used"),
    [("after", (6000, 4000, 500), 10000), ("copay_first", (6000, 4000, 500), 10000), ("waived", (0, 4000, 1100), 4000)],
)
def test_copays_may_credit_the_deductible_but_never_beyond_it(
    rule: str, expected: tuple[int, int, int], used: int
) -> None:
    terms = {"network": "in", "copay": 40, "coinsurance": 10, "deductible": rule}
    deductible = 60 if rule == "after" else 100
    (one,) = split(terms, claim(150), deductible=deductible, copays_credit_deductible=True)
    assert shares(one) == expected
    assert one.deductible_used_after == min(used, deductible * 100)


def test_the_copay_that_meets_the_maximum_credits_only_what_was_paid() -> None:
    terms = {"network": "in", "copay": 40, "deductible": "waived"}
    (one,) = split(terms, claim(150), deductible=100, out_of_pocket_maximum=25, copays_credit_deductible=True)
    assert (one.copay, one.deductible_used_after, one.out_of_pocket_used_after) == (2500, 2500, 2500)


def test_out_of_network_amounts_of_their_own_are_met_by_themselves() -> None:
    terms = {"in": {"coinsurance": 50}, "out": {"coinsurance": 50}}
    claims = [claim(200, 160, network="out"), claim(200, 160, network="out"), claim(200, 160, network="in")]
    found = split(terms, *claims, deductible=1000, out_of_network=OWN_SIDE)
    assert [shares(one) for one in found] == [(10000, 0, 3000), (0, 0, 2000), (16000, 0, 0)]
    assert [one.balance_bill for one in found] == [4000, 4000, 0]
    assert [one.write_off for one in found] == [0, 0, 4000]
    assert [one.out_of_pocket_used_after for one in found] == [13000, 15000, 16000]


def test_without_an_out_of_network_deductible_or_maximum_coinsurance_goes_on() -> None:
    side = {"deductible": "none", "maximum": "none"}
    plan = {"deductible": 500, "out_of_pocket_maximum": 10, "out_of_network": side}
    found = split({"network": "out", "coinsurance": 50}, *[claim(100, 100)] * 2, **plan)
    assert [shares(one) for one in found] == [(0, 0, 5000)] * 2


def test_a_shared_out_of_network_maximum_is_the_plans_own() -> None:
    side = {"deductible": "none", "maximum": "shared"}
    plan = {"out_of_pocket_maximum": 70, "out_of_network": side}
    found = split({"network": "out", "coinsurance": 50}, *[claim(100, 100)] * 2, **plan)
    assert [one.coinsurance for one in found] == [5000, 2000]


@pytest.mark.parametrize(
    ("rule", "left", "credited"),
    [("after", 300, 22000), ("copay_first", 300, 18000), ("waived", 300, 0), ("after", 200, 20000)],
)
def test_crediting_the_fee_credits_it_less_a_copay_taken_first(rule: str, left: int, credited: int) -> None:
    side = {"deductible": "own", "deductible_amount": left, "maximum": "none", "credit": "fee"}
    terms = {"network": "out", "copay": 40, "deductible": rule}
    (one,) = split(terms, claim(220, 150), out_of_network=side)
    assert one.deductible_used_after == credited
    assert one.you_pay == (11000 if rule == "waived" else 22000)


def test_crediting_the_fee_holds_neither_in_network_nor_for_free_visits_nor_where_nobody_knows_the_price() -> None:
    side = {"deductible": "shared", "maximum": "none", "credit": "fee"}
    terms: dict[str, Any] = {"in": {}, "out": {"free_visits": 1}}
    plan = {"deductible": 1000, "out_of_network": side}
    assert split(terms, claim(220, 150, network="in"), **plan)[0].deductible_used_after == 15000
    free, paid = split(terms, claim(220, 150, network="out"), claim(220, 150, network="out"), **plan)
    assert (free.deductible_used_after, paid.deductible_used_after) == (0, 22000)
    (unknown,) = split({"network": "out"}, claim(220), **plan)
    assert (unknown.deductible_used_after, unknown.you_pay, unknown.at_most) == (0, 22000, True)


@pytest.mark.parametrize("kind", [{}, {"deductible_kind": "embedded"}, {"deductible_kind": "aggregate"}])
def test_a_familys_deductible_that_is_nearly_met_is_met_first(kind: dict[str, Any]) -> None:
    family = {"deductible": 400, "deductible_used": 350, **kind}
    (one,) = split({"network": "in", "coinsurance": 20}, claim(100), deductible=300, family=family)
    assert shares(one) == (5000, 0, 1000)


@pytest.mark.parametrize(("kind", "taken"), [("embedded", (1000, 0, 1800)), ("aggregate", (10000, 0, 0))])
def test_a_persons_own_deductible_that_is_nearly_met_counts_where_it_is_embedded(
    kind: str, taken: tuple[int, int, int]
) -> None:
    family = {"deductible": 400, "deductible_used": 290, "deductible_kind": kind}
    used = {"deductible": 290, "out_of_pocket": 290, "as_of": DAY}
    (one,) = split({"network": "in", "coinsurance": 20}, claim(100), deductible=300, used=used, family=family)
    assert shares(one) == taken


@pytest.mark.parametrize(("kind", "you_pay"), [("embedded", [3000, 0]), ("aggregate", [5000, 1000])])
def test_a_maximum_is_the_persons_or_the_familys_as_its_kind_says(kind: str, you_pay: list[int]) -> None:
    family = {"out_of_pocket_maximum": 200, "out_of_pocket_used": 140, "maximum_kind": kind}
    terms = {"network": "in", "coinsurance": 50}
    found = split(terms, claim(100), claim(100), out_of_pocket_maximum=30, family=family)
    assert [one.you_pay for one in found] == you_pay


def test_each_charge_advances_the_person_and_the_family() -> None:
    family = {"deductible": 150, "out_of_pocket_maximum": 180}
    found = split({"network": "in", "coinsurance": 50}, *[claim(100)] * 3, deductible=1000, family=family)
    assert [shares(one) for one in found] == [(10000, 0, 0), (5000, 0, 2500), (0, 0, 500)]


def test_what_a_family_used_is_the_persons_own_part_where_it_is_not_said() -> None:
    used = {"deductible": 120, "out_of_pocket": 120, "as_of": DAY}
    family = {"deductible": 150, "deductible_kind": "aggregate"}
    (one,) = split({"network": "in"}, claim(100), deductible=400, used=used, family=family)
    assert one.deductible == 3000


def test_a_familys_amounts_start_again_with_the_plan_year() -> None:
    family = {"deductible": 100, "deductible_used": 90, "out_of_pocket_maximum": 120, "out_of_pocket_used": 90}
    claims = [claim(100), claim(100, date=date(2028, 1, 1)), claim(100, date=date(2028, 1, 2))]
    found = split({"network": "in", "coinsurance": 10}, *claims, deductible=500, family=family)
    assert [shares(one) for one in found] == [(1000, 0, 900), (10000, 0, 0), (0, 0, 1000)]


def test_amounts_of_their_own_leave_the_familys_alone() -> None:
    family = {"deductible": 150, "out_of_pocket_maximum": 150}
    terms: dict[str, Any] = {"in": {}, "out": {}}
    claims = [claim(100, 100, network="out"), claim(100, network="in"), claim(100, network="in")]
    found = split(terms, *claims, deductible=1000, family=family, out_of_network=OWN_SIDE)
    assert [one.deductible for one in found] == [10000, 10000, 5000]


@pytest.mark.parametrize(
    ("setting", "medicine", "lab"),
    [("own", (3000, 0, 1400), 10000), ("shared", (10000, 0, 0), 2000), ("none", (0, 0, 2000), 10000)],
)
def test_a_pharmacys_deductible_is_its_own_or_shared_or_none(
    setting: str, medicine: tuple[int, int, int], lab: int
) -> None:
    pharmacy = {"deductible": setting, "deductible_amount": 30}
    terms = {"network": "in", "coinsurance": 20}
    plan = {"deductible": 120, "pharmacy": pharmacy, "benefits": {"specialty_medicine": terms, "lab": terms}}
    found = adjudicated([claim(100, kind="specialty_medicine"), claim(100)], plan).claims
    assert shares(found[0]) == medicine
    assert found[1].deductible == lab


@pytest.mark.parametrize(("setting", "paid"), [("own", [2500, 4000]), ("shared", [4000, 0]), ("none", [5000, 4000])])
def test_a_pharmacys_maximum_is_its_own_or_shared_or_none(setting: str, paid: list[int]) -> None:
    pharmacy = {"maximum": setting, "maximum_amount": 25}
    terms = {"network": "in", "coinsurance": 50}
    plan = {
        "out_of_pocket_maximum": 40,
        "pharmacy": pharmacy,
        "benefits": {"home_supply": terms, "lab": terms},
    }
    found = adjudicated([claim(100, kind="home_supply"), claim(100)], plan).claims
    assert [one.you_pay for one in found] == paid


def test_visits_are_counted_by_kind_over_both_networks_and_only_when_covered() -> None:
    terms = {"in": {"copay": 10, "visit_limit": 2}, "out": {"coinsurance": 50, "visit_limit": 2}}
    claims = [
        claim(100, network="in"),
        claim(100, kind="specialist", network="in"),
        claim(100, 80, network="out"),
        claim(100, network="in"),
        claim(100, date=date(2028, 1, 1), network="in"),
    ]
    found = split(terms, *claims)
    assert [one.you_pay for one in found] == [1000, 1000, 6000, 10000, 1000]
    assert [one.rule.value == "past_visit_limit" for one in found] == [False, False, False, True, False]


def test_a_limit_of_no_visits_covers_none() -> None:
    (one,) = split({"network": "in", "visit_limit": 0}, claim(100, 60))
    assert (one.you_pay, one.not_covered, one.write_off, one.plan_paid, one.allowed) == (10000, 10000, 0, 0, None)


def test_a_covered_claim_of_nothing_is_a_visit() -> None:
    found = split({"network": "in", "copay": 10, "free_visits": 1}, claim(0), claim(50))
    assert [(one.you_pay, one.rule) for one in found] == [(0, Rule.FREE_VISIT), (1000, Rule.IN_NETWORK_AFTER)]


def test_a_free_visit_out_of_network_leaves_the_balance_bill() -> None:
    (one,) = split({"network": "out", "coinsurance": 50, "free_visits": 1}, claim(100, 70), deductible=500)
    assert one.rule is Rule.FREE_VISIT
    assert (one.you_pay, one.balance_bill, one.plan_paid, one.deductible_used_after) == (3000, 3000, 7000, 0)


@pytest.mark.parametrize(
    ("of", "you_pay"), [("deductible", 3000 + 1000 + 2000), ("coinsurance", 5000 + 1800), ("all", 4800)]
)
def test_a_second_payer_pays_its_share_of_what_it_covers(of: str, you_pay: int) -> None:
    terms = {"network": "in", "copay": 10, "coinsurance": 20}
    second = {"pays_percent": 40, "of": of}
    (one,) = split(terms, claim(160), deductible=50, second_payer=second)
    assert shares(one) == (5000, 1000, 2000)
    assert one.you_pay == you_pay
    assert one.plan_paid == 16000 - you_pay
    assert one.out_of_pocket_used_after == 8000


def test_the_smallest_rate_of_a_second_payer_is_a_rate() -> None:
    second = {"pays_percent": Decimal("0.0001"), "of": "all"}
    (one,) = split({"network": "in", "coinsurance": 100}, claim(50000), second_payer=second)
    assert one.you_pay == 5000000 - 5


def test_a_second_payer_pays_neither_the_balance_bill_nor_what_is_not_covered() -> None:
    second = {"pays_percent": 100, "of": "all"}
    found = split({"network": "out", "coinsurance": 50}, claim(100, 60), claim(90), second_payer=second)
    assert [one.you_pay for one in found] == [4000, 9000]


@pytest.mark.parametrize("outcome", ["out_of_network", "covered", "won_on_appeal"])
@pytest.mark.parametrize("first", range(0, 60, 20))
def test_sums_over_many_columns_are_those_of_the_lines(outcome: str, first: int) -> None:
    for seed in range(first, first + 20):
        rng = Random(seed)
        plan = random_covered(rng) if seed % 2 else add_unknown_prices(rng, random_covered(rng))
        resolved = resolve(projection_of(plan).scenario, NO_CATALOG)
        columns = corner_columns(resolved.inputs)
        with_lines, without = (
            figure_columns(reckon(resolved, columns, outcome=Outcome(outcome), with_lines=lines))
            for lines in (True, False)
        )
        for key in FigureKey:
            assert with_lines.values[key].tolist() == without.values[key].tolist(), (seed, key)


def test_sums_leave_out_what_is_unknown_past_a_visit_limit() -> None:
    plan: dict[str, Any] = {
        "start": DAY,
        "horizon_years": 1,
        "treatment": {"induction": {"sessions": 1, "days_between": 7}, "labs": {"months_between": 3}},
        "clinic": {"session": Decimal(100), "billed_to_plan": {"lab": Decimal(60)}},
        "plan": {"benefits": {"lab": {"network": "in", "allowed": 40, "visit_limit": 2, "coinsurance": 50}}},
    }
    resolved = resolve(projection_of(plan).scenario, NO_CATALOG)
    for with_lines in (True, False):
        ledger = reckon(resolved, corner_columns(resolved.inputs), with_lines=with_lines)
        assert any(entry.charges.unknown and entry.charges.happens.any() for entry in ledger.entries)
        assert figure_columns(ledger).values[FigureKey.HORIZON_TOTAL].tolist() == [14000] * 3


def programme_lines(
    sessions: int = 3, weeks: int = 1, plan: Mapping[str, Any] | None = None, start: date = DAY, **programme: Any
) -> list[Line]:
    """Sessions at $300 under a plan with a $500 deductible, helped by a copay programme."""
    benefits = {"ketamine_session": {"network": "in", "allowed": 300}, "lab": {"network": "in", "coinsurance": 50}}
    content = {
        "start": start,
        "horizon_years": 2,
        "treatment": {"induction": {"sessions": sessions, "days_between": 7 * weeks}, "labs": {"months_between": 6}},
        "clinic": {"session": Decimal(300), "lab": Decimal(100)},
        "plan": {"deductible": 500, "benefits": benefits, **(plan or {})},
        "outcome": "covered",
        "paying": {"copay_programme": {"per_visit_patient_pays": 10, "counts_toward_plan": True, **programme}},
    }
    return list(projection_of(content).lines[World.TYPICAL])


def sessions_of(lines: list[Line]) -> list[tuple[int | None, int | None, int | None]]:
    return [
        (line.you_pay, line.assistance, line.deductible_used_after)
        for line in lines
        if line.item is Item.INDUCTION_SESSION
    ]


def test_a_programme_without_a_maximum_pays_all_but_the_patients_part() -> None:
    assert sessions_of(programme_lines()) == [(1000, 29000, 30000), (1000, 19000, 50000), (0, 0, 50000)]


def test_a_programme_helps_with_sessions_alone() -> None:
    lines = programme_lines(sessions=1, per_visit_patient_pays=0)
    assert next((line.you_pay, line.assistance) for line in lines if line.item is Item.LAB) == (10000, 0)


def test_a_programmes_maximum_starts_again_with_the_calendar_year_not_the_plan_year() -> None:
    lines = programme_lines(
        sessions=4, weeks=13, yearly_maximum=350, plan={"plan_year_starts": "07-01", "deductible": 5000}
    )
    # March, May 31, August and November 29, 2027: 290, then 60; the next plan year gives no more
    assert [pays for pays, _, _ in sessions_of(lines)] == [1000, 24000, 30000, 30000]
    next_year = programme_lines(
        sessions=2, weeks=1, yearly_maximum=350, start=date(2027, 12, 27), plan={"deductible": 5000}
    )
    assert [pays for pays, _, _ in sessions_of(next_year)] == [1000, 1000]


def test_a_programmes_money_that_does_not_count_leaves_the_deductible_to_be_met() -> None:
    lines = programme_lines(yearly_maximum=400, counts_toward_plan=False)
    assert sessions_of(lines) == [(1000, 29000, 1000), (19000, 11000, 20000), (30000, 0, 50000)]


def test_a_second_payer_pays_before_a_programme() -> None:
    lines = programme_lines(sessions=1, plan={"second_payer": {"pays_percent": 50, "of": "all"}})
    assert sessions_of(lines) == [(1000, 14000, 30000)]
