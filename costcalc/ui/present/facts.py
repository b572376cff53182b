"""Tables that set things side by side: a row for each fact, a column for each thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from costcalc.engine.projection import Spread
from costcalc.phrases.figures import ends_words, figure_words, shown_ends
from costcalc.ui.present.table import Column, Table, no_path
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr

LONGEST_HEADING = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One fact, and what it is for each thing."""

    fact: str
    values: tuple[str, ...]


def fact_table(name: str, things: Sequence[str], facts: Iterable[FactRow]) -> Table[FactRow]:
    """A table of facts.

    Args:
        name: What a screen reader calls it.
        things: What is set side by side, in the person's order.
        facts: The rows.
    """
    columns: list[Column[FactRow]] = [Column(title="", read=attrgetter("fact"), stretches=True)]
    columns += [Column(title=_in_lines(thing), read=partial(_value, i)) for i, thing in enumerate(things)]
    return Table(name=name, columns=tuple(columns), rows=tuple(facts), path=no_path)


def spread_cell(spread: Spread | None) -> str:
    """A figure as a cell: `$4,100 to $7,900`, the likely range once it is known."""
    if spread is None:
        return tr("does not apply")
    return ends_words(*shown_ends(spread), LANGUAGE)


def spread_sentence(spread: Spread | None) -> str:
    """A figure inside a sentence: `about $4,100 to $7,900, typically $5,600`."""
    return figure_words(spread, LANGUAGE)


def _in_lines(thing: str) -> str:
    """A long heading in two lines, broken nearest its middle."""
    spaces = [i for i, letter in enumerate(thing) if letter == " "]
    if len(thing) <= LONGEST_HEADING or not spaces:
        return thing
    middle = min(spaces, key=lambda i: abs(i - len(thing) // 2))
    return f"{thing[:middle]}\n{thing[middle + 1 :]}"


def _value(i: int, row: FactRow) -> str:
    return row.values[i]
