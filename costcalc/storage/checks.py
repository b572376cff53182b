"""What a file says that cannot be, though each value by itself could: sums, dates, references, either-or keys.

Each check looks at plain data and passes over what is not of its form (that has been told already), so that all
problems are found at once.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from costcalc.storage.leaves import one_of, shown
from costcalc.storage.read import Fault
from pricing.lookup import nearest
from pricing.words import Words

Path = tuple[str | int, ...]

_ONE_OF_TWO = Words("one of the two")
_WHEN = Words("either from: a date, or from_month: a number")


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault and where it is.

    Attributes:
        path: The value it is about.
        at_key: True when the key is meant rather than the value.
    """

    path: Path
    fault: Fault
    at_key: bool = False


def scenario_findings(data: Mapping[str, Any]) -> Iterator[Finding]:
    """What cannot be in a scenario file."""
    for check in _SCENARIO_CHECKS:
        yield from check(data)
    yield from plan_findings(mapping_at(data, "plan"), ("plan",))


def plan_findings(plan: Mapping[str, Any], at: Path = ()) -> Iterator[Finding]:
    """What cannot be in a health plan."""
    yield from _plan_year(plan, at)
    for kind, benefit in mapping_at(plan, "benefits").items():
        for terms, path in _terms(benefit, (*at, "benefits", kind)):
            if terms.get("allowed") is not None and terms.get("allowed_percent") is not None:
                fault = _both("allowed", "allowed_percent")
                yield Finding((*path, "allowed_percent"), fault, at_key=True)


def mapping_at(data: object, *path: str | int) -> Mapping[str, Any]:
    """The mapping at a path; an empty one when there is none."""
    found = _at(data, *path)
    return found if isinstance(found, Mapping) else {}


def items_at(data: object, *path: str | int) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The mappings of the list at a path, with their indexes."""
    found = _at(data, *path)
    if isinstance(found, list):
        yield from ((index, item) for index, item in enumerate(found) if isinstance(item, Mapping))


def medicine_lists(data: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Every medicine of a scenario, its own and those of its options, with its path."""
    for index, medicine in items_at(data, "medicines"):
        yield ("medicines", index), medicine
    for number, option in items_at(data, "options"):
        for index, medicine in items_at(option, "medicines"):
            yield ("options", number, "medicines", index), medicine


def called(medicine: Mapping[str, Any]) -> object:
    """What a medicine is called by others: its ref, else its catalog key, else its name."""
    return next((medicine[key] for key in ("ref", "key", "name") if medicine.get(key) is not None), None)


def _at(data: object, *path: str | int) -> Any:
    for part in path:
        data = data.get(part) if isinstance(data, Mapping) else None
    return data


def _taper_or_interval(data: Mapping[str, Any]) -> Iterator[Finding]:
    maintenance = mapping_at(data, "treatment", "maintenance")
    if maintenance.get("taper") and maintenance.get("weeks_between") is not None:
        fault = _both("taper", "weeks_between", Words("one of the two: a taper has its own intervals"))
        yield Finding(("treatment", "maintenance", "taper"), fault, at_key=True)
    if maintenance.get("then") is not None and not maintenance.get("taper"):
        fault = Fault(Words("'then' is said without a taper"), Words("'then' after a 'taper' list, or neither"))
        yield Finding(("treatment", "maintenance", "then"), fault, at_key=True)


def _last_session(data: Mapping[str, Any]) -> Iterator[Finding]:
    start, last = data.get("start"), mapping_at(data, "treatment", "under_way").get("last_session")
    if isinstance(start, date) and isinstance(last, date) and last > start:
        what = Words("the last session ({last}) is after the start ({start})", last=last, start=start)
        fault = Fault(what, Words("a day up to {start}", start=start))
        yield Finding(("treatment", "under_way", "last_session"), fault)


def _chances(data: Mapping[str, Any]) -> Iterator[Finding]:
    chances = [chance for chance in mapping_at(data, "outcome_chances").values() if _is_number(chance)]
    total = sum((Decimal(chance) for chance in chances), Decimal(0))
    if total > 100:
        what = Words("the chances add up to {total} percent", total=shown(total))
        yield Finding(("outcome_chances",), Fault(what, Words("at most 100 percent")))


def _changes(data: Mapping[str, Any]) -> Iterator[Finding]:
    for at, medicine in medicine_lists(data):
        for index, change in items_at(medicine, "changes"):
            said = [key for key in ("from", "from_month") if change.get(key) is not None]
            if len(said) != 1:
                what = Words("a change of dose says no time")
                if said:
                    what = Words("a change of dose says both 'from' and 'from_month'")
                yield Finding((*at, "changes", index), Fault(what, _WHEN))


def _option_changes(data: Mapping[str, Any]) -> Iterator[Finding]:
    """The change of dose that an option's medicine may say without a list."""
    for at, medicine in medicine_lists(data):
        said = [key for key in ("from", "from_month") if medicine.get(key) is not None]
        if at[0] != "options" or not said:
            continue
        if len(said) > 1:
            fault = _both("from", "from_month", _WHEN)
            yield Finding((*at, "from_month"), fault, at_key=True)
        if medicine.get("dose_percent") is None:
            fault = Fault(
                Words("'{key}' is said without a new dose", key=said[0]),
                Words("dose_percent: 50 beside it, or neither"),
            )
            yield Finding((*at, said[0]), fault, at_key=True)


def _references(data: Mapping[str, Any]) -> Iterator[Finding]:
    refs = [ref for _, medicine in items_at(data, "medicines") if isinstance(ref := called(medicine), str)]
    for at, medicine in medicine_lists(data):
        named = medicine.get("key") is not None or medicine.get("name") is not None
        ref = medicine.get("ref")
        if at[0] == "options" and isinstance(ref, str) and ref not in refs and not named:
            allowed = one_of(dict.fromkeys(refs)) if refs else Words("a 'ref' that a medicine under 'medicines' has")
            what = Words("no medicine has the ref '{ref}'", ref=shown(ref))
            yield Finding((*at, "ref"), Fault(what, allowed, nearest(ref, refs)))
        elif not named and (at[0] == "medicines" or ref is None):
            allowed = Words("key: a catalog key, or name: its name")
            if at[0] == "options":
                allowed = Words("key: a catalog key, or name: its name, or ref")
            yield Finding(at, Fault(Words("a medicine without a key or a name"), allowed))


def _same_references(data: Mapping[str, Any]) -> Iterator[Finding]:
    seen: set[tuple[Path, str]] = set()
    for at, medicine in medicine_lists(data):
        ref = medicine.get("ref")
        if not isinstance(ref, str):
            continue
        if (at[:-1], ref) in seen:
            what = Words("two medicines have the ref '{ref}'", ref=shown(ref))
            yield Finding((*at, "ref"), Fault(what, Words("a ref of its own for each")))
        seen.add((at[:-1], ref))


def _plan_year(plan: Mapping[str, Any], at: Path) -> Iterator[Finding]:
    day = plan.get("plan_year_starts")
    if not isinstance(day, str) or not day.strip():
        return
    parts = re.fullmatch("([0-9]{2})-([0-9]{2})", day)
    month, number = (int(parts[1]), int(parts[2])) if parts else (0, 0)
    if not 1 <= month <= 12 or not 1 <= number <= calendar.monthrange(2024, month)[1]:
        what = Words("'{day}' is no day of the year", day=shown(day))
        yield Finding((*at, "plan_year_starts"), Fault(what, Words("month-day, such as 01-01 or 07-01")))


def _terms(benefit: object, at: Path) -> Iterator[tuple[Mapping[str, Any], Path]]:
    """A benefit's terms and those by network."""
    if isinstance(benefit, Mapping):
        yield benefit, at
        for network in ("in", "out"):
            if isinstance(benefit.get(network), Mapping):
                yield benefit[network], (*at, network)


def _both(first: str, second: str, allowed: Words = _ONE_OF_TWO) -> Fault:
    return Fault(Words("both '{first}' and '{second}' are said", first=first, second=second), allowed)


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


_SCENARIO_CHECKS: tuple[Callable[[Mapping[str, Any]], Iterator[Finding]], ...] = (
    _taper_or_interval,
    _last_session,
    _chances,
    _changes,
    _option_changes,
    _references,
    _same_references,
)
