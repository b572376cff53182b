"""The least, typical and greatest of the three worlds (R2)."""

from __future__ import annotations

from collections.abc import Sequence

from costcalc.engine.columns import WORLD_ORDER
from costcalc.engine.ledger import World
from costcalc.engine.projection import Spread


def spread_of(values: Sequence[int]) -> Spread:
    """A figure's spread from its values in the worlds low, typical, high; of equals the world's own end is named."""
    low = min(range(len(values)), key=lambda i: values[i])
    high = max(range(len(values)), key=lambda i: (values[i], i))
    return Spread(
        low=values[low],
        typical=values[WORLD_ORDER.index(World.TYPICAL)],
        high=values[high],
        low_world=WORLD_ORDER[low],
        high_world=WORLD_ORDER[high],
    )
