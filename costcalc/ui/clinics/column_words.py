"""Columns of a table of clinics in plain words."""

from __future__ import annotations

from costcalc.ui.text import tr


def column_words(column: str) -> str:
    """What a column holds."""
    return {
        "name": tr("Name"),
        "facility": tr("Kind of place"),
        "state": tr("State"),
        "session": tr("Session"),
        "booster": tr("Booster"),
        "packages": tr("Packages"),
        "evaluation": tr("First visit"),
        "evaluation_credited": tr("First visit comes off"),
        "includes": tr("Includes"),
        "follow_up": tr("Follow-up"),
        "lab": tr("Lab tests"),
        "quote_date": tr("Date of quote"),
        "note": tr("Note"),
    }[column]
