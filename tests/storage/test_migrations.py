"""Older layouts brought up to today's."""

from typing import Any

from costcalc.storage.migrations import STEPS, migrated
from costcalc.storage.plain import SCHEMA
from costcalc.storage.read import Fault


def renamed(data: dict[str, Any]) -> dict[str, Any]:
    return {("title" if key == "name" else key): value for key, value in data.items()}


def doubled(data: dict[str, Any]) -> dict[str, Any]:
    return {**data, "horizon_years": 2 * data["horizon_years"]}


def test_steps_are_taken_one_after_the_other() -> None:
    old = {"schema": 1, "name": "Mine", "horizon_years": 2}
    new = migrated(old, current=3, steps={1: renamed, 2: doubled})
    assert new == {"schema": 3, "title": "Mine", "horizon_years": 4}
    assert old["name"] == "Mine"


def test_todays_layout_is_left_alone() -> None:
    data = {"schema": SCHEMA, "start": "x"}
    assert migrated(data) is data


def test_a_newer_layout_is_told() -> None:
    fault = migrated({"schema": SCHEMA + 1})
    assert isinstance(fault, Fault)
    assert "newer" in fault.what


def test_every_older_layout_has_a_step() -> None:
    assert sorted(STEPS) == list(range(1, SCHEMA))
