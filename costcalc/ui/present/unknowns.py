"""Prices nobody knows, named beside every figure they are missing from (R3)."""

from __future__ import annotations

from collections.abc import Iterable

from costcalc.engine.projection import FigureKey, Projection, Unknown
from costcalc.phrases.unknowns import unknown_name
from costcalc.ui.present.words import LANGUAGE, listed
from costcalc.ui.text import tr

NAMED_BESIDE_A_FIGURE = 2


def missing_from(projection: Projection, key: FigureKey) -> str:
    """What is not in a figure, or is in it only as an upper bound; empty when all is known."""
    touching = [unknown for unknown in projection.unknown if key in unknown.touches]
    left_out = [unknown for unknown in touching if not unknown.at_most]
    at_most = [unknown for unknown in touching if unknown.at_most]
    said = []
    if left_out:
        said.append(tr("Not in it, since nobody knows: {names}.").format(names=_names(left_out)))
    if at_most:
        said.append(tr("At most this, since nobody knows: {names}.").format(names=_names(at_most)))
    return " ".join(said)


def missing_in_short(projection: Projection, key: FigureKey) -> str:
    """The same in a few words, for under a figure."""
    touching = [unknown for unknown in projection.unknown if key in unknown.touches]
    left_out = [unknown.name or unknown_name(unknown, LANGUAGE) for unknown in touching if not unknown.at_most]
    if left_out:
        return tr("Not in it: {names}").format(names=_in_short(tuple(left_out)))
    return tr("At most this") if touching else ""


def _names(unknowns: Iterable[Unknown]) -> str:
    return _in_short(tuple(_lower(unknown_name(unknown, LANGUAGE)) for unknown in unknowns))


def _in_short(names: tuple[str, ...]) -> str:
    if len(names) <= NAMED_BESIDE_A_FIGURE:
        return listed(names)
    shown = names[:NAMED_BESIDE_A_FIGURE]
    return tr("{names} and %n more", None, len(names) - len(shown)).format(names=", ".join(shown))


def _lower(name: str) -> str:
    """A name inside a sentence."""
    return name[:1].lower() + name[1:]
