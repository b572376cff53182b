"""Hand-worked outcomes, assistance, funding and options (R17, R19, R20, R23, R25)."""

from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from .funding import deferred_interest, fsa_savings, hsa_savings, loan
from .money import dollars
from .options import reckon_options
from .random_plans import random_covered, random_options
from .reckon import Result, reckon
from .worlds import collapse

START = date(2027, 1, 4)


def covered(outcome: str, benefit: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "start": START,
        "horizon_years": 1,
        "treatment": {"induction": {"sessions": 2, "days_between": 7}, "labs": {"months_between": 6}},
        "clinic": {"session": Decimal(400), "lab": Decimal(100), "billed_to_plan": {"session": Decimal(600)}},
        "plan": {
            "deductible": Decimal(500),
            "benefits": {"ketamine_session": benefit, "lab": {"network": "in", "allowed": 80, "coinsurance": 50}},
        },
        "outcome": outcome,
        "reimbursement_weeks": 6,
        **more,
    }


def amounts(result: Result) -> list[str]:
    return [f"{line.pay_date} {line.kind} {line.you_pay}" for line in result.lines]


def test_not_covered_is_the_cash_price_and_moves_no_accumulator() -> None:
    result = reckon(covered("not_covered", {"network": "in", "allowed": 300}))
    assert [line.you_pay for line in result.lines] == [400, 400, 80]


def test_covered_is_split_and_later_claims_feel_it() -> None:
    result = reckon(covered("covered", {"network": "in", "allowed": 300, "coinsurance": 20}))
    assert [line.you_pay for line in result.lines] == [300, 220, 40]


def test_out_of_network_is_paid_up_front_and_comes_back() -> None:
    benefit = {"out": {"allowed": 300, "coinsurance": 20}}
    result = reckon(covered("out_of_network", benefit))
    assert amounts(result) == [
        "2027-01-04 ketamine_session 600.00",
        "2027-01-11 ketamine_session 600.00",
        "2027-02-22 ketamine_session -80.00",
        "2027-07-04 lab 40.00",
    ]
    assert result.figures.peak_cash_out == 80
    assert result.figures.cost_to_find_out == 1200


def test_two_refunds_are_outstanding_together() -> None:
    scenario = covered("out_of_network", {"out": {"allowed": 300, "coinsurance": 20, "deductible": "waived"}})
    assert reckon(scenario).figures.peak_cash_out == 480
    scenario["reimbursement_weeks"] = 1
    assert reckon(scenario).figures.peak_cash_out == 240


@pytest.mark.parametrize(("liable", "you_pay"), [("patient", 600), ("provider", 0)])
def test_denied_leaves_the_billed_charge_with_the_one_who_is_liable(liable: str, you_pay: int) -> None:
    result = reckon(covered("denied", {"network": "in", "allowed": 300, "denied_liability": liable}))
    assert [line.you_pay for line in result.lines] == [you_pay, you_pay, 80]


def test_an_appeal_won_gives_back_each_difference_and_later_claims_with_it() -> None:
    result = reckon(covered("won_on_appeal", {"network": "in", "allowed": 300, "coinsurance": 20}))
    assert [line for line in amounts(result) if "-" in line.split()[-1]] == [
        "2027-02-15 ketamine_session -300.00",
        "2027-02-22 ketamine_session -380.00",
        "2027-08-15 lab -40.00",
    ]
    assert result.figures.horizon_total == 300 + 220 + 40


def test_programme_money_that_does_not_count_credits_only_the_own_part() -> None:
    programme = {"per_visit_patient_pays": 10, "yearly_maximum": 400, "counts_toward_plan": False}
    scenario = covered("covered", {"network": "in", "allowed": 300}, paying={"copay_programme": programme})
    result = reckon(scenario)
    assert [(line.assistance, line.you_pay) for line in result.lines] == [
        dollars(290, 10),
        dollars(110, 190),
        dollars(0, 80),
    ]
    assert [line.deductible_used_after for line in result.lines] == [10, 200, 280]
    programme["counts_toward_plan"] = True
    assert [line.deductible_used_after for line in reckon(scenario).lines] == [300, 500, 500]


def test_an_unset_programme_setting_is_a_range() -> None:
    scenario = {"paying": {"copay_programme": {"per_visit_patient_pays": 10}}}
    assert collapse(scenario, "low")["paying"]["copay_programme"]["counts_toward_plan"] is True
    assert collapse(scenario, "high")["paying"]["copay_programme"]["counts_toward_plan"] is False


def test_a_sliding_scale_lowers_the_cash_price_by_income() -> None:
    scenario = covered("not_covered", {"network": "not_covered"})
    scenario["paying"] = {
        "household": {"size": 3, "income": 52000},
        "sliding_scale": [{"up_to_percent_of_poverty": 200, "discount": 50}],
    }
    assert reckon(scenario, fpg=(Decimal(15650), Decimal(5500))).lines[0].you_pay == 200
    assert reckon(scenario, fpg=(Decimal(12000), Decimal(5500))).lines[0].you_pay == 400


def test_deferred_interest_falls_due_on_what_was_not_cleared() -> None:
    plan = deferred_interest(Decimal(4800), Decimal("26.99"), 12, Decimal(300))
    assert (plan.left, plan.interest_due) == dollars(1200, "850.19")
    assert deferred_interest(Decimal(4800), Decimal("26.99"), 12, Decimal(400)).interest_due == 0


def test_a_loan_ends_at_nothing() -> None:
    result = loan(Decimal(4800), Decimal("9.9"), 24)
    assert result.payment == Decimal("221.27")
    assert result.balances[-1] == 0
    assert loan(Decimal(100), Decimal(0), 3).last_payment == Decimal("33.34")


def test_employer_money_uses_the_limit_and_savings_need_eligibility() -> None:
    assert hsa_savings(Decimal(4000), Decimal(1000), Decimal(22), Decimal(4400), eligible=True) == 748
    assert hsa_savings(Decimal(4000), Decimal(1000), Decimal(22), Decimal(4400), eligible=False) == 0
    assert fsa_savings(Decimal(5000), Decimal(22), Decimal(3300)) == 726


def test_if_it_does_not_help_reductions_and_boosters_never_start() -> None:
    scenario = covered("not_covered", {"network": "not_covered"})
    scenario["treatment"]["maintenance"] = {"weeks_between": 6}
    change = {"from_month": 2, "dose_percent": 50}
    scenario["medicines"] = [{"ref": "g", "price": Decimal(20), "changes": [change], "tier": "otc"}]
    result = reckon(scenario, branch="does_not_help")
    assert result.by_kind == {"ketamine_session": 800, "otc_medicine": 260}


def test_an_option_changes_what_it_names_and_keeps_the_rest() -> None:
    scenario = covered("not_covered", {"network": "not_covered"})
    scenario["medicines"] = [
        {"ref": "a", "price": Decimal(20), "tier": "otc"},
        {"ref": "b", "price": Decimal(7), "tier": "otc"},
    ]
    half = {"ref": "a", "dose_percent": 50, "from_month": 1}
    scenario["options"] = [{"name": "half", "treatment": False, "medicines": [half]}]
    results = reckon_options(scenario)
    assert results["now"].figures.first_year == 13 * 27
    assert results["treatment"].figures.first_year == 13 * 27 + 880
    assert results["half"].figures.first_year == 13 * 17


@pytest.mark.parametrize("seed", range(60))
def test_covered_plans_add_up_and_every_line_splits_to_the_cent(seed: int) -> None:
    scenario = collapse(random_covered(Random(seed)), "typical")
    result = reckon(scenario)
    for line in result.lines:
        parts = (line.you_pay, line.plan_paid, line.assistance, line.write_off, line.discount)
        assert sum(p for p in parts if p is not None) == (line.billed or 0)
    assert sum(result.by_kind.values()) == result.figures.horizon_total == sum(result.by_year.values())


@pytest.mark.parametrize("seed", range(10))
def test_options_share_the_dates_but_not_the_treatment(seed: int) -> None:
    results = reckon_options(collapse(random_options(Random(seed)), "high"))
    assert {"now", "treatment"} < set(results)
    assert "ketamine_session" not in results["now"].by_kind
