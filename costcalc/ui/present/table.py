"""A table as data: columns that read a record, rows, and a row of totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto
from typing import Generic, TypeVar

from costcalc.engine.ledger import World

Row = TypeVar("Row")
Value = str | int | date | None


class Form(Enum):
    """How a column's values are written."""

    TEXT = auto()
    DAY = auto()
    MONTH = auto()
    CENTS = auto()
    RANGE = auto()
    """Amounts that are already written; they stand where amounts stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column of a table.

    Attributes:
        title: Its heading.
        read: What a row has in it; money in cents, None where it is not known.
        form: How that is written.
        help: What the heading means, in one sentence.
        blank: What stands for None.
        world: For an amount that can be opened: which end of the ranges it is of.
        stretches: Takes the width that is left over.
    """

    title: str
    read: Callable[[Row], Value]
    form: Form = Form.TEXT
    help: str = ""
    blank: str = ""
    world: World | None = None
    stretches: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Generic[Row]):
    """Rows under columns.

    Attributes:
        name: What a screen reader calls the table.
        path: What opens a row's explanation; empty text where nothing does.
        total: The values of the last row, one for each column, when the columns add up.
        total_path: What opens the total's explanation.
    """

    name: str
    columns: tuple[Column[Row], ...]
    rows: Sequence[Row]
    path: Callable[[Row], str]
    total: tuple[Value, ...] = ()
    total_path: str = ""
    notes: tuple[str, ...] = field(default=())


def no_path(_row: object) -> str:
    """For tables whose rows open nothing."""
    return ""
