"""R27 step by step: what has been spent after the evaluation and after each session of the first series."""

from typing import Any

import numpy as np
import pytest

from costcalc.engine.columns import corner_columns
from costcalc.engine.likelihood import likely_months, simulate
from costcalc.engine.money_at_risk import money_at_risk, steps_paid
from costcalc.engine.projection import FigureKey
from costcalc.engine.reckoning import reckon
from costcalc.engine.sums import figure_columns
from tests.engine.drawn_plans import covered_file, plan_file, resolved

PACKAGE = {"sessions": 6, "price": 2300, "refund": "pro_rata"}


def typical_steps(plan: dict[str, Any]) -> dict[int, int]:
    return {step.session: step.paid.typical for step in money_at_risk(resolved(plan))}


def test_each_step_adds_a_session_and_its_trip() -> None:
    trip = 1200
    expected = {0: 25_000} | {n: 25_000 + n * (55_000 + trip) for n in range(1, 7)}
    assert typical_steps(plan_file()) == expected


def test_a_package_is_spent_with_its_first_session() -> None:
    clinic = {"session": 475, "evaluation": 250, "packages": [PACKAGE]}
    steps = typical_steps(plan_file(clinic=clinic, travel={}))
    assert steps == {0: 25_000} | dict.fromkeys(range(1, 7), 25_000 + 230_000)


def test_without_an_evaluation_the_ladder_begins_with_a_session() -> None:
    plan = plan_file()
    plan["treatment"] = {**plan["treatment"], "under_way": {"sessions_had": 2, "last_session": "2027-01-02"}}
    assert list(typical_steps(plan)) == [1, 2, 3, 4]


def test_there_is_no_ladder_without_a_treatment() -> None:
    plan = plan_file()
    del plan["treatment"]
    assert money_at_risk(resolved(plan)) == ()


@pytest.mark.parametrize("plan", [plan_file(), covered_file(), plan_file(clinic={"session": 400, "deposit": 100})])
def test_the_last_step_is_the_cost_to_find_out_in_every_world(plan: dict[str, Any]) -> None:
    inputs = resolved(plan)
    ledger = reckon(inputs, corner_columns(inputs.inputs))
    steps = steps_paid(ledger)
    assert (steps[-1] == figure_columns(ledger).values[FigureKey.COST_TO_FIND_OUT]).all()
    assert (np.diff(steps, axis=0) >= 0).all()


def test_each_step_has_its_likely_range() -> None:
    plan = resolved(plan_file())
    found = simulate(plan, draws=500)
    steps = money_at_risk(plan, likely_months(found.steps))
    highs = [step.paid.likely.high for step in steps if step.paid.likely is not None]
    assert len(highs) == len(steps) == 7
    assert highs == sorted(highs)
