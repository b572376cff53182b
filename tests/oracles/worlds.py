"""One world from a scenario with ranges: every input at the end that makes the patient's cost lower or higher (R2)."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Literal

World = Literal["low", "typical", "high"]

RANGE_KEYS = frozenset({"low", "typical", "high"})
WHOLE = frozenset({"sessions", "days_between", "stops_after_months"})
LONGER_IS_CHEAPER = frozenset({"days_between", "weeks_between", "months_between", "every_weeks"})
EXACT_MIDPOINT = frozenset({"weeks_between", "every_weeks"})
STEP = {"unit_price": Decimal("0.00001"), "price_growth": Decimal("0.0001")}


def collapse(scenario: Mapping[str, Any], world: World) -> dict[str, Any]:
    """The same scenario with one number for every range (R2).

    Args:
        scenario: Keys as in the scenario file; a range is {low, high} or {low, typical, high}.
        world: Which end: low takes what makes the patient's cost lower.
    """
    collapsed: dict[str, Any] = _walk(scenario, world, ())
    programme = collapsed.get("paying", {}).get("copay_programme")
    if programme is not None and programme.get("counts_toward_plan") is None:
        programme["counts_toward_plan"] = world == "low"
    return collapsed


def is_range(value: object) -> bool:
    """Whether a value is written as a range."""
    return isinstance(value, Mapping) and {"low", "high"} <= set(value) <= RANGE_KEYS


def _walk(value: Any, world: World, path: tuple[str, ...], parent: Mapping[str, Any] | None = None) -> Any:
    if is_range(value):
        return _pick(value, world, path, parent or {})
    if isinstance(value, Mapping):
        return {key: _walk(item, world, (*path, key), value) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_walk(item, world, path, parent) for item in value]
    return value


def _pick(value: Mapping[str, Any], world: World, path: tuple[str, ...], parent: Mapping[str, Any]) -> Any:
    if world == "typical":
        return value["typical"] if "typical" in value else _midpoint(value, path[-1])
    if _more_is_cheaper(path, parent):
        return value["high" if world == "low" else "low"]
    return value[world]


def _more_is_cheaper(path: tuple[str, ...], parent: Mapping[str, Any]) -> bool:
    if path[-1] == "allowed":
        return parent.get("network") == "out" or path[-2:-1] == ("out",)
    return path[-1] in LONGER_IS_CHEAPER


def _midpoint(value: Mapping[str, Any], key: str) -> Decimal | int:
    middle = (Decimal(value["low"]) + Decimal(value["high"])) / 2
    if key in WHOLE:
        return int(middle.quantize(Decimal(1), ROUND_HALF_UP))
    if key in EXACT_MIDPOINT:
        return middle
    return middle.quantize(STEP.get(key, Decimal("0.01")), ROUND_HALF_UP)
