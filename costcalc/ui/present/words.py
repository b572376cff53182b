"""The window's language, and the few names that only the window uses."""

from __future__ import annotations

from costcalc.engine.projection import FigureKey
from costcalc.phrases.language import Language
from costcalc.ui import formats
from costcalc.ui.text import tr

LANGUAGE = Language(tr, formats)
"""What shared sentences are said in."""


def why_no_figure(key: FigureKey) -> str:
    """Why a figure has no amount."""
    match key:
        case FigureKey.PER_VISIT:
            return tr("No treatment visits in the first year.")
        case FigureKey.LATER_YEAR:
            return tr("This plan looks only one year ahead.")
        case FigureKey.COST_TO_FIND_OUT:
            return tr("No first series in this plan.")
        case FigureKey.PEAK_CASH_OUT:
            return tr("You never wait for money to come back.")
        case _:
            return tr("Not enough is known yet.")


def listed(names: tuple[str, ...]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
