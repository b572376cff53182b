"""Which drawing draws which spec. Importing this loads pyqtgraph and numpy: only after the window shows."""

from __future__ import annotations

from typing import Any

from costcalc.charts.band_drawing import BandDrawing
from costcalc.charts.bar_drawing import BarDrawing
from costcalc.charts.canvas import Canvas
from costcalc.charts.dots_drawing import DotsDrawing
from costcalc.charts.drawing import Drawing
from costcalc.charts.range_drawing import RangeDrawing
from costcalc.charts.spec import BandChart, BarChart, ChartSpec, DotPicture, RangeChart, TornadoChart
from costcalc.charts.tornado_drawing import TornadoDrawing

_DRAWINGS: dict[type[Any], type[Drawing[Any]]] = {
    BandChart: BandDrawing,
    BarChart: BarDrawing,
    TornadoChart: TornadoDrawing,
    RangeChart: RangeDrawing,
    DotPicture: DotsDrawing,
}


def drawing_for(spec: ChartSpec, canvas: Canvas) -> Drawing[Any]:
    """A new drawing on a canvas, for this kind of spec; nothing is drawn yet."""
    return _DRAWINGS[type(spec)](canvas)
