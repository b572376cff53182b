"""One picture of a window and of the windows and menus that stand over it, as a desktop would show them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget

TITLE_BAR = 30
BEHIND = 0.45
"""How much of the window still shows behind one over it."""


def over_each_other(window: QWidget) -> QImage:
    """The window, then what stands over it from the lowest to the one in front."""
    picture = window.grab().toImage()
    painter = QPainter(picture)
    for over in _over(window):
        if over.windowType() is Qt.WindowType.Popup:
            painter.drawPixmap(over.pos() - window.mapToGlobal(QPoint()), over.grab())
        else:
            _draw_framed(painter, over, picture.rect())
    painter.end()
    return picture


def _over(window: QWidget) -> list[QWidget]:
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and _depth(one, window) > 0]
    return sorted(shown, key=lambda one: _depth(one, window))


def _depth(widget: QWidget, window: QWidget) -> int:
    """How many windows lie between a widget and the main window; 0 for that window and for strangers."""
    depth, owner = 0, widget
    while owner is not window:
        parent = owner.parentWidget()
        if parent is None:
            return 0
        depth, owner = depth + 1, parent.window() if parent.isWindow() else parent
    return depth


def _draw_framed(painter: QPainter, over: QWidget, whole: QRect) -> None:
    """A window in the middle under a plain title bar, and the one behind it dimmed, as a desktop sets them apart."""
    palette = over.palette()
    painter.fillRect(whole, _faded(palette))
    frame = QRect(0, 0, over.width(), over.height() + TITLE_BAR)
    frame.moveCenter(whole.center())
    painter.fillRect(frame, palette.color(QPalette.ColorRole.Window))
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    title = QRect(frame.topLeft(), frame.topRight() + QPoint(0, TITLE_BAR))
    painter.setFont(over.font())
    painter.drawText(title, Qt.AlignmentFlag.AlignCenter, over.windowTitle())
    painter.drawLine(title.bottomLeft(), title.bottomRight())
    painter.drawPixmap(frame.left(), frame.top() + TITLE_BAR, over.grab())
    painter.drawRect(frame)


def _faded(palette: QPalette) -> QColor:
    colour = palette.color(QPalette.ColorRole.Window)
    colour.setAlphaF(1 - BEHIND)
    return colour
