"""JSON Schemas of what commands print, made from the types."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from costcalc.cli.output_types import Estimate
from costcalc.storage.schema import DRAFT, scenario_schema

NAMES = ("scenario", "estimate")


def schema_named(name: str) -> dict[str, Any]:
    """The JSON Schema of `NAMES`.

    Raises:
        KeyError: There is none of that name.
    """
    return {"scenario": scenario_schema, "estimate": estimate_schema}[name]()


def estimate_schema() -> dict[str, Any]:
    """The JSON Schema of `costcalc estimate --json`."""
    schema = TypeAdapter(Estimate).json_schema(mode="serialization", schema_generator=_Exact)
    return {"$schema": DRAFT, "title": "Costcalc estimate, schema 1", **schema}


class _Exact(GenerateJsonSchema):
    """Money as numbers, and no keys that the types do not have."""

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:  # noqa: ARG002 - pydantic's form
        return {"type": "number"}

    def typed_dict_schema(self, schema: core_schema.TypedDictSchema) -> JsonSchemaValue:
        return {**super().typed_dict_schema(schema), "additionalProperties": False}
