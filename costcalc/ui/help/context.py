"""Which page of the guide belongs to where the keyboard is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from costcalc.ui.help.pages import Page

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
