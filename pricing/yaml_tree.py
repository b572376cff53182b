"""YAML read with care: plain data, the place of every value, and every problem as a value.

    tree = read_tree(text, "plan.costcalc.yaml")
    tree.data                            # dict | list | str | int | Decimal | bool | date | None
    tree.positions["plan", "copay"]      # (line, column), counted from 1; list items by their index
    tree.problems                        # () when the file could be read

The reader takes a small, plain part of YAML and never raises on what a file says:

- Keys are always text as written (`2025`, `true` and `null` are the texts "2025", "true", "null").
- `12` is an int; `12.10`, `.5` and `5.` are a Decimal exactly as written; at most 40 characters.
- `true` and `false` (also `True`, `TRUE`) are bool; nothing, `~` and `null` are None.
- `2027-01-04` is a date; one that does not exist is a problem.
- Everything else is text as written: what is in quotes (`"00"`), and also `00`, `007`, `0x1F`, `0o17`, `1_000`,
  `1,000`, `1e3`, `1:30`, `.inf`, `.nan`, `yes`, `no`, `on`, `off`, `01-01`, `$400`. None becomes a surprising number.
- Problems: a key written twice, tabs as indentation, tags (`!x`), anchors, aliases and merge keys (so no alias bombs),
  a key that is not plain text, several documents, control characters, text that is not UTF-8, nesting deeper than
  `max_depth`, an empty file, a file above `max_bytes`.

After a problem that leaves the rest readable the reader goes on, so that all of them are told at once. The value at a
problem's place is None, or the first of two values for a key written twice; `tree.bad` names those paths, so that
whoever checks the data further can pass over them instead of complaining again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from pricing.problem import Problem
from pricing.tree import Path, Position, Tree
from pricing.words import Words
from pricing.yaml_scalars import Unreadable, plain_value
from pricing.yaml_words import explain_syntax

__all__ = ["MAX_BYTES", "MAX_DEPTH", "Path", "Position", "Tree", "read_tree"]

MAX_BYTES = 1_000_000
MAX_DEPTH = 24
MAX_PROBLEMS = 200

_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONTROL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def read_tree(text: str | bytes, name: str, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Tree:
    """Read YAML into plain data with positions; never raises on what the text says.

    Args:
        text: The file's content; bytes are taken as UTF-8, with or without a byte order mark.
        name: The file's name, as problems shall show it.
        max_bytes: Largest size that is read, in bytes.
        max_depth: Deepest nesting of lists and mappings.

    Returns:
        The tree; `problems` is empty exactly when the whole text was read as written.
    """
    size = len(text) if isinstance(text, bytes) else len(text.encode("utf-8", "surrogatepass"))
    if size > max_bytes:
        most = Words("at most {count:,} bytes", count=max_bytes)
        return Tree(None, problems=(Problem(name, 1, 1, Words("the file is too large"), most),))
    decoded = _decode(text, name)
    if isinstance(decoded, Problem):
        return Tree(None, problems=(decoded,))
    control = _CONTROL.search(decoded)
    if control:
        what = Words("a character that cannot be in a text file (U+{code:04X})", code=ord(control.group()))
        return Tree(None, problems=(Problem(name, *_place_of(decoded, control.start()), what, Words("delete it")),))
    return _Builder(decoded, name, max_depth).build()


def _decode(text: str | bytes, name: str) -> str | Problem:
    if isinstance(text, str):
        return text.removeprefix("\ufeff")
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = text[: error.start].decode("utf-8-sig", "replace")
        what, allowed = Words("the file is not UTF-8 text"), Words("save it as UTF-8")
        return Problem(name, *_place_of(before, len(before)), what, allowed)


def _place_of(text: str, index: int) -> Position:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


class _TooMuchError(Exception):
    """The rest of the file is not worth reading."""


class _Builder:
    """Turns the parser's events into data, one file at a time."""

    def __init__(self, text: str, name: str, max_depth: int) -> None:
        self._text = text
        self._name = name
        self._max_depth = max_depth
        self._positions: dict[Path, Position] = {}
        self._key_positions: dict[Path, Position] = {}
        self._problems: list[Problem] = []
        self._bad: set[Path] = set()

    def build(self) -> Tree:
        """The tree of the whole text."""
        data: Any = None
        try:
            data = self._documents()
        except yaml.YAMLError as error:
            self._problems.append(explain_syntax(error, self._text, self._name))
        except _TooMuchError:
            pass
        return Tree(data, self._positions, self._key_positions, tuple(self._problems), frozenset(self._bad))

    def _documents(self) -> Any:
        events = yaml.parse(self._text, Loader=_PARSER)
        data: Any = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 1:
                    data = self._value(next(events), events, ())
                else:
                    self._problem(
                        event, Words("a second document in one file"), Words("one document: remove the line '---'")
                    )
                    raise _TooMuchError
        if documents == 0 or (data is None and not self._problems):
            what, allowed = Words("the file is empty"), Words("at least one 'key: value' line")
            self._problems.append(Problem(self._name, 1, 1, what, allowed))
        return data

    def _value(self, event: Any, events: Iterator[Any], path: Path) -> Any:
        self._positions[path] = (event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.AliasEvent):
            return self._refused(event, path, Words("an alias (*) is not used here"), Words("write the value out"))
        if event.anchor is not None:
            self._problem(
                event, Words("an anchor (&) is not used here"), Words("write the value out where it is needed")
            )
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path)
        if event.tag is not None:
            self._problem(event, Words("a tag ({tag}) is not used here", tag=event.tag), Words("plain values"))
        if len(path) >= self._max_depth:
            self._problem(event, Words("too deep a nesting"), Words("at most {count} levels", count=self._max_depth))
            raise _TooMuchError
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, path)
        return self._sequence(events, path)

    def _sequence(self, events: Iterator[Any], path: Path) -> list[Any]:
        items: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._value(event, events, (*path, len(items))))
        return items

    def _mapping(self, events: Iterator[Any], path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event, events)
            if key is None:
                self._skip(next(events), events)
                continue
            below = (*path, key)
            if key in data:
                first_line = self._key_positions[below][0]
                self._problem(
                    event,
                    Words("the key '{key}' is written twice", key=key),
                    Words("once: it is also on line {line}", line=first_line),
                )
                self._bad.add(below)
                self._skip(next(events), events)
                continue
            self._key_positions[below] = (event.start_mark.line + 1, event.start_mark.column + 1)
            data[key] = self._value(next(events), events, below)
        return data

    def _key(self, event: Any, events: Iterator[Any]) -> str | None:
        if not isinstance(event, yaml.ScalarEvent):
            self._problem(event, Words("a key that is not plain text"), Words("a word before ':'"))
            self._skip(event, events)
            return None
        if event.anchor is not None or event.tag is not None:
            self._problem(event, Words("an anchor or tag on a key is not used here"), Words("a word before ':'"))
        key = str(event.value)
        if key == "<<" and event.implicit[0]:
            self._problem(event, Words("a merge key (<<) is not used here"), Words("write the keys out"))
            return None
        if _CONTROL.search(key):
            self._problem(event, Words("a key with a control character"), Words("a word before ':'"))
            return None
        return key

    def _skip(self, event: Any, events: Iterator[Any]) -> None:
        """Pass over one value, whatever it holds, down to any depth."""
        depth = 0
        current = event
        while True:
            if isinstance(current, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(current, yaml.CollectionEndEvent):
                depth -= 1
            if depth == 0:
                return
            current = next(events)

    def _scalar(self, event: Any, path: Path) -> Any:
        text = str(event.value)
        if event.tag is not None:
            return self._refused(
                event, path, Words("a tag ({tag}) is not used here", tag=event.tag), Words("quotes make a value text")
            )
        if _CONTROL.search(text):
            return self._refused(
                event, path, Words("text with a control character"), Words("letters, digits, punctuation")
            )
        if not event.implicit[0]:
            return text
        value = plain_value(text)
        return self._refused(event, path, value.what, value.allowed) if isinstance(value, Unreadable) else value

    def _refused(self, event: Any, path: Path, what: Words, allowed: Words) -> None:
        self._problem(event, what, allowed)
        self._bad.add(path)

    def _problem(self, event: Any, what: Words, allowed: Words) -> None:
        mark = event.start_mark
        self._problems.append(Problem(self._name, mark.line + 1, mark.column + 1, what, allowed))
        if len(self._problems) >= MAX_PROBLEMS:
            raise _TooMuchError
