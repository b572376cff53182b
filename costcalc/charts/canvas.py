"""A pyqtgraph plot that stands still: no panning, no zooming, no menu, and wheel turns go to the page around it."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QMouseEvent, QPen, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QWidget

from costcalc.charts.palette import ChartPalette, Dash
from costcalc.charts.spec import Tick

_PEN_STYLES = {
    Dash.SOLID: Qt.PenStyle.SolidLine,
    Dash.DASHED: Qt.PenStyle.DashLine,
    Dash.DOTTED: Qt.PenStyle.DotLine,
    Dash.DASH_DOT: Qt.PenStyle.DashDotLine,
}
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.VerPattern,
)
LEAST_AREA = 6.0


class Canvas(pg.PlotWidget):
    """The surface drawings are made on.

    Args:
        palette: Its colours.
        font: The font of its labels.
        parent: Owner.
    """

    resized = Signal()
    """The canvas has another size: labels have to be placed again."""
    pointed = Signal(QPointF)
    """The pointer is over a place, in the drawing's own coordinates."""
    pressed = Signal(QPointF)
    """The main button was pressed there."""

    def __init__(self, palette: ChartPalette, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=palette.surface, antialias=True, enableMenu=False)
        self.palette_in_use = palette
        self.label_font = font
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hideButtons()
        self.plot = self.getPlotItem()
        self.box = self.plot.getViewBox()
        self.box.setMouseEnabled(False, False)
        self.box.disableAutoRange()
        self.box.setDefaultPadding(0)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(self.pen(palette.grid))
            axis.setTextPen(palette.ink_soft)
            axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=6, hideOverlappingLabels=200)

    def sizeHint(self) -> QSize:
        """No taller than it has to be."""
        return QSize(320, self.minimumHeight())

    def size_in_pixels(self) -> tuple[float, float]:
        """Width and height of the drawing without its axes."""
        rect = self.box.boundingRect()
        return rect.width(), rect.height()

    def pixels(self, area: QRectF) -> QRect:
        """Where an area of the drawing is on the canvas; at least `LEAST_AREA` pixels each way, to be pointed at."""
        one, other = (self.box.mapViewToScene(corner) for corner in (area.topLeft(), area.bottomRight()))
        rect = QRectF(one, other).normalized()
        wider, taller = max(0.0, LEAST_AREA - rect.width()) / 2, max(0.0, LEAST_AREA - rect.height()) / 2
        place: QRect = self.mapFromScene(rect.adjusted(-wider, -taller, wider, taller)).boundingRect()
        return place

    def set_ticks(self, side: str, ticks: Sequence[Tick], room: float) -> None:
        """Label an axis, and give the labels `room` pixels: the width of the left one, the height of the bottom one."""
        axis = self.plot.getAxis(side)
        axis.setTicks([[(tick.at, tick.label) for tick in ticks], []])
        if side == "left":
            axis.setWidth(room)
        else:
            axis.setHeight(room)

    def text(self, *, anchor: tuple[float, float], colour: str) -> pg.TextItem:
        """A label that keeps its size in pixels and covers the grid behind it."""
        item = pg.TextItem("", color=colour, anchor=anchor, fill=self.brush(self.palette_in_use.surface))
        item.setFont(self.label_font)
        item.textItem.document().setDocumentMargin(0)
        self.box.addItem(item, ignoreBounds=True)
        return item

    def curve(self, pen: QPen) -> pg.PlotCurveItem:
        """A line, empty at first."""
        item = pg.PlotCurveItem(pen=pen, antialias=True, skipFiniteCheck=True)
        self.box.addItem(item, ignoreBounds=True)
        return item

    @staticmethod
    def pen(colour: str, width: float = 1.0, style: Dash = Dash.SOLID) -> QPen:
        """A pen whose width is in pixels, whatever the scale."""
        pen = QPen(QColor(colour), width, _PEN_STYLES[style])
        pen.setCosmetic(True)
        return pen

    def brush(self, colour: str, opacity: float = 1.0, pattern: int = 0) -> QBrush:
        """A fill; patterns keep their size in pixels, whatever the scale."""
        tint = QColor(colour)
        tint.setAlphaF(opacity)
        brush = QBrush(tint, _PATTERNS[pattern % len(_PATTERNS)])
        if pattern:
            across, down = self.box.viewPixelSize()
            brush.setTransform(QTransform.fromScale(across, down))
        return brush

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Tell that labels have to move."""
        super().resizeEvent(event)
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave turning the wheel to the page around the chart."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pointer is."""
        self.pointed.emit(self._place(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell where the main button was pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(self._place(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged."""
        event.accept()

    def _place(self, event: QMouseEvent) -> QPointF:
        place: QPointF = self.box.mapSceneToView(self.mapToScene(event.position().toPoint()))
        return place
