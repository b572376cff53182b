"""The box of a yes-or-no, ticked or not, as large as the letters beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from costcalc.ui.widgets.icons import beside_letters, themed_pixmap

_EDGE = 18


def box_edge(widget: QWidget) -> int:
    """Pixels of one side of the box beside a widget's letters."""
    return beside_letters(_EDGE, widget)


def paint_box(painter: QPainter, place: QRectF, widget: QWidget, *, ticked: bool, focused: bool = False) -> None:
    """Paint it in a widget's colours."""
    palette, roles = widget.palette(), QPalette.ColorRole
    accent = palette.color(roles.Accent)
    painter.setPen(QPen(accent if focused or ticked else palette.color(roles.Mid), 2 if focused else 1))
    painter.setBrush(accent if ticked else palette.color(roles.Base))
    painter.drawRoundedRect(place, 4, 4)
    if ticked:
        size = 2 * (round(place.width()) * 7 // _EDGE)
        tick = themed_pixmap("tick", widget, roles.HighlightedText, size)
        painter.drawPixmap(place.center().toPoint() - QPoint(size // 2, size // 2), tick)
