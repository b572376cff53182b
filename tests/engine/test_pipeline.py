"""One answer with every view of it; what is costly is made when it is first asked for (R1, R2, R27)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costcalc.engine.ledger import World
from costcalc.engine.lines import column_lines
from costcalc.engine.projection import BranchKind, FigureKey, Projection
from costcalc.engine.reckoning import reckon
from costcalc.engine.scenario import Outcome
from tests.engine.agreement import projection_of

PLAN: dict[str, Any] = {
    "start": date(2027, 11, 15),
    "horizon_years": 2,
    "treatment": {"induction": {"sessions": {"low": 2, "high": 4}, "days_between": 7}, "chance_it_helps": 40},
    "clinic": {"session": {"low": Decimal(100), "typical": Decimal(150), "high": Decimal(200)}},
    "plan": {
        "plan_year_starts": "02-29",
        "deductible": 500,
        "benefits": {"ketamine_session": {"network": "in", "coinsurance": 20}},
    },
    "outcome": "covered",
    "outcome_chances": {"not_covered": 70, "denied": 5},
}


@pytest.fixture
def reckonings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was made, in order."""
    made: list[str] = []

    def counted_lines(*args: Any, **said: Any) -> Any:
        made.append("lines")
        return column_lines(*args, **said)

    def counted_reckon(*args: Any, **said: Any) -> Any:
        made.append("reckon")
        return reckon(*args, **said)

    monkeypatch.setattr("costcalc.engine.pipeline.column_lines", counted_lines)
    monkeypatch.setattr("costcalc.engine.pipeline.reckon", counted_reckon)
    return made


def test_lines_and_branches_are_made_once_when_they_are_asked_for(reckonings: list[str]) -> None:
    made = reckonings
    projection = projection_of(PLAN)
    assert made == ["reckon"]
    assert projection.lines[World.LOW] is projection.lines[World.LOW]
    assert made == ["reckon", "lines"]
    assert len(projection.branches) == 5
    reckoned = len(made)
    assert list(projection.branches[1:3]) == [projection.branches[1], projection.branches[2]]
    assert len(made) == reckoned


def test_there_are_lines_of_three_worlds() -> None:
    lines = projection_of(PLAN).lines
    assert list(lines) == [World.LOW, World.TYPICAL, World.HIGH]
    assert len(lines) == 3
    assert [line.id for line in lines[World.TYPICAL]] == [1, 2, 3]


def test_every_other_outcome_stands_beside_the_headline_with_the_chance_that_was_given() -> None:
    projection = projection_of(PLAN)
    assert projection.outcome is Outcome.COVERED
    assert [(branch.branch, branch.chance) for branch in projection.branches] == [
        (BranchKind.DOES_NOT_HELP, "60"),
        (BranchKind.NOT_COVERED, "70"),
        (BranchKind.OUT_OF_NETWORK, None),
        (BranchKind.DENIED, "5"),
        (BranchKind.WON_ON_APPEAL, None),
    ]


def test_without_a_plan_the_one_branch_is_that_it_does_not_help() -> None:
    plan = {key: value for key, value in PLAN.items() if key not in ("plan", "outcome", "outcome_chances")}
    assert [branch.branch for branch in projection_of(plan).branches] == [BranchKind.DOES_NOT_HELP]


def test_without_a_treatment_there_are_no_branches() -> None:
    plan = {"start": date(2027, 1, 1), "medicines": [{"name": "Gabapentin", "price": 10}]}
    assert list(projection_of(plan).branches) == []


def spread(projection: Projection, key: FigureKey) -> tuple[int, int, int]:
    found = projection.figures[key]
    assert found is not None
    return found.low, found.typical, found.high


def test_the_low_world_is_the_one_that_costs_less() -> None:
    projection = projection_of({**PLAN, "outcome": "not_covered"})
    assert spread(projection, FigureKey.HORIZON_TOTAL) == (20000, 45000, 80000)
    assert projection.end_worlds == (World.LOW, World.HIGH)


def test_plan_years_that_start_within_the_horizon_are_marked_in_their_months() -> None:
    months = [row.month for row in projection_of(PLAN).by_month if row.plan_year_starts]
    assert months == [4, 16]  # February 29, 2028 and February 28, 2029, in months from the 15th


def test_months_and_years_begin_on_their_day() -> None:
    projection = projection_of(PLAN)
    assert [row.starts for row in projection.by_year] == [date(2027, 11, 15), date(2028, 11, 15)]
    assert projection.by_month[1].starts == date(2027, 12, 15)
    assert projection.by_month[-1].cumulative_high == spread(projection, FigureKey.HORIZON_TOTAL)[2]


def test_a_figure_of_worlds_in_which_it_applies_names_the_world_of_each_end() -> None:
    plan = {**PLAN, "outcome": "not_covered"}
    plan["clinic"] = {"session": Decimal(475), "packages": [{"sessions": 3, "price": Decimal(600)}]}
    found = projection_of(plan).figures[FigureKey.HORIZON_TOTAL]
    assert found is not None
    # two alone: 950; the package: 600; the package and one alone: 1,075
    assert (found.low, found.low_world) == (60000, World.TYPICAL)
    assert (found.high, found.high_world) == (107500, World.HIGH)
