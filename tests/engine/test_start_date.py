"""What another start date would change: the plan year's start is all that differs (R14)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey
from costcalc.engine.scenario import Scenario
from costcalc.engine.start_date import MOST_CHOICES, moved_to
from costcalc.engine.start_date_records import StartDates
from costcalc.storage.plain import from_plain
from tests.storage.expected import CATALOG

DECEMBER = date(2026, 12, 8)
PLAN: dict[str, Any] = {
    "start": DECEMBER,
    "horizon_years": 2,
    "treatment": {"induction": {"sessions": 6, "days_between": 3}, "maintenance": {"stops_after_months": 0}},
    "clinic": {"session": 600, "evaluation": 0},
    "plan": {"deductible": 2000, "benefits": {"ketamine_session": {"network": "in", "allowed": 500}}},
    "outcome": "covered",
    "care": [{"kind": "physical_therapy", "price": 400, "every_weeks": 4}],
}


def scenario(**changes: Any) -> Scenario:
    return from_plain({**PLAN, **changes})


def dates(**changes: Any) -> StartDates | None:
    return project(scenario(**changes), CATALOG).start_dates


def with_plan(**changes: Any) -> dict[str, Any]:
    return {**PLAN["plan"], **changes}


THERAPY = {"ketamine_session": {"network": "in", "allowed": 500}, "physical_therapy": {"network": "in", "allowed": 400}}


def test_starting_after_the_reset_pays_one_deductible_instead_of_two() -> None:
    """In December sessions take the deductible of 2,000, and care in the new year takes it again.

    From January 5 on only the fourteenth visit, a year later, meets another deductible: 2,000 - 400.
    """
    found = dates(plan=with_plan(benefits=THERAPY))
    assert found is not None
    best = found.better[0]
    assert best.start == date(2027, 1, 5)
    assert best.plan_year_starts == date(2027, 1, 1)
    assert best.saves_first_year == 160_000
    assert best.in_every_world
    assert len(found.better) <= MOST_CHOICES


def test_a_deductible_that_is_met_makes_waiting_dear() -> None:
    found = dates(plan=with_plan(used={"deductible": 2000, "out_of_pocket": 2000}))
    assert found is not None
    assert found.better == ()
    assert found.after_reset is not None
    assert found.after_reset.start == date(2027, 1, 5)
    assert found.after_reset.saves_first_year == found.after_reset.saves_cost_to_find_out == -200_000


def test_amounts_used_stay_as_of_the_start_that_was_entered() -> None:
    moved = moved_to(scenario(plan=with_plan(used={"deductible": 700})), date(2027, 1, 5))
    assert moved.plan is not None
    assert moved.plan.used is not None
    assert moved.plan.used.as_of == DECEMBER


def test_no_start_lies_in_a_plan_year_whose_amounts_used_nobody_said() -> None:
    found = dates(start=date(2027, 1, 12), plan=with_plan(benefits=THERAPY))
    assert found is not None
    assert all(choice.start >= date(2027, 1, 1) for choice in found.better)


def test_the_same_weekday_is_kept_and_figures_are_those_of_the_moved_plan() -> None:
    found = dates(plan=with_plan(benefits=THERAPY))
    assert found is not None
    for choice in found.better:
        assert choice.start.weekday() == DECEMBER.weekday()
        there = project(replace(moved_to(scenario(plan=with_plan(benefits=THERAPY)), choice.start)), CATALOG)
        assert choice.first_year == there.figures[FigureKey.FIRST_YEAR]
        assert choice.cost_to_find_out == there.figures[FigureKey.COST_TO_FIND_OUT]


def test_medicines_move_with_the_plan() -> None:
    medicine = {"ref": "a", "price": 20, "next_fill": date(2026, 12, 10), "stop": date(2027, 6, 1)}
    (moved,) = moved_to(scenario(medicines=[medicine]), date(2026, 12, 15)).medicines
    assert (moved.next_fill, moved.stop) == (date(2026, 12, 17), date(2027, 6, 8))


def test_equal_amounts_are_no_advice() -> None:
    copay = {"ketamine_session": {"network": "in", "copay": 40, "deductible": "waived"}}
    found = dates(plan={"benefits": copay})
    assert found is not None
    assert (found.better, found.after_reset) == ((), None)


@pytest.mark.parametrize("changes", [{"plan": None}, {"treatment": None}, {"plan": {"deductible": 100}}])
def test_without_a_plan_that_shares_there_is_no_advice(changes: dict[str, Any]) -> None:
    kept = {key: value for key, value in {**PLAN, **changes}.items() if value is not None}
    assert project(from_plain(kept), CATALOG).start_dates is None


def test_a_far_reset_is_not_looked_at() -> None:
    found = dates(start=date(2026, 6, 2), plan=with_plan(benefits=THERAPY))
    assert found is not None
    assert (found.better, found.after_reset) == ((), None)


def test_plan_years_begin_on_their_own_day_within_the_horizon() -> None:
    """Also in the first month, which began on December 8; two years later it is over."""
    found = project(scenario(plan=with_plan(plan_year_starts="12-20")), CATALOG)
    assert found.plan_year_dates == (date(2026, 12, 20), date(2027, 12, 20))
    assert [row.month for row in found.by_month if row.plan_year_starts] == [1, 13]
    assert project(scenario(plan=None), CATALOG).plan_year_dates == ()
