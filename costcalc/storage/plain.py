"""Records as plain data and back, for data that is known to be right: no checks, no third-party imports.

Plain data is what a scenario file holds: dictionaries, lists, text, numbers, dates, true and false. Only what differs
from its default is written; a range keeps the form it was typed in; numbers keep their digits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from costcalc.engine.health_plan import HealthPlan, NoLimit
from costcalc.engine.scenario import Scenario
from costcalc.storage.shapes import Form, Shape, fields_of
from pricing.money import Range

SCHEMA = 1

_Record = TypeVar("_Record")


def to_plain(scenario: Scenario) -> dict[str, Any]:
    """A scenario as the content of its file, `schema` first."""
    return {"schema": SCHEMA, **record_to_plain(scenario)}


def from_plain(data: Mapping[str, Any]) -> Scenario:
    """The scenario that `to_plain` wrote; numbers and dates may also be text, as JSON has them.

    Raises:
        KeyError: A required key is missing.
        ValueError: A value is not of its field's form.
    """
    return record_from_plain(Scenario, data)


def plan_to_plain(plan: HealthPlan) -> dict[str, Any]:
    """A health plan as the content of a plan file."""
    return {"schema": SCHEMA, **record_to_plain(plan)}


def plan_from_plain(data: Mapping[str, Any]) -> HealthPlan:
    """The plan that `plan_to_plain` wrote, or a catalog preset's terms."""
    return record_from_plain(HealthPlan, data)


def record_to_plain(record: Any) -> dict[str, Any]:
    """What a record says, by file key: fields at their default are left out."""
    plain: dict[str, Any] = {}
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if field.required or value != field.default:
            plain[field.key] = None if value is NoLimit.NONE else _write(field.shape, value)
    return plain


def record_from_plain(record: type[_Record], data: Mapping[str, Any]) -> _Record:
    """A record from what a file says of it; keys that are no fields are passed over.

    Raises:
        TypeError: A required field is missing.
    """
    values: dict[str, Any] = {}
    for field in fields_of(record):
        if field.key not in data:
            continue
        value = data[field.key]
        if value is not None:
            values[field.name] = _READ[field.shape.form](field.shape, value)
        elif field.shape.null_is_none:
            values[field.name] = NoLimit.NONE
    return record(**values)


def range_to_plain(value: Range) -> Any:
    """A range in the form it was typed in: a number, {low, high} or {low, typical, high}."""
    if value.low == value.typical == value.high:
        return number_to_plain(value.low)
    ends = {"low": value.low, "typical": value.typical, "high": value.high}
    return {end: number_to_plain(number) for end, number in ends.items() if number is not None}


def number_to_plain(value: Decimal) -> int | Decimal:
    """A number with the digits it has: whole ones without a point as int."""
    return int(value) if value.as_tuple().exponent == 0 else value


def _write(shape: Shape, value: Any) -> Any:
    match shape.form:
        case Form.RANGE:
            return range_to_plain(value)
        case Form.NUMBER:
            return number_to_plain(value)
        case Form.CHOICE:
            return value.value
        case Form.RECORD:
            return record_to_plain(value)
        case Form.LIST if shape.item:
            return [_write(shape.item, item) for item in value]
        case Form.BY_KIND if shape.item:
            return {kind.value: _write(shape.item, item) for kind, item in value.items()}
    return value


def _read_list(shape: Shape, value: Any) -> tuple[Any, ...]:
    assert shape.item is not None
    read = _READ[shape.item.form]
    return tuple(read(shape.item, item) for item in value)


def _read_by_kind(shape: Shape, value: Any) -> dict[Any, Any]:
    assert shape.item is not None
    read = _READ[shape.item.form]
    return {shape.of(kind): read(shape.item, {} if item is None else item) for kind, item in value.items()}


_READ: dict[Form, Callable[[Shape, Any], Any]] = {
    Form.RANGE: lambda _shape, value: Range.from_plain(value),
    Form.NUMBER: lambda _shape, value: Decimal(value),
    Form.WHOLE: lambda _shape, value: int(value),
    Form.TEXT: lambda _shape, value: str(value),
    Form.FLAG: lambda _shape, value: bool(value),
    Form.DAY: lambda _shape, value: value if isinstance(value, date) else date.fromisoformat(value),
    Form.CHOICE: lambda shape, value: shape.of(value),
    Form.RECORD: lambda shape, value: record_from_plain(shape.of, value),
    Form.LIST: _read_list,
    Form.BY_KIND: _read_by_kind,
}
