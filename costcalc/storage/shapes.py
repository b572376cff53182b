"""What a record's fields look like in a file: taken from the engine's annotations for reader, writer and schema."""

from __future__ import annotations

import dataclasses
import functools
import types
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from costcalc.engine.bounds import Bounds
from costcalc.engine.health_plan import Benefit, NoLimit
from costcalc.engine.scenario import DoseChange, OptionMedicine
from pricing.money import Range

# Keys that are not a field's name: words that Python or a reader of the code would stumble over.
KEYS: dict[tuple[type, str], str] = {
    (Benefit, "in_"): "in",
    (DoseChange, "from_date"): "from",
    (OptionMedicine, "from_date"): "from",
}


class Form(StrEnum):
    """The forms a value can have in a file."""

    NUMBER = "number"
    WHOLE = "whole"
    RANGE = "range"
    TEXT = "text"
    FLAG = "flag"
    DAY = "day"
    CHOICE = "choice"
    RECORD = "record"
    LIST = "list"
    BY_KIND = "by_kind"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a value looks like in a file.

    Attributes:
        form: Its form.
        bounds: What a number may be; None for other forms and unbounded numbers.
        of: The enum of a choice, the key enum of a mapping, the class of a record.
        item: The shape of a list's items or a mapping's values.
        null_is_none: True where a written `null` says that there is no limit; elsewhere it says nothing.
    """

    form: Form
    bounds: Bounds | None = None
    of: Any = None
    item: Shape | None = None
    null_is_none: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: its name in the code, its key in the file, its shape.

    Attributes:
        required: True when a file must say it.
        default: What holds when it does not.
    """

    name: str
    key: str
    shape: Shape
    required: bool
    default: Any


def fields_of(record: type) -> tuple[Field, ...]:
    """The fields of a record class in the order they are written in a file."""
    return _fields_of(record)


@functools.cache
def _fields_of(record: Any) -> tuple[Field, ...]:
    hints = get_type_hints(record, include_extras=True)
    return tuple(_field(record, field, hints[field.name]) for field in _in_file_order(record))


def _in_file_order(record: type) -> list[dataclasses.Field[Any]]:
    """A class's own fields before those it inherits (`network` before the terms it names)."""
    fields = list(dataclasses.fields(record))
    own = set(record.__annotations__)
    return [f for f in fields if f.name in own] + [f for f in fields if f.name not in own]


def _field(record: type, field: dataclasses.Field[Any], hint: Any) -> Field:
    required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    default = None if required else field.default
    if field.default_factory is not dataclasses.MISSING:
        default = field.default_factory()
    return Field(field.name, KEYS.get((record, field.name), field.name), shape_of(hint), required, default)


def shape_of(hint: Any, bounds: Bounds | None = None) -> Shape:
    """The shape of a type annotation.

    Args:
        hint: An annotation of a scenario record, extras included.
        bounds: Bounds that were found further out.

    Raises:
        TypeError: The annotation is none that files have a form for.
    """
    origin = get_origin(hint)
    if origin is Annotated:
        inner, *extras = get_args(hint)
        return shape_of(inner, next((extra for extra in extras if isinstance(extra, Bounds)), bounds))
    if origin in (Union, types.UnionType):
        inner = [arm for arm in get_args(hint) if arm not in (type(None), NoLimit)]
        shape = shape_of(inner[0], bounds)
        return dataclasses.replace(shape, null_is_none=True) if NoLimit in get_args(hint) else shape
    if origin is tuple:
        return Shape(Form.LIST, item=shape_of(get_args(hint)[0]))
    if origin is dict:
        kind, item = get_args(hint)
        return Shape(Form.BY_KIND, of=kind, item=shape_of(item))
    return _plain_shape(hint, bounds)


_SIMPLE: dict[Any, Form] = {
    Range: Form.RANGE,
    Decimal: Form.NUMBER,
    int: Form.WHOLE,
    bool: Form.FLAG,
    str: Form.TEXT,
    date: Form.DAY,
}


def _plain_shape(hint: Any, bounds: Bounds | None) -> Shape:
    if hint in _SIMPLE:
        return Shape(_SIMPLE[hint], bounds=bounds)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Shape(Form.CHOICE, of=hint)
    if dataclasses.is_dataclass(hint):
        return Shape(Form.RECORD, of=hint)
    raise TypeError(f"no form in files for {hint!r}")
