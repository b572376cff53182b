"""A picture of a window in its commonest colours: a quarter of the size, and no difference one can see."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

COLOURS = 64
_OPAQUE = 0xFF000000
_ROW_BYTES = 4

Numbers = npt.NDArray[np.int64]


def in_few_colours(picture: QImage) -> QImage:
    """The picture with every pixel in the nearest of its commonest colours.

    Qt's own way to a palette scatters dots to hide that colours are missing, which makes the file larger, not smaller.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    height, width = plain.height(), plain.width()
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(height, width).astype(np.int64) & 0xFFFFFF
    colours, place, counts = np.unique(pixels.ravel(), return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-counts)[:COLOURS]]
    distance = ((_parts(colours)[:, None, :] - _parts(kept)[None, :, :]) ** 2).sum(axis=-1)
    nearest = distance.argmin(axis=1).astype(np.uint8)
    rows = np.zeros((height, -(-width // _ROW_BYTES) * _ROW_BYTES), np.uint8)
    rows[:, :width] = nearest[place].reshape(height, width)
    reduced = QImage(rows.tobytes(), width, height, rows.shape[1], QImage.Format.Format_Indexed8)
    reduced.setColorTable([_OPAQUE | int(colour) for colour in kept])
    return reduced.copy()


def _parts(colours: Numbers) -> Numbers:
    """Red, green and blue of colours given as one number each."""
    return np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=-1)
