"""JSON Schemas of files and of what commands print, made from the types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from costcalc.cli.likely_types import AffordAnswer, SensitivityAnswer
from costcalc.cli.option_types import ComparedOptions
from costcalc.cli.output_types import AdjudicatedClaims, Estimate
from costcalc.storage.schema import DRAFT, plan_schema, scenario_schema


def estimate_schema() -> dict[str, Any]:
    """The JSON Schema of `costcalc estimate --json`."""
    return _schema(Estimate, "Costcalc estimate, schema 1")


def compare_schema() -> dict[str, Any]:
    """The JSON Schema of `costcalc compare --json`."""
    return _schema(ComparedOptions, "Costcalc options side by side, schema 1")


def sensitivity_schema() -> dict[str, Any]:
    """The JSON Schema of `costcalc sensitivity --json`."""
    return _schema(SensitivityAnswer, "Costcalc sensitivity, schema 1")


def afford_schema() -> dict[str, Any]:
    """The JSON Schema of `costcalc afford --json`."""
    return _schema(AffordAnswer, "Costcalc affordability, schema 1")


def adjudicate_schema() -> dict[str, Any]:
    """The JSON Schema of `costcalc adjudicate --json`."""
    return _schema(AdjudicatedClaims, "Costcalc adjudicated claims, schema 1")


SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "scenario": scenario_schema,
    "plan": plan_schema,
    "estimate": estimate_schema,
    "compare": compare_schema,
    "sensitivity": sensitivity_schema,
    "afford": afford_schema,
    "adjudicate": adjudicate_schema,
}
"""Every schema by its name; kept in `docs/schema/NAME.json`."""


def _schema(output: Any, title: str) -> dict[str, Any]:
    schema = TypeAdapter(output).json_schema(mode="serialization", schema_generator=_Exact)
    return {"$schema": DRAFT, **schema, "title": title}


class _Exact(GenerateJsonSchema):
    """Money as numbers, and no keys that the types do not have."""

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:  # noqa: ARG002 - pydantic's form
        """A number."""
        return {"type": "number"}

    def typed_dict_schema(self, schema: core_schema.TypedDictSchema) -> JsonSchemaValue:
        """An object without other keys."""
        return {**super().typed_dict_schema(schema), "additionalProperties": False}
