"""The JSON Schemas: kept in docs/, true of the files they describe.

After a change of the records: `python main.py schema NAME > docs/schema/NAME.json`.
"""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from costcalc.cli.choices import SchemaName
from costcalc.cli.json_text import json_text
from costcalc.cli.schemas import SCHEMAS
from costcalc.engine.scenario import Scenario
from costcalc.storage.plain import to_plain
from costcalc.storage.sample import load_sample
from costcalc.storage.scenario_file import read_scenario
from pricing.yaml_tree import read_tree
from tests.storage.expected import BROKEN
from tests.storage.strategies import scenarios

KEPT = Path(__file__).resolve().parent.parent.parent / "docs" / "schema"
SCENARIO = Draft202012Validator(SCHEMAS["scenario"]())


def as_json(value: Any) -> Any:
    """Plain data as an editor sees it."""
    if isinstance(value, dict):
        return {key: as_json(one) for key, one in value.items()}
    if isinstance(value, list):
        return [as_json(one) for one in value]
    if isinstance(value, Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_kept_schema_is_that_of_the_code(name: str) -> None:
    assert (KEPT / f"{name}.json").read_text(encoding="utf-8") == json_text(SCHEMAS[name]())


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name]())


def test_every_schema_can_be_asked_for() -> None:
    assert [name.value for name in SchemaName] == list(SCHEMAS)


def test_the_sample_is_valid() -> None:
    SCENARIO.validate(as_json(to_plain(load_sample())))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(scenarios())
def test_every_scenario_is_valid(scenario: Scenario) -> None:
    SCENARIO.validate(as_json(to_plain(scenario)))


@pytest.mark.parametrize(
    "name",
    [
        "absurd_price",
        "bundled_misspelled",
        "clinic_as_a_list",
        "horizon_too_long",
        "negative_price",
        "package_without_price",
        "plan_benefit_of_unknown_kind",
        "price_quoted",
        "price_true",
        "range_without_high",
        "range_with_unknown_end",
        "schema_missing",
        "start_missing",
        "text_too_long",
        "unknown_key",
        "unknown_key_deep_down",
        "yes_for_true",
    ],
)
def test_a_broken_scenario_is_invalid_for_an_editor_too(name: str) -> None:
    text = (BROKEN / "scenario" / f"{name}.yaml").read_text(encoding="utf-8")
    assert read_scenario(text).problems
    assert not SCENARIO.is_valid(as_json(read_tree(text, name).data))
