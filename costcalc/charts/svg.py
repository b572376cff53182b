"""A chart as an SVG picture, by the same code that draws it on screen."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtSvg import QSvgGenerator

from costcalc.charts.canvas import Canvas
from costcalc.charts.draw import drawing_for
from costcalc.charts.palette import PRINT, ChartPalette
from costcalc.charts.spec import ChartSpec

LABEL_POINTS = 9.0


def draw_svg(
    spec: ChartSpec, *, width: int, height: int, palette: ChartPalette = PRINT, font: QFont | None = None
) -> bytes:
    """Draw a chart as SVG. A `QApplication` has to exist; no screen is needed.

    Args:
        spec: What to draw.
        width: Pixels.
        height: Pixels.
        palette: Colours; for paper if not said.
        font: Font of the labels.
    """
    canvas = Canvas(palette, font or _label_font())
    canvas.resize(width, height)
    drawing = drawing_for(spec, canvas)
    drawing.show(spec)
    canvas.grab()
    drawing.place()
    canvas.grab()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(canvas.logicalDpiX())
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRectF(0, 0, width, height))
    generator.setTitle(spec.title)
    painter = QPainter(generator)
    canvas.render(painter)
    painter.end()
    picture = bytes(buffer.data().data())
    buffer.close()
    canvas.close()
    canvas.deleteLater()
    return picture


def _label_font() -> QFont:
    font = QFont()
    font.setPointSizeF(LABEL_POINTS)
    return font
