"""A picture of a window in few colours: a quarter of the size, and no difference one can see."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

COLOURS = 64
RARE = 12
"""Of these, so many are kept for what is small and unlike all the rest, as a warning in red."""
_OPAQUE = 0xFF000000
_ROW_BYTES = 4

Numbers = npt.NDArray[np.int64]


def in_few_colours(picture: QImage) -> QImage:
    """The picture with every pixel in the nearest of its commonest colours and of those most unlike them.

    Qt's own way to a palette scatters dots to hide that colours are missing, which makes the file larger, not smaller.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    height, width = plain.height(), plain.width()
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(height, width).astype(np.int64) & 0xFFFFFF
    colours, place, counts = np.unique(pixels.ravel(), return_inverse=True, return_counts=True)
    kept = _kept(colours, counts)
    nearest = _distances(colours, kept).argmin(axis=1).astype(np.uint8)
    rows = np.zeros((height, -(-width // _ROW_BYTES) * _ROW_BYTES), np.uint8)
    rows[:, :width] = nearest[place].reshape(height, width)
    reduced = QImage(rows.tobytes(), width, height, rows.shape[1], QImage.Format.Format_Indexed8)
    reduced.setColorTable([_OPAQUE | int(colour) for colour in kept])
    return reduced.copy()


def _kept(colours: Numbers, counts: Numbers) -> Numbers:
    """The commonest colours, then one by one the colour farthest from all that are kept."""
    kept = colours[np.argsort(-counts)[: COLOURS - RARE]]
    for _ in range(min(COLOURS, len(colours)) - len(kept)):
        lonely = _distances(colours, kept).min(axis=1).argmax()
        kept = np.append(kept, colours[lonely])
    return kept


def _distances(colours: Numbers, kept: Numbers) -> Numbers:
    """How far each colour is from each that is kept, squared."""
    distances: Numbers = ((_parts(colours)[:, None, :] - _parts(kept)[None, :, :]) ** 2).sum(axis=-1)
    return distances


def _parts(colours: Numbers) -> Numbers:
    """Red, green and blue of colours given as one number each."""
    return np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=-1)
