"""Which point a key leads to."""

from __future__ import annotations

from PySide6.QtCore import Qt

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -12,
    Qt.Key.Key_PageDown: 12,
}


def led_to(key: Qt.Key, index: int | None, count: int) -> int | None:
    """The point that a key leads to, never past the ends; None for a key that leads nowhere.

    Args:
        key: What was pressed.
        index: The point being read, if any.
        count: Points in all.
    """
    if not count:
        return None
    if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return 0 if key is Qt.Key.Key_Home else count - 1
    step = _STEPS.get(key)
    if step is None:
        return None
    start = (-1 if step > 0 else count) if index is None else index
    return max(0, min(count - 1, start + step))
