"""Figures as files write them: a number or low/typical/high, with unit, sources, dates and grade."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pricing.model import Figure, Grade, Unit
from pricing.money import Range
from pricing.shape import INVALID, Invalid, Reader, Reading, choice, day, list_of, number, reference, said, text
from pricing.tree import Path

_UNITS = {unit.value: unit for unit in Unit}
_GRADES = {grade.value: grade for grade in Grade}
ABOUT: Mapping[str, Reader] = {
    "unit": choice(*_UNITS),
    "sources": list_of(reference("sources")),
    "as_of": day,
    "check_by": day,
    "grade": choice(*_GRADES),
}
_AMOUNTS = ("value", "low", "typical", "high")
_KEYS = (*_AMOUNTS, *ABOUT, "note")


def defaults(reading: Reading, value: Any, path: Path) -> dict[str, Any]:
    """What all figures of a file share unless they say otherwise: unit, sources, as_of, check_by, grade."""
    if not isinstance(value, dict):
        reading.problem(path, f"{said(value)} where a mapping belongs", "'key: value' lines")
        return {}
    known: dict[str, Any] = {}
    for key, one in value.items():
        below = (*path, key)
        reader = ABOUT.get(key)
        known[key] = reader(reading, one, below) if reader else reading.unknown_key(below, ABOUT)
    return {key: one for key, one in known.items() if one is not INVALID}


def figure(*units: Unit) -> Reader:
    """A figure in one of the units: a plain number, or a mapping of value | low, typical, high and about."""

    def read(reading: Reading, value: Any, path: Path) -> Figure | Invalid:
        if isinstance(value, dict):
            return _figure(reading, value, path, units, _amount(reading, value, path))
        amount = number(reading, value, path)
        return INVALID if isinstance(amount, Invalid) else _figure(reading, {}, path, units, Range.exact(amount))

    return read


def figure_about(reading: Reading, value: Any, path: Path, amount: Range, unit: Unit) -> Figure | Invalid:
    """A figure whose amount stands elsewhere in the file."""
    if not isinstance(value, dict):
        return reading.problem(path, f"{said(value)} where a mapping belongs", "sources, as_of, check_by, grade")
    for key in _AMOUNTS:
        if key in value:
            return reading.problem((*path, key), f"'{key}' is not written here", "the amount is taken from the terms")
    return _figure(reading, {"unit": unit.value, **value}, path, (unit,), amount)


def _amount(reading: Reading, written: dict[str, Any], path: Path) -> Range | Invalid:
    amounts: dict[str, Decimal] = {}
    valid = True
    for key in _AMOUNTS:
        if key in written and (written[key] is not None or key != "typical"):
            one = number(reading, written[key], (*path, key))
            if isinstance(one, Decimal):
                amounts[key] = one
            else:
                valid = False
    if not valid:
        return INVALID
    if amounts.keys() == {"value"}:
        return Range.exact(amounts["value"])
    if not {"low", "high"} <= amounts.keys() or "value" in amounts:
        return reading.problem(path, "a figure without a clear amount", "either value, or low and high (and typical)")
    low, typical, high = amounts["low"], amounts.get("typical"), amounts["high"]
    if low > high:
        return reading.problem((*path, "low"), f"low {low} is above high {high}", "low <= typical <= high")
    if typical is not None and not low <= typical <= high:
        where = f"typical {typical} is not between low {low} and high {high}"
        return reading.problem((*path, "typical"), where, "low <= typical <= high")
    return Range(low, typical, high)


def _figure(
    reading: Reading, written: dict[str, Any], path: Path, units: tuple[Unit, ...], amount: Range | Invalid
) -> Figure | Invalid:
    about = dict(reading.defaults)
    valid = isinstance(amount, Range)
    for key, one in written.items():
        below = (*path, key)
        if key not in _KEYS:
            reading.unknown_key(below, _KEYS)
            valid = False
        elif key == "note":
            about[key] = text(reading, one, below)
            valid = valid and about[key] is not INVALID
        elif key in ABOUT:
            about[key] = ABOUT[key](reading, one, below)
            valid = valid and about[key] is not INVALID
    missing = [
        key for key in ABOUT if key not in about and not (key == "sources" and about.get("grade") == "unsourced")
    ]
    if missing:
        reading.problem(
            path, "a figure without " + ", ".join(missing), "write it, or give the file defaults", at_key=True
        )
        return INVALID
    if not valid or not isinstance(amount, Range):
        return INVALID
    return _checked(reading, path, units, amount, about)


def _checked(
    reading: Reading, path: Path, units: tuple[Unit, ...], amount: Range, about: dict[str, Any]
) -> Figure | Invalid:
    unit, grade, sources = _UNITS[about["unit"]], _GRADES[about["grade"]], about.get("sources", ())
    if unit not in units:
        allowed = " or ".join(one.value for one in units)
        return reading.problem((*path, "unit"), f"the unit '{unit.value}' does not fit here", allowed)
    if not sources and grade is not Grade.UNSOURCED:
        return reading.problem((*path, "sources"), "a figure without a source", "a source id, or grade: unsourced")
    if about["check_by"] <= about["as_of"]:
        return reading.problem((*path, "check_by"), "check_by is not after as_of", f"a day after {about['as_of']}")
    return Figure(
        amount=amount,
        unit=unit,
        sources=sources,
        as_of=about["as_of"],
        check_by=about["check_by"],
        grade=grade,
        note=about.get("note", ""),
    )
