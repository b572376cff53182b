"""What the YAML parser complains of, in plain words."""

from __future__ import annotations

import yaml

from pricing.problem import Problem

_TAB = ("a tab where spaces belong", "indent with spaces")
_UNKNOWN = ("this cannot be read as YAML", "'key: value' lines, indented by spaces")
# Parts of the parser's messages (its C and its Python edition word some differently), the first that fits is used.
_MEANINGS: tuple[tuple[str, tuple[str, str]], ...] = (
    ("mapping values are not allowed", ("a ':' where a value already began", "quotes around text that holds ': '")),
    ("could not find expected ':'", ("a line without ':'", "'key: value'")),
    ("expected ',' or ']'", ("a '[' list that is not closed, or lacks a comma", "[first, second]")),
    ("expected ',' or '}'", ("a '{' mapping that is not closed, or lacks a comma", "{key: value, key: value}")),
    (
        "did not find expected node content",
        ("a value or a closing bracket is missing", "[first, second] or {key: value}"),
    ),
    ("expected the node content", ("a value or a closing bracket is missing", "[first, second] or {key: value}")),
    ("unexpected end of stream", ("a quotation mark that is not closed", "the same mark at both ends of the text")),
    ("document separator", ("a quotation mark that is not closed", "the same mark at both ends of the text")),
    ("expected '-' indicator", ("a line that does not belong to the list above", "'- item' lines, equally indented")),
    ("expected <block end>", ("a line that is not indented like those above it", "equal indentation by spaces")),
    ("expected key", ("a line that is not indented like those above it", "equal indentation by spaces")),
    ("unknown escape", ('a backslash that means nothing in "..."', "'single quotes' around the text")),
    ("undefined tag handle", ("a tag (!) is not used here", "quotes around text that begins with '!'")),
    ("block sequence entries are not allowed", ("a '- item' where a value already began", "the list on its own lines")),
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


def _meaning(complaint: str, line: str, column: int) -> tuple[str, str]:
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return _TAB
    if "cannot start any token" in complaint:
        character = line[column : column + 1]
        return f"text cannot begin with '{character}'", "quotes around the text"
    for part, meaning in _MEANINGS:
        if part in complaint:
            return meaning
    return _UNKNOWN
