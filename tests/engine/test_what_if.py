"""What is worth trying of a plan: what moves it most, in values a person can type, and the plan's own among them."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
import yaml

from costcalc.engine.bounds import Unit, bounds
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey, Projection
from costcalc.engine.resolve import Resolved, resolve
from costcalc.engine.scenario import Maintenance, Scenario
from costcalc.engine.sensitivity import sensitivity
from costcalc.engine.what_if import COUNT, WhatIfInput, typed_values, what_if_inputs
from costcalc.engine.what_if_values import values_to_try
from costcalc.storage.plain import from_plain
from costcalc.storage.sample import load_sample
from costcalc.storage.scenario_file import read_scenario
from costcalc.ui.state.editing import value_at, with_value
from pricing.compiled import load_shipped
from pricing.money import Range
from tests.cases.test_cases import Dumper, cases
from tests.engine.agreement import NO_CATALOG
from tests.engine.drawn_plans import covered_file, plan_file, resolved

DOLLARS = bounds(0, 10_000, Unit.DOLLARS)
WEEKS = bounds(1, 52, Unit.WEEKS, cost=-1)
SESSION, INTERVAL = "clinic.session", "treatment.maintenance.weeks_between"
BY_CATALOG: dict[str, Any] = {
    "schema": 1,
    "start": "2027-01-04",
    "treatment": {"method": "iv_infusion_pain_2h", "condition": "crps"},
    "clinic": {"facility": "hospital_outpatient", "region": {"state": "CA"}},
    "medicines": [{"key": "gabapentin_300mg_capsule"}],
}


def keys(found: tuple[WhatIfInput, ...]) -> list[str]:
    return [one.info.key for one in found]


def plans() -> Iterator[Any]:
    """The sample, plans of the catalog alone, and every worked case."""
    yield pytest.param(resolve(load_sample(), load_shipped()), id="sample")
    yield pytest.param(resolve(from_plain(BY_CATALOG), load_shipped()), id="catalog")
    yield pytest.param(resolved(covered_file()), id="covered")
    for case in cases():
        content = case.values[0]
        if "scenario" in content:
            read = read_scenario(yaml.dump({"schema": 1, **content["scenario"]}, Dumper=Dumper))
            assert read.value is not None
            yield pytest.param(resolve(read.value, NO_CATALOG), id=content["name"])


def typed(plan: Resolved, one: WhatIfInput, value: Decimal) -> Scenario:
    """The plan with a value typed in, as the window does."""
    scenario = plan.scenario
    for path, said in typed_values(plan, one, value).items():
        scenario = with_value(scenario, path, said)
    return scenario


def first_year(projection: Projection) -> int:
    spread = projection.figures[FigureKey.FIRST_YEAR]
    assert spread is not None
    return spread.typical


def test_what_changes_it_most_comes_first_in_its_own_order() -> None:
    plan = resolved(plan_file())
    found = sensitivity(plan, FigureKey.FIRST_YEAR)
    assert found is not None
    assert keys(what_if_inputs(plan)) == [swing.info.key for swing in found.swings[:COUNT]]


def test_what_nobody_types_is_passed_over() -> None:
    """In the sample a visit to the family doctor and a pharmacy's fee move more than the first visit's price."""
    plan = resolve(load_sample(), load_shipped())
    found = sensitivity(plan, FigureKey.FIRST_YEAR)
    assert found is not None
    ranked = [swing.info.key for swing in found.swings]
    assert ranked.index("medicines.gabapentin.fee") < ranked.index("clinic.evaluation")
    offered = keys(what_if_inputs(plan, held=("clinic.evaluation",)))
    assert offered[0] == "clinic.evaluation"
    assert not {"medicines.gabapentin.fee", "clinic.region"} & set(offered)


def test_what_is_sure_can_be_tried_where_too_little_is_in_doubt() -> None:
    sure = plan_file(
        treatment={"induction": {"sessions": 6, "days_between": 3}, "maintenance": {"weeks_between": 6}},
        clinic={"session": 550, "evaluation": 250},
        travel={"parking": {"low": 0, "typical": 12, "high": 25}},
    )
    offered = keys(what_if_inputs(resolved(sure)))
    assert offered[0] == "travel.parking"
    assert set(offered[1:]) == {SESSION, INTERVAL}


def test_a_plan_with_little_in_it_offers_less() -> None:
    assert what_if_inputs(resolved({"schema": 1, "start": "2027-01-04"})) == ()
    one = {"schema": 1, "start": "2027-01-04", "medicines": [{"name": "gabapentin", "price": 18}]}
    assert keys(what_if_inputs(resolved(one))) == ["medicines.gabapentin.price"]


def test_what_was_held_stays_among_them_though_it_is_sure_now() -> None:
    plan = resolved(plan_file(clinic={"session": 500, "evaluation": {"low": 150, "typical": 250, "high": 400}}))
    assert SESSION not in keys(what_if_inputs(plan))
    held = keys(what_if_inputs(plan, held=(SESSION, "clinic.deposit")))
    assert held[0] == SESSION
    assert len(held) == COUNT


def test_a_price_goes_from_half_to_double_in_round_steps_with_the_plans_own() -> None:
    values = values_to_try(Range.exact(590), Decimal(590), DOLLARS)
    assert (values[0], values[-1]) == (Decimal(275), Decimal(1200))
    assert {Decimal(575), Decimal(590), Decimal(600)} <= set(values)
    wide = values_to_try(Range.of(100, 590, 3000), Decimal(590), DOLLARS)
    assert (wide[0], wide[-1]) == (Decimal(100), Decimal(3000))


def test_weeks_are_whole_from_one_to_half_a_year_and_as_far_as_the_plan_goes() -> None:
    assert values_to_try(Range.exact(6), Decimal(6), WEEKS) == tuple(Decimal(week) for week in range(1, 27))
    far = values_to_try(Range.of(4, 8, 40), Decimal(8), WEEKS)
    assert far[-1] == 40
    assert Decimal("6.5") in values_to_try(Range.of(5, None, 8), Decimal("6.5"), WEEKS)
    assert values_to_try(Range.exact(50), Decimal(50), WEEKS)[-1] == WEEKS.high


@pytest.mark.parametrize("plan", list(plans()))
def test_every_value_can_be_typed_into_its_field(plan: Resolved) -> None:
    for key in plan.inputs.items:
        for one in what_if_inputs(plan, held=(key,)):
            limits = one.info.bounds
            assert one.values == tuple(sorted(set(one.values)))
            assert one.planned in one.values
            assert limits.low <= one.values[0] < one.values[-1] <= limits.high
            assert not limits.whole or all(value == value.to_integral_value() for value in one.values)
            for value in (one.values[0], one.values[-1]):
                assert value_at(typed(plan, one, value), one.path) == Range.exact(value)


@pytest.mark.parametrize("plan", list(plans()))
def test_the_plans_own_value_typed_in_changes_nothing_but_the_last_cents(plan: Resolved) -> None:
    """A catalog price in a region is rounded to cents before it is typed: at most half a cent a time."""
    before = first_year(project(plan.scenario, plan.catalog))
    for one in what_if_inputs(plan):
        after = first_year(project(typed(plan, one, one.planned), plan.catalog))
        assert abs(after - before) <= (0 if plan.catalog is NO_CATALOG else 40), one.info.key


def test_a_price_of_the_catalog_is_typed_with_what_it_leaves_out_and_where_the_clinic_is() -> None:
    plan = resolve(from_plain(BY_CATALOG), load_shipped())
    assert plan.course is not None
    assert plan.course.parts
    (one, *_) = what_if_inputs(plan, held=(SESSION,))
    after = typed(plan, one, one.planned)
    assert resolve(after, plan.catalog).course == plan.course
    region = plan.inputs["clinic.region"].amount
    session = plan.inputs[SESSION].amount
    assert region is not None
    assert session is not None
    assert one.planned == (session.middle() * region.middle()).quantize(Decimal("0.01")).normalize()


def test_an_interval_of_the_catalog_is_typed_with_its_sessions_of_a_visit() -> None:
    shipped = load_shipped()
    condition = shipped.conditions["crps"]
    assert condition.protocol is not None
    three = replace(condition, protocol=replace(condition.protocol, sessions_per_visit=3))
    plan = resolve(from_plain(BY_CATALOG), replace(shipped, conditions={**shipped.conditions, "crps": three}))
    (one, *_) = what_if_inputs(plan, held=(INTERVAL,))
    treatment = typed(plan, one, Decimal(9)).treatment
    assert treatment is not None
    assert treatment.maintenance == Maintenance(weeks_between=Range.exact(9), sessions_per_visit=3)
