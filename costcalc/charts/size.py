"""How tall a chart wants to be, known before anything is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from costcalc.charts.spec import BandChart, BarChart, ChartSpec, DotPicture, RangeChart, TornadoChart

ROW_LINES = 3.1
LEAST_LINES = 13.0
_AXIS_LINES, _BETWEEN_LABELS = 2.0, 0.5
_ENDLESS = 10_000.0
SIDE = 8.0
"""Pixels between a row's words and the sides of its chart."""


def preferred_height(spec: ChartSpec, line_height: float, lines_of_notes: int = 0) -> float:
    """Pixels a chart needs so that nothing in it is crowded.

    Args:
        spec: The chart.
        line_height: Pixels of one line of its labels.
        lines_of_notes: Lines of the longest note under a row's name.
    """
    match spec:
        case BandChart():
            labels = [label for line in spec.lines for label in line.labels if label]
            lines = sum(label.count("\n") + 1 + _BETWEEN_LABELS for label in labels)
            return max(LEAST_LINES, lines + _AXIS_LINES) * line_height
        case DotPicture():
            return LEAST_LINES * line_height
        case BarChart():
            return ROW_LINES * line_height * (max(len(spec.bars), 1) + (0.6 if spec.part_names else 0))
        case TornadoChart():
            return ROW_LINES * line_height * (max(len(spec.swings), 1) + 0.6)
        case RangeChart():
            return (ROW_LINES + lines_of_notes) * line_height * max(len(spec.spans), 1) + 2 * line_height


def lines_of_notes(spec: ChartSpec, metrics: QFontMetricsF, width: float) -> int:
    """Lines of the longest note under a row's name, in a chart so many pixels wide."""
    notes = [span.note for span in spec.spans if span.note] if isinstance(spec, RangeChart) else []
    room = QRectF(0, 0, max(width - 2 * SIDE, 1.0), _ENDLESS)
    heights = [metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, note).height() for note in notes]
    return round(max(heights, default=0.0) / metrics.lineSpacing())


def grows(spec: ChartSpec) -> bool:
    """True when a chart gains by more height; charts of rows and of dots do not."""
    return isinstance(spec, BandChart)
