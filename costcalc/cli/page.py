"""Text for people: headings, sentences and tables that read well in 80 columns; plain when nobody is looking.

On a terminal, headings and tables go through Rich; in a file or a pipe they are plain text. Nothing is said by color
alone.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Sequence

WIDTH = 80

_GAP = "  "


class Page:
    """Builds what a command prints.

    Args:
        rich: Whether to print for a terminal; None asks standard output.
    """

    def __init__(self, *, rich: bool | None = None) -> None:
        self._rich = sys.stdout.isatty() if rich is None else rich

    def title(self, text: str) -> None:
        """The page's own heading."""
        self._styled(text, "bold underline") if self._rich else print(f"{text}\n{'=' * min(len(text), WIDTH)}")

    def heading(self, text: str) -> None:
        """A heading with space above it."""
        print()
        self._styled(text, "bold") if self._rich else print(f"{text}\n{'-' * min(len(text), WIDTH)}")

    def paragraph(self, text: str, *, indent: int = 0) -> None:
        """A text, wrapped."""
        space = " " * indent
        print(textwrap.fill(text, WIDTH, initial_indent=space, subsequent_indent=space, break_long_words=False))

    def item(self, text: str) -> None:
        """One thing of a list, wrapped under itself."""
        print(textwrap.fill(text, WIDTH, initial_indent="- ", subsequent_indent="  ", break_long_words=False))

    def table(
        self, headers: Sequence[str], rows: Sequence[Sequence[str]], *, left: int = 1, total: bool = False
    ) -> None:
        """A table.

        Args:
            headers: Names of its columns.
            rows: Its cells as text.
            left: How many columns, from the first, hold words and are set to the left; the others hold numbers.
            total: Whether the last row is the sum of the others.
        """
        if self._rich:
            _rich_table(headers, rows, left=left, total=total)
        else:
            _plain_table(headers, rows, left=left, total=total)

    def _styled(self, text: str, style: str) -> None:
        from rich.console import Console
        from rich.text import Text

        Console(highlight=False).print(Text(text, style=style))


def _plain_table(headers: Sequence[str], rows: Sequence[Sequence[str]], *, left: int, total: bool) -> None:
    widths = [max(len(cell) for cell in column) for column in zip(headers, *rows, strict=True)]
    rule = _GAP.join("-" * width for width in widths)
    print(_plain_row(headers, widths, left))
    print(rule)
    for index, row in enumerate(rows):
        if total and index == len(rows) - 1:
            print(rule)
        print(_plain_row(row, widths, left))


def _plain_row(cells: Sequence[str], widths: Sequence[int], left: int) -> str:
    padded = [
        cell.ljust(width) if index < left else cell.rjust(width)
        for index, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return _GAP.join(padded).rstrip()


def _rich_table(headers: Sequence[str], rows: Sequence[Sequence[str]], *, left: int, total: bool) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for index, header in enumerate(headers):
        table.add_column(Text(header), justify="left" if index < left else "right", overflow="fold")
    for index, row in enumerate(rows):
        before_total = total and index == len(rows) - 2
        table.add_row(*map(Text, row), end_section=before_total)
    Console(highlight=False).print(table)
