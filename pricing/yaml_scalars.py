"""What an unquoted YAML scalar stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pricing.words import Words

MAX_NUMBER_LENGTH = 40

_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[-+]?(?:(?:0|[1-9][0-9]*)\.[0-9]*|\.[0-9]+)")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_FIRST_OF_NUMBER = frozenset("+-.0123456789")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A scalar that looks like a value but is none."""

    what: Words
    allowed: Words


def plain_value(text: str) -> str | int | Decimal | bool | date | Unreadable | None:
    """The value of an unquoted scalar, by the rules in `pricing.yaml_tree`.

    Args:
        text: The scalar as written.

    Returns:
        None, a bool, an int, a Decimal with its digits as written, a date; the text itself where it is none of these;
        `Unreadable` for a date that does not exist or a number beyond `MAX_NUMBER_LENGTH`.
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _FIRST_OF_NUMBER:
        return text
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return Unreadable(
                Words("the date {date} does not exist", date=text), Words("a day of the calendar, year-month-day")
            )
    whole = _INTEGER.fullmatch(text)
    if whole is None and not _DECIMAL.fullmatch(text):
        return text
    if len(text) > MAX_NUMBER_LENGTH:
        return Unreadable(
            Words("a number that is too long"), Words("at most {count} characters", count=MAX_NUMBER_LENGTH)
        )
    return int(text) if whole else Decimal(text)
