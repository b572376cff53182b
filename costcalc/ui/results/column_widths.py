"""How wide a table's columns are: measured from the longest texts, without writing every cell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from heapq import nlargest
from typing import Any

from PySide6.QtGui import QFontMetrics

from costcalc.ui.present.table import Column, Form, Table, Value
from costcalc.ui.results.table_model import written

PAD = 24
MEASURED = 3
MOST_TEXTS = 60


def column_widths(
    table: Table[Any], metrics: QFontMetrics, bold: QFontMetrics, available: int, least_stretched: int
) -> list[int]:
    """Pixels for each column; the first that stretches takes what is left.

    Where too little is, headings wrap, and then all columns that stretch give way.

    Args:
        table: The table.
        metrics: Of the cells.
        bold: Of headings and totals.
        available: Pixels there are.
        least_stretched: Pixels a stretching column keeps, unless its texts need fewer.
    """
    said = [_needed(table, i, metrics, bold) + PAD for i in range(len(table.columns))]
    titles = [column.title for column in table.columns]
    widths = [max(width, bold.horizontalAdvance(title) + PAD) for width, title in zip(said, titles, strict=True)]
    if sum(widths) > available:
        words = [max(map(bold.horizontalAdvance, title.split()), default=0) for title in titles]
        widths = [max(width, word + PAD) for width, word in zip(said, words, strict=True)]
    stretched = [i for i, column in enumerate(table.columns) if column.stretches] or [0]
    rest = available - sum(widths)
    if rest >= 0:
        widths[stretched[0]] += rest
        return widths
    room = rest + sum(widths[i] for i in stretched)
    for done, i in enumerate(sorted(stretched, key=widths.__getitem__)):
        share = max(room // (len(stretched) - done), min(widths[i], least_stretched))
        widths[i] = min(widths[i], share)
        room -= widths[i]
    return widths


def _needed(table: Table[Any], i: int, metrics: QFontMetrics, bold: QFontMetrics) -> int:
    column = table.columns[i]
    texts = _longest(column, [column.read(row) for row in _sample(table, column)])
    width = max((metrics.horizontalAdvance(text) for text in texts), default=0)
    if table.total and table.total[i] is not None:
        width = max(width, bold.horizontalAdvance(_written(table.total[i], column)))
    return width


def _sample(table: Table[Any], column: Column[Any]) -> Sequence[Any]:
    """All rows for amounts, of which none may be cut; for texts, which may, some from everywhere."""
    if column.form is Form.CENTS or len(table.rows) <= MOST_TEXTS:
        return table.rows
    return table.rows[:: len(table.rows) // MOST_TEXTS]


def _longest(column: Column[Any], values: list[Value]) -> list[str]:
    """The texts that may be widest: of amounts the greatest and least, of texts the longest few."""
    amounts = [value for value in values if isinstance(value, int)]
    texts = [value for value in values if isinstance(value, str)]
    days = [value for value in values if isinstance(value, date)]
    found = nlargest(MEASURED, texts, key=len)
    if amounts:
        found += [_written(max(amounts), column), _written(min(amounts), column)]
    if days:
        found += [_written(day, column) for day in days[:12]]
    if len(amounts) + len(texts) + len(days) < len(values):
        found.append(column.blank)
    return found


def _written(value: Value, column: Column[Any]) -> str:
    return column.blank if value is None else written(value, column)
