"""Scenarios as plain data and as text, and back."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from costcalc.engine.health_plan import Benefit, BenefitTerms, HealthPlan, Kind, Network, NoLimit
from costcalc.engine.scenario import Clinic, DoseChange, HomePhase, Medicine, Option, Scenario, Treatment
from costcalc.storage.plain import from_plain, plan_from_plain, plan_to_plain, to_plain
from costcalc.storage.writer import write_plain, write_scenario
from pricing.money import Range
from pricing.yaml_tree import read_tree
from tests.storage.strategies import scenarios

START = date(2027, 1, 4)


def written_and_read(scenario: Scenario) -> Scenario:
    tree = read_tree(write_scenario(scenario), "written")
    assert not tree.problems
    return from_plain(tree.data)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(scenarios())
def test_what_is_written_is_read_back_the_same(scenario: Scenario) -> None:
    assert written_and_read(scenario) == scenario
    assert from_plain(json.loads(json.dumps(to_plain(scenario), default=str))) == scenario


@pytest.mark.parametrize(
    "typed",
    [
        Range(Decimal("590"), Decimal("590"), Decimal("590")),
        Range(Decimal("590.50"), None, Decimal("850")),
        Range(Decimal("590"), None, Decimal("590")),
        Range(Decimal("1"), Decimal("2"), Decimal("3.00")),
    ],
)
def test_a_range_keeps_the_form_and_the_digits_it_was_typed_in(typed: Range) -> None:
    read = written_and_read(Scenario(start=START, clinic=Clinic(session=typed)))
    assert read.clinic is not None
    assert str(read.clinic.session) == str(typed)


def test_only_what_was_said_is_written() -> None:
    assert write_scenario(Scenario(start=START)) == "schema: 1\nstart: 2027-01-04\n"


def test_an_empty_part_differs_from_one_that_was_not_said() -> None:
    said = Scenario(start=START, treatment=Treatment(home=HomePhase()))
    assert to_plain(said)["treatment"] == {"home": {}}
    assert written_and_read(said) == said


def test_no_limit_is_written_as_null_and_differs_from_not_said() -> None:
    none = Scenario(start=START, plan=HealthPlan(out_of_pocket_maximum=NoLimit.NONE))
    assert to_plain(none)["plan"] == {"out_of_pocket_maximum": None}
    assert written_and_read(none) == none
    assert written_and_read(Scenario(start=START, plan=HealthPlan())).plan == HealthPlan()


def test_in_and_from_are_keys_of_the_file_under_other_names_in_the_code() -> None:
    benefit = Benefit(in_=BenefitTerms(copay=Decimal(60)), out=BenefitTerms(coinsurance=Decimal(40)))
    plan = HealthPlan(benefits={Kind.EVALUATION: benefit})
    assert plan_to_plain(plan)["benefits"] == {"evaluation": {"in": {"copay": 60}, "out": {"coinsurance": 40}}}
    assert plan_from_plain(plan_to_plain(plan)) == plan
    change = DoseChange(from_date=date(2027, 3, 1), dose_percent=Decimal(50))
    medicine = Medicine(name="Gabapentin", changes=(change,))
    said = to_plain(Scenario(start=START, medicines=(medicine,)))
    assert said["medicines"][0]["changes"] == [{"from": date(2027, 3, 1), "dose_percent": 50}]


def test_an_option_without_medicines_differs_from_one_that_keeps_them() -> None:
    scenario = Scenario(start=START, options=(Option(name="None", medicines=()), Option(name="Same")))
    assert written_and_read(scenario) == scenario


@pytest.mark.parametrize(
    "text",
    ["yes", "12.10", "-.5", "00", "null", "2027-01-04", "a: b", "# no", "'", '"', "- x", "{", "*a", " a ", "é ✓"],
)
def test_text_that_looks_like_something_else_stays_text(text: str) -> None:
    scenario = Scenario(start=START, title=text)
    assert written_and_read(scenario) == scenario


def test_characters_that_no_file_holds_are_left_out() -> None:
    assert written_and_read(Scenario(start=START, title="a\0b\x1b\ud800c")).title == "abc"


def test_keys_stand_in_the_order_of_the_contract() -> None:
    scenario = Scenario(start=START, title="T", horizon_years=3, clinic=Clinic(name="C"), treatment=Treatment())
    assert list(to_plain(scenario)) == ["schema", "title", "start", "horizon_years", "treatment", "clinic"]
    benefit = Benefit(network=Network.IN, copay=Decimal(40))
    assert list(plan_to_plain(HealthPlan(benefits={Kind.LAB: benefit}))["benefits"]["lab"]) == ["network", "copay"]


def test_short_parts_are_written_on_one_line() -> None:
    assert (
        write_plain({"a": {"low": 4, "high": Decimal("8.50")}, "b": [1, 2]}) == "a: {low: 4, high: 8.50}\nb: [1, 2]\n"
    )


def test_a_changed_copy_is_written_with_the_change_only() -> None:
    scenario = Scenario(start=START, horizon_years=3)
    assert "horizon_years" not in to_plain(replace(scenario, horizon_years=5))
