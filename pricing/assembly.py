"""Files of the catalog, read as trees, put together into one `Catalog`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from pricing.catalog_shape import SECTIONS
from pricing.figures import defaults
from pricing.lookup import nearest
from pricing.model import Catalog, Treatment
from pricing.problem import Problem
from pricing.shape import INVALID, MOST_LISTED, Reading, day, said
from pricing.tree import Path, Tree

_TOP = (*SECTIONS, "as_of", "defaults")


@dataclass(slots=True)
class _Contents:
    """What was read so far: records by section and key, valid or not, and where each was first written."""

    records: dict[str, dict[str, Any]] = field(default_factory=lambda: {section: {} for section in SECTIONS})
    as_of: date | None = None


def assemble(
    shipped: Iterable[tuple[str, Tree]], own: Iterable[tuple[str, Tree]] = ()
) -> tuple[Catalog | None, tuple[Problem, ...]]:
    """One catalog of all files, or every problem in them.

    Args:
        shipped: Names and trees of the catalog's files; a key may stand in one of them only.
        own: Names and trees of a person's own files; their records replace those of the same key.

    Returns:
        The catalog, or None where there is any problem; and the problems in the order of the files.
    """
    problems: list[Problem] = []
    contents = _Contents()
    readings = _read_layer(shipped, contents, problems)
    readings += _read_layer(own, contents, problems)
    for reading in readings:
        for by, path, key, sections in reading.references:
            _check_reference(by, path, key, sections, contents)
    if not problems and contents.as_of is None:
        problems.append(Problem("catalog", 1, 1, "no 'as_of' date", "as_of: the day the catalog was put together"))
    ordered = tuple(sorted(dict.fromkeys(problems), key=lambda problem: (problem.file, problem.line, problem.column)))
    return (None if ordered else _catalog(contents)), ordered


def _read_layer(files: Iterable[tuple[str, Tree]], contents: _Contents, problems: list[Problem]) -> list[Reading]:
    readings: list[Reading] = []
    seen: dict[tuple[str, str], str] = {}
    for name, tree in files:
        reading = Reading(name, tree, problems)
        problems.extend(tree.problems)
        if isinstance(tree.data, dict):
            _read_file(reading, tree.data, contents, seen)
        elif not tree.problems:
            reading.problem((), f"{said(tree.data)} where sections belong", "one of " + ", ".join(SECTIONS))
        readings.append(reading)
    return readings


def _read_file(
    reading: Reading, data: Mapping[str, Any], contents: _Contents, seen: dict[tuple[str, str], str]
) -> None:
    if "defaults" in data:
        reading.defaults = defaults(reading, data["defaults"], ("defaults",))
    for section, records in data.items():
        if section == "as_of":
            as_of = day(reading, records, (section,))
            contents.as_of = as_of if isinstance(as_of, date) else contents.as_of
        elif section in SECTIONS:
            _read_section(reading, section, records, contents, seen)
        elif section not in _TOP:
            reading.unknown_key((section,), _TOP)


def _read_section(
    reading: Reading, section: str, records: Any, contents: _Contents, seen: dict[tuple[str, str], str]
) -> None:
    if not isinstance(records, dict):
        reading.problem((section,), f"{said(records)} where records belong", "'key: ...' lines")
        return
    for key, value in records.items():
        path: Path = (section, key)
        if (section, key) in seen:
            reading.problem(path, f"'{key}' is also in {seen[section, key]}", "each key in one file", at_key=True)
        seen[section, key] = reading.name
        built = SECTIONS[section](reading, value, path)
        if isinstance(built, Treatment):
            _check_treatment(reading, built, path)
        contents.records[section][key] = built


def _check_treatment(reading: Reading, treatment: Treatment, path: Path) -> None:
    """A home method has supplies and no clinic sessions; a clinic method is priced at an independent clinic."""
    needed = {"telehealth", "independent"} if treatment.at_home else {"independent"}
    if not needed & treatment.price.keys():
        reading.problem((*path, "price"), "no price to start from", "a price for " + " or ".join(sorted(needed)))
    if treatment.at_home != (treatment.kind == "home_supply"):
        reading.problem((*path, "kind"), "kind and supply_days do not agree", "supply_days exactly for home_supply")
    if treatment.at_home != (treatment.protocol.sessions is None):
        reading.problem((*path, "protocol"), "sessions and supply_days do not agree", "sessions exactly in the clinic")


def _check_reference(reading: Reading, path: Path, key: str, sections: tuple[str, ...], contents: _Contents) -> None:
    if any(key in contents.records[section] for section in sections):
        return
    known = [one for section in sections for one in contents.records[section]]
    what = f"'{key}' is not in the catalog's {' or '.join(sections)}"
    allowed = "one of " + ", ".join(known) if len(known) <= MOST_LISTED else f"a key of {' or '.join(sections)}"
    reading.problem(path, what, allowed, nearest(key, known))


def _catalog(contents: _Contents) -> Catalog:
    records: dict[str, Any] = dict(contents.records)
    records["localities"] = {(one.state, one.locality): one for one in contents.records["localities"].values()}
    sections = {section: MappingProxyType(found) for section, found in records.items()}
    assert contents.as_of is not None
    assert not any(one is INVALID for found in sections.values() for one in found.values())
    return Catalog(as_of=contents.as_of, **sections)
