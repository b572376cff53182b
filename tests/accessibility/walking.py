"""Walks over the widgets of the whole window, and what they may look like on the way."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tests import focus_chain
from tests.screenshots import states
from tests.screenshots.stage import Stage
from tests.screenshots.state import view_list

Colours = npt.NDArray[np.integer]
Numbers = npt.NDArray[np.float64]


def everything_open(stage: Stage) -> Iterator[str]:
    """The window with every section and detail open, in one view after the other; names each state."""
    states.open_everything(stage)
    views = view_list(stage)
    for row in range(views.count()):
        views.setCurrentRow(row)
        stage.settle()
        yield views.item(row).text()
    states.open_explanation(stage)
    stage.settle()
    yield "explanation"
    states.close_explanation(stage)


def tab_stops(stage: Stage) -> list[QWidget]:
    """What the Tab key can reach now, in its order."""
    return [widget for widget in focus_chain.after(stage.window) if takes_tab(widget)]


def takes_tab(widget: QWidget) -> bool:
    """Whether the Tab key stops at a widget."""
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return reached and widget.isVisible() and widget.isEnabled()


def pressable(stage: Stage) -> Iterator[QWidget]:
    """What can be pressed or typed into; not what only holds rows."""
    for widget in stage.visible(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractScrollArea):
            yield widget


def described(widget: QWidget) -> str:
    """A widget in the report of a failure."""
    name = widget.accessibleName() or widget.property("text") or widget.objectName()
    return f"{type(widget).__name__} {name!r} {widget.width()}x{widget.height()}"


def place_in(widget: QWidget, top: QWidget) -> QRect:
    """Where a widget is in another that holds it."""
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def shown_part(widget: QWidget, top: QWidget) -> QRect:
    """As much of it as is not scrolled away."""
    part = place_in(widget, top)
    holder = widget.parentWidget()
    while holder is not None and holder is not top:
        part = part.intersected(place_in(holder, top))
        holder = holder.parentWidget()
    return part


def text_contrast(image: QImage) -> float:
    """Contrast of the ink that stands out most from the commonest colour, which is behind it."""
    numbers, counts = np.unique(_pixels(image) @ np.array([65536, 256, 1]), return_counts=True)
    light = luminance(np.stack([numbers >> 16, numbers >> 8 & 255, numbers & 255], axis=-1))
    return float(_contrast(light, light[counts.argmax()]).max())


def changed_pixels(one: QImage, other: QImage, least_contrast: float) -> int:
    """How many pixels differ by at least that contrast."""
    return int((_contrast(luminance(_pixels(one)), luminance(_pixels(other))) >= least_contrast).sum())


def luminance(colours: Colours) -> Numbers:
    """Relative luminance (WCAG 2.2) of colours given as red, green and blue from 0 to 255."""
    parts = colours / 255
    linear: Numbers = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    light: Numbers = linear @ np.array([0.2126, 0.7152, 0.0722])
    return light


def _contrast(one: Numbers, other: Numbers) -> Numbers:
    ratio: Numbers = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return ratio


def _pixels(image: QImage) -> Colours:
    """Red, green and blue of each pixel, by row and column."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    return rows[:, : plain.width(), 2::-1].copy()
