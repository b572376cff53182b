"""JSON as text with exact numbers: a Decimal keeps its digits, so that money always has two decimals."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

_INDENT = "  "


def json_text(value: Any) -> str:
    """Plain data (mappings, lists, text, numbers, true, false, None) as indented JSON."""
    return "".join(_pieces(value, "\n")) + "\n"


def _pieces(value: Any, newline: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield from _group(
            "{}", ((f"{json.dumps(key, ensure_ascii=False)}: ", item) for key, item in value.items()), newline
        )
    elif isinstance(value, list | tuple):
        yield from _group("[]", (("", item) for item in value), newline)
    elif isinstance(value, Decimal):
        yield format(value, "f")
    else:
        yield json.dumps(value, ensure_ascii=False)


def _group(brackets: str, items: Iterator[tuple[str, Any]], newline: str) -> Iterator[str]:
    inner = newline + _INDENT
    separator = brackets[0] + inner
    empty = True
    for label, item in items:
        yield separator + label
        yield from _pieces(item, inner)
        separator = "," + inner
        empty = False
    yield brackets if empty else newline + brackets[1]
