"""What the YAML parser complains of, in plain words."""

from __future__ import annotations

import yaml

from pricing.problem import Problem
from pricing.words import Words

_Meaning = tuple[Words, Words]

_TAB = (Words("a tab where spaces belong"), Words("indent with spaces"))
_UNKNOWN = (Words("this cannot be read as YAML"), Words("'key: value' lines, indented by spaces"))
# Parts of the parser's messages (its C and its Python edition word some differently), the first that fits is used.
_MEANINGS: tuple[tuple[str, _Meaning], ...] = (
    (
        "mapping values are not allowed",
        (Words("a ':' where a value already began"), Words("quotes around text that holds ': '")),
    ),
    ("could not find expected ':'", (Words("a line without ':'"), Words("'key: value'"))),
    ("expected ',' or ']'", (Words("a '[' list that is not closed, or lacks a comma"), Words("[first, second]"))),
    (
        "expected ',' or '}'",
        (Words("a '{{' mapping that is not closed, or lacks a comma"), Words("{{key: value, key: value}}")),
    ),
    (
        "did not find expected node content",
        (Words("a value or a closing bracket is missing"), Words("[first, second] or {{key: value}}")),
    ),
    (
        "expected the node content",
        (Words("a value or a closing bracket is missing"), Words("[first, second] or {{key: value}}")),
    ),
    (
        "unexpected end of stream",
        (Words("a quotation mark that is not closed"), Words("the same mark at both ends of the text")),
    ),
    (
        "document separator",
        (Words("a quotation mark that is not closed"), Words("the same mark at both ends of the text")),
    ),
    (
        "expected '-' indicator",
        (Words("a line that does not belong to the list above"), Words("'- item' lines, equally indented")),
    ),
    (
        "expected <block end>",
        (Words("a line that is not indented like those above it"), Words("equal indentation by spaces")),
    ),
    ("expected key", (Words("a line that is not indented like those above it"), Words("equal indentation by spaces"))),
    ("unknown escape", (Words('a backslash that means nothing in "..."'), Words("'single quotes' around the text"))),
    ("undefined tag handle", (Words("a tag (!) is not used here"), Words("quotes around text that begins with '!'"))),
    (
        "block sequence entries are not allowed",
        (Words("a '- item' where a value already began"), Words("the list on its own lines")),
    ),
)


def explain_syntax(error: yaml.YAMLError, text: str, name: str) -> Problem:
    """The parser's complaint as a problem: where, what is wrong, what would be right.

    Args:
        error: What the parser raised.
        text: The text it read.
        name: The file's name, as the problem shall show it.
    """
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Problem(name, 1, 1, *_UNKNOWN)
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    what, allowed = _meaning(str(getattr(error, "problem", "") or ""), line, mark.column)
    return Problem(name, mark.line + 1, mark.column + 1, what, allowed)


def _meaning(complaint: str, line: str, column: int) -> _Meaning:
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return _TAB
    if "cannot start any token" in complaint:
        character = line[column : column + 1]
        return Words("text cannot begin with '{character}'", character=character), Words("quotes around the text")
    for part, meaning in _MEANINGS:
        if part in complaint:
            return meaning
    return _UNKNOWN
