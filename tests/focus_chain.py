"""The order in which the Tab key goes through widgets, as Qt has it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def after(top: QWidget) -> Iterator[QWidget]:
    """Every widget that comes after one in Qt's chain, once round.

    PySide takes each for a child of the one before; telling Qt its parent once more puts that right.
    """
    widget = top.nextInFocusChain()
    while widget is not None and widget is not top:
        widget.setParent(widget.parentWidget())
        yield widget
        widget = widget.nextInFocusChain()
    top.setParent(top.parentWidget())
