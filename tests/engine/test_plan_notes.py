"""Payers and what is said of them: held amounts, HSA warnings, programmes, help in full (R9, R17-R19)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costcalc.engine.ledger import Line, World
from costcalc.engine.pipeline import project
from costcalc.engine.projection import BranchKind, FigureKey, Projection
from costcalc.storage.plain import from_plain
from pricing.model import Catalog
from pricing.money import Range
from tests.storage.expected import CATALOG

SESSIONS: dict[str, Any] = {
    "start": date(2026, 2, 2),
    "horizon_years": 1,
    "treatment": {"induction": {"sessions": 3, "days_between": 7}, "maintenance": {"stops_after_months": 0}},
    "clinic": {"session": 600, "evaluation": 150},
}
GABAPENTIN = {"ref": "gabapentin", "price": 40, "tier": "generic"}


def planned(catalog: Catalog = CATALOG, **more: Any) -> Projection:
    return project(from_plain({**SESSIONS, **more}), catalog)


def notes(projection: Projection) -> dict[str, tuple[str, ...]]:
    return {note.code.value: note.args for note in projection.notes}


def lines(projection: Projection, kind: str) -> list[Line]:
    return [line for line in projection.lines[World.TYPICAL] if line.kind == kind]


def test_workers_compensation_pays_approved_care_in_full_and_says_so() -> None:
    covered = {"ketamine_session": {"network": "in", "deductible": "waived"}}
    plan = {"preset": "workers_compensation", "benefits": covered}
    found = planned(plan=plan, outcome="covered", medicines=[GABAPENTIN])
    assert found.figures[FigureKey.HORIZON_TOTAL] is not None
    assert {line.you_pay for line in found.lines[World.TYPICAL]} == {0}
    assert notes(found)["pays_nothing"] == ("workers_compensation",)
    assert "plan_terms_held" not in notes(found)


def test_workers_compensation_without_approval_leaves_the_session_to_the_person() -> None:
    found = planned(plan={"preset": "workers_compensation"})
    assert {line.you_pay for line in lines(found, "ketamine_session")} == {60_000}
    assert {line.you_pay for line in lines(found, "evaluation")} == {0}
    assert notes(found)["pays_nothing"] == ("workers_compensation",)


def test_full_charity_care_leaves_nothing_and_says_so() -> None:
    paying = {
        "household": {"size": 3, "income": 20_000},
        "sliding_scale": [{"up_to_percent_of_poverty": 200, "discount": 100}],
    }
    found = planned(paying=paying)
    assert {line.you_pay for line in lines(found, "ketamine_session")} == {0}
    assert notes(found)["pays_nothing"] == ("sliding_scale",)


def test_half_charity_care_is_a_discount_like_any_other() -> None:
    paying = {
        "household": {"size": 3, "income": 50_000},
        "sliding_scale": [
            {"up_to_percent_of_poverty": 100, "discount": 100},
            {"up_to_percent_of_poverty": 200, "discount": 50},
        ],
    }
    found = planned(paying=paying)
    assert {line.you_pay for line in lines(found, "ketamine_session")} == {30_000}
    assert "pays_nothing" not in notes(found)


def test_a_supplement_pays_the_visit_and_nothing_at_the_pharmacy() -> None:
    """Plan G: 20 % of Part B, not its deductible, and nothing of Part D (healthline.com, "Medigap Plan G")."""
    used = {"deductible": 283, "as_of": date(2026, 1, 15)}
    found = planned(plan={"preset": "medicare_abd_supplement_2026", "used": used}, medicines=[GABAPENTIN])
    assert lines(found, "evaluation")[0].you_pay == 0
    assert {line.you_pay for line in lines(found, "generic_medicine")} == {4000}


@pytest.mark.parametrize(("start", "deductible"), [(date(2025, 2, 3), 257), (date(2026, 2, 2), 283)])
def test_medicare_amounts_are_those_of_the_plan_year(start: date, deductible: int) -> None:
    found = planned(plan={"preset": "medicare_abd_2026"}, start=start, clinic={"session": 600, "evaluation": 900})
    evaluation = lines(found, "evaluation")[0]
    assert evaluation.deductible == deductible * 100


def test_medicare_amounts_of_a_new_year_are_used_once_they_are_known() -> None:
    known = CATALOG.federal["part_b_deductible"]
    figure = replace(known.by_year[2026], amount=Range.exact(Decimal(300)))
    federal = {**CATALOG.federal, "part_b_deductible": replace(known, by_year={**known.by_year, 2027: figure})}
    catalog = replace(CATALOG, federal=federal)
    plan = {"preset": "medicare_abd_2026"}
    clinic = {"session": 600, "evaluation": 900}
    found = planned(catalog, plan=plan, start=date(2027, 2, 1), clinic=clinic)
    assert lines(found, "evaluation")[0].deductible == 30_000
    assert notes(found)["plan_terms_held"] == ("2026",)  # the drug plan's are not known


def test_what_a_person_types_beats_the_federal_amount() -> None:
    plan = {"preset": "medicare_abd_2026", "deductible": 100}
    assert lines(planned(plan=plan, clinic={"session": 600, "evaluation": 900}), "evaluation")[0].deductible == 10_000


@pytest.mark.parametrize(("start", "held"), [(date(2026, 1, 1), False), (date(2026, 1, 2), True)])
def test_amounts_are_called_held_only_past_the_year_they_are_of(start: date, held: bool) -> None:
    found = notes(planned(plan={"preset": "medicare_abd_2026"}, start=start))
    assert found.get("plan_terms_held") == (("2026",) if held else None)


def test_typed_amounts_are_of_the_plan_year_that_holds_the_start() -> None:
    plan = {"plan_year_starts": "07-01", "deductible": 500, "benefits": {"lab": {"network": "in"}}}
    assert notes(planned(plan=plan))["plan_terms_held"] == ("2025",)


@pytest.mark.parametrize("preset", ["medicare_abd_2026", "medicaid_ask", "va_ask"])
def test_a_programme_pays_nothing_beside_public_payers(preset: str) -> None:
    benefits = {"ketamine_session": {"network": "in", "coinsurance": 50, "allowed": 600, "deductible": "waived"}}
    paying = {"copay_programme": {"per_visit_patient_pays": 10}}
    found = planned(plan={"preset": preset, "benefits": benefits}, outcome="covered", paying=paying)
    assert {line.assistance for line in lines(found, "ketamine_session")} == {0}
    assert "copay_programme_commercial_only" in notes(found)
    assert "programme_counting_unknown" not in notes(found)


def test_a_programme_helps_beside_a_private_plan() -> None:
    benefits = {"ketamine_session": {"network": "in", "coinsurance": 50, "allowed": 600, "deductible": "waived"}}
    paying = {"copay_programme": {"per_visit_patient_pays": 10}}
    found = planned(plan={"benefits": benefits}, outcome="covered", paying=paying)
    assert {(line.assistance, line.you_pay) for line in lines(found, "ketamine_session")} == {(29_000, 1_000)}
    assert "copay_programme_commercial_only" not in notes(found)


def test_a_benefit_before_the_deductible_endangers_the_hsa() -> None:
    benefits = {"follow_up": {"network": "in", "copay": 20, "deductible": "waived"}, "lab": {"network": "in"}}
    plan = {"preset": "hdhp_minimum_2026", "benefits": benefits}
    assert notes(planned(plan=plan))["hsa_waived_benefit"] == ("follow_up",)
    typed = {"deductible": 3000, "benefits": benefits}
    assert "hsa_waived_benefit" not in notes(planned(plan=typed))
    assert "hsa_waived_benefit" in notes(planned(plan=typed, paying={"hsa": {"eligible": True}}))


def test_an_hsa_plan_as_the_catalog_has_it_endangers_nothing() -> None:
    assert "hsa_waived_benefit" not in notes(planned(plan={"preset": "hdhp_minimum_2026"}))


def test_new_hsa_money_beside_what_does_not_go_with_it_is_told() -> None:
    """Both rule it out: legalclarity.org/what-is-irs-publication-969-hsas-and-other-health-plans."""
    hsa = {"eligible": True, "own_yearly": 1000}
    found = notes(planned(plan={"preset": "medicare_abd_2026"}, paying={"hsa": hsa, "fsa": {"own_yearly": 500}}))
    assert {"hsa_with_fsa", "hsa_not_with_plan"} <= set(found)
    assert not {"hsa_with_fsa", "hsa_not_with_plan"} & set(notes(planned(paying={"hsa": hsa})))


def test_a_kind_the_plan_does_not_name_is_told() -> None:
    assert notes(planned(plan={"preset": "medicaid_ask"}))["benefit_not_named"] == ("evaluation",)


def test_chances_are_the_persons_own_or_none() -> None:
    plan = {"benefits": {"ketamine_session": {"network": "in", "coinsurance": 20, "allowed": 500}}}
    chances = {"denied": Decimal(5)}
    found = planned(plan=plan, outcome="covered", outcome_chances=chances)
    given = {branch.branch: branch.chance for branch in found.branches}
    assert given == {
        BranchKind.DOES_NOT_HELP: None,
        BranchKind.NOT_COVERED: None,
        BranchKind.OUT_OF_NETWORK: None,
        BranchKind.DENIED: "5",
        BranchKind.WON_ON_APPEAL: None,
    }


def test_a_branch_whose_terms_nobody_knows_is_at_most() -> None:
    plan = {"benefits": {"ketamine_session": {"network": "in", "coinsurance": 20, "allowed": 500}}}
    found = {branch.branch: branch for branch in planned(plan=plan, outcome="not_covered").branches}
    assert found[BranchKind.OUT_OF_NETWORK].at_most
    assert not found[BranchKind.COVERED].at_most
    assert not found[BranchKind.DENIED].at_most


def test_every_branch_has_its_own_money_outstanding() -> None:
    terms = {"in": {"coinsurance": 20, "allowed": 500}, "out": {"coinsurance": 50, "allowed": 400}}
    plan = {"benefits": {"ketamine_session": terms}}
    found = {branch.branch: branch for branch in planned(plan=plan, outcome="not_covered").branches}
    peaks = {kind: branch.figures[FigureKey.PEAK_CASH_OUT] for kind, branch in found.items()}
    typical = {kind.value: None if peak is None else peak.typical for kind, peak in peaks.items()}
    assert typical == {
        "does_not_help": 0,
        "covered": 0,
        "out_of_network": 3 * 20_000,
        "denied": 0,
        "won_on_appeal": 3 * (60_000 - 10_000),
    }
