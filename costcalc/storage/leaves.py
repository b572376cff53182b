"""Whether a single value in a file is what its field takes, and if not, why and what would be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum

from costcalc.engine.bounds import Bounds, Unit
from costcalc.storage.read import NOTHING, Fault
from costcalc.storage.shapes import Form, Shape
from pricing.lookup import nearest
from pricing.words import Words

MOST_TEXT = 500

_SHOWN = 40
_NUMBER_IN_TEXT = re.compile(r"\$?\s*([-+]?[0-9][0-9,]*\.?[0-9]*|[-+]?\.[0-9]+)\s*%?")
_UNIT_WORDS: dict[Unit, Words] = {
    Unit.DOLLARS: Words("dollars"),
    Unit.DOLLARS_PER_UNIT: Words("dollars"),
    Unit.PERCENT: Words("percent"),
    Unit.SESSIONS: Words("sessions"),
    Unit.VISITS: Words("visits"),
    Unit.DAYS: Words("days"),
    Unit.WEEKS: Words("weeks"),
    Unit.MONTHS: Words("months"),
    Unit.YEARS: Words("years"),
    Unit.HOURS: Words("hours"),
    Unit.MILES: Words("miles"),
    Unit.PEOPLE: Words("people"),
}
_NOUNS: dict[Form, Words] = {
    Form.NUMBER: Words("a number"),
    Form.WHOLE: Words("a whole number"),
    Form.RANGE: Words("a number or a range"),
    Form.TEXT: Words("text"),
    Form.FLAG: Words("true or false"),
    Form.DAY: Words("a date"),
    Form.CHOICE: Words("a word"),
    Form.RECORD: Words("a group of keys"),
    Form.LIST: Words("a list"),
    Form.BY_KIND: Words("a group of keys"),
}


def fault_of(shape: Shape, value: object) -> Fault | None:
    """What is wrong with a value of one of the simple forms (a range: as a single number); None when nothing is."""
    if value is None and shape.null_is_none:
        return None
    return _CHECKS[shape.form](shape, value)


def is_wrong_kind(form: Form, value: object, *, allowed: Words = NOTHING) -> Fault:
    """The fault of a value that is of another kind than its field."""
    return Fault(Words("{found} where {needed} is needed", found=kind_of(value), needed=_NOUNS[form]), allowed)


def kind_of(value: object) -> str:
    """What kind of value something is, in plain words."""
    if value is None:
        return Words("nothing")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | Decimal):
        return Words("the number {number}", number=shown(value))
    if isinstance(value, date):
        return Words("the date {date}", date=value)
    if isinstance(value, str):
        return Words("the text '{text}'", text=shown(value))
    return Words("a group of keys") if isinstance(value, Mapping) else Words("a list")


def shown(value: object) -> str:
    """A value as it was written, cut when long."""
    text = format(value, "f") if isinstance(value, Decimal) else str(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def allowed_words(shape: Shape) -> Words:
    """What a field takes, in plain words."""
    match shape.form:
        case Form.NUMBER | Form.WHOLE | Form.RANGE:
            return _number_words(shape)
        case Form.CHOICE:
            return one_of(_spellings(shape.of))
        case Form.DAY:
            return Words("a date as year-month-day, such as 2027-01-04")
        case Form.TEXT:
            return Words("text; numbers and dates in quotes")
        case Form.FLAG:
            return Words("true or false")
        case Form.LIST:
            return Words("a list: '- item' lines, or [item, item]")
    return Words("indented 'key: value' lines")


def one_of(names: Iterable[str]) -> Words:
    """Names as what is allowed."""
    return Words("one of {names}", names=", ".join(names))


def unknown_word(word: str, known: Sequence[str]) -> Fault:
    """The fault of a word that is none of those known."""
    return Fault(Words("unknown word '{word}'", word=shown(word)), one_of(known), nearest(word, known))


def _number_words(shape: Shape) -> Words:
    bounds = shape.bounds
    words = Words("a whole number") if shape.form is Form.WHOLE or (bounds and bounds.whole) else Words("a number")
    if bounds is not None:
        words = Words("{number} from {low:,} to {high:,}", number=words, low=bounds.low, high=bounds.high)
        if bounds.unit in _UNIT_WORDS:
            words = Words("{number} ({unit})", number=words, unit=_UNIT_WORDS[bounds.unit])
    if shape.form is Form.RANGE:
        words = Words("{number}, or a range: {{low, high}} or {{low, typical, high}}", number=words)
    return Words("{number}, or null for no limit", number=words) if shape.null_is_none else words


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
            return Fault(Words("{number} is not a whole number", number=shown(value)), allowed)
    elif bounds is not None and _decimals(number) > bounds.decimals:
        what = Words("{number} has too many decimals", number=shown(value))
        return Fault(what, Words("at most {count} decimals", count=bounds.decimals))
    return _bounds_fault(bounds, value, number, allowed)


def _bounds_fault(bounds: Bounds | None, value: object, number: Decimal, allowed: Words) -> Fault | None:
    if bounds is not None and number < bounds.low:
        return Fault(Words("{number} is too low", number=shown(value)), allowed)
    if bounds is not None and number > bounds.high:
        return Fault(Words("{number} is too high", number=shown(value)), allowed)
    return None


def _decimals(number: Decimal) -> int:
    """Decimals after the point, zeros at the end not counted."""
    _, _, decimals = format(number, "f").partition(".")
    return len(decimals.rstrip("0"))


def _number_meant(value: object) -> str | None:
    """The number in '$1,200', '"650"' or '20%'."""
    found = _NUMBER_IN_TEXT.fullmatch(value.strip()) if isinstance(value, str) and len(value) <= _SHOWN else None
    return found.group(1).replace(",", "") if found else None


def too_long(text: str) -> Fault:
    """The fault of a text beyond `MOST_TEXT` characters."""
    what = Words("text of {length:,} characters is too long", length=len(text))
    return Fault(what, Words("at most {count} characters", count=MOST_TEXT))


def _text_fault(shape: Shape, value: object) -> Fault | None:
    if not isinstance(value, str):
        simple = isinstance(value, int | Decimal | date) and not isinstance(value, bool)
        fault = is_wrong_kind(shape.form, value, allowed=allowed_words(shape))
        return Fault(fault.what, fault.allowed, f'"{shown(value)}"' if simple else None)
    if len(value) > MOST_TEXT:
        return too_long(value)
    if value.strip():
        return None
    return Fault(Words("text with nothing in it"), Words("some text, or leave the line out"))


def _flag_fault(_shape: Shape, value: object) -> Fault | None:
    if isinstance(value, bool):
        return None
    meant = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}
    near = meant.get(str(value).lower(), nearest(str(value), ("true", "false")))
    return Fault(is_wrong_kind(Form.FLAG, value).what, Words("true or false, without quotes"), near)


def _day_fault(shape: Shape, value: object) -> Fault | None:
    return None if isinstance(value, date) else is_wrong_kind(shape.form, value, allowed=allowed_words(shape))


def _choice_fault(shape: Shape, value: object) -> Fault | None:
    choices = _spellings(shape.of)
    if isinstance(value, str) and value in choices:
        return None
    if not isinstance(value, str):
        return is_wrong_kind(shape.form, value, allowed=one_of(choices))
    return unknown_word(value, choices)


_CHECKS: dict[Form, Callable[[Shape, object], Fault | None]] = {
    Form.NUMBER: _number_fault,
    Form.WHOLE: _number_fault,
    Form.RANGE: _number_fault,
    Form.TEXT: _text_fault,
    Form.FLAG: _flag_fault,
    Form.DAY: _day_fault,
    Form.CHOICE: _choice_fault,
}
