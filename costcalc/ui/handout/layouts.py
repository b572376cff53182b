"""A summary as HTML for the page, as plain text for a letter, and as CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from html import escape

from costcalc.phrases.summary import Summary, SummaryList, SummaryTable

_WIDTH = 78


def to_html(summary: Summary) -> str:
    """The page, without colours: the screen gives its own, paper is black on white."""
    parts = [f"<h1>{escape(summary.title)}</h1>", f"<p>{escape(summary.lead)}</p>"]
    parts.append(_html_list(summary.about))
    parts += [_html_table(summary.figures), _html_table(summary.kinds)]
    parts += [_html_list(one) for one in summary.lists]
    parts.append(f"<hr><p><b>{escape(summary.limits)}</b></p>")
    return "\n".join(parts)


def to_text(summary: Summary) -> str:
    """The page as plain text with aligned columns."""
    return "\n".join(_text_lines(summary)) + "\n"


def to_csv(summary: Summary) -> str:
    """The page's tables and sentences as CSV, a heading before each part."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(_csv_rows(summary))
    return out.getvalue()


def _csv_rows(summary: Summary) -> Iterator[Sequence[str]]:
    yield [summary.title]
    yield [summary.lead]
    yield from _csv_list(summary.about)
    for table in (summary.figures, summary.kinds):
        yield []
        yield [table.heading, *table.columns[1:]]
        yield from ([row.name, *row.cells] for row in table.rows)
    for one in summary.lists:
        yield from _csv_list(one)
    yield []
    yield [summary.limits]


def _csv_list(one: SummaryList) -> Iterator[Sequence[str]]:
    yield []
    yield [one.heading]
    yield from ([sentence] for sentence in one.sentences)


def _html_table(table: SummaryTable) -> str:
    several = len(table.columns) > 2
    align = ' align="right"' if several else ' align="left"'
    rows = []
    if several:
        titles = "".join(f"<th{align}>{escape(title)}</th>" for title in table.columns[1:])
        rows.append(f'<tr><th align="left"></th>{titles}</tr>')
    for row in table.rows:
        weight = ("<b>", "</b>") if row.is_total or not several else ("", "")
        cells = "".join(f"<td{align}>{weight[0]}{escape(cell)}{weight[1]}</td>" for cell in row.cells)
        rows.append(f"<tr><td>{escape(row.name)}</td>{cells}</tr>")
    body = "".join(rows)
    return f'<h2>{escape(table.heading)}</h2><table width="100%" cellspacing="0" cellpadding="2">{body}</table>'


def _html_list(one: SummaryList) -> str:
    items = "".join(f"<li>{escape(sentence)}</li>" for sentence in one.sentences)
    return f"<h2>{escape(one.heading)}</h2><ul>{items}</ul>"


def _text_lines(summary: Summary) -> Iterator[str]:
    yield summary.title
    yield "=" * min(len(summary.title), _WIDTH)
    yield summary.lead
    yield from _text_list(summary.about)
    for table in (summary.figures, summary.kinds):
        yield ""
        yield table.heading
        yield from _text_table(table)
    for one in summary.lists:
        yield from _text_list(one)
    yield ""
    yield summary.limits


def _text_list(one: SummaryList) -> Iterator[str]:
    yield ""
    yield one.heading
    yield from (f"- {sentence}" for sentence in one.sentences)


def _text_table(table: SummaryTable) -> Iterator[str]:
    several = len(table.columns) > 2
    lines = [[row.name, *row.cells] for row in table.rows]
    if several:
        lines.insert(0, list(table.columns))
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    for line in lines:
        first, *rest = line
        cells = (cell.rjust(width) if several else cell for cell, width in zip(rest, widths[1:], strict=True))
        yield "  ".join((first.ljust(widths[0]), *cells)).rstrip()
