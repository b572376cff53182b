"""Prices nobody knows, named beside every figure they are missing from (R3)."""

from __future__ import annotations

from collections.abc import Iterable

from costcalc.engine.projection import FigureKey, Projection, Unknown
from costcalc.ui.present.words import figure_title, listed, unknown_name
from costcalc.ui.text import tr

NAMED_BESIDE_A_FIGURE = 2


def missing_from(projection: Projection, key: FigureKey) -> str:
    """What is not in a figure, or is in it only as an upper bound; empty when all is known."""
    touching = [unknown for unknown in projection.unknown if key in unknown.touches]
    left_out = [unknown for unknown in touching if not unknown.at_most]
    at_most = [unknown for unknown in touching if unknown.at_most]
    said = []
    if left_out:
        said.append(tr("Plus {names}: price not known.").format(names=_names(left_out)))
    if at_most:
        said.append(tr("At most: the plan's price for {names} is not known.").format(names=_names(at_most)))
    return " ".join(said)


def unknown_sentences(projection: Projection) -> tuple[str, ...]:
    """One sentence for each price that is not known: what it is, and which figures it is missing from."""
    return tuple(_sentence(unknown, projection.horizon_years) for unknown in projection.unknown)


def _sentence(unknown: Unknown, horizon_years: int) -> str:
    figures = listed(tuple(figure_title(key, horizon_years).lower() for key in unknown.touches))
    if unknown.at_most:
        words = tr(
            "Nobody has said what your plan accepts for {name}. It is counted at the clinic's price, so {figures} may be less."
        )
    else:
        words = tr("The price of {name} is not known. It is not in: {figures}.")
    return words.format(name=unknown_name(unknown), figures=figures)


def _names(unknowns: Iterable[Unknown]) -> str:
    names = tuple(unknown_name(unknown) for unknown in unknowns)
    if len(names) <= NAMED_BESIDE_A_FIGURE:
        return listed(names)
    shown = names[:NAMED_BESIDE_A_FIGURE]
    return tr("{names} and %n more", n=len(names) - len(shown)).format(names=", ".join(shown))
