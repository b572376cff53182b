"""What can I afford: the answer, put back into the plan, fits, and one step more does not."""

from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from costcalc.engine.affordability import CAUTIOUS_DRAWS, Affordability, afford, fits_nine_in_ten, high_end
from costcalc.engine.budget import Budget, BudgetKind, monthly_need, saving_months, shortfall
from costcalc.engine.columns import IntArray
from costcalc.engine.levers import Lever
from costcalc.engine.likelihood import simulate
from costcalc.engine.pipeline import project_resolved
from tests.engine.drawn_plans import covered_file, plan_file, resolved

STEPS = {Lever.WEEKS_BETWEEN: Decimal(-1), Lever.SESSIONS: Decimal(1), Lever.SESSION_PRICE: Decimal(1)}
MOST = {Lever.WEEKS_BETWEEN: Decimal(1), Lever.SESSIONS: Decimal(40), Lever.SESSION_PRICE: Decimal(100_000)}

PACKAGES = [
    {"sessions": 6, "price": 2300, "boosters": True, "repeatable": True},
    {"sessions": 3, "price": 1350, "boosters": True},
]
UNEVEN = plan_file(clinic={"session": 475, "evaluation": 250, "packages": PACKAGES})
PLANS = {
    "self-pay": plan_file(),
    "packages": UNEVEN,
    "covered": covered_file(horizon_years=2),
    "booster of its own price": plan_file(clinic={"session": {"low": 400, "high": 700}, "booster": 350}),
}
BUDGETS = [
    Budget(kind=BudgetKind.MONTHLY, amount=40_000),
    Budget(kind=BudgetKind.YEARLY, amount=650_000),
    Budget(kind=BudgetKind.SAVED, amount=500_000),
    Budget(kind=BudgetKind.MONTHLY, amount=30_000, saved=200_000),
]


def with_value(plan: dict[str, Any], lever: Lever, value: Decimal) -> dict[str, Any]:
    """The plan file with one thing changed as the answer says."""
    treatment, clinic = dict(plan["treatment"]), dict(plan["clinic"])
    if lever is Lever.WEEKS_BETWEEN:
        treatment["maintenance"] = {**treatment["maintenance"], "weeks_between": value}
    elif lever is Lever.SESSIONS:
        treatment["induction"] = {**treatment["induction"], "sessions": int(value)}
    else:
        clinic["session"] = value
        if "booster" in clinic:
            middle = (Decimal(400) + Decimal(700)) / 2
            clinic["booster"] = max(Decimal(350) + value - middle, Decimal(0))
    return {**plan, "treatment": treatment, "clinic": clinic}


def typical_months(plan: dict[str, Any]) -> IntArray:
    months = project_resolved(resolved(plan)).by_month
    return np.array([[row.typical] for row in months], dtype=np.int64)


def fits(plan: dict[str, Any], budget: Budget, *, cautiously: bool) -> bool:
    if not cautiously:
        return int(shortfall(typical_months(plan), budget)[0]) <= 0
    months = simulate(resolved(plan), draws=CAUTIOUS_DRAWS).months
    return fits_nine_in_ten(shortfall(months, budget))


def check(plan: dict[str, Any], budget: Budget, lever: Lever, value: Decimal | None, *, cautiously: bool) -> None:
    if value is None:
        best = {Lever.WEEKS_BETWEEN: Decimal(52), Lever.SESSIONS: Decimal(1), Lever.SESSION_PRICE: Decimal(0)}
        assert not fits(with_value(plan, lever, best[lever]), budget, cautiously=cautiously)
        return
    assert fits(with_value(plan, lever, value), budget, cautiously=cautiously)
    if value != MOST[lever]:
        assert not fits(with_value(plan, lever, value + STEPS[lever]), budget, cautiously=cautiously)


@pytest.mark.parametrize("budget", BUDGETS, ids=lambda one: f"{one.kind}-{one.amount}-{one.saved}")
@pytest.mark.parametrize("name", PLANS)
def test_an_answer_put_back_into_the_plan_fits_and_one_step_more_does_not(name: str, budget: Budget) -> None:
    found = afford(resolved(PLANS[name]), budget, cautiously=False)
    for lever in STEPS:
        answer = found.answer(lever)
        assert answer is not None
        check(PLANS[name], budget, lever, answer.typical, cautiously=False)


@pytest.mark.parametrize("name", PLANS)
def test_a_cautious_answer_fits_in_nine_of_ten_worlds_and_one_step_more_does_not(name: str) -> None:
    budget = BUDGETS[0]
    found = afford(resolved(PLANS[name]), budget)
    assert found.fits_cautiously is fits(PLANS[name], budget, cautiously=True)
    for lever in STEPS:
        answer = found.answer(lever)
        assert answer is not None
        check(PLANS[name], budget, lever, answer.cautious, cautiously=True)


def test_with_packages_more_sessions_may_fit_where_fewer_do_not() -> None:
    """Five single sessions cost 2,375, six in a package 2,300: the grid is searched, not halved."""
    plan = plan_file(
        horizon_years=1,
        treatment={"induction": {"sessions": 7, "days_between": 3}, "maintenance": {"stops_after_months": 0}},
        clinic={"session": 475, "evaluation": 0, "packages": [{"sessions": 6, "price": 2300}]},
        travel={},
    )
    budget = Budget(kind=BudgetKind.SAVED, amount=230_000)
    found = afford(resolved(plan), budget, cautiously=False).answer(Lever.SESSIONS)
    assert found is not None
    assert found.typical == 6
    assert not fits(with_value(plan, Lever.SESSIONS, Decimal(5)), budget, cautiously=False)


def test_a_sum_saved_must_last_for_the_first_year() -> None:
    months = np.full((24, 1), 10_000, dtype=np.int64)
    assert shortfall(months, Budget(kind=BudgetKind.SAVED, amount=120_000)).tolist() == [0]
    assert shortfall(months, Budget(kind=BudgetKind.SAVED, amount=119_999)).tolist() == [1]


def test_what_one_year_leaves_carries_over_to_the_next() -> None:
    months = np.concatenate([np.full(12, 5_000), np.full(12, 15_000)])[:, None].astype(np.int64)
    assert shortfall(months, Budget(kind=BudgetKind.MONTHLY, amount=10_000)).tolist() == [0]
    back = months[::-1].copy()
    assert shortfall(back, Budget(kind=BudgetKind.MONTHLY, amount=10_000)).tolist() == [60_000]
    assert shortfall(back, Budget(kind=BudgetKind.MONTHLY, amount=10_000, saved=60_000)).tolist() == [0]


def test_the_monthly_amount_a_plan_needs_is_the_least_that_fits() -> None:
    months = typical_months(covered_file())
    need = int(monthly_need(months, Budget(kind=BudgetKind.MONTHLY, amount=1))[0])
    assert shortfall(months, Budget(kind=BudgetKind.MONTHLY, amount=need))[0] <= 0
    assert shortfall(months, Budget(kind=BudgetKind.MONTHLY, amount=need - 1))[0] > 0


def short_at_any_month(months: IntArray, budget: Budget, ahead: int) -> bool:
    held = budget.ready + ahead * budget.amount
    for amount in months[:, 0].tolist():
        held += budget.amount - amount
        if held < 0:
            return True
    return False


@pytest.mark.parametrize("name", PLANS)
def test_after_the_months_of_saving_no_month_runs_short_and_a_month_less_is_too_few(name: str) -> None:
    budget = BUDGETS[3]
    months = typical_months(PLANS[name])
    ahead = int(saving_months(months, budget)[0])
    assert not short_at_any_month(months, budget, ahead)
    assert ahead == 0 or short_at_any_month(months, budget, ahead - 1)


def test_where_nothing_fits_it_says_what_comes_nearest_and_by_how_much() -> None:
    plan = plan_file(clinic={"session": 500, "evaluation": 900}, travel={"ride": 100})
    budget = Budget(kind=BudgetKind.SAVED, amount=10_000)
    found: Affordability = afford(resolved(plan), budget, cautiously=False)
    assert not found.fits
    assert all(found.answer(lever).typical is None for lever in STEPS)  # type: ignore[union-attr]
    nearest = found.nearest
    assert nearest is not None
    assert nearest.lever is not None
    assert nearest.value is not None
    months = typical_months(with_value(plan, nearest.lever, nearest.value))
    assert nearest.short_by == int(shortfall(months, budget)[0])
    assert nearest.short_by < found.short_by


def test_each_change_that_cannot_make_it_fit_says_how_near_it_comes() -> None:
    plan = plan_file(clinic={"session": {"low": 400, "high": 900}, "evaluation": 900}, travel={"ride": 100})
    budget = Budget(kind=BudgetKind.SAVED, amount=10_000)
    found = afford(resolved(plan), budget)
    for lever in STEPS:
        answer = found.answer(lever)
        assert answer is not None
        typical, cautious = answer.nearest, answer.cautious_nearest
        assert typical is not None
        assert cautious is not None
        assert typical.value is not None
        assert cautious.value is not None
        months = typical_months(with_value(plan, lever, typical.value))
        assert typical.short_by == int(shortfall(months, budget)[0]) > 0
        drawn = simulate(resolved(with_value(plan, lever, cautious.value)), draws=CAUTIOUS_DRAWS).months
        assert cautious.short_by == high_end(shortfall(drawn, budget)) > 0


def test_a_change_that_makes_it_fit_needs_nothing_nearest() -> None:
    found = afford(resolved(PLANS["self-pay"]), BUDGETS[1])
    for answer in found.answers:
        assert (answer.typical is None) is (answer.nearest is not None)
        assert (answer.cautious is None) is (answer.cautious_nearest is not None)


def test_a_plan_that_fits_needs_nothing_nearest() -> None:
    found = afford(resolved(plan_file()), Budget(kind=BudgetKind.YEARLY, amount=10_000_000), cautiously=False)
    assert found.fits
    assert found.nearest is None
    assert found.fits_cautiously is None


def test_without_a_treatment_only_the_amount_needed_is_told() -> None:
    plan = plan_file(medicines=[{"ref": "gabapentin", "price": {"low": 10, "high": 30}}])
    del plan["treatment"]
    found = afford(resolved(plan), Budget(kind=BudgetKind.MONTHLY, amount=1_000))
    assert [one.lever for one in found.answers] == [Lever.SAVING_MONTHS, Lever.MONTHLY_AMOUNT]


def test_a_cautious_answer_asks_for_no_less_than_a_typical_one() -> None:
    found = afford(resolved(plan_file()), BUDGETS[0])
    for lever in (Lever.MONTHLY_AMOUNT, Lever.SAVING_MONTHS):
        answer = found.answer(lever)
        assert answer is not None
        assert answer.typical is not None
        assert answer.cautious is not None
        assert answer.cautious >= answer.typical


def test_who_has_had_more_sessions_than_any_series_has_is_offered_no_number_of_them() -> None:
    plan = plan_file()
    plan["treatment"] = {**plan["treatment"], "under_way": {"sessions_had": 400}}
    found = afford(resolved(plan), BUDGETS[0], cautiously=False)
    assert found.answer(Lever.SESSIONS) is None
    assert found.answer(Lever.WEEKS_BETWEEN) is not None
