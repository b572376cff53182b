"""The colours and patterns of charts, by the job they do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Dash(Enum):
    """How a line is drawn, so that lines differ without their colour."""

    SOLID = auto()
    DASHED = auto()
    DOTTED = auto()
    DASH_DOT = auto()


DASHES = (Dash.SOLID, Dash.DASHED, Dash.DOTTED, Dash.DASH_DOT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPalette:
    """Colours as `#rrggbb`.

    Attributes:
        surface: Behind the chart.
        ink: Labels; 4.5:1 on the surface.
        ink_soft: Axis labels; 4.5:1.
        grid: Lines that carry no meaning.
        edge: Thin lines that do; 3:1.
        series: Lines and bars; 3:1, apart for colour-blind eyes.
        band: How opaque a band is, 0 to 1.
        focus: The cursor; 3:1.
    """

    surface: str
    ink: str
    ink_soft: str
    grid: str
    edge: str
    series: tuple[str, ...]
    focus: str
    band: float = 0.18

    def colour(self, index: int) -> str:
        """The colour of the line or part at `index`; they start again after the last."""
        return self.series[index % len(self.series)]


PRINT = ChartPalette(
    surface="#ffffff",
    ink="#000000",
    ink_soft="#404040",
    grid="#d9d9d9",
    edge="#6b6b6b",
    series=("#0a6570", "#b2560d", "#5b4a9e", "#3d7a1f", "#a03464", "#2f6db3", "#7a6a1c"),
    focus="#0a6570",
)
"""For paper."""


def dash(index: int) -> Dash:
    """The dash of the line at `index`."""
    return DASHES[index % len(DASHES)]
