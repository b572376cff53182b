"""A table on screen: read-only, opened by Enter or a click on an amount, copied as text or CSV."""

from __future__ import annotations

import csv
import io
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QFontMetrics, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from costcalc.ui.present.table import Table
from costcalc.ui.results.column_widths import PAD, column_widths
from costcalc.ui.results.link_delegate import LinkDelegate
from costcalc.ui.results.table_model import TableModel
from costcalc.ui.text import tr

LEAST_ROW, ROW_PAD = 28, 12
LEAST_STRETCHED = 180
ROUNDED = 2
"""Pixels by which a text may measure wider than the column that was made for it."""


class TableView(QTableView):
    """Shows a `Table`.

    Args:
        whole: True makes the table as tall as its rows, so that only the page around it scrolls.
        parent: Owner.
    """

    cell_opened = Signal(str, object)
    """A figure was chosen: its path, and the `World` it is of or None."""

    def __init__(self, *, whole: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = self._fits_rows = whole
        self._headed: tuple[object, ...] = ()
        self._model = TableModel(self)
        self.setModel(self._model)
        self.setItemDelegate(LinkDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setAlternatingRowColors(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(48)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add_copy_actions()
        self.fit_rows()
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)

    @property
    def table_model(self) -> TableModel:
        """The model behind it."""
        return self._model

    def show_table(self, table: Table[Any]) -> None:
        """Show a table over the one before."""
        rows = self._model.rowCount()
        self._model.show(table)
        self.setAccessibleName(table.name)
        self.fit_columns()
        if self._fits_rows and rows != self._model.rowCount():
            self.fit_height()

    def copy_text(self, *, as_csv: bool) -> str:
        """The selected cells, or all of them, with headings: as CSV with plain numbers, or as on screen with tabs."""
        rows, columns = self._chosen()
        out = io.StringIO()
        writer = csv.writer(out, delimiter="," if as_csv else "\t", lineterminator="\n")
        horizontal, display = Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
        titles = [str(self._model.headerData(column, horizontal, display)) for column in columns]
        writer.writerow([title.replace("\n", " ") for title in titles])
        for row in rows:
            if as_csv:
                writer.writerow([self._model.plain(row, column) for column in columns])
            else:
                writer.writerow([self._model.index(row, column).data() for column in columns])
        return out.getvalue()

    @Slot()
    def copy_as_text(self) -> None:
        """Put the cells on the clipboard as they are read."""
        QGuiApplication.clipboard().setText(self.copy_text(as_csv=False))

    @Slot()
    def copy_as_csv(self) -> None:
        """Put the cells on the clipboard as CSV."""
        QGuiApplication.clipboard().setText(self.copy_text(as_csv=True))

    def _chosen(self) -> tuple[range, range]:
        chosen = self.selectionModel().selection()
        if chosen.isEmpty() or len(self.selectedIndexes()) < 2:
            return range(self._model.rowCount()), range(self._model.columnCount())
        part = chosen.at(0)
        return range(part.top(), part.bottom() + 1), range(part.left(), part.right() + 1)

    def _add_copy_actions(self) -> None:
        text = QAction(tr("Copy as text"), self)
        text.setObjectName("copyAsText")
        text.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        text.triggered.connect(self.copy_as_text)
        table = QAction(tr("Copy as CSV"), self)
        table.setObjectName("copyAsCsv")
        table.setShortcut(QKeySequence("Ctrl+Shift+C"))
        table.triggered.connect(self.copy_as_csv)
        for action in (text, table):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def changeEvent(self, event: QEvent) -> None:
        """Rows and columns follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretch what stretches, as long as nothing else is cut."""
        super().resizeEvent(event)
        self.fit_columns()
        if self._fits_rows and self._model.table is not None:
            self.fit_height()

    def least_stretched(self) -> int:
        """Pixels that the stretching column keeps where there is little room."""
        return LEAST_STRETCHED

    def fit_columns(self) -> None:
        """Give each column the width its texts need."""
        table = self._model.table
        if table is None:
            return
        bold = QFont(self.font())
        bold.setBold(True)
        available = self.viewport().width()
        widths = column_widths(table, self.fontMetrics(), QFontMetrics(bold), available, self.least_stretched())
        for i, width in enumerate(widths):
            if self.columnWidth(i) != width:
                self.setColumnWidth(i, width)
        self.fit_header()

    def fit_header(self) -> None:
        """Headings wrap where columns are narrow; measured anew only where something about them changed."""
        columns = () if self._model.table is None else self._model.table.columns
        widths = tuple(self.columnWidth(i) for i in range(len(columns)))
        asked = (widths, tuple(column.title for column in columns), self.font().key())
        if asked != self._headed:
            self._headed = asked
            self.horizontalHeader().setFixedHeight(self.header_height())

    def fit_rows(self) -> None:
        """Rows as tall as the text asks for."""
        self.verticalHeader().setDefaultSectionSize(max(LEAST_ROW, self.fontMetrics().height() + ROW_PAD))
        self.fit_columns()
        if self._whole and self._model.table is not None:
            self.fit_height()

    def rows_height(self) -> int:
        """Pixels of all rows."""
        return self._model.rowCount() * self.verticalHeader().defaultSectionSize()

    def header_height(self) -> int:
        """Pixels of the tallest heading as it wraps."""
        bold = QFont(self.font())
        bold.setBold(True)
        metrics, columns = QFontMetrics(bold), range(self._model.columnCount())
        titles = [str(self._model.headerData(i, Qt.Orientation.Horizontal) or "") for i in columns]
        tallest = max((self.wrapped_height(title, i, metrics) for i, title in enumerate(titles)), default=0)
        return max(LEAST_ROW, tallest + ROW_PAD)

    def wrapped_height(self, text: str, column: int, metrics: QFontMetrics) -> int:
        """Pixels of the lines of a text that wraps in a column."""
        room = QRect(0, 0, max(self.columnWidth(column) - PAD + ROUNDED, 1), 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()

    def fit_height(self) -> None:
        """As tall as all rows together."""
        self.updateGeometry()
        height = self.header_height() + 2 * self.frameWidth()
        height += self.rows_height()
        if sum(self.columnWidth(i) for i in range(self._model.columnCount())) > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._open(index.row(), index.column())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.selectedIndexes()) == 1 and self._model.opens(index.row(), index.column())[1] is not None:
            self._open(index.row(), index.column())

    def _open(self, row: int, column: int) -> None:
        path, world = self._model.opens(row, column)
        if path:
            self.cell_opened.emit(path, world)
