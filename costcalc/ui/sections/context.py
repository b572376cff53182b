"""What every section is handed."""

from __future__ import annotations

from dataclasses import dataclass

from costcalc.ui.state.projector import Projector
from costcalc.ui.state.store import ScenarioStore
from pricing.model import Catalog


@dataclass(frozen=True, slots=True)
class PlanContext:
    """The plan, what stands in for what was not said, and the catalog.

    Attributes:
        store: Holds the plan; edits go there.
        projector: Tells the effective inputs.
        catalog: Prices and presets.
    """

    store: ScenarioStore
    projector: Projector
    catalog: Catalog
