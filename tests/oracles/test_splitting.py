"""Hand-worked claims from the rules' own examples (R10-R18)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from .money import dollars
from .random_plans import random_claims
from .splitting import Claim, Split, adjudicate

DAY = date(2027, 3, 1)
Plan = Mapping[str, Any]


def claim(billed: str | int, allowed: str | int | None = None, day: date = DAY, kind: str = "lab") -> Claim:
    return Claim(date=day, kind=kind, billed=Decimal(billed), allowed=None if allowed is None else Decimal(allowed))


def split(terms: Plan, *claims: Claim, **plan: Any) -> Split:
    return adjudicate(claims, {"deductible": 0, **plan, "benefits": {"lab": terms}}).claims[-1]


@pytest.mark.parametrize(
    ("order", "deductible", "copay", "you_pay"),
    [("after", 150, 0, 150), ("copay_first", 110, 40, 150), ("waived", 0, 40, 40)],
)
def test_deductible_and_copay_come_in_the_order_the_benefit_says(
    order: str, deductible: int, copay: int, you_pay: int
) -> None:
    result = split({"network": "in", "copay": 40, "deductible": order}, claim(200, 150), deductible=1000)
    assert (result.deductible, result.copay, result.you_pay) == dollars(deductible, copay, you_pay)
    assert result.write_off == 50
    assert result.deductible_used_after == deductible
    assert result.out_of_pocket_used_after == you_pay


def test_fourteen_and_a_half_percent_of_a_dollar_is_fifteen_cents() -> None:
    assert split({"network": "in", "coinsurance": Decimal("14.5")}, claim(1, 1)).you_pay == Decimal("0.15")


@pytest.mark.parametrize("credit", ["allowed", "fee"])
def test_out_of_network_adds_the_balance_bill(credit: str) -> None:
    side = {"deductible": "own", "deductible_amount": 140, "maximum": "none", "credit": credit}
    result = split({"network": "out", "coinsurance": 30}, claim(220, 150), out_of_network=side)
    assert (result.deductible, result.coinsurance, result.balance_bill, result.you_pay) == dollars(140, 3, 70, 213)
    assert result.plan_paid == 7


def test_crediting_the_fee_makes_the_deductible_fall_faster() -> None:
    side = {"deductible": "own", "deductible_amount": 1000, "maximum": "none", "credit": "fee"}
    result = split({"network": "out", "coinsurance": 30}, claim(220, 150), out_of_network=side)
    assert (result.deductible, result.deductible_used_after) == dollars(150, 220)


def test_an_embedded_family_deductible_is_met_when_either_is() -> None:
    result = split(
        {"network": "in", "coinsurance": 20},
        claim(1000, 1000),
        deductible=2000,
        used={"deductible": 500},
        family={"deductible": 4000, "deductible_used": 3800},
    )
    assert (result.deductible, result.coinsurance, result.you_pay) == dollars(200, 160, 360)
    assert result.deductible_used_after == 700


def test_an_aggregate_family_deductible_counts_only_the_family() -> None:
    family = {"deductible": 4000, "deductible_used": 500, "deductible_kind": "aggregate"}
    result = split({"network": "in"}, claim(3000, 3000), deductible=2000, used={"deductible": 500}, family=family)
    assert result.deductible == 3000


def test_the_maximum_removes_coinsurance_first_then_copay_then_deductible() -> None:
    terms = {"network": "in", "copay": 40, "coinsurance": 50}
    for room, shares in ((150, (100, 40, 10)), (120, (100, 20, 0)), (60, (60, 0, 0))):
        result = split(terms, claim(500, 500), deductible=100, out_of_pocket_maximum=room)
        assert (result.deductible, result.copay, result.coinsurance) == dollars(*shares)
        assert result.deductible_used_after == shares[0]


def test_what_does_not_count_is_neither_capped_nor_credited() -> None:
    result = split({"network": "in", "counts": False}, claim(500, 500), deductible=300, out_of_pocket_maximum=100)
    assert (result.you_pay, result.deductible_used_after, result.out_of_pocket_used_after) == dollars(300, 0, 0)


def test_amounts_used_reset_on_a_plan_year_date_after_their_date() -> None:
    used = {"deductible": 500, "out_of_pocket": 500, "as_of": date(2026, 11, 20)}
    result = split({"network": "in"}, claim(900, 900), deductible=600, used=used)
    assert result.deductible_used_before == 0
    same_year = split({"network": "in"}, claim(900, 900, date(2026, 12, 31)), deductible=600, used=used)
    assert same_year.deductible == 100


def test_past_the_visit_limit_the_person_pays_it_all() -> None:
    terms = {"network": "in", "copay": 10, "visit_limit": 1, "deductible": "waived"}
    result = split(terms, claim(80, 60), claim(80, 60))
    assert (result.you_pay, result.not_covered) == dollars(80, 80)
    assert result.rule == "R15"
    next_year = split(terms, claim(80, 60), claim(80, 60, date(2028, 1, 1)))
    assert next_year.you_pay == 10


def test_first_visits_can_be_free() -> None:
    result = split({"network": "in", "free_visits": 1}, claim(80, 60), deductible=500)
    assert (result.you_pay, result.plan_paid, result.deductible_used_after) == dollars(0, 60, 0)


def test_a_kind_without_terms_for_the_network_is_not_covered() -> None:
    out = Claim(date=DAY, kind="lab", billed=Decimal(80), network="out")
    assert split({"network": "in", "copay": 10}, out).not_covered == 80
    assert split({"network": "in", "copay": 10}, claim(80, kind="specialist")).not_covered == 80


def test_an_unknown_allowed_amount_is_at_most_the_billed_charge() -> None:
    result = split({"network": "in", "coinsurance": 20}, claim(100))
    assert result.you_pay == 20
    assert result.at_most
    out = split({"network": "out", "coinsurance": 20}, claim(100))
    assert (out.you_pay, out.plan_paid) == dollars(100, 0)
    assert out.at_most


def test_a_pharmacy_deductible_of_its_own_leaves_the_medical_one_alone() -> None:
    plan = {
        "deductible": 1000,
        "pharmacy": {"deductible": "own", "deductible_amount": 30},
        "benefits": {"generic_medicine": {"network": "in", "copay": 5}, "lab": {"network": "in"}},
    }
    medicine, lab = adjudicate([claim(50, 50, kind="generic_medicine"), claim(70, 70)], plan).claims
    assert (medicine.deductible, medicine.copay) == dollars(30, 5)
    assert (lab.deductible, lab.deductible_used_before, lab.out_of_pocket_used_after) == dollars(70, 0, 105)


def test_a_second_payer_pays_its_share_and_the_first_plan_counts_it() -> None:
    second = {"pays_percent": 80, "of": "coinsurance"}
    terms = {"network": "in", "copay": 10, "coinsurance": 20, "deductible": "after"}
    result = split(terms, claim(160, 160), deductible=50, second_payer=second)
    assert (result.deductible, result.copay, result.coinsurance, result.you_pay) == dollars(50, 10, 20, 56)
    assert (result.plan_paid, result.out_of_pocket_used_after) == dollars(104, 80)


def test_a_second_payer_pays_nothing_at_a_pharmacy_with_amounts_of_its_own() -> None:
    medicine = {"network": "in", "coinsurance": 25, "deductible": "waived"}
    plan = {
        "second_payer": {"pays_percent": 100, "of": "coinsurance"},
        "benefits": {"generic_medicine": medicine, "lab": medicine},
    }
    for pharmacy, you_pay in (({"maximum": "own", "maximum_amount": 2100}, 10), ({"deductible": "none"}, 0), ({}, 0)):
        claims = [claim(40, 40, kind="generic_medicine"), claim(40, 40)]
        drug, lab = adjudicate(claims, {**plan, "pharmacy": pharmacy}).claims
        assert (drug.you_pay, lab.you_pay) == dollars(you_pay, 0)


def test_copays_credit_the_deductible_when_the_plan_says_so() -> None:
    terms = {"network": "in", "copay": 40, "deductible": "copay_first", "coinsurance": 10}
    result = split(terms, claim(150, 150), deductible=100, copays_credit_deductible=True)
    assert (result.copay, result.deductible, result.coinsurance, result.deductible_used_after) == dollars(
        40, 60, 5, 100
    )


@pytest.mark.parametrize("seed", range(100))
def test_every_charge_splits_to_the_cent_and_no_maximum_is_passed(seed: int) -> None:
    claims, plan = random_claims(Random(seed))
    result = adjudicate([Claim(**c) for c in claims], plan)
    for one in result.claims:
        parts = (one.you_pay, one.plan_paid, one.assistance, one.write_off, one.discount)
        assert sum(p for p in parts if p is not None) == one.billed
        assert all(p is not None and p >= 0 for p in parts)
    limit = plan["out_of_pocket_maximum"]
    if limit is not None and plan.get("family", {}).get("maximum_kind") != "aggregate":
        assert all(year.out_of_pocket_used <= limit for year in result.plan_years)
