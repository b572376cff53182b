"""A chart and its table twin, one key away, under the sentence that says what they show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.charts.spec import ChartSpec
from costcalc.charts.view import ChartView
from costcalc.ui.present.table import Table
from costcalc.ui.results.buttons import plain_button
from costcalc.ui.results.table_view import TableView
from costcalc.ui.text import tr

TABLE_KEY = "T"
TOP_GAP = 12
SUMMARY_EMS = 16
"""Least width of the summary beside the switch, in letters."""


class ChartAndTable(QWidget):
    """Shows one of the two at a time; the other is made only when it is asked for.

    Args:
        hint: What the line under the chart says while nothing is being read.
        table: The table to use; one that scrolls by itself if not said.
        parent: Owner.
    """

    figure_opened = Signal(str, object)
    """A figure was chosen: its path, and the `World` it is of or None."""

    def __init__(self, hint: str, *, table: TableView | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_chart: Callable[[], ChartSpec] | None = None
        self._make_table: Callable[[], Table[Any]] | None = None
        self._summary = QLabel()
        self._summary.setObjectName("summary")
        self._summary.setProperty("role", "lead")
        self._summary.setWordWrap(True)
        self._switch = plain_button("", "tableSwitch")
        self._switch.clicked.connect(self.toggle)
        self.chart = ChartView(hint)
        self.chart.key_activated.connect(self._on_key_activated)
        copy = QAction(tr("Copy as picture"), self.chart)
        copy.setObjectName("copyAsPicture")
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._on_copy_picture)
        self.chart.addAction(copy)
        self.chart.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table = table or TableView()
        self.table.setObjectName("tableTwin")
        self.table.cell_opened.connect(self.figure_opened)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(TOP_GAP)
        self._top.addWidget(self._summary, 1)
        self._top.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._top)
        column.addWidget(self._stack, 1)
        self._name_switch()
        self._give_room()

    @property
    def shows_table(self) -> bool:
        """True when the table is in front."""
        return self._stack.currentWidget() is self.table

    def show_results(self, summary: str, chart: Callable[[], ChartSpec], table: Callable[[], Table[Any]]) -> None:
        """Show other results; only the one in front is reckoned out."""
        self._make_chart, self._make_table = chart, table
        if summary != self._summary.text():
            self._summary.setText(summary)
        self._refresh()

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.chart.set_chart_palette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the switch under the summary where it leaves no room for words."""
        super().resizeEvent(event)
        self._arrange_top()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange_top()

    @Slot()
    def toggle(self) -> None:
        """Change between chart and table, and keep the keyboard in the one that shows."""
        was_inside = self.chart.hasFocus() or self.table.hasFocus()
        self._stack.setCurrentWidget(self.chart if self.shows_table else self.table)
        self._name_switch()
        self._give_room()
        self._refresh()
        if was_inside:
            self._stack.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if self.shows_table and self._make_table is not None:
            self.table.show_table(self._make_table())
        elif not self.shows_table and self._make_chart is not None:
            self.chart.show_spec(self._make_chart())

    def _arrange_top(self) -> None:
        room = self.width() - self._switch.sizeHint().width() - TOP_GAP
        fits = room >= SUMMARY_EMS * self.fontMetrics().horizontalAdvance("m")
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._top.direction():
            self._top.setDirection(direction)

    def _give_room(self) -> None:
        """Only the one in front decides how tall this is."""
        for page in (self.chart, self.table):
            is_front = page is self._stack.currentWidget()
            down = QSizePolicy.Policy.Expanding if is_front else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Expanding, down)

    def _name_switch(self) -> None:
        text = tr("Show as chart (T)") if self.shows_table else tr("Show as table (T)")
        self._switch.setText(text)
        self._switch.setAccessibleName(text)

    @Slot()
    def _on_copy_picture(self) -> None:
        self.chart.copy_picture(self._summary.text())

    @Slot(str)
    def _on_key_activated(self, key: str) -> None:
        self.figure_opened.emit(key, None)
