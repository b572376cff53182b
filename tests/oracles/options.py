"""Options: each one reckoned whole over the same dates and plan (R25)."""

from collections.abc import Mapping
from typing import Any

from .reckon import Result, reckon


def reckon_options(scenario: Mapping[str, Any], **settings: Any) -> dict[str, Result]:
    """Every option reckoned whole: `now`, `treatment`, and those written (R25).

    `now` is without treatment, and reductions of medicines do not start. A written option keeps every medicine that
    it does not name; what it names gets the option's change added, or its own list of changes.
    """
    results = {
        "now": reckon({**_without_treatment(scenario), "medicine_reductions": False}, **settings),
        "treatment": reckon(scenario, **settings),
    }
    for option in scenario.get("options", ()):
        base = dict(scenario) if option.get("treatment", True) else _without_treatment(scenario)
        base["medicines"] = _changed(scenario.get("medicines", ()), option.get("medicines", ()))
        if "care" in option:
            base["care"] = option["care"]
        results[option["name"]] = reckon(base, **settings)
    return results


def _without_treatment(scenario: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in scenario.items() if key not in ("treatment", "clinic")}


def _changed(medicines: Any, overrides: Any) -> list[dict[str, Any]]:
    by_ref = {override["ref"]: override for override in overrides}
    changed = []
    for medicine in medicines:
        override = dict(by_ref.pop(medicine.get("ref"), {}))
        result = {**medicine, **{k: v for k, v in override.items() if k not in ("dose_percent", "from_month", "from")}}
        if "dose_percent" in override:
            change = {k: override[k] for k in ("dose_percent", "from_month", "from") if k in override}
            result["changes"] = [*result.get("changes", ()), change]
        changed.append(result)
    return changed + [dict(override) for override in by_ref.values()]
