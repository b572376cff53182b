"""The catalog in the person's language: the same figures, its words said as they say them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from pricing.model import Catalog

Say = Callable[[str], str]

READ_TABLES = (
    "treatments",
    "conditions",
    "services",
    "facilities",
    "medicines",
    "price_rules",
    "companions",
    "ready_options",
    "plan_presets",
    "statements",
)
"""Tables whose records a person reads; titles of sources stay as they were published."""

READ_FIELDS = frozenset({"name", "approval", "words", "notes", "ask", "warnings", "strength"})
"""Fields of those records, and of the records in them, that hold sentences or names."""

_NESTED = frozenset({"relief", "regimens"})


def spoken_catalog(catalog: Catalog, say: Say) -> Catalog:
    """The catalog with every text a person reads put through `say`; keys, figures and sources stay.

    Args:
        catalog: The catalog in English.
        say: Gives a text in the person's language, or the same text.
    """
    tables: dict[str, Any] = {name: _table(getattr(catalog, name), say) for name in READ_TABLES}
    return replace(catalog, **tables)


def _table(table: Mapping[Any, Any], say: Say) -> dict[Any, Any]:
    return {key: spoken(record, say) for key, record in table.items()}


def spoken(record: Any, say: Say) -> Any:
    """One record with its texts put through `say`."""
    if not is_dataclass(record) or isinstance(record, type):
        return record
    changed: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name in READ_FIELDS:
            changed[field.name] = say(value) if isinstance(value, str) else _each(value, say)
        elif field.name in _NESTED:
            inner = tuple(spoken(one, say) for one in value) if isinstance(value, tuple) else spoken(value, say)
            changed[field.name] = inner
    return replace(record, **changed)


def _each(values: Any, say: Say) -> Any:
    return tuple(say(value) if isinstance(value, str) else value for value in values) if values else values
