"""What holds for the options of every plan (R6, R25, R26)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given

from costcalc.engine.comparison import compare_options
from costcalc.engine.option_result import OptionResult
from costcalc.engine.projection import FigureKey
from costcalc.engine.scenario import Option, OptionMedicine, Scenario
from costcalc.storage.plain import from_plain
from tests.engine.agreement import NO_CATALOG
from tests.engine.plans import ANY_PLAN, SEEDS, SOME, Plan
from tests.oracles.random_plans import random_options, random_self_pay
from tests.storage.expected import CATALOG

KEYS = sorted(CATALOG.medicines)


def self_pay(seed: int) -> tuple[Scenario, Random]:
    """A plan without a health plan, with medicines of the catalog and typed ones."""
    rng = Random(seed)
    plan: dict[str, Any] = random_self_pay(rng)
    taken = rng.sample(KEYS, rng.randint(0, 2))
    medicines = [{"ref": key, "key": key, "supply_days": rng.choice((30, 90))} for key in taken]
    plan["medicines"] = [*plan.get("medicines", ()), *medicines]
    return from_plain(plan), rng


def totals(option: OptionResult) -> list[int]:
    """The horizon total in each of the worlds, known prices alone."""
    spread = option.projection.figures[FigureKey.HORIZON_TOTAL]
    assert spread is not None
    return [spread.low, spread.typical, spread.high]


def beside(scenario: Scenario, *options: Option) -> list[OptionResult]:
    """The plan, then options beside it."""
    return list(compare_options(replace(scenario, options=options), CATALOG)[1:])


@SOME
@given(SEEDS)
def test_paying_alone_one_more_medicine_never_lowers_the_total(seed: int) -> None:
    scenario, rng = self_pay(seed)
    medicine = OptionMedicine(ref="one more", key=rng.choice(KEYS), supply_days=rng.choice((30, 90)))
    plan, more = beside(scenario, Option(name="more", medicines=(medicine,)))
    assert all(after >= before for before, after in zip(totals(plan), totals(more), strict=True))


@SOME
@given(SEEDS)
def test_paying_alone_stopping_a_medicine_never_raises_the_total(seed: int) -> None:
    scenario, rng = self_pay(seed)
    if not scenario.medicines:
        return
    medicine = rng.choice(scenario.medicines)
    day = scenario.start + timedelta(days=rng.randint(0, 500))
    earlier = min(day, medicine.stop) if medicine.stop is not None else day
    plan, stopped = beside(scenario, Option(name="stop", medicines=(OptionMedicine(ref=medicine.ref, stop=earlier),)))
    assert all(after <= before for before, after in zip(totals(plan), totals(stopped), strict=True))


@SOME
@given(ANY_PLAN)
def test_an_option_with_nothing_in_it_costs_nothing(plan: Plan) -> None:
    scenario = replace(from_plain(plan), medicines=(), care=(), options=(Option(name="nothing", treatment=False),))
    nothing = compare_options(scenario, NO_CATALOG)[-1]
    assert totals(nothing) == [0, 0, 0]
    assert nothing.includes == ()


@SOME
@given(SEEDS)
def test_the_same_option_twice_differs_by_nothing(seed: int) -> None:
    scenario = from_plain(random_options(Random(seed)))
    now = compare_options(replace(scenario, options=()), NO_CATALOG)[0]
    assert {(row.low, row.typical, row.high) for row in now.difference.by_year} == {(0, 0, 0)}
    assert (now.crossing, now.earliest_crossing) == (None, None)


@SOME
@given(SEEDS)
def test_a_difference_holds_that_of_the_typical_worlds_and_its_years_add_up(seed: int) -> None:
    options = compare_options(from_plain(random_options(Random(seed))), NO_CATALOG)
    now = options[0].projection.by_year
    for option in options:
        rows = option.difference.by_year
        typical = [mine.typical - before.typical for mine, before in zip(option.projection.by_year, now, strict=True)]
        assert [row.typical for row in rows] == typical
        whole = option.difference.horizon_total
        assert (whole.low, whole.high) == (sum(row.low for row in rows), sum(row.high for row in rows))
        assert whole.low <= whole.typical <= whole.high


@SOME
@given(SEEDS)
def test_no_more_weeks_are_covered_than_there_are(seed: int) -> None:
    scenario, _ = self_pay(seed)
    for option in compare_options(scenario, CATALOG):
        if option.relief is not None:
            for period in (option.relief.first_year, option.relief.all_years):
                covered = period.covered_days
                assert 0 <= covered.low <= covered.typical <= covered.high <= period.days
                cost = period.cost_per_week
                assert cost is None or cost.low <= cost.typical <= cost.high


@pytest.mark.parametrize("dose", [0, 50, 150])
def test_a_dose_that_changes_on_the_first_day_changes_every_fill(dose: int) -> None:
    scenario = from_plain(
        {"start": "2027-01-31", "horizon_years": 1, "medicines": [{"ref": "pills", "name": "Pills", "price": 20}]}
    )
    said = OptionMedicine(ref="pills", dose_percent=Decimal(dose))
    _, changed = beside(scenario, Option(name="changed", medicines=(said,)))
    assert totals(changed)[1] == 13 * 20 * dose
