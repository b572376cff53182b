"""R1, R22: the likely range of a plan, in drawn worlds that all go through the one reckoning."""

from typing import Any

import numpy as np
import pytest

from costcalc.engine import chunks
from costcalc.engine.columns import Columns, IntArray, constant_columns
from costcalc.engine.ledger import World
from costcalc.engine.likelihood import (
    hundred_people,
    likely_months,
    likely_of,
    percentile_rank,
    simulate,
    simulations,
    yearly,
)
from costcalc.engine.likely_projection import branches_so_far, likely_branches, with_likely
from costcalc.engine.pipeline import project_resolved
from costcalc.engine.projection import BranchKind, FigureKey, Likely
from costcalc.engine.reckoning import reckon
from costcalc.engine.resolve import Resolved
from costcalc.engine.sums import figure_columns, month_sums
from tests.engine.drawn_plans import covered_file, plan_file, resolved

FIRST_YEAR, TOTAL = FigureKey.FIRST_YEAR, FigureKey.HORIZON_TOTAL


def one_priced(**plan: Any) -> Resolved:
    """An evaluation of an uncertain price, under a plan that covers it, and nothing else."""
    kept = {"network": "in", **plan.pop("benefit")}
    treatment = {"induction": {"sessions": 1, "days_between": 1}, "maintenance": {"stops_after_months": 0}}
    return resolved(
        plan_file(
            horizon_years=1,
            treatment=treatment,
            clinic={"session": 0, "evaluation": {"low": 200, "typical": 900, "high": 4000}},
            travel={},
            plan={**plan, "benefits": {"evaluation": kept}},
        )
    )


def density_mean(low: float, typical: float, high: float, cost: Any) -> float:
    """The mean of a cost of a PERT price, by a sum over a million slices of its density."""
    alpha = 1 + 4 * (typical - low) / (high - low)
    x = (np.arange(1_000_000) + 0.5) / 1_000_000
    weight = x ** (alpha - 1) * (1 - x) ** (5 - alpha)
    return float((cost(low + (high - low) * x) * weight).sum() / weight.sum())


def test_the_expected_cost_under_a_deductible_and_a_maximum_is_that_of_the_integral() -> None:
    plan = one_priced(deductible=500, out_of_pocket_maximum=700, benefit={"coinsurance": 20, "deductible": "after"})
    drawn = simulate(plan).drawn(TOTAL)

    def cost(price: Any) -> Any:
        return np.minimum(np.minimum(price, 500) + 0.2 * np.maximum(price - 500, 0), 700)

    expected = 100 * density_mean(200, 900, 4000, cost)
    assert abs(drawn.mean() - expected) < 4 * drawn.std() / np.sqrt(drawn.size)


def test_percentiles_of_a_capped_cost_are_the_cost_of_percentiles_of_the_price() -> None:
    """The cost never falls as the price rises, so that ranks stay where they are, to the cent."""
    plan = one_priced(deductible=500, out_of_pocket_maximum=2000, benefit={"copay": 60, "deductible": "copay_first"})
    found = simulate(plan)
    price = likely_of(found.columns["clinic.evaluation"])
    assert price is not None
    cost = [6000 + min(cents - 6000, 50_000) for cents in (price.low, price.median, price.high)]
    likely = likely_of(found.drawn(TOTAL))
    assert likely == Likely(low=cost[0], median=cost[1], high=cost[2])


def test_the_mean_of_the_draws_of_a_linear_plan_is_the_plan_at_the_mean() -> None:
    plan = plan_file(treatment={"induction": {"sessions": 6, "days_between": 3}, "maintenance": {"weeks_between": 6}})
    drawn = simulate(resolved(plan))
    means = {"clinic.session": (400 + 4 * 550 + 900) / 6, "clinic.evaluation": (150 + 4 * 250 + 400) / 6}
    means["travel.parking"] = (0 + 4 * 12 + 25) / 6
    exact = resolved(plan)
    columns = constant_columns(exact.inputs, 1)
    for key, dollars in means.items():
        columns = columns.replaced(key, np.array([round(dollars * 100)]))
    at_the_mean = figure_columns(reckon(exact, columns)).values[TOTAL][0]
    error = drawn.drawn(TOTAL).std() / np.sqrt(drawn.worlds)
    assert abs(drawn.drawn(TOTAL).mean() - at_the_mean) < 4 * error + 100


def test_every_world_is_one_that_the_reckoning_gives_by_itself() -> None:
    plan = resolved(covered_file())
    found = simulate(plan, draws=600)
    for world in (0, 7, 399, 400, 599):
        alone = reckon(plan, found.columns.chunk(world, world + 1))
        assert (month_sums(alone)[:, 0] == found.months[:, world]).all()
        assert figure_columns(alone).values[FIRST_YEAR][0] == found.figures.values[FIRST_YEAR][world]


def test_the_size_of_a_chunk_never_changes_a_result(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = resolved(covered_file())
    before = simulate(plan, draws=900)
    monkeypatch.setattr(chunks, "FIRST_CHUNK", 37)
    monkeypatch.setattr(chunks, "_CELLS", 90_000)
    after = simulate(plan, draws=900)
    assert (before.months == after.months).all()
    assert (before.steps == after.steps).all()
    assert all((before.figures.values[key] == after.figures.values[key]).all() for key in FigureKey)
    assert all((before.medical_figures.values[key] == after.medical_figures.values[key]).all() for key in FigureKey)


def test_the_same_seed_gives_the_same_cents() -> None:
    plan = covered_file()
    first, second = (simulate(resolved(plan), draws=500, seed=7) for _ in range(2))
    assert (first.months == second.months).all()
    assert likely_of(first.drawn(TOTAL)) != likely_of(simulate(resolved(plan), draws=500, seed=8).drawn(TOTAL))


def test_a_rough_range_comes_first_and_is_refined() -> None:
    rough, full = simulations(resolved(plan_file()), draws=2000)
    assert rough.worlds == chunks.FIRST_CHUNK
    assert full.worlds == 2000
    assert (full.months[:, : rough.worlds] == rough.months).all()


def test_few_draws_come_at_once() -> None:
    (only,) = simulations(resolved(plan_file()), draws=50)
    assert only.worlds == 50


def test_work_that_nobody_waits_for_ends_between_chunks() -> None:
    told: list[int] = []

    def goes_on(done: int) -> bool:
        told.append(done)
        return done < 400

    assert list(simulations(resolved(plan_file()), goes_on=goes_on)) == []
    assert told == [400]


def test_months_years_and_the_total_of_every_world_add_up() -> None:
    found = simulate(resolved(covered_file()), draws=700)
    assert (yearly(found.months).sum(axis=0) == found.figures.values[TOTAL]).all()
    assert (found.months[:12].sum(axis=0) == found.figures.values[FIRST_YEAR]).all()


def test_medical_figures_leave_out_getting_there() -> None:
    plan = resolved(covered_file())
    found = simulate(plan, draws=300)
    alone = simulate(resolved(covered_file(travel={})), draws=300)
    assert (found.medical_figures.values[TOTAL] == alone.figures.values[TOTAL]).all()
    assert (found.medical_figures.values[TOTAL] < found.figures.values[TOTAL]).all()


def test_a_percentile_is_the_least_amount_that_so_many_draws_do_not_exceed() -> None:
    values = np.arange(1, 101, dtype=np.int64) * 100
    assert likely_of(values[::-1].copy()) == Likely(low=1000, median=5000, high=9000)
    assert percentile_rank(10, 5) == 0
    assert percentile_rank(90, 5) == 4
    assert likely_of(np.zeros(0, dtype=np.int64)) is None


def outcome_of_nature(plan: Resolved, worlds: int, seed: int) -> IntArray:
    """What really happens: worlds drawn from the model itself by another generator."""
    rng = np.random.default_rng(seed)
    values = {}
    for key, info in plan.inputs.items.items():
        low, typical, high = info.engine_values()
        alpha = 1 + 4 * (typical - low) / max(high - low, 1)
        drawn = low + (high - low) * rng.beta(alpha, 6 - alpha, worlds)
        values[key] = np.floor(drawn + 0.5).astype(np.int64)
    return figure_columns(reckon(plan, Columns(worlds, values), with_lines=False)).values[FIRST_YEAR]


@pytest.mark.parametrize("seed", range(5))
def test_the_likely_range_holds_eight_of_ten_outcomes(seed: int) -> None:
    plan = resolved(covered_file() if seed % 2 else plan_file())
    likely = likely_of(simulate(plan, seed=seed).drawn(FIRST_YEAR))
    assert likely is not None
    outcomes = outcome_of_nature(plan, 5000, seed)
    inside = ((outcomes >= likely.low) & (outcomes <= likely.high)).mean()
    assert 0.78 <= inside <= 0.82


def test_a_projection_takes_its_likely_ranges() -> None:
    plan = resolved(covered_file())
    found = simulate(plan, draws=800)
    shown = with_likely(project_resolved(plan), found)
    first_year = shown.figures[FIRST_YEAR]
    assert first_year is not None
    assert first_year.likely == likely_of(found.drawn(FIRST_YEAR))
    assert shown.by_year[0].likely == first_year.likely
    assert shown.by_month[-1].cumulative_likely == likely_of(found.drawn(TOTAL))
    assert shown.by_month[3].likely == likely_months(found.months)[3]
    assert shown.lines[World.TYPICAL]


def test_a_plan_without_any_doubt_has_a_likely_range_of_one_amount() -> None:
    plan = resolved(
        plan_file(
            treatment={"induction": {"sessions": 6, "days_between": 3}, "maintenance": {"weeks_between": 6}},
            clinic={"session": 500, "evaluation": 200},
            travel={},
        )
    )
    likely = likely_of(simulate(plan, draws=50).drawn(TOTAL))
    assert likely is not None
    assert likely.low == likely.median == likely.high


def test_every_branch_has_a_likely_range_of_its_own() -> None:
    plan = resolved(covered_file())
    projection = project_resolved(plan)
    branches = {one.branch: one for one in likely_branches(projection, plan, draws=300)}
    assert set(branches) == {one.branch for one in projection.branches}
    no_help = branches[BranchKind.DOES_NOT_HELP].figures[TOTAL]
    denied = branches[BranchKind.DENIED].figures[TOTAL]
    assert no_help is not None
    assert no_help.likely is not None
    assert denied is not None
    assert denied.likely is not None
    assert no_help.likely.high < denied.likely.low


def test_branches_are_all_told_roughly_and_then_in_all_worlds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "FIRST_CHUNK", 50)
    plan = resolved(covered_file())
    projection = project_resolved(plan)
    rough, full = branches_so_far(projection, plan, draws=200)
    assert [one.branch for one in rough] == [one.branch for one in full] == [one.branch for one in projection.branches]
    assert full == likely_branches(projection, plan, draws=200)
    assert rough == likely_branches(projection, plan, draws=50)
    assert [one.chance for one in full] == [one.chance for one in projection.branches]


def test_branches_nobody_waits_for_are_not_told() -> None:
    plan = resolved(covered_file())
    asked: list[int] = []

    def nobody_waits(done: int) -> bool:
        asked.append(done)
        return False

    assert list(branches_so_far(project_resolved(plan), plan, draws=200, goes_on=nobody_waits)) == []
    assert asked == [200]


def test_a_branch_shares_the_worlds_of_the_plan_and_is_never_mixed_into_it() -> None:
    plan = resolved(covered_file())
    projection = project_resolved(plan)
    does_not_help, *_ = likely_branches(projection, plan, draws=300)
    spread = does_not_help.figures[FigureKey.COST_TO_FIND_OUT]
    as_entered = likely_of(simulate(plan, draws=300).drawn(FigureKey.COST_TO_FIND_OUT))
    assert does_not_help.branch is BranchKind.DOES_NOT_HELP
    assert spread is not None
    assert spread.likely == as_entered


def test_a_hundred_people_stand_at_the_middle_of_each_hundredth() -> None:
    people = hundred_people(np.arange(10_000, dtype=np.int64)[::-1].copy())
    assert len(people) == 100
    assert people[:3] == (50, 150, 250)
    assert people[-1] == 9950
    assert hundred_people(np.zeros(0, dtype=np.int64)) == ()


def test_where_a_figure_applies_in_no_world_there_is_no_range() -> None:
    plan = plan_file(medicines=[{"ref": "gabapentin", "price": {"low": 10, "high": 30}}])
    del plan["treatment"]
    found = simulate(resolved(plan), draws=50)
    assert likely_of(found.drawn(FigureKey.COST_TO_FIND_OUT)) is None
    assert found.steps.shape == (0, 50)
