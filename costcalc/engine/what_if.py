"""The inputs worth trying other values of: those that move the cost most and that a person can type (R24)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from costcalc.engine.columns import Columns, constant_columns
from costcalc.engine.health_plan import Benefit, Kind
from costcalc.engine.inputs import InputInfo, to_engine_unit
from costcalc.engine.ledger import Origin
from costcalc.engine.pricer import moves_with_region
from costcalc.engine.projection import FigureKey
from costcalc.engine.reckoning import reckon
from costcalc.engine.resolve import Resolved
from costcalc.engine.resolve_course import ALL_PARTS
from costcalc.engine.sensitivity import sensitivities
from costcalc.engine.sums import figure_columns
from costcalc.engine.what_if_values import plain, values_to_try
from pricing.money import Range

COUNT = 3
"""How many inputs are offered; more would be a second form."""

_SAME_PATH = frozenset({"price_growth", "treatment", "clinic", "care", "travel", "lost_pay"})
_NOBODY_TYPES = frozenset(
    {"clinic.region", "clinic.facility_part", "clinic.clinician_part", "clinic.drug_part", "travel.mileage_rate"}
)
_SESSION, _WEEKS = "clinic.session", "treatment.maintenance.weeks_between"
_SESSIONS = "treatment.induction.sessions"


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfInput:
    """An input to try other values of.

    Attributes:
        info: The input.
        path: The field of the scenario that it is typed into.
        planned: Its typical value in the plan as the person would pay it, file units.
        values: What can be tried, ascending, file units; `planned` is one of them.
    """

    info: InputInfo
    path: str
    planned: Decimal
    values: tuple[Decimal, ...]


def what_if_inputs(resolved: Resolved, held: Sequence[str] = ()) -> tuple[WhatIfInput, ...]:
    """The inputs that move the first year most, up to `COUNT`; fewer where a plan has fewer.

    Uncertain inputs come first, in the order of their swings; what is sure follows by how far its tried values move
    the figure. Where nothing moves the first year, the whole plan is looked at.

    Args:
        resolved: The plan.
        held: Keys that stay among them while they can be tried, as one a person has just chosen the value of.
    """
    tryable = {key: one for key in resolved.inputs.items if (one := _what_if_input(resolved, key)) is not None}
    found = [key for key in held if key in tryable][:COUNT]
    for figure in (FigureKey.FIRST_YEAR, FigureKey.HORIZON_TOTAL):
        for ranked in (_by_swing(resolved, figure), _by_reach(resolved, tryable.values(), figure)):
            found += [key for key in ranked if key in tryable and key not in found][: COUNT - len(found)]
            if len(found) == COUNT:
                break
        if found:
            break
    return tuple(tryable[key] for key in found)


def typed_values(resolved: Resolved, one: WhatIfInput, value: Decimal) -> Mapping[str, object]:
    """What is typed to give an input a value, by path: a single number, which is a range without width.

    What the catalog says along with a value that it stands in for is typed with it, so that only the value changes.

    Args:
        resolved: The plan.
        one: The input.
        value: One of its values.
    """
    typed: dict[str, object] = {one.path: Range.exact(value)}
    course = resolved.course
    if course is None or one.info.origin is not Origin.CATALOG:
        return typed
    if one.info.key == _SESSION:
        typed["clinic.bundled"] = tuple(part for part in ALL_PARTS if part not in course.parts)
    elif one.info.key == _WEEKS and course.maintenance is not None:
        typed["treatment.maintenance.sessions_per_visit"] = course.maintenance.sessions_per_visit
    return typed


def _what_if_input(resolved: Resolved, key: str) -> WhatIfInput | None:
    info = resolved.inputs[key]
    path = _path(resolved, key)
    if path is None or info.amount is None or info.bounds.cost == 0:
        return None
    planned = _planned(resolved, info)
    values = values_to_try(info.amount, planned, info.bounds)
    if key == _SESSIONS and resolved.course is not None:
        least = min(Decimal(resolved.course.sessions_had), planned)
        values = tuple(value for value in values if value >= least)
    return WhatIfInput(info=info, path=path, planned=planned, values=values) if len(values) > 1 else None


def _planned(resolved: Resolved, info: InputInfo) -> Decimal:
    assert info.amount is not None
    middle = info.amount.middle(whole=info.bounds.whole)
    region = resolved.inputs.items.get("clinic.region")
    if region is not None and region.amount is not None and moves_with_region(info, resolved.catalog):
        middle *= region.amount.middle()
    exact = middle.quantize(Decimal(1).scaleb(-info.bounds.decimals), ROUND_HALF_UP)
    return min(max(plain(exact), info.bounds.low), info.bounds.high)


def _path(resolved: Resolved, key: str) -> str | None:
    """The field a person types an input into; None for what nobody types as one number."""
    room, _, rest = key.partition(".")
    if room in _SAME_PATH:
        return None if key in _NOBODY_TYPES else key
    if room == "medicines":
        return _medicine_path(resolved, key)
    if key.startswith("plan.benefits."):
        kind, network, _ = rest.removeprefix("benefits.").split(".")
        return _allowed_path(resolved, Kind(kind), network)
    return None


def _medicine_path(resolved: Resolved, key: str) -> str | None:
    """A fill's price or the units of a day; the price of one unit is a few cents that nobody is told."""
    for place, course in enumerate(resolved.medicines):
        for name in ("price", "units_per_day"):
            if key == f"medicines.{course.ref}.{name}":
                return f"medicines.{place}.{name}"
    return None


def _allowed_path(resolved: Resolved, kind: Kind, network: str) -> str | None:
    """The price a plan accepts, where the person's own plan says one."""
    plan = resolved.scenario.plan
    benefit = None if plan is None else plan.benefits.get(kind)
    if benefit is None:
        return None
    path = f"plan.benefits.{kind.value}"
    apart = _apart(benefit, network)
    return f"{path}.{network}.allowed" if apart else None if benefit.allowed is None else f"{path}.allowed"


def _apart(benefit: Benefit, network: str) -> bool:
    terms = benefit.in_ if network == "in" else benefit.out
    return terms is not None and terms.allowed is not None


def _by_swing(resolved: Resolved, figure: FigureKey) -> list[str]:
    """Uncertain inputs, the widest swing first."""
    found = sensitivities(resolved)[figure]
    return [] if found is None else [swing.info.key for swing in found.swings]


def _by_reach(resolved: Resolved, tryable: Iterable[WhatIfInput], figure: FigureKey) -> list[str]:
    """Inputs that are sure, first the one whose tried values move a figure furthest."""
    sure = [one for one in tryable if one.info.amount is not None and one.info.amount.is_exact]
    ledger = reckon(resolved, _reach_columns(resolved, sure), with_lines=False)
    values = figure_columns(ledger).values[figure].tolist()
    reach = {one.info.key: abs(values[2 * i + 1] - values[2 * i]) for i, one in enumerate(sure)}
    return sorted((key for key, far in reach.items() if far), key=lambda key: -reach[key])


def _reach_columns(resolved: Resolved, inputs: Sequence[WhatIfInput]) -> Columns:
    """Every input typical; input i at its first value to try in column 2i and at its last in column 2i + 1."""
    columns = constant_columns(resolved.inputs, max(2 * len(inputs), 1))
    for i, one in enumerate(inputs):
        for column, value in ((2 * i, one.values[0]), (2 * i + 1, one.values[-1])):
            bounds = one.info.bounds
            columns[one.info.key][column] = to_engine_unit(value, bounds.unit, whole=bounds.whole)
    return columns
