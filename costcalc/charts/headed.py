"""A picture with a sentence over it, for where it is pasted without the page around it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

_PAD = 8
_ANY_HEIGHT = 10_000


def headed(picture: QPixmap, heading: str, like: QWidget) -> QPixmap:
    """The picture under its heading, in the letters and colours of a widget.

    Args:
        picture: Of at least one pixel.
        heading: Wrapped to the picture's width; nothing is put over it where it is empty.
        like: Whose font and palette are taken.
    """
    if not heading:
        return picture
    ratio = picture.devicePixelRatio()
    size = picture.deviceIndependentSize().toSize()
    wrapped = int(Qt.TextFlag.TextWordWrap)
    room = QRect(_PAD, _PAD, size.width() - 2 * _PAD, _ANY_HEIGHT)
    taken = like.fontMetrics().boundingRect(room, wrapped, heading)
    top = taken.height() + 2 * _PAD
    both = QPixmap(round(size.width() * ratio), round((size.height() + top) * ratio))
    both.setDevicePixelRatio(ratio)
    both.fill(like.palette().color(QPalette.ColorRole.Base))
    painter = QPainter(both)
    painter.setFont(like.font())
    painter.setPen(like.palette().color(QPalette.ColorRole.Text))
    painter.drawText(taken, wrapped, heading)
    painter.drawPixmap(QPoint(0, top), picture)
    painter.end()
    return both
