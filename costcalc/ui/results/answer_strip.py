"""The answer strip: the headline figures, always on top, in as many columns as fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from costcalc.engine.projection import Projection
from costcalc.ui.present.answer_strip import STRIP_ORDER, answer_strip, range_caption
from costcalc.ui.results.figure_button import FigureButton
from costcalc.ui.text import tr

GAP = 8
ARRANGEMENTS = ((5, False), (3, False), (3, True), (2, False), (2, True), (1, True))
"""Columns, and whether the amounts are smaller; the first that fits is taken."""


class AnswerStrip(QWidget):
    """Shows what it costs.

    Args:
        parent: Owner.
    """

    figure_chosen = Signal(str)
    """The path of a figure that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerStrip")
        self.setAccessibleName(tr("What it costs you"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._arrangement = (0, False)
        self._buttons = tuple(FigureButton(f"figure_{key.value}") for key in STRIP_ORDER)
        for button in self._buttons:
            button.figure_chosen.connect(self.figure_chosen)
        self._meaning = ""
        self._is_refining = False
        self._caption = QLabel()
        self._caption.setObjectName("stripCaption")
        self._caption.setProperty("role", "figureCaption")
        self._caption.setWordWrap(True)
        self._arrange(*ARRANGEMENTS[0])

    @property
    def buttons(self) -> tuple[FigureButton, ...]:
        """The figures, in order."""
        return self._buttons

    def show_projection(self, projection: Projection) -> None:
        """Show the figures of a projection."""
        for button, card in zip(self._buttons, answer_strip(projection), strict=True):
            button.show_card(card)
        self._meaning = range_caption(projection)
        self._show_caption()
        self._rearrange()

    def show_refining(self, is_refining: bool) -> None:
        """Say, or no longer say, that the ranges are still being worked out."""
        if is_refining != self._is_refining:
            self._is_refining = is_refining
            self._show_caption()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column, since columns are dropped where they do not fit."""
        return QSize(self._widest(compact=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        self._rearrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size may need other columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange(*self._arrangement)
            self._rearrange()

    def _show_caption(self) -> None:
        caption = f"{self._meaning} {tr('Still working it out.')}" if self._is_refining else self._meaning
        if caption != self._caption.text():
            self._caption.setText(caption)

    def _widest(self, *, compact: bool) -> int:
        return max(button.needed_width(compact=compact) for button in self._buttons)

    def _rearrange(self) -> None:
        widest = {compact: self._widest(compact=compact) for compact in (False, True)}
        fitting = (
            (columns, compact)
            for columns, compact in ARRANGEMENTS
            if columns * widest[compact] + (columns - 1) * GAP <= self.width()
        )
        arrangement = next(fitting, ARRANGEMENTS[-1])
        if arrangement != self._arrangement:
            self._arrange(*arrangement)

    def _arrange(self, columns: int, compact: bool) -> None:
        for widget in (*self._buttons, self._caption):
            self._grid.removeWidget(widget)
        for i, button in enumerate(self._buttons):
            button.set_compact(compact)
            self._grid.addWidget(button, i // columns, i % columns)
        rest = len(self._buttons) % columns
        row = len(self._buttons) // columns
        if rest:
            self._grid.addWidget(self._caption, row, rest, 1, columns - rest, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._grid.addWidget(self._caption, row, 0, 1, columns)
        for column in range(len(self._buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._arrangement = (columns, compact)
