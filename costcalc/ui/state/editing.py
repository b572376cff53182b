"""A changed copy of a frozen record tree, addressed by the path of the field. No Qt here."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any, Union, get_args, get_origin, get_type_hints

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.resolve_medicines import medicine_ref
from costcalc.engine.scenario import HomePhase, Maintenance, Scenario, Treatment, UnderWay

# Records that say something by being there at all; every other one that holds nothing is left out again.
_PRESENCE_SPEAKS = frozenset({Treatment, HomePhase, UnderWay, HealthPlan})
_FILE_SPELLING = {"in": "in_"}


def with_value(scenario: Scenario, path: str, value: Any) -> Scenario:
    """The scenario with one field changed.

    Args:
        scenario: The scenario, left as it is.
        path: Names and positions joined by dots: `clinic.session`, `clinic.packages.0.price`,
            `plan.benefits.specialist.copay`. Records on the way are created where they are absent.
        value: The new value; None takes back what the person said, so that the catalog's value stands again.

    Raises:
        KeyError: No such field, or no such position.
    """
    changed: Scenario = _with(scenario, path.split("."), value)
    if path.startswith("medicines"):
        return _without_lost_references(changed)
    return _without_idle_end(changed) if path.startswith("treatment") else changed


def _without_idle_end(scenario: Scenario) -> Scenario:
    """Drop what follows the last of booster steps that are no longer there, for the same reason."""
    treatment = scenario.treatment
    boosters = treatment.maintenance if treatment is not None else None
    if treatment is None or boosters is None or boosters.taper or boosters.then is Maintenance().then:
        return scenario
    kept = _pruned(replace(boosters, then=Maintenance().then))
    return replace(scenario, treatment=replace(treatment, maintenance=kept))


def _without_lost_references(scenario: Scenario) -> Scenario:
    """Drop what options say of a medicine that is no longer there: a file that says so could not be opened again."""
    if not scenario.options:
        return scenario
    known = {medicine_ref(medicine, place) for place, medicine in enumerate(scenario.medicines)}
    options = tuple(
        option
        if option.medicines is None
        else replace(
            option,
            medicines=tuple(one for one in option.medicines if one.ref in known or one.key or one.name),
        )
        for option in scenario.options
    )
    return replace(scenario, options=options)


def value_at(record: object, path: str) -> Any:
    """The value a path holds; None where a record on the way is absent.

    Raises:
        KeyError: No such field.
    """
    node: Any = record
    for name in path.split("."):
        if node is None:
            return None
        node = _child(node, name)
    return node


def _child(node: Any, name: str) -> Any:
    if isinstance(node, tuple):
        position = int(name)
        if not 0 <= position < len(node):
            return None
        return node[position]
    if isinstance(node, Mapping):
        return next((kept for key, kept in node.items() if str(key) == name), None)
    spelled = _FILE_SPELLING.get(name, name)
    _check_field(node, spelled)
    return getattr(node, spelled)


def _with(node: Any, path: list[str], value: Any) -> Any:
    name, rest = path[0], path[1:]
    if isinstance(node, tuple):
        return _with_item(node, int(name), rest, value)
    spelled = _FILE_SPELLING.get(name, name)
    _check_field(node, spelled)
    if rest:
        value = _with_inside(node, spelled, rest, value)
    if value is None:
        return _without(node, spelled)
    return replace(node, **{spelled: value})


def _with_inside(node: Any, name: str, rest: list[str], value: Any) -> Any:
    inner = getattr(node, name)
    if isinstance(inner, Mapping):
        return _with_entry(inner, _mapping_types(type(node), name), rest, value)
    if inner is None:
        if value is None:
            return None
        inner = _created(_record_type(type(node), name), rest, value)
        if len(rest) == 1:
            return inner
    return _pruned(_with(inner, rest, value))


def _with_item(items: tuple[Any, ...], position: int, rest: list[str], value: Any) -> tuple[Any, ...]:
    if not 0 <= position < len(items):
        raise KeyError(position)
    changed = _with(items[position], rest, value) if rest else value
    kept = () if changed is None else (changed,)
    return (*items[:position], *kept, *items[position + 1 :])


def _with_entry(entries: Mapping[Any, Any], types_: tuple[type, type], rest: list[str], value: Any) -> dict[Any, Any]:
    key_type, record_type = types_
    key = key_type(rest[0])
    changed = value
    if len(rest) > 1:
        inner = entries.get(key, record_type())
        changed = _pruned(_with(inner, rest[1:], value))
    others = {kept: entry for kept, entry in entries.items() if kept != key}
    if changed is None:
        return others
    if key in entries:
        return {kept: changed if kept == key else entry for kept, entry in entries.items()}
    return {**others, key: changed}


def _created(record: type[Any], rest: list[str], value: Any) -> Any:
    """A new record; its one required field may be the one that is set."""
    if len(rest) == 1:
        return record(**{_FILE_SPELLING.get(rest[0], rest[0]): value})
    return record()


def _without(node: Any, name: str) -> Any:
    """The record without what was said in one field; None when the record needs that field."""
    for spec in fields(node):
        if spec.name == name:
            if spec.default is not MISSING:
                return replace(node, **{name: spec.default})
            if spec.default_factory is not MISSING:
                return replace(node, **{name: spec.default_factory()})
            return None
    raise KeyError(name)


def _pruned(record: Any) -> Any:
    """None for a record that says nothing any more."""
    if record is None or type(record) in _PRESENCE_SPEAKS or not is_dataclass(record):
        return record
    if any(_required(spec) for spec in fields(record)):
        return record
    record_type: type[Any] = type(record)
    return None if record == record_type() else record


def _required(spec: Any) -> bool:
    return spec.default is MISSING and spec.default_factory is MISSING


def _check_field(node: Any, name: str) -> None:
    if name not in getattr(node, "__dataclass_fields__", {}):
        raise KeyError(name)


def _record_type(record: type, name: str) -> type[Any]:
    """The record class a field holds."""
    hint = get_type_hints(record)[name]
    options = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    for option in options:
        if hasattr(option, "__dataclass_fields__"):
            found: type[Any] = option
            return found
    raise KeyError(name)


def _mapping_types(record: type, name: str) -> tuple[type, type]:
    key_type, record_type = get_args(get_type_hints(record)[name])
    return key_type, record_type
