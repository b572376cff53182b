"""Whether a single value in a file is what its field takes, and if not, why and what would be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum

from costcalc.engine.bounds import Bounds, Unit
from costcalc.storage.read import Fault
from costcalc.storage.shapes import Form, Shape
from pricing.lookup import nearest

MOST_TEXT = 500

_SHOWN = 40
_NUMBER_IN_TEXT = re.compile(r"\$?\s*([-+]?[0-9][0-9,]*\.?[0-9]*|[-+]?\.[0-9]+)\s*%?")
_UNIT_WORDS: dict[Unit, str] = {Unit.DOLLARS_PER_UNIT: "dollars", Unit.COUNT: "", Unit.PERCENT: "percent"}
_NOUNS: dict[Form, str] = {
    Form.NUMBER: "a number",
    Form.WHOLE: "a whole number",
    Form.RANGE: "a number or a range",
    Form.TEXT: "text",
    Form.FLAG: "true or false",
    Form.DAY: "a date",
    Form.CHOICE: "a word",
    Form.RECORD: "a group of keys",
    Form.LIST: "a list",
    Form.BY_KIND: "a group of keys",
}


def fault_of(shape: Shape, value: object) -> Fault | None:
    """What is wrong with a value of one of the simple forms (a range: as a single number); None when nothing is."""
    if value is None and shape.null_is_none:
        return None
    return _CHECKS[shape.form](shape, value)


def is_wrong_kind(form: Form, value: object, *, allowed: str = "") -> Fault:
    """The fault of a value that is of another kind than its field."""
    return Fault(f"{kind_of(value)} where {_NOUNS[form]} is needed", allowed)


def kind_of(value: object) -> str:
    """What kind of value something is, in plain words."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | Decimal):
        return f"the number {shown(value)}"
    if isinstance(value, date):
        return f"the date {value}"
    if isinstance(value, str):
        return f"the text '{shown(value)}'"
    return "a group of keys" if isinstance(value, Mapping) else "a list"


def shown(value: object) -> str:
    """A value as it was written, cut when long."""
    text = format(value, "f") if isinstance(value, Decimal) else str(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def allowed_words(shape: Shape) -> str:
    """What a field takes, in plain words."""
    match shape.form:
        case Form.NUMBER | Form.WHOLE | Form.RANGE:
            return _number_words(shape)
        case Form.CHOICE:
            return one_of(_spellings(shape.of))
        case Form.DAY:
            return "a date as year-month-day, such as 2027-01-04"
        case Form.TEXT:
            return "text; numbers and dates in quotes"
        case Form.FLAG:
            return "true or false"
        case Form.LIST:
            return "a list: '- item' lines, or [item, item]"
    return "indented 'key: value' lines"


def one_of(names: Iterable[str]) -> str:
    """Names as what is allowed."""
    return "one of " + ", ".join(names)


def _number_words(shape: Shape) -> str:
    bounds = shape.bounds
    words = "a whole number" if shape.form is Form.WHOLE or (bounds and bounds.whole) else "a number"
    if bounds is not None:
        unit = _UNIT_WORDS.get(bounds.unit, bounds.unit.value)
        words += f" from {bounds.low:,} to {bounds.high:,}" + (f" ({unit})" if unit else "")
    if shape.form is Form.RANGE:
        words += ", or a range: {low, high} or {low, typical, high}"
    return words + (", or null for no limit" if shape.null_is_none else "")


def _spellings(choices: type[Enum]) -> list[str]:
    return [str(choice.value) for choice in choices]


def _number_fault(shape: Shape, value: object) -> Fault | None:
    allowed = _number_words(shape)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        fault = is_wrong_kind(shape.form, value, allowed=allowed)
        return Fault(fault.what, allowed, _number_meant(value))
    bounds = shape.bounds
    number = Decimal(value)
    if shape.form is Form.WHOLE or (bounds is not None and bounds.whole):
        if number != number.to_integral_value():
            return Fault(f"{shown(value)} is not a whole number", allowed)
    elif bounds is not None and _decimals(number) > bounds.decimals:
        return Fault(f"{shown(value)} has too many decimals", f"at most {bounds.decimals} decimals")
    return _bounds_fault(bounds, value, number, allowed)


def _bounds_fault(bounds: Bounds | None, value: object, number: Decimal, allowed: str) -> Fault | None:
    if bounds is not None and number < bounds.low:
        return Fault(f"{shown(value)} is too low", allowed)
    if bounds is not None and number > bounds.high:
        return Fault(f"{shown(value)} is too high", allowed)
    return None


def _decimals(number: Decimal) -> int:
    """Decimals after the point, zeros at the end not counted."""
    _, _, decimals = format(number, "f").partition(".")
    return len(decimals.rstrip("0"))


def _number_meant(value: object) -> str | None:
    """The number in '$1,200', '"650"' or '20%'."""
    found = _NUMBER_IN_TEXT.fullmatch(value.strip()) if isinstance(value, str) and len(value) <= _SHOWN else None
    return found.group(1).replace(",", "") if found else None


def _text_fault(shape: Shape, value: object) -> Fault | None:
    if not isinstance(value, str):
        simple = isinstance(value, int | Decimal | date) and not isinstance(value, bool)
        fault = is_wrong_kind(shape.form, value, allowed=allowed_words(shape))
        return Fault(fault.what, fault.allowed, f'"{shown(value)}"' if simple else None)
    if len(value) > MOST_TEXT:
        return Fault(f"text of {len(value):,} characters is too long", f"at most {MOST_TEXT} characters")
    return None if value.strip() else Fault("text with nothing in it", "some text, or leave the line out")


def _flag_fault(_shape: Shape, value: object) -> Fault | None:
    if isinstance(value, bool):
        return None
    meant = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}
    near = meant.get(str(value).lower(), nearest(str(value), ("true", "false")))
    return Fault(f"{kind_of(value)} where true or false is needed", "true or false, without quotes", near)


def _day_fault(shape: Shape, value: object) -> Fault | None:
    return None if isinstance(value, date) else is_wrong_kind(shape.form, value, allowed=allowed_words(shape))


def _choice_fault(shape: Shape, value: object) -> Fault | None:
    choices = _spellings(shape.of)
    if isinstance(value, str) and value in choices:
        return None
    if not isinstance(value, str):
        return is_wrong_kind(shape.form, value, allowed=one_of(choices))
    return Fault(f"unknown word '{shown(value)}'", one_of(choices), nearest(value, choices))


_CHECKS: dict[Form, Callable[[Shape, object], Fault | None]] = {
    Form.NUMBER: _number_fault,
    Form.WHOLE: _number_fault,
    Form.RANGE: _number_fault,
    Form.TEXT: _text_fault,
    Form.FLAG: _flag_fault,
    Form.DAY: _day_fault,
    Form.CHOICE: _choice_fault,
}
