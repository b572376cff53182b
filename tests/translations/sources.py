"""Every text that can be translated: the literals in `tr(...)` calls."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from costcalc.ui.text import CATALOG_MEANING
from pricing.compiled import load_shipped

READ_FIELDS = ("name", "approval", "words", "notes", "ask", "warnings", "strength")
ROOT = Path(__file__).resolve().parents[2]


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


def texts_in_code(root: Path = ROOT / "costcalc") -> tuple[Text, ...]:
    """Every text in the code, once, sorted."""
    found = {text for path in sorted(root.rglob("*.py")) for text in _texts_of(path)}
    plural = {(text.source, text.meaning) for text in found if text.plural}
    return tuple(sorted(text for text in found if text.plural or (text.source, text.meaning) not in plural))


def texts_in_catalog() -> tuple[Text, ...]:
    """Every text of the catalog that a person reads in the window, once, sorted; sources' titles stay as published."""
    catalog = load_shipped()
    tables = (
        catalog.treatments, catalog.conditions, catalog.services, catalog.facilities, catalog.medicines,
        catalog.price_rules, catalog.plan_presets, catalog.statements,
    )  # fmt: skip
    found = {said for table in tables for record in table.values() for said in _said(record)}
    return tuple(sorted(Text(said, CATALOG_MEANING) for said in found))


def _said(record: object) -> Iterator[str]:
    for name in READ_FIELDS:
        said = getattr(record, name, None)
        if isinstance(said, str) and said:
            yield said
        elif isinstance(said, tuple):
            yield from (one for one in said if isinstance(one, str))
    for nested in ("relief", "regimens"):
        inner = getattr(record, nested, None)
        for one in inner if isinstance(inner, tuple) else () if inner is None else (inner,):
            yield from _said(one)


def _texts_of(path: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) == "tr" and node.args:
            first, *rest = node.args
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield Text(first.value, _meaning(rest), len(rest) > 1 or any(k.arg == "n" for k in node.keywords))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def _meaning(rest: list[ast.expr]) -> str:
    if rest and isinstance(rest[0], ast.Constant) and isinstance(rest[0].value, str):
        return rest[0].value
    return ""
