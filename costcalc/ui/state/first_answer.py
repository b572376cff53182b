"""The headline figures of the plan the window opens on, as they were reckoned last time.

They are painted with the window, before the engine and its arrays are loaded; the reckoning follows at once and takes
their place. Text in, text out: what keeps it is handed in.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from hashlib import blake2b

from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Projection, Spread
from costcalc.engine.scenario import Outcome, Scenario

FORMAT = 1


def answer_text(projection: Projection) -> str:
    """The figures of a projection as text; empty where there is more to say than figures (a price nobody knows)."""
    if projection.unknown or any(spread is not None and spread.likely for spread in projection.figures.values()):
        return ""
    figures = {key.value: None if spread is None else asdict(spread) for key, spread in projection.figures.items()}
    return json.dumps({"plan": _mark(projection.scenario, projection.catalog_as_of), "figures": figures})


def read_answer(text: str, scenario: Scenario, catalog_as_of: date) -> Projection | None:
    """The figures as a projection without lines; None unless the text is of this very plan and catalog.

    Args:
        text: What `answer_text` wrote.
        scenario: The plan the window opens on.
        catalog_as_of: Date of the catalog.
    """
    try:
        data = json.loads(text)
        if data["plan"] != _mark(scenario, catalog_as_of):
            return None
        figures = {FigureKey(key): _spread(spread) for key, spread in data["figures"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return Projection(
        scenario=scenario,
        start=scenario.start,
        horizon_years=scenario.horizon_years,
        catalog_as_of=catalog_as_of,
        figures=figures,
        medical_figures={},
        with_lost_pay=None,
        by_year=(),
        by_month=(),
        by_kind=(),
        lines={},
        end_worlds=(World.LOW, World.HIGH),
        unknown=(),
        notes=(),
        outcome=Outcome.NOT_COVERED,
    )


def _spread(data: dict[str, object] | None) -> Spread | None:
    if data is None:
        return None
    low, typical, high = (data[name] for name in ("low", "typical", "high"))
    if not (isinstance(low, int) and isinstance(typical, int) and isinstance(high, int)):
        raise TypeError("figures are whole cents")
    return Spread(
        low=low,
        typical=typical,
        high=high,
        low_world=World(str(data["low_world"])),
        high_world=World(str(data["high_world"])),
    )


def _mark(scenario: Scenario, catalog_as_of: date) -> str:
    """What tells one plan and catalog from another."""
    return blake2b(f"{FORMAT} {catalog_as_of} {scenario!r}".encode(), digest_size=16).hexdigest()
