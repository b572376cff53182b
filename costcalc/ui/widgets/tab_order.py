"""The order in which the Tab key goes through the window: as it is read, also through what was made later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QSplitter, QWidget


def follow_layout(top: QWidget) -> None:
    """Bring the Tab key's order inside a widget in line with its layouts, from its first stop on.

    Qt puts what is made later at the end, so that the inside of a section would come after everything else. A widget
    whose parts are reached in another order than they are laid out in says so by a method `tab_parts`.

    Args:
        top: The widget something was added to.
    """
    for before, after in pairwise(_stops(top)):
        QWidget.setTabOrder(before, after)


def first_stop(top: QWidget) -> QWidget | None:
    """The first thing in a widget that shows and takes the Tab key, if anything does.

    Qt's own chain is not asked: `nextInFocusChain` makes each widget the keeper of the next in PySide's books, so that
    one that goes takes its neighbour's Python half along.

    Args:
        top: Where to look; it may itself be the one.
    """
    return next((stop for stop in _stops(top) if stop.isVisible() and stop.isEnabled()), None)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What takes the Tab key in a widget, in the order of its layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    own_order: Callable[[], list[QWidget]] | None = getattr(widget, "tab_parts", None)
    for part in own_order() if own_order is not None else _children(widget):
        yield from _stops(part)


def _children(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield inner
    elif isinstance(widget, QSplitter):
        yield from (part for i in range(widget.count()) if (part := widget.widget(i)) is not None)
    elif layout is not None and not isinstance(widget, QAbstractScrollArea):
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for i in range(layout.count()):
        item = layout.itemAt(i)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
