"""The unit after a number field, in words."""

from __future__ import annotations

from costcalc.engine.bounds import Unit
from costcalc.ui.text import tr


def unit_words(unit: Unit) -> str:
    """The unit as it stands behind the field; empty where the number itself shows it ($, %)."""
    return {
        Unit.SESSIONS: tr("sessions"),
        Unit.VISITS: tr("visits"),
        Unit.DAYS: tr("days"),
        Unit.WEEKS: tr("weeks"),
        Unit.MONTHS: tr("months"),
        Unit.YEARS: tr("years"),
        Unit.HOURS: tr("hours"),
        Unit.MILES: tr("miles"),
        Unit.PEOPLE: tr("people"),
        Unit.DOLLARS_PER_UNIT: tr("each"),
    }.get(unit, "")
