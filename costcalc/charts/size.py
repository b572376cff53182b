"""How tall a chart wants to be, known before anything is drawn."""

from __future__ import annotations

from costcalc.charts.spec import BandChart, BarChart, ChartSpec, DotPicture, RangeChart, TornadoChart

ROW_LINES = 3.1
LEAST_LINES = 13.0


def preferred_height(spec: ChartSpec, line_height: float) -> float:
    """Pixels a chart needs so that nothing in it is crowded.

    Args:
        spec: The chart.
        line_height: Pixels of one line of its labels.
    """
    match spec:
        case BandChart() | DotPicture():
            return LEAST_LINES * line_height
        case BarChart():
            return ROW_LINES * line_height * (max(len(spec.bars), 1) + (0.6 if spec.part_names else 0))
        case TornadoChart():
            return ROW_LINES * line_height * (max(len(spec.swings), 1) + 0.6)
        case RangeChart():
            return ROW_LINES * line_height * max(len(spec.spans), 1) + 2 * line_height


def grows(spec: ChartSpec) -> bool:
    """True when a chart gains by more height; charts of rows and of dots do not."""
    return isinstance(spec, BandChart)
