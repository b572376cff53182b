"""Tables that set things side by side: a row for each fact, a column for each thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from costcalc.engine.projection import Spread
from costcalc.phrases.figures import ends_words, figure_words, shown_ends
from costcalc.ui.present.table import Column, Table, Value, no_path
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One fact, and what it is for each thing."""

    fact: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLine:
    """One fact of one thing."""

    fact: Value
    thing: str
    value: Value


def fact_table(name: str, things: Sequence[str], facts: Iterable[FactRow]) -> Table[FactRow]:
    """A table of facts.

    Args:
        name: What a screen reader calls it.
        things: What is set side by side, in the person's order.
        facts: The rows.
    """
    columns: list[Column[FactRow]] = [Column(title=tr("Fact"), read=attrgetter("fact"), stretches=True)]
    columns += [Column(title=thing, read=partial(_value, i)) for i, thing in enumerate(things)]
    return Table(name=name, columns=tuple(columns), rows=tuple(facts), path=no_path)


def listed_facts(table: Table[FactRow], thing: str) -> Table[FactLine]:
    """A table of facts with things one under the other.

    Args:
        table: The table with things side by side.
        thing: What one of the things is called, as a heading.
    """
    facts, *things = table.columns
    lines = [
        FactLine(fact=facts.read(row), thing=column.title, value=column.read(row))
        for row in table.rows
        for column in things
    ]
    columns: tuple[Column[FactLine], ...] = (
        Column(title=facts.title, read=attrgetter("fact")),
        Column(title=thing, read=attrgetter("thing")),
        Column(title=tr("What it is"), read=attrgetter("value"), stretches=True),
    )
    return Table(name=table.name, columns=columns, rows=tuple(lines), path=no_path)


def spread_cell(spread: Spread | None) -> str:
    """A figure as a cell: `$4,100 to $7,900`, the likely range once it is known."""
    if spread is None:
        return tr("does not apply")
    return ends_words(*shown_ends(spread), LANGUAGE)


def spread_sentence(spread: Spread | None) -> str:
    """A figure inside a sentence: `about $4,100 to $7,900, typically $5,600`."""
    return figure_words(spread, LANGUAGE)


def _value(i: int, row: FactRow) -> str:
    return row.values[i]
