"""Closed shapes: plain data from a file becomes typed values, or problems that say where and what.

A *reader* takes plain data at a path and returns the typed value, or `INVALID` after telling what is wrong. Readers
never raise on what a file says, so one pass tells every problem.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from pricing.lookup import nearest
from pricing.problem import Problem
from pricing.tree import Path, Tree


class Invalid:
    """The type of `INVALID`."""


INVALID: Final = Invalid()
LARGEST = Decimal(1_000_000)
MOST_LISTED = 24
# Procedure codes of the CPT set need a licence: five digits, or four and a letter, standing alone in a text.
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_FOUR_DIGITS = re.compile(r"[0-9]{4}")  # a quick look, for speed
_LICENSED_CODE = re.compile(r"(?<![\w.,$])(?:[0-9]{5}|[0-9]{4}[TF])(?![\w,])")


@dataclass(slots=True)
class Reading:
    """One file while it is read.

    Attributes:
        name: The file's name in problems.
        tree: Its data and positions.
        problems: What was found so far, in this and other files.
        references: Keys that other records must have: (reading, path, key, sections of which one must hold it).
        defaults: What the file's figures share.
    """

    name: str
    tree: Tree
    problems: list[Problem]
    references: list[tuple[Reading, Path, str, tuple[str, ...]]] = field(default_factory=list)
    defaults: Mapping[str, Any] = field(default_factory=dict)

    def problem(
        self, path: Path, what: str, allowed: str, meant: str | None = None, *, at_key: bool = False
    ) -> Invalid:
        """Tell a problem at a path, unless the YAML reader told one there already."""
        if path not in self.tree.bad:
            place = self.tree.key_place(path) if at_key else self.tree.place(path)
            self.problems.append(Problem(self.name, *place, what, allowed, meant))
        return INVALID

    def unknown_key(self, path: Path, allowed: Iterable[str]) -> Invalid:
        """Tell that a key is none of those allowed, naming the nearest."""
        keys = tuple(allowed)
        listed = keys if len(keys) <= MOST_LISTED else (keys[0], "...", keys[-1])
        words = "one of " + ", ".join(listed)
        return self.problem(path, f"unknown key '{path[-1]}'", words, nearest(str(path[-1]), keys), at_key=True)


Reader = Callable[[Reading, Any, Path], Any]


def text(reading: Reading, value: Any, path: Path) -> str | Invalid:
    """A text that is not empty and holds no licensed procedure code."""
    if not isinstance(value, str) or not value.strip():
        return reading.problem(path, f"{said(value)} where text belongs", "words, in quotes if they look like a number")
    code = _LICENSED_CODE.search(value) if _FOUR_DIGITS.search(value) else None
    if code:
        return reading.problem(path, f"'{code.group()}' looks like a licensed procedure code", "plain words instead")
    return value


def address(reading: Reading, value: Any, path: Path) -> str | Invalid:
    """A public address on the web; may be empty."""
    if value == "" or (isinstance(value, str) and value.startswith(("https://", "http://")) and " " not in value):
        return str(value)
    return reading.problem(path, f"{said(value)} where an address belongs", "https://...")


def flag(reading: Reading, value: Any, path: Path) -> bool | Invalid:
    """True or false."""
    if isinstance(value, bool):
        return value
    return reading.problem(path, f"{said(value)} where true or false belongs", "true or false")


def number(reading: Reading, value: Any, path: Path) -> Decimal | Invalid:
    """A number from 0 to a million, exactly as written."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return reading.problem(
            path, f"{said(value)} where a number belongs", "digits such as 12 or 12.50, without $ or ,"
        )
    if not 0 <= value <= LARGEST:
        return reading.problem(path, f"{value} is out of bounds", f"a number from 0 to {LARGEST:,}")
    return Decimal(value)


def whole(reading: Reading, value: Any, path: Path) -> int | Invalid:
    """A whole number from 0 to a million."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST:
        return value
    return reading.problem(path, f"{said(value)} where a whole number belongs", f"a whole number from 0 to {LARGEST:,}")


def day(reading: Reading, value: Any, path: Path) -> date | Invalid:
    """A date."""
    if isinstance(value, str):  # the compiled catalog keeps dates as text
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    if isinstance(value, date):
        return value
    return reading.problem(path, f"{said(value)} where a date belongs", "year-month-day, as in 2026-11-22")


def choice(*options: str) -> Reader:
    """One of a few words."""

    def read(reading: Reading, value: Any, path: Path) -> str | Invalid:
        if isinstance(value, str) and value in options:
            return value
        meant = nearest(value, options) if isinstance(value, str) else None
        return reading.problem(path, f"{said(value)} is not known here", "one of " + ", ".join(options), meant)

    return read


def reference(*sections: str) -> Reader:
    """The key of a record in one of the sections; whether it exists is asked when all files are read."""

    def read(reading: Reading, value: Any, path: Path) -> str | Invalid:
        key = text(reading, value, path)
        if isinstance(key, str):
            reading.references.append((reading, path, key, sections))
        return key

    return read


def list_of(item: Reader) -> Reader:
    """A list, as a tuple."""

    def read(reading: Reading, value: Any, path: Path) -> tuple[Any, ...] | Invalid:
        if not isinstance(value, list):
            return reading.problem(path, f"{said(value)} where a list belongs", "[first, second] or '- item' lines")
        items = tuple(item(reading, one, (*path, index)) for index, one in enumerate(value))
        return INVALID if any(one is INVALID for one in items) else items

    return read


def map_of(item: Reader, keys: tuple[str, ...] = ()) -> Reader:
    """A mapping with text keys, read-only; `keys` closes the set of keys."""

    def read(reading: Reading, value: Any, path: Path) -> Mapping[str, Any] | Invalid:
        if not isinstance(value, dict):
            return reading.problem(path, f"{said(value)} where a mapping belongs", "'key: value' lines")
        items: dict[str, Any] = {}
        valid = True
        for key, one in value.items():
            below = (*path, key)
            entry = item(reading, one, below) if not keys or key in keys else reading.unknown_key(below, keys)
            valid = valid and entry is not INVALID
            items[key] = entry
        return MappingProxyType(items) if valid else INVALID

    return read


def record(build: Callable[..., Any], required: Mapping[str, Reader], optional: Mapping[str, Reader]) -> Reader:
    """A mapping with exactly these keys, built into a record; an optional key may be null or left out."""
    readers = {**required, **optional}

    def read(reading: Reading, value: Any, path: Path) -> Any:
        if not isinstance(value, dict):
            return reading.problem(path, f"{said(value)} where a mapping belongs", "'key: value' lines")
        values: dict[str, Any] = {}
        valid = True
        for key, one in value.items():
            reader = readers.get(key)
            if reader is None:
                reading.unknown_key((*path, key), readers)
                valid = False
            elif one is not None or (key in required and (*path, key) not in reading.tree.bad):
                values[key] = reader(reading, one, (*path, key))
                valid = valid and values[key] is not INVALID
        missing = [key for key in required if key not in value]
        if missing:
            reading.problem(path, "missing " + ", ".join(f"'{key}'" for key in missing), "a line for each", at_key=True)
            valid = False
        return build(**values) if valid and required.keys() <= values.keys() else INVALID

    return read


def keyed(build: Callable[..., Any], required: Mapping[str, Reader], optional: Mapping[str, Reader]) -> Reader:
    """A record of a section, built with its key."""

    def read(reading: Reading, value: Any, path: Path) -> Any:
        key = str(path[-1])
        if not _KEY.fullmatch(key):
            return reading.problem(path, f"'{key}' cannot be a key", "small letters, digits and _", at_key=True)
        return record(lambda **values: build(key=key, **values), required, optional)(reading, value, path)

    return read


def said(value: Any) -> str:
    """What a person wrote, in a few words, for a message."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return str(value).lower()
    written = str(value)
    return f"'{written[:40]}…'" if len(written) > 40 else f"'{written}'"
