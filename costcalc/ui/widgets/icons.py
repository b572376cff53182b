"""Icons in the colours of the palette in force, at any pixel density."""

from __future__ import annotations

import functools
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

import resources
from costcalc.ui.theme.tokens import GRID, TARGET

ICON_SIZE = 16
_LOADER: Any = resources.__loader__
_FOLDER = f"{resources.__path__[0]}/icons"
_BORDER = 2


@functools.lru_cache(maxsize=256)
def icon_pixmap(name: str, colour: str, size: int = ICON_SIZE, density: float = 1.0) -> QPixmap:
    """An icon of `resources/icons` drawn in one colour.

    Args:
        name: File name without its ending.
        colour: `#rrggbb`; stands in for `currentColor`.
        size: Edge in device-independent pixels.
        density: Device pixels per such pixel.
    """
    data = _svg(name).replace(b"currentColor", colour.encode())
    pixels = round(size * density)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(data)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(density)
    return pixmap


def _svg(name: str) -> bytes:
    """The icon as it is drawn; from a checkout, a wheel or an archive."""
    data: bytes = _LOADER.get_data(f"{_FOLDER}/{name}.svg")
    return data


def themed_pixmap(name: str, widget: QWidget, role: QPalette.ColorRole, size: int = ICON_SIZE) -> QPixmap:
    """An icon in a colour of a widget's palette."""
    colour: QColor = widget.palette().color(role)
    return icon_pixmap(name, colour.name(), size, widget.devicePixelRatioF())


def beside_letters(size: int, widget: QWidget) -> int:
    """The edge of an icon beside a widget's letters: its own, and more where the letters are larger than usual."""
    return max(size, round(size * widget.fontMetrics().height() / ICON_SIZE))


class IconLabel(QLabel):
    """A small picture beside words; says nothing by itself to a screen reader."""

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
        size: int = ICON_SIZE,
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self._draw()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new palette's colour, and grow with the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        size = beside_letters(self._size, self)
        self.setFixedSize(QSize(size, size))
        self.setPixmap(themed_pixmap(self._name, self, self._role, size))


class IconButton(QToolButton):
    """A flat button with an icon, and with words when it has room for them."""

    def __init__(
        self,
        name: str,
        words: str,
        parent: QWidget | None = None,
        *,
        with_text: bool = False,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.setAutoRaise(True)
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if with_text:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.set_words(words)
        self._draw()

    def set_words(self, words: str, tip: str | None = None) -> None:
        """The words on it, read out, and on its tip."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words if tip is None else tip)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self._draw()

    def sizeHint(self) -> QSize:
        """Icon, words and their padding; no smaller than a target."""
        width = self.iconSize().width() + 2 * (_BORDER + GRID)
        height = max(self.fontMetrics().height() + GRID, self.iconSize().height() + GRID, TARGET)
        if self.text() and self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon:
            lines = self.text().split("\n")
            width += GRID + max(self.fontMetrics().horizontalAdvance(line) for line in lines)
            height = max(height, len(lines) * self.fontMetrics().lineSpacing() + GRID)
        return QSize(max(width, TARGET), height)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new palette's colour, and grow with the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        size = beside_letters(ICON_SIZE, self)
        self.setIconSize(QSize(size, size))
        self.setIcon(QIcon(themed_pixmap(self._name, self, QPalette.ColorRole.ButtonText, size)))
