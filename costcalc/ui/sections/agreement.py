"""Values that are fine alone and cannot be beside what the plan says already: a file with both could not be opened."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal

from costcalc.engine.scenario import OutcomeChances, Scenario
from costcalc.ui import formats
from costcalc.ui.state.editing import value_at
from costcalc.ui.text import tr

_LAST, _CHANCES = "treatment.under_way.last_session", "outcome_chances."


def disagreement(scenario: Scenario, path: str, value: object) -> str:
    """Why a plan cannot take a value, in words for the person who gave it; empty where it can.

    Args:
        scenario: The plan without the value.
        path: The field.
        value: What was given; None takes back what was said.
    """
    if value is None and _is_needed(scenario, path):
        return tr("This is needed. Remove the whole entry if you do not want it.")
    if path == "start" and isinstance(value, date):
        return _start_after(scenario, value)
    if path == _LAST and isinstance(value, date) and value > scenario.start:
        return tr("This is after the start of the plan ({day}). Give that day or an earlier one.").format(
            day=formats.day(scenario.start)
        )
    if path.startswith(_CHANCES) and isinstance(value, Decimal):
        return _more_than_all(scenario.outcome_chances, path.removeprefix(_CHANCES), value)
    return ""


def _is_needed(scenario: Scenario, path: str) -> bool:
    """Whether emptying a field would take along what it belongs to: an entry of a list, or a loan with its months."""
    entry, _, name = path.rpartition(".")
    record = value_at(scenario, entry) if entry else None
    if not is_dataclass(record):
        return False
    needed = [spec.name for spec in fields(record) if spec.default is MISSING and spec.default_factory is MISSING]
    return name in needed and (len(needed) > 1 or entry.rpartition(".")[2].isdecimal())


def _start_after(scenario: Scenario, start: date) -> str:
    treatment = scenario.treatment
    under_way = treatment.under_way if treatment is not None else None
    last = under_way.last_session if under_way is not None else None
    if last is None or start >= last:
        return ""
    return tr("Your last session was on {day}. The plan starts on that day or later.").format(day=formats.day(last))


def _more_than_all(chances: OutcomeChances | None, name: str, value: Decimal) -> str:
    said = chances or OutcomeChances()
    others = (getattr(said, spec.name) or Decimal(0) for spec in fields(said) if spec.name != name)
    total = sum(others, value)
    if total <= 100:
        return ""
    return tr("Together the chances would be {total} percent. They can be 100 percent at most.").format(
        total=formats.number(total)
    )
