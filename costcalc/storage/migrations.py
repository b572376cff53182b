"""Older layouts of files brought up to today's, one step at a time, on plain data alone.

A step never imports today's records: it turns the plain data of schema n into that of schema n + 1, and goes on doing
so however the records change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from costcalc.storage.plain import SCHEMA
from costcalc.storage.read import Fault

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
    schema = data.get("schema")
    if not isinstance(schema, int) or isinstance(schema, bool):
        return Fault("'schema' is not a whole number", f"schema: {current}")
    if schema > current:
        return Fault(f"schema {schema} is newer than this program reads", f"schema: {current}, or a newer Costcalc")
    while schema < current:
        if schema not in steps:
            return Fault(f"there was no schema {schema}", f"schema: {current}")
        data = {**steps[schema](data), "schema": schema + 1}
        schema += 1
    return data
