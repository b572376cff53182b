"""Every text that can be translated: the literals in `tr(...)` and `Words(...)` calls, and the catalog's."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from costcalc.ui.catalog_language import spoken_catalog
from costcalc.ui.text import CATALOG_MEANING
from pricing.compiled import load_shipped

ROOT = Path(__file__).resolve().parents[2]

_CALLS = {"tr", "Words"}
_NOTHING_TO_SAY = {"", "{reason}"}


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate.

    Attributes:
        source: The English literal.
        meaning: Which meaning, where one word has several; empty for none.
        plural: True when it is asked for with a number.
    """

    source: str
    meaning: str = ""
    plural: bool = False


def texts_in_code(roots: tuple[Path, ...] = (ROOT / "costcalc", ROOT / "pricing")) -> tuple[Text, ...]:
    """Every text in the code, once, sorted."""
    found = {text for root in roots for path in sorted(root.rglob("*.py")) for text in _texts_of(path)}
    plural = {(text.source, text.meaning) for text in found if text.plural}
    return tuple(sorted(text for text in found if text.plural or (text.source, text.meaning) not in plural))


def texts_in_catalog() -> tuple[Text, ...]:
    """Every text of the catalog that a person reads in the window, once, sorted."""
    found: set[str] = set()

    def heard(text: str) -> str:
        found.add(text)
        return text

    spoken_catalog(load_shipped(), heard)
    return tuple(sorted(Text(text, CATALOG_MEANING) for text in found if any(map(str.isalpha, text))))


def _texts_of(path: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in _CALLS and node.args:
            first, *rest = node.args
            if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value not in _NOTHING_TO_SAY:
                yield Text(first.value, _meaning(rest), len(rest) > 1 or any(k.arg == "n" for k in node.keywords))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def _meaning(rest: list[ast.expr]) -> str:
    if rest and isinstance(rest[0], ast.Constant) and isinstance(rest[0].value, str):
        return rest[0].value
    return ""
