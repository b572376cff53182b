"""Prices nobody knows, named in words beside the figures they are missing from (R3)."""

from __future__ import annotations

from costcalc.engine.projection import FigureKey, Unknown
from costcalc.phrases.figures import figure_name
from costcalc.phrases.inputs import input_name
from costcalc.phrases.kinds import kind_name
from costcalc.phrases.language import Language

_COSTS = frozenset(FigureKey) - {FigureKey.PEAK_CASH_OUT}


def unknown_name(unknown: Unknown, language: Language) -> str:
    """What is not known: the name of the price."""
    return input_name(unknown.what, language.tr, unknown.name)


def unknown_words(unknown: Unknown, language: Language) -> str:
    """What is not known and which figures it touches, in a sentence or two."""
    tr = language.tr
    figures = ", ".join(figure_name(figure, tr).lower() for figure in unknown.touches)
    name = unknown_name(unknown, language)
    if unknown.at_most:
        return tr("{name}: not known, so the full price is counted. You pay at most this much.").format(name=name)
    if not figures:
        return tr("{name}: not known, and not counted. Ask for it.").format(name=name)
    if set(unknown.touches) >= _COSTS:
        return tr("{name}: not known, and not counted. Ask for it. It is missing from all of the figures.").format(
            name=name
        )
    template = tr("{name}: not known, and not counted. Ask for it. It is missing from: {figures}.")
    return template.format(name=name, figures=figures)


def unknown_where(unknown: Unknown, language: Language) -> str:
    """The kind of cost it belongs to."""
    return kind_name(unknown.kind, language.tr)
