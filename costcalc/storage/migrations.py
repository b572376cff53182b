"""Older layouts of files brought up to today's, one step at a time, on plain data alone.

A step never imports today's records: it turns the plain data of schema n into that of schema n + 1, and goes on doing
so however the records change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from costcalc.storage.plain import SCHEMA
from costcalc.storage.read import Fault
from pricing.words import Words

Step = Callable[[dict[str, Any]], dict[str, Any]]

STEPS: Mapping[int, Step] = {}
"""The step away from each older schema; none yet, since there is one schema."""


def migrated(
    data: dict[str, Any], *, current: int = SCHEMA, steps: Mapping[int, Step] = STEPS
) -> dict[str, Any] | Fault:
    """A file's content in today's layout, or what is wrong with its `schema`.

    Args:
        data: The content; `schema` says its layout.
        current: Today's schema.
        steps: The step away from each older one.
    """
    schema, wanted = data.get("schema"), Words("schema: {schema}", schema=current)
    if not isinstance(schema, int) or isinstance(schema, bool):
        return Fault(Words("'schema' is not a whole number"), wanted)
    if schema > current:
        return Fault(
            Words("this is from a newer Costcalc (schema {schema})", schema=schema),
            Words("schema: {schema}, or a newer Costcalc", schema=current),
        )
    while schema < current:
        if schema not in steps:
            return Fault(Words("there was no schema {schema}", schema=schema), wanted)
        data = {**steps[schema](data), "schema": schema + 1}
        schema += 1
    return data
