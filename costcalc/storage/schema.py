"""The JSON Schema of scenario and plan files, made from the same types that check them; for editors."""

from __future__ import annotations

from typing import Any

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import Scenario
from costcalc.storage.border import adapter

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def scenario_schema() -> dict[str, Any]:
    """The JSON Schema of a scenario file."""
    return _schema(Scenario, "Costcalc scenario, schema 1")


def plan_schema() -> dict[str, Any]:
    """The JSON Schema of a plan file."""
    return _schema(HealthPlan, "Costcalc health plan, schema 1")


def _schema(record: type, title: str) -> dict[str, Any]:
    schema = adapter(record).json_schema()
    return {"$schema": DRAFT, **schema, "title": title}
