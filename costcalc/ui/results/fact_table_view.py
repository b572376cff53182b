"""A table of facts: things side by side in columns of one width, or one under the other where there is no room."""

from __future__ import annotations

from heapq import nlargest
from typing import Any

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from costcalc.ui.present.facts import listed_facts
from costcalc.ui.present.table import Table
from costcalc.ui.results.column_widths import PAD
from costcalc.ui.results.wrapping_table_view import WrappingTableView

FACT_EMS, LEAST_FACT_EMS, LEAST_THING_EMS = 11, 8, 12
"""Width of the facts where there is room, of the facts where there is little, and of a thing, in letters."""
LISTED_SHARES = 0.22, 0.30
"""What facts and names of things take of the width where things stand one under the other."""
BACK_AT = 24
"""Pixels more than columns need before they come back: more than a scroll bar takes that comes and goes."""
_MEASURED = 6


class FactTableView(WrappingTableView):
    """Shows a table of facts, as tall as its rows and never wider than its place.

    Args:
        thing: What one of the things is called, as a heading.
        parent: Owner.
    """

    fact_opened = Signal(int, int)
    """A cell was chosen: which fact, and of which thing."""

    _facts: Table[Any] | None = None  # the table around it asks for columns before there are any

    def __init__(self, thing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._thing = thing
        self._words = self._least = (0, 0)
        self._is_listed = False
        self.activated.connect(self._on_cell_activated)

    @property
    def is_listed(self) -> bool:
        """True while things stand one under the other."""
        return self._is_listed

    def show_table(self, table: Table[Any]) -> None:
        """Show facts over those before."""
        self._facts = table
        self._measure()
        self._is_listed = self._has_no_room(0)
        self._lay_out()

    def fit_columns(self) -> None:
        """Give every thing the same width, or its own rows where columns would be too narrow for their words."""
        if self._facts is None:
            return
        self._measure()
        if self._has_no_room(BACK_AT if self._is_listed else 0) is not self._is_listed:
            self._is_listed = not self._is_listed
            self._lay_out()
        elif self._is_listed:
            self._fit_listed()
        else:
            self._fit_side_by_side()

    def height_of(self, row: int) -> int:
        """As tall as its cells; a fact that is taller than the rows of all its things makes the last of them taller."""
        if not self._is_listed:
            return super().height_of(row)
        tallest = max(self.cell_height(row, column) for column in (1, 2))
        before = row % self._things
        if before < self._things - 1:
            return tallest
        return max(tallest, self.cell_height(row, 0) - sum(self.rowHeight(row - i) for i in range(1, before + 1)))

    @property
    def _things(self) -> int:
        return 0 if self._facts is None else len(self._facts.columns) - 1

    def _lay_out(self) -> None:
        assert self._facts is not None
        super().show_table(listed_facts(self._facts, self._thing) if self._is_listed else self._facts)
        self.clearSpans()
        if self._is_listed and self._things > 1:
            for first in range(0, self.table_model.rowCount(), self._things):
                self.setSpan(first, 0, self._things, 1)

    def _measure(self) -> None:
        """Least widths of facts and of things: of their longest words, and beside one another of a few words."""
        assert self._facts is not None
        columns, rows = self._facts.columns, self._facts.rows
        bold = QFont(self.font())
        bold.setBold(True)
        plain, strong = self.fontMetrics(), QFontMetrics(bold)
        facts = _widest([str(columns[0].read(row)) for row in rows], plain)
        said = _widest([str(column.read(row)) for column in columns[1:] for row in rows], plain)
        titles = [_widest([one.title for one in part], strong) for part in (columns[:1], columns[1:])]
        self._words = max(facts, titles[0]) + PAD, max(said, titles[1]) + PAD
        letter = plain.horizontalAdvance("m")
        self._least = max(self._words[0], LEAST_FACT_EMS * letter), max(self._words[1], LEAST_THING_EMS * letter)

    def _has_no_room(self, more: int) -> bool:
        facts, thing = self._least
        return self._things > 1 and facts + self._things * thing + more > self.viewport().width()

    def _fit_side_by_side(self) -> None:
        things, available = self._things, self.viewport().width()
        if things < 1:
            return
        wanted = FACT_EMS * self.fontMetrics().horizontalAdvance("m")
        facts = max(self._least[0], min(wanted, available - things * self._least[1]))
        width = max((available - facts) // things, self._least[1])
        self._set_widths([max(facts, available - things * width), *[width] * things])

    def _fit_listed(self) -> None:
        available = self.viewport().width()
        wanted = zip(LISTED_SHARES, self._words, strict=True)
        first, second = (max(round(share * available), least) for share, least in wanted)
        self._set_widths([first, second, max(available - first - second, self._words[1])])

    def _set_widths(self, widths: list[int]) -> None:
        for column, width in enumerate(widths):
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)

    @Slot(QModelIndex)
    def _on_cell_activated(self, index: QModelIndex) -> None:
        row, thing = divmod(index.row(), self._things) if self._is_listed else (index.row(), index.column() - 1)
        if thing >= 0 and not (self._is_listed and index.column() == 0):
            self.fact_opened.emit(row, thing)


def _widest(texts: list[str], metrics: QFontMetrics) -> int:
    """Pixels of the widest word of some texts."""
    words = {word for text in texts for word in text.replace("-", "- ").split()}  # lines break at both
    return max((metrics.horizontalAdvance(word) for word in nlargest(_MEASURED, words, key=len)), default=0)
