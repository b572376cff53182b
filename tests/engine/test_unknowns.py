"""A price nobody knows is left out, named, and named beside every figure that it touches (R3)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Unknown
from tests.engine.agreement import projection_of

ALL_BUT_PEAK = tuple(key for key in FigureKey if key is not FigureKey.PEAK_CASH_OUT)


def unknowns(clinic: dict[str, Any], terms: dict[str, Any] | None = None, **more: Any) -> list[Unknown]:
    treatment = {
        "induction": {"sessions": 2, "days_between": 7},
        "maintenance": {"weeks_between": 26},
        "labs": {"months_between": 9},
    }
    plan: dict[str, Any] = {"start": date(2027, 1, 4), "horizon_years": 2, "treatment": treatment, "clinic": clinic}
    if terms is not None:
        plan |= {"plan": {"benefits": {"ketamine_session": terms, "lab": terms}}, "outcome": "covered"}
    return list(projection_of({**plan, **more}).unknown)


def test_an_unknown_session_touches_every_figure() -> None:
    (found,) = unknowns({"lab": Decimal(10)})
    assert (found.what, found.at_most) == ("clinic.session", False)
    assert set(found.touches) == set(ALL_BUT_PEAK)


def test_an_unknown_lab_after_the_first_series_leaves_visits_and_finding_out_alone() -> None:
    (found,) = unknowns({"session": Decimal(100)})
    assert found.what == "clinic.lab"
    assert set(found.touches) == set(ALL_BUT_PEAK) - {FigureKey.PER_VISIT, FigureKey.COST_TO_FIND_OUT}


def test_a_price_is_named_once() -> None:
    assert [one.what for one in unknowns({})] == ["clinic.session", "clinic.lab"]


def test_what_does_not_take_place_is_not_missed() -> None:
    no_lab = {"induction": {"sessions": 2, "days_between": 7}, "labs": {"months_between": 24}}
    assert unknowns({"session": Decimal(100)}, treatment=no_lab) == []


@pytest.mark.parametrize(
    ("terms", "named"),
    [
        ({"network": "in", "coinsurance": 20}, True),
        ({"network": "in", "copay": 10}, True),
        ({"network": "in", "copay": 10, "deductible": "waived"}, False),
        ({"network": "in", "coinsurance": 20, "deductible": "waived"}, True),
        ({"network": "in", "coinsurance": 20, "allowed": 50}, False),
        ({"network": "in", "coinsurance": 20, "allowed_percent": 50}, False),
        ({"network": "out", "copay": 10, "deductible": "waived"}, True),
    ],
)
def test_an_unknown_allowed_amount_is_named_at_most_where_the_split_depends_on_it(
    terms: dict[str, Any], named: bool
) -> None:
    found = unknowns({"session": Decimal(100), "lab": Decimal(10)}, terms)
    kinds = ["ketamine_session", "lab"] if named else []
    assert [one.what for one in found] == [f"plan.benefits.{kind}.allowed" for kind in kinds]
    assert all(one.at_most for one in found)


def test_sessions_paid_for_already_leave_no_allowed_amount_unknown() -> None:
    treatment = {
        "induction": {"sessions": 2, "days_between": 7},
        "under_way": {"sessions_had": 1, "package_sessions_left": 1},
    }
    found = unknowns({"session": Decimal(100)}, {"network": "in", "coinsurance": 20}, treatment=treatment)
    assert found == []


def test_the_plans_price_stands_in_for_a_price_nobody_knows_in_network_only() -> None:
    terms = {"in": {"allowed": 80, "coinsurance": 50}, "out": {"allowed": 80, "coinsurance": 50}}
    lab = {"session": Decimal(100)}
    assert unknowns(lab, terms) == []
    assert [one.what for one in unknowns(lab, {"out": terms["out"]})] == ["clinic.lab"]


def test_past_a_visit_limit_a_cash_price_nobody_knows_is_unknown() -> None:
    plan = {
        "start": date(2027, 1, 4),
        "horizon_years": 1,
        "treatment": {"induction": {"sessions": 1, "days_between": 7}, "labs": {"months_between": 3}},
        "clinic": {"session": Decimal(100), "billed_to_plan": {"lab": Decimal(60)}},
        "plan": {"benefits": {"lab": {"network": "in", "allowed": 40, "visit_limit": 2, "coinsurance": 50}}},
        "outcome": "not_covered",
    }
    projection = projection_of(plan)
    labs = [line for line in projection.lines[World.TYPICAL] if line.kind.value == "lab"]
    assert [(line.you_pay, line.billed) for line in labs] == [(2000, 6000), (2000, 6000), (None, None)]
    assert [one.what for one in projection.unknown] == ["clinic.lab"]


def test_a_charge_of_unknown_price_is_a_visit_all_the_same() -> None:
    plan = {
        "start": date(2027, 1, 4),
        "horizon_years": 1,
        "treatment": {
            "induction": {"sessions": 2, "days_between": 7},
            "maintenance": {"weeks_between": 20, "stops_after_months": 6},
        },
        "clinic": {"booster": Decimal(100)},
        "plan": {"benefits": {"ketamine_session": {"network": "in", "copay": 10, "visit_limit": 2}}},
        "outcome": "covered",
    }
    assert [line.you_pay for line in projection_of(plan).lines[World.TYPICAL]] == [None, None, 10000]
