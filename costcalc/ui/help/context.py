"""What of the guide belongs to where the keyboard is: a term that is said there, else a page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractItemView, QWidget

from costcalc.ui.glossary import mentions
from costcalc.ui.help.pages import Page
from costcalc.ui.widgets.field import Field

_PLACES: dict[str, tuple[Page, str]] = {
    "section.treatment": (Page.GLOSSARY, "1"),
    "section.clinic": (Page.GLOSSARY, "2"),
    "section.insurance": (Page.GLOSSARY, "3"),
    "section.paying": (Page.GLOSSARY, "4"),
    "section.medicines": (Page.NUMBERS, "2"),
    "section.travel": (Page.LEFT_OUT, "1"),
    "answerStrip": (Page.NUMBERS, "4"),
    "resultsPanel": (Page.NUMBERS, ""),
    "clinics": (Page.COUNSELORS, "1"),
    "clinicTable": (Page.COUNSELORS, "1"),
    "plans": (Page.COUNSELORS, "2"),
    "newPerson": (Page.COUNSELORS, "2"),
    "elsewhere": (Page.NUMBERS, "2"),
}
"""By the object name of what the keyboard is in: the page, and which of its parts, whatever the language."""


def page_for(widget: QWidget | None) -> tuple[Page, str]:
    """The page and part for a widget; the first page where none belongs to it."""
    while widget is not None:
        if widget.objectName() in _PLACES:
            return _PLACES[widget.objectName()]
        widget = widget.parentWidget()
    return Page.START, ""


def term_for(widget: QWidget | None) -> str:
    """The key of the first term that the field around a widget says, or a table's row; empty where there is none."""
    return next((one.key for words in _words_at(widget) for one in mentions(words)), "")


def field_around(widget: QWidget | None) -> Field | None:
    """The field that a widget is in."""
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget


def _words_at(widget: QWidget | None) -> Iterable[str]:
    if isinstance(widget, QAbstractItemView):
        current = widget.currentIndex()
        cells = (current.data(), current.siblingAtColumn(0).data())
        return (*(str(words) for words in cells if words), widget.accessibleDescription())
    field = field_around(widget)
    return () if field is None else field.words
