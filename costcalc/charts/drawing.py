"""What every drawing can do, whatever it draws."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from costcalc.charts.canvas import Canvas
from costcalc.charts.scale import every_nth
from costcalc.charts.spec import Tick

TICK_GAP = 16.0
AXIS_PAD = 10.0

Spec = TypeVar("Spec")


class Drawing(ABC, Generic[Spec]):
    """One chart on a canvas. Its items are made once and moved after that.

    Args:
        canvas: Where it draws.
    """

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.colours = canvas.palette_in_use
        self.metrics = QFontMetricsF(canvas.label_font)

    @abstractmethod
    def show(self, spec: Spec) -> None:
        """Draw a spec, over what was drawn before."""

    @abstractmethod
    def place(self) -> None:
        """Put labels and scales where they belong in the canvas's present size."""

    @abstractmethod
    def count(self) -> int:
        """How many points can be read."""

    @abstractmethod
    def words(self, index: int) -> str:
        """The sentence a point is read with."""

    @abstractmethod
    def key(self, index: int) -> str:
        """What is opened by choosing a point; empty for nothing."""

    @abstractmethod
    def index_at(self, place: QPointF) -> int | None:
        """The point nearest to a place, if one is near."""

    @abstractmethod
    def area(self, index: int) -> QRectF:
        """Where a point is drawn, in the drawing's own coordinates."""

    @abstractmethod
    def mark(self, index: int | None) -> None:
        """Show which point is being read; None for none."""

    def text_width(self, text: str) -> float:
        """Pixels that the widest line of a text takes."""
        return max((self.metrics.horizontalAdvance(line) for line in text.split("\n")), default=0.0)

    def label_width(self, ticks: Sequence[Tick]) -> float:
        """Pixels that the widest of these labels takes."""
        return max((self.text_width(tick.label) for tick in ticks), default=0.0)

    def label_bottom(self, ticks: Sequence[Tick], width: float) -> Sequence[Tick]:
        """Label the bottom axis with as many of the ticks as fit into `width` pixels; those."""
        step = every_nth(len(ticks), width, self.label_width(ticks) + TICK_GAP)
        shown = ticks[::step]
        self.canvas.set_ticks("bottom", shown, self.metrics.height() + AXIS_PAD)
        return shown

    def label_left(self, ticks: Sequence[Tick]) -> None:
        """Label the left axis."""
        self.canvas.set_ticks("left", ticks, self.label_width(ticks) + AXIS_PAD)
