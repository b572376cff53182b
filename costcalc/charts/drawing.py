"""What every drawing can do, whatever it draws."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from costcalc.charts.canvas import Canvas

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
    def mark(self, index: int | None) -> None:
        """Show which point is being read; None for none."""

    def text_width(self, text: str) -> float:
        """Pixels that the widest line of a text takes."""
        return max((self.metrics.horizontalAdvance(line) for line in text.split("\n")), default=0.0)
