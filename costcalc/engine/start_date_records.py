"""What another start date would change, as records; cents and dates (R14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from costcalc.engine.projection import Spread


@dataclass(frozen=True, slots=True, kw_only=True)
class StartDateChoice:
    """The same plan, begun on another day; what it saves is negative where it costs more.

    Attributes:
        start: The other day.
        plan_year_starts: The day near it on which the plan's amounts start again.
        first_year: The first year's cost from that day.
        cost_to_find_out: That figure; None without a first series.
        saves_first_year: What the first year costs less, in the typical world.
        saves_cost_to_find_out: The same for the cost to find out.
        saves_in_all: What the whole horizon costs less.
        in_every_world: True when the first year costs less (more) in each of the three worlds.
    """

    start: date
    plan_year_starts: date
    first_year: Spread
    cost_to_find_out: Spread | None
    saves_first_year: int
    saves_cost_to_find_out: int
    saves_in_all: int
    in_every_world: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StartDates:
    """What another start date would change; days may lie before the start that was entered.

    Attributes:
        start: The start that was entered.
        better: The best few others, those that save most first; none when none saves.
        after_reset: The first day on or after the next start of a plan year, where it makes a difference.
    """

    start: date
    better: tuple[StartDateChoice, ...]
    after_reset: StartDateChoice | None

    def best(self, earliest: date | None = None) -> StartDateChoice | None:
        """The start that saves most, of those on or after a day; None where none saves."""
        return next((choice for choice in self.better if earliest is None or choice.start >= earliest), None)
