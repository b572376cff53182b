"""The price of a session at which a plan's figure is a given amount, found through the reckoning itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from costcalc.engine.bounds import field_bounds
from costcalc.engine.columns import IntArray, constant_columns
from costcalc.engine.projection import FigureKey
from costcalc.engine.reckoning import reckon
from costcalc.engine.resolve import Resolved, resolve
from costcalc.engine.resolve_clinic import scaled
from costcalc.engine.resolve_course import ALL_PARTS
from costcalc.engine.scenario import Clinic, Scenario
from costcalc.engine.sums import figure_columns
from pricing.model import Catalog
from pricing.money import Range, to_cents

GRID_STEPS = 256
CLOSE_ENOUGH_CENTS = 100
"""Figures that differ by less than a dollar are the same: headlines are whole dollars."""

_SESSION, _BOOSTER = "clinic.session", "clinic.booster"


class TieOutcome(StrEnum):
    """How the search for a price ended."""

    TIES = "ties"
    IS_TARGET = "is_target"  # the clinic itself
    ALWAYS_HIGHER = "always_higher"  # even with sessions that cost nothing
    ALWAYS_LOWER = "always_lower"  # whatever a session costs: the plan's limits hold
    NO_EFFECT = "no_effect"  # packages or the plan's prices decide, not the price of one session
    UNEVEN = "uneven"  # the figure jumps past the amount
    UNKNOWN = "unknown"  # an unknown price is missing from it
    NO_TARGET = "no_target"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What a clinic would have to charge.

    Attributes:
        outcome: How the search ended; there are prices only when it `TIES`.
        session: Price of one session, cents.
        booster: Price of one booster where the clinic asks another price for it, cents: moved by as much.
        present: Price of one session as it is, typical, cents.
        off_by: The figure at that price less the target, cents.
    """

    outcome: TieOutcome
    session: int | None = None
    booster: int | None = None
    present: int | None = None
    off_by: int = 0


def tie_price(scenario: Scenario, catalog: Catalog, figure: FigureKey, target: int) -> Tie:
    """The price of one session, in the typical world, at which a figure comes nearest to a target.

    A booster with a price of its own moves by as much. Packages, extras and all other terms stay as they are; since
    what is bought does not hang on the price, the figure never falls when the price rises, and a grid of candidate
    prices closes in on the target in three reckonings.

    Args:
        scenario: The plan at that clinic.
        catalog: What stands in where nothing was said.
        figure: Which figure.
        target: What it shall be, cents.
    """
    resolved = resolve(with_typed_price(scenario, catalog), catalog)
    if _SESSION not in resolved.inputs:
        return Tie(outcome=TieOutcome.NO_EFFECT)
    search = _Search(resolved, figure)
    least, most = search.at(np.array([0, search.most], dtype=np.int64))
    if least == most:
        return Tie(outcome=TieOutcome.NO_EFFECT, present=search.present)
    if target < least - CLOSE_ENOUGH_CENTS:
        return Tie(outcome=TieOutcome.ALWAYS_HIGHER, present=search.present, off_by=int(least - target))
    if target > most + CLOSE_ENOUGH_CENTS:
        return Tie(outcome=TieOutcome.ALWAYS_LOWER, present=search.present, off_by=int(most - target))
    price, reached = search.nearest(target)
    outcome = TieOutcome.TIES if abs(reached - target) < CLOSE_ENOUGH_CENTS else TieOutcome.UNEVEN
    if outcome is TieOutcome.UNEVEN:
        return Tie(outcome=outcome, present=search.present, off_by=reached - target)
    return Tie(
        outcome=outcome,
        session=price,
        booster=search.booster_at(price),
        present=search.present,
        off_by=reached - target,
    )


def with_typed_price(scenario: Scenario, catalog: Catalog) -> Scenario:
    """The plan with its price of a session written in, so that no region moves the candidates and its parts stay."""
    resolved = resolve(scenario, catalog)
    clinic = scenario.clinic or Clinic()
    if clinic.session is not None or resolved.course is None or _SESSION not in resolved.inputs:
        return scenario
    included = tuple(part for part in ALL_PARTS if part not in resolved.course.parts)
    region = resolved.inputs["clinic.region"].amount or Range.exact(1)
    amount = scaled(resolved.inputs[_SESSION].amount or Range.exact(0), region.middle())
    return replace(scenario, clinic=replace(clinic, session=amount, bundled=included))


class _Search:
    """Reckons the typical world at many prices of a session at once."""

    def __init__(self, resolved: Resolved, figure: FigureKey) -> None:
        self._resolved = resolved
        self._figure = figure
        self.present = resolved.inputs[_SESSION].engine_values()[1]
        self.booster = resolved.inputs[_BOOSTER].engine_values()[1] if resolved.inputs.known(_BOOSTER) else None
        self.most = to_cents(field_bounds(Clinic)["session"].high)

    def booster_at(self, price: int) -> int | None:
        """The booster's price when a session costs `price`."""
        return None if self.booster is None else max(0, self.booster + price - self.present)

    def at(self, prices: IntArray) -> IntArray:
        """The figure at each price, cents, shape (prices,)."""
        columns = constant_columns(self._resolved.inputs, len(prices)).replaced(_SESSION, prices)
        if self.booster is not None:
            columns = columns.replaced(_BOOSTER, np.maximum(0, self.booster + prices - self.present))
        return figure_columns(reckon(self._resolved, columns)).values[self._figure]

    def nearest(self, target: int) -> tuple[int, int]:
        """The price whose figure is nearest to the target, the lowest of equals, and that figure."""
        low, high = 0, self.most
        while True:
            prices = np.unique(np.linspace(low, high, GRID_STEPS + 1).astype(np.int64))
            figures = self.at(prices)
            above = int(np.searchsorted(figures, target))
            below = max(above - 1, 0)
            above = min(above, len(prices) - 1)
            if prices[above] - prices[below] <= 1:
                best = below if target - figures[below] < figures[above] - target else above
                return int(prices[best]), int(figures[best])
            low, high = int(prices[below]), int(prices[above])
