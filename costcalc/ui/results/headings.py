"""Headings inside a view."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from costcalc.ui.widgets.labels import name_control


def heading(text: str, buddy: QWidget | None = None) -> QLabel:
    """A heading over a part of a view.

    Args:
        text: Its words.
        buddy: What it stands over, if that is one thing.
    """
    label = QLabel(text)
    label.setProperty("role", "group")
    label.setWordWrap(True)
    if buddy is not None:
        name_control(label, buddy)
    return label


def paragraph(text: str = "", *, name: str = "") -> QLabel:
    """Words that wrap."""
    label = QLabel(text)
    label.setWordWrap(True)
    if name:
        label.setObjectName(name)
    return label
