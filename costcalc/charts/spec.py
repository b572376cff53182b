"""What a chart shows, as data: numbers, labels and the words each point is read aloud with.

Amounts are in dollars as plain numbers, since they only become positions; everything that is read is already a text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A labelled place on an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One axis: where it begins and ends, and its labels, from which a narrow chart drops some."""

    low: float
    high: float
    ticks: tuple[Tick, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BandPoint:
    """One place along a line with its band.

    Attributes:
        key: What a person opens by choosing it; empty for nothing.
        likely: The ends of the likely range inside the band; None where it is not known.
    """

    x: float
    low: float
    middle: float
    high: float
    key: str = ""
    likely: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BandLine:
    """A line with a band around it, labelled at its end.

    Attributes:
        labels: At the ends of the high, middle and low line; an empty one is left out.
        words: The sentence the point of an index is read with; said only once it is read, since points are many.
        band: False draws the middle line alone.
        likely_label: At the end of the likely range; left out while that is not known.
    """

    name: str
    points: tuple[BandPoint, ...]
    labels: tuple[str, str, str]
    words: Callable[[int], str]
    band: bool = True
    likely_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """A moment worth a line across the chart; without a label it repeats the one before."""

    x: float
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BandChart:
    """Lines over time with the band between their low and high ends."""

    title: str
    x_axis: Axis
    y_axis: Axis
    lines: tuple[BandLine, ...]
    markers: tuple[Marker, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar from zero, with a whisker from low to high.

    Attributes:
        parts: Lengths of its stacked parts, in the order of the chart's `part_names`.
        amount: Its length in words, written beside it.
    """

    label: str
    parts: tuple[float, ...]
    low: float
    high: float
    amount: str
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart:
    """Bars from one side; stacked where there is more than one part, the parts named above them."""

    title: str
    bars: tuple[Bar, ...]
    part_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Swing:
    """How far one input moves a figure."""

    label: str
    at_low: float
    at_high: float
    low_label: str
    high_label: str
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TornadoChart:
    """Swings around the figure as planned, the widest first."""

    title: str
    base: float
    base_label: str
    swings: tuple[Swing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One row of a range chart: from low to high with the middle marked, and the likely range where it is known.

    Attributes:
        note: A sentence that stands under its name, wrapped; empty for none.
    """

    label: str
    low: float
    middle: float
    high: float
    amount: str
    words: str
    key: str = ""
    likely: tuple[float, float] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeChart:
    """Ranges one under the other on one scale."""

    title: str
    axis: Axis
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DotColumn:
    """Dots that stand on one another: how many of a hundred end up in this part of the scale.

    Attributes:
        inside: How many of them are inside the likely range; they stand below the others.
    """

    at: float
    count: int
    inside: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DotPicture:
    """A hundred people like you, each a dot; the ones inside the likely range are filled.

    Attributes:
        likely: The ends of the likely range.
    """

    title: str
    axis: Axis
    columns: tuple[DotColumn, ...]
    likely: tuple[float, float]
    inside_label: str


ChartSpec = BandChart | BarChart | TornadoChart | RangeChart | DotPicture
