"""The catalog in the person's language: the same figures, its words said as they say them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any

from pricing.model import (
    Catalog,
    Companion,
    Condition,
    Facility,
    FacilityPrice,
    FederalFigure,
    Figure,
    Locality,
    Medicine,
    PackageExample,
    PlanPreset,
    PriceRule,
    Protocol,
    ReadyCare,
    ReadyOption,
    Regimen,
    Relief,
    Service,
    Source,
    Statement,
    Treatment,
)

Say = Callable[[str], str]

READ_FIELDS: Mapping[type, frozenset[str]] = {
    Companion: frozenset({"words"}),
    Condition: frozenset({"name", "words"}),
    Facility: frozenset({"name", "words"}),
    FederalFigure: frozenset(),
    Figure: frozenset({"note"}),
    Locality: frozenset({"name"}),
    Medicine: frozenset({"name", "strength", "unit", "warnings"}),
    PackageExample: frozenset({"clinic"}),
    PlanPreset: frozenset({"name", "words", "ask"}),
    PriceRule: frozenset({"words"}),
    ReadyOption: frozenset({"name", "words"}),
    Regimen: frozenset({"words"}),
    Relief: frozenset({"words"}),
    Service: frozenset({"name"}),
    Source: frozenset({"title", "published", "note"}),
    Statement: frozenset({"words"}),
    Treatment: frozenset({"name", "approval", "notes"}),
}
"""The texts a person reads, by record. A source's title says in our words what it is; its address stays."""

_TABLES = (dict, MappingProxyType)
_RECORDS = frozenset({*READ_FIELDS, Catalog, FacilityPrice, Protocol, ReadyCare})
"""Every record of the catalog; what is none holds no text."""


def spoken_catalog(catalog: Catalog, say: Say) -> Catalog:
    """The catalog with every text a person reads put through `say`; keys, figures and sources stay.

    Args:
        catalog: The catalog in English.
        say: Gives a text in the person's language, or the same text.
    """
    spoken: Catalog = _within(catalog, say)
    return spoken


def _within(value: Any, say: Say) -> Any:
    """A value with the texts of the records in it put through `say`; the value itself where there are none."""
    if isinstance(value, _TABLES):
        table = {key: _within(one, say) for key, one in value.items()}
        return value if _same(table.values(), value.values()) else table
    if isinstance(value, tuple):
        items = tuple(_within(one, say) for one in value)
        return value if _same(items, value) else items
    return _record(value, say) if type(value) in _RECORDS else value


def _record(record: Any, say: Say) -> Any:
    read = READ_FIELDS.get(type(record), frozenset())
    changed: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        said = _said(value, say) if field.name in read else _within(value, say)
        if said is not value:
            changed[field.name] = said
    return replace(record, **changed) if changed else record


def _said(value: str | tuple[str, ...], say: Say) -> str | tuple[str, ...]:
    return say(value) if isinstance(value, str) else tuple(say(one) for one in value)


def _same(said: Iterable[object], before: Iterable[object]) -> bool:
    return all(one is other for one, other in zip(said, before, strict=True))
