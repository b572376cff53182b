"""A preset's terms under a person's own: what is typed wins, what is not said comes from below (R7)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costcalc.engine.adjudication import Claim, adjudicate
from costcalc.engine.health_plan import (
    AccumulatorKind,
    Benefit,
    BenefitTerms,
    CreditBasis,
    DeductibleRule,
    FamilyKind,
    HealthPlan,
    Kind,
    Liability,
    Network,
    NoLimit,
    PayerShare,
)
from costcalc.engine.preset_plan import laid_over, preset_to_plan
from costcalc.storage.plain import plan_from_plain, plan_to_plain
from pricing.model import Catalog, PlanPreset
from pricing.money import Range

TERMS: dict[str, Any] = {
    "plan_year_starts": "07-01",
    "deductible": 500,
    "out_of_pocket_maximum": Decimal("3000.50"),
    "used": {"deductible": 10, "as_of": "2027-01-02"},
    "family": {
        "deductible": 1000,
        "out_of_pocket_maximum": None,
        "deductible_kind": "aggregate",
        "maximum_kind": "embedded",
    },
    "pharmacy": {"deductible": "own", "deductible_amount": 100, "maximum": "shared"},
    "out_of_network": {"deductible": "own", "deductible_amount": 2000, "maximum": "none", "credit": "fee"},
    "copays_credit_deductible": True,
    "second_payer": {"pays_percent": 80, "of": "coinsurance"},
    "benefits": {
        "lab": {"network": "in", "coinsurance": 20, "deductible": "after", "allowed": {"low": 10, "high": 20}},
        "specialist": {
            "in": {"copay": 40, "deductible": "copay_first", "visit_limit": 30, "free_visits": 1},
            "out": {"coinsurance": 40, "allowed_percent": 60, "counts": False},
        },
        "ketamine_session": {"network": "not_covered", "denied_liability": "provider"},
    },
}


def test_a_presets_terms_are_read_as_a_plan_file_is() -> None:
    assert preset_to_plan(TERMS) == plan_from_plain(TERMS)


def test_every_word_of_a_preset_becomes_its_own_kind_of_term() -> None:
    plan = preset_to_plan(TERMS)
    assert plan.family is not None
    assert plan.pharmacy is not None
    assert plan.out_of_network is not None
    assert plan.second_payer is not None
    assert plan.used is not None
    assert (plan.deductible, plan.out_of_pocket_maximum) == (Decimal(500), Decimal("3000.50"))
    assert (plan.used.deductible, plan.used.as_of) == (Decimal(10), date(2027, 1, 2))
    assert (plan.family.deductible_kind, plan.family.maximum_kind) == (FamilyKind.AGGREGATE, FamilyKind.EMBEDDED)
    assert plan.family.out_of_pocket_maximum is NoLimit.NONE
    assert (plan.pharmacy.deductible, plan.pharmacy.maximum) == (AccumulatorKind.OWN, AccumulatorKind.SHARED)
    assert (plan.out_of_network.maximum, plan.out_of_network.credit) == (AccumulatorKind.NONE, CreditBasis.FEE)
    assert plan.second_payer.of is PayerShare.COINSURANCE
    lab, specialist = plan.benefits[Kind.LAB], plan.benefits[Kind.SPECIALIST]
    assert (lab.network, lab.deductible, lab.allowed) == (Network.IN, DeductibleRule.AFTER, Range.of(10, None, 20))
    assert specialist.in_ is not None
    assert specialist.out is not None
    assert (specialist.in_.copay, specialist.in_.visit_limit) == (Decimal(40), 30)
    assert (specialist.out.allowed_percent, specialist.out.counts) == (Decimal(60), False)
    assert plan.benefits[Kind.KETAMINE_SESSION].denied_liability is Liability.PROVIDER


def test_a_person_who_says_nothing_has_the_presets_terms() -> None:
    preset = preset_to_plan(TERMS)
    assert laid_over(HealthPlan(preset="p"), preset) == replace(preset, preset="p")


def test_what_a_person_says_wins_term_by_term() -> None:
    own = plan_from_plain(
        {
            "deductible": 700,
            "family": {"deductible_used": 50},
            "out_of_network": {"deductible_amount": 9, "maximum": "shared"},
        }
    )
    plan = laid_over(own, preset_to_plan(TERMS))
    assert plan.family is not None
    assert plan.out_of_network is not None
    assert plan.deductible == 700
    assert plan.out_of_pocket_maximum == Decimal("3000.50")
    assert (plan.family.deductible, plan.family.deductible_used) == (Decimal(1000), Decimal(50))
    assert (plan.out_of_network.deductible, plan.out_of_network.deductible_amount) == (AccumulatorKind.OWN, Decimal(9))
    assert (plan.out_of_network.maximum, plan.out_of_network.credit) == (AccumulatorKind.SHARED, CreditBasis.FEE)


def test_a_maximum_written_as_none_is_none_and_not_the_presets() -> None:
    own = plan_from_plain({"out_of_pocket_maximum": None})
    assert own.out_of_pocket_maximum is NoLimit.NONE
    assert laid_over(own, preset_to_plan(TERMS)).out_of_pocket_maximum is NoLimit.NONE
    assert plan_to_plain(own)["out_of_pocket_maximum"] is None


def test_a_benefit_is_taken_whole() -> None:
    own = HealthPlan(benefits={Kind.LAB: Benefit(network=Network.IN, copay=Decimal(5))})
    merged = laid_over(own, preset_to_plan(TERMS))
    assert merged.benefits[Kind.LAB] == Benefit(network=Network.IN, copay=Decimal(5))
    assert merged.benefits[Kind.SPECIALIST].in_ == BenefitTerms(
        copay=Decimal(40), deductible=DeductibleRule.COPAY_FIRST, visit_limit=30, free_visits=1
    )


@pytest.mark.parametrize(("preset", "paid"), [("ppo", 2000), ("no_such", 10000), (None, 10000)])
def test_claims_are_split_by_the_preset_that_is_named(preset: str | None, paid: int) -> None:
    record = PlanPreset(
        key="ppo",
        name="PPO",
        kind="employer",
        year=None,
        example=True,
        terms={"deductible": 0, "benefits": {"lab": {"network": "in", "coinsurance": 20}}},
        term_figures={},
        hsa_eligible=None,
        words="An example.",
    )
    catalog = Catalog(as_of=date(2026, 11, 22), plan_presets={"ppo": record})
    claims = [Claim(date=date(2027, 3, 1), kind=Kind.LAB, billed=10000)]
    assert adjudicate(claims, HealthPlan(preset=preset), catalog).claims[0].you_pay == paid
