"""The form of scenario and plan files as pydantic sees it, built from the engine's records: keys, forms and bounds.

Pydantic walks the file and finds every unknown key, missing key and wrong value at once, with its exact path; the same
types give the JSON Schema for editors.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Any, Literal

import typing_extensions
from pydantic import AfterValidator, ConfigDict, Discriminator, PlainValidator, Tag, TypeAdapter, WithJsonSchema
from pydantic import Field as Described
from pydantic_core import PydanticCustomError, ValidationError

from costcalc.engine.bounds import Bounds
from costcalc.storage.leaves import MOST_TEXT, allowed_words, fault_of
from costcalc.storage.plain import SCHEMA
from costcalc.storage.read import Fault
from costcalc.storage.shapes import Field, Form, Shape, fields_of
from pricing.words import Words

FAULT = "fault"  # the type of our own errors; their context holds the fault

_TAGS = ("<number>", "<range>")
_ENDS = ("low", "typical", "high")


@dataclass(frozen=True, slots=True)
class Error:
    """One thing pydantic found.

    Attributes:
        path: Keys and indexes to the value.
        type: Pydantic's name of the error, or `FAULT`.
        value: What stands there.
        fault: Our own words, for `FAULT`.
    """

    path: tuple[str | int, ...]
    type: str
    value: object
    fault: Fault | None = None


def errors_in(record: type, data: object) -> list[Error]:
    """Everything in which a file's content is not of its form (`Scenario` or `HealthPlan`)."""
    try:
        adapter(record).validate_python(data)
    except ValidationError as found:
        return [_error(error) for error in found.errors(include_url=False)]
    return []


def adapter(record: type) -> TypeAdapter[Any]:
    """Pydantic's validator of a whole file of a record class."""
    return _adapter(record)


@functools.cache
def _adapter(record: Any) -> TypeAdapter[Any]:
    return TypeAdapter(_keys_type(record, whole_file=True))


def _error(error: Any) -> Error:
    context = error.get("ctx", {})
    fault = context["fault"] if error["type"] == FAULT else None
    path = tuple(part for part in error["loc"] if part not in _TAGS)
    return Error(path, error["type"], error["input"], fault)


@functools.cache
def _keys_type(record: Any, *, whole_file: bool = False) -> Any:
    """A closed mapping with a record's keys."""
    keys: dict[str, Any] = {field.key: _field_type(field) for field in fields_of(record)}
    if whole_file:
        keys = {"schema": Annotated[Literal[SCHEMA], Described(description="The layout of this file: 1.")], **keys}
    return _closed(record.__name__, keys, (inspect.getdoc(record) or "").partition("\n")[0])


def _closed(name: str, keys: dict[str, Any], words: str) -> Any:
    """A mapping type with these keys and no others."""
    make: Any = typing_extensions.TypedDict  # its arguments are not known before
    made = make(name, keys)
    made.__pydantic_config__ = ConfigDict(extra="forbid")
    made.__doc__ = words
    return made


def _field_type(field: Field) -> Any:
    of = _type(field.shape)
    return typing_extensions.Required[of] if field.required else typing_extensions.NotRequired[of | None]


def _type(shape: Shape) -> Any:
    match shape.form:
        case Form.RECORD:
            return _keys_type(shape.of)
        case Form.LIST if shape.item:
            return list[_type(shape.item)]  # type: ignore[misc]
        case Form.BY_KIND if shape.item:
            return _by_kind(shape.of, shape.item)
        case Form.RANGE:
            return _range(shape)
    return _leaf(shape)


@functools.cache
def _by_kind(kinds: Any, item: Shape) -> Any:
    """A mapping with the values of an enum as its keys, each of which may be left out."""
    of = _type(item)
    keys = {kind.value: typing_extensions.NotRequired[of | None] for kind in kinds}
    return _closed(f"By{kinds.__name__}", keys, (inspect.getdoc(kinds) or "").partition("\n")[0])


def _leaf(shape: Shape) -> Any:
    return Annotated[Any, PlainValidator(_checker(shape)), WithJsonSchema(_leaf_schema(shape))]


def _range(shape: Shape) -> Any:
    """A number, or a mapping of low, high and perhaps typical in order."""
    number: Any = Annotated[_leaf(shape), Tag("<number>")]
    ends: Any = Annotated[_ends_type(shape.bounds), AfterValidator(_in_order), Tag("<range>")]
    schema = {"anyOf": [_leaf_schema(shape), _ends_schema(shape)], "description": allowed_words(shape)}
    return Annotated[number | ends, Discriminator(_form_of_range), WithJsonSchema(schema)]


@functools.cache
def _ends_type(bounds: Bounds | None) -> Any:
    end = _leaf(Shape(Form.NUMBER, bounds))
    keys = {"low": end, "typical": typing_extensions.NotRequired[end | None], "high": end}
    return _closed("Range", keys, "An uncertain number: its ends and what is usual.")


def _form_of_range(value: object) -> str:
    return "<range>" if isinstance(value, dict) else "<number>"


def _in_order(ends: dict[str, Any]) -> dict[str, Any]:
    """Low, typical and high as they should rise.

    Raises:
        PydanticCustomError: They do not.
    """
    said = [(end, Decimal(ends[end])) for end in _ENDS if ends.get(end) is not None]
    for (first, lower), (second, higher) in pairwise(said):
        if lower > higher:
            what = Words(
                "{first} ({lower}) is above {second} ({higher})", first=first, lower=lower, second=second, higher=higher
            )
            raise _raised(Fault(what, Words("low at most typical, typical at most high")))
    return ends


def _checker(shape: Shape) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        fault = fault_of(shape, value)
        if fault is not None:
            raise _raised(fault)
        return value

    return check


def _raised(fault: Fault) -> PydanticCustomError:
    return PydanticCustomError(FAULT, "a value that is not of its form", {"fault": fault})


def _leaf_schema(shape: Shape) -> dict[str, Any]:
    match shape.form:
        case Form.TEXT:
            return {"type": "string", "minLength": 1, "maxLength": MOST_TEXT}
        case Form.FLAG:
            return {"type": "boolean"}
        case Form.DAY:
            return {"type": "string", "format": "date"}
        case Form.CHOICE:
            return {"enum": [choice.value for choice in shape.of]}
    schema: dict[str, Any] = {"type": "number"}
    if shape.form is Form.WHOLE or (shape.bounds and shape.bounds.whole):
        schema["type"] = "integer"
    if shape.bounds:
        schema |= {"minimum": _json_number(shape.bounds.low), "maximum": _json_number(shape.bounds.high)}
    return schema


def _ends_schema(shape: Shape) -> dict[str, Any]:
    end = _leaf_schema(replace(shape, form=Form.NUMBER))
    return {
        "type": "object",
        "properties": dict.fromkeys(_ENDS, end),
        "required": ["low", "high"],
        "additionalProperties": False,
    }


def _json_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
