"""Questions worth asking first: what an answer would narrow the likely range of the first year by (R3, R7, R22)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.draws import is_yes_or_no
from costcalc.engine.inputs import InputInfo
from costcalc.engine.ledger import Origin
from costcalc.engine.likelihood import Simulation, likely_of
from costcalc.engine.medicines import UNITS_PER_CENT
from costcalc.engine.projection import FigureKey, Unknown
from costcalc.engine.resolve import Resolved

BINS = 25
_LEAST_IN_BIN = 4
_SESSION = "clinic.session"
_PARTS = ("clinic.facility_part", "clinic.clinician_part", "clinic.drug_part")
_NOBODY_TELLS = frozenset({"clinic.region", "price_growth", "travel.mileage_rate", "lost_pay.hours_per_visit"})
_OWN_TO_KNOW = ".units_per_day"


class Whom(StrEnum):
    """Who can answer."""

    CLINIC = "clinic"
    PLAN = "plan"
    PHARMACY = "pharmacy"
    OFFICE = "office"  # of other care, such as physical therapy


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something the person can find out.

    Attributes:
        key: The input it is about; the first of `inputs`.
        inputs: All inputs that one answer settles.
        name: The person's or catalog's name of what it prices.
        whom: Who can answer.
        narrows_by: How much narrower the likely range of the first year would be, on average over what the answer may
            be, in cents; None for a price nobody knows, which no range holds yet.
    """

    key: str
    inputs: tuple[str, ...]
    name: str
    whom: Whom
    narrows_by: int | None


def questions(resolved: Resolved, simulation: Simulation, unknown: Sequence[Unknown] = ()) -> tuple[Question, ...]:
    """What to ask: first prices nobody knows, then catalog values, the one whose answer narrows most first.

    Nothing is reckoned again: an answer is a bin of the worlds already drawn in which the input is nearly the same.

    Args:
        resolved: The plan.
        simulation: The plan in drawn worlds.
        unknown: Prices that figures leave out.
    """
    found = _unknown_questions(unknown, resolved)
    settled = {key for one in found for key in one.inputs}
    figure = simulation.figures.values[FigureKey.FIRST_YEAR]
    width = _width(figure)
    ranked = []
    for group in _groups(resolved):
        if group[0].key in settled:
            continue
        answer = _answer(group, resolved, simulation.columns)
        narrows_by = max(width - _width_once_answered(figure, answer), 0)
        ranked.append(_question(group, narrows_by))
    ranked.sort(key=lambda one: -(one.narrows_by or 0))
    return (*found, *ranked)


def whom_to_ask(key: str) -> Whom:
    """Who knows an input."""
    room = key.partition(".")[0]
    if room == "medicines":
        return Whom.PHARMACY
    if room in ("plan", "paying"):
        return Whom.PLAN
    return Whom.OFFICE if room in ("care", "comes_with") else Whom.CLINIC


def _groups(resolved: Resolved) -> list[tuple[InputInfo, ...]]:
    """Inputs still open, those together that one answer settles."""
    groups: dict[str, list[InputInfo]] = {}
    for key, info in resolved.inputs.items.items():
        if _is_open(info) and key not in _NOBODY_TELLS and not key.endswith(_OWN_TO_KNOW):
            groups.setdefault(_asked_with(key), []).append(info)
    return [tuple(group) for group in groups.values()]


def _is_open(info: InputInfo) -> bool:
    """True for a catalog value that costs something, and for a setting nobody told."""
    if is_yes_or_no(info):
        return info.engine_values()[0] < info.engine_values()[2]
    return info.origin is Origin.CATALOG and info.figure is not None and info.bounds.cost != 0


def _asked_with(key: str) -> str:
    if key in _PARTS:
        return _SESSION
    return key.rpartition(".")[0] if key.startswith("medicines.") else key


def _answer(group: Sequence[InputInfo], resolved: Resolved, columns: Columns) -> IntArray:
    """What the answer would be in every world: the input itself, or what several inputs come to together."""
    fill = group[0].key.rpartition(".")[0]
    for course in resolved.medicines:
        if f"medicines.{course.ref}" == fill and len(group) > 1:
            units = columns[f"{fill}.units_per_day"] * course.supply_days
            return columns[f"{fill}.unit_price"] * units + columns[f"{fill}.fee"] * UNITS_PER_CENT
    return np.asarray(sum(columns[info.key] for info in group), dtype=np.int64)


def _width_once_answered(figure: IntArray, answer: IntArray) -> int:
    """The mean width of the likely range among worlds in which the answer is nearly the same, cents.

    Worlds are put into bins by their answer. Each bin's mean is taken off and its spread brought to the mean spread of
    all bins, so that one width tells of all of them together, from all the draws.

    Args:
        figure: The figure of every world, cents.
        answer: The answer in every world.
    """
    size = figure.size // BINS
    if size < _LEAST_IN_BIN:
        return _width(figure)
    order = np.argsort(answer, kind="stable")[: size * BINS]
    bins = figure[order].reshape(BINS, size)
    off = bins - bins.sum(axis=1, keepdims=True) // size
    spread = np.sqrt((off * off).sum(axis=1, keepdims=True) / (size - 1.0))
    scale = np.cumsum(spread)[-1] / BINS / np.maximum(spread, 1.0) * np.sqrt(size / (size - 1.0))
    return _width(np.floor(off * scale + 0.5).astype(np.int64).ravel())


def _width(figure: IntArray) -> int:
    likely = likely_of(figure)
    return 0 if likely is None else likely.high - likely.low


def _question(group: Sequence[InputInfo], narrows_by: int) -> Question:
    first = group[0]
    return Question(
        key=first.key,
        inputs=tuple(info.key for info in group),
        name=first.name,
        whom=whom_to_ask(first.key),
        narrows_by=narrows_by,
    )


def _unknown_questions(unknown: Sequence[Unknown], resolved: Resolved) -> list[Question]:
    """A question for each unknown price; one for all parts of a session, which also settles what else it costs."""
    found: dict[str, Question] = {}
    for one in unknown:
        asked = _asked_with(one.what) if one.what in _PARTS else one.what
        if asked in found:
            found[asked] = replace(found[asked], inputs=(*found[asked].inputs, one.what))
        else:
            found[asked] = Question(
                key=one.what, inputs=(one.what,), name=one.name, whom=whom_to_ask(one.what), narrows_by=None
            )
    if _SESSION in found:
        group = [info for infos in _groups(resolved) if _asked_with(infos[0].key) == _SESSION for info in infos]
        inputs = tuple(dict.fromkeys((*(info.key for info in group), *found[_SESSION].inputs)))
        asks_price = _SESSION in inputs
        found[_SESSION] = replace(found[_SESSION], key=_SESSION if asks_price else inputs[0], inputs=inputs)
    return list(found.values())
