"""The three worlds side by side: each figure's least and greatest, and tables whose columns add up (R2)."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from .figures import Figures
from .reckon import Result, reckon
from .worlds import World, collapse

WORLDS: tuple[World, ...] = ("low", "typical", "high")


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Least, typical and greatest of the three worlds."""

    low: Decimal
    typical: Decimal
    high: Decimal


def worlds(scenario: Mapping[str, Any], **settings: Any) -> dict[World, Result]:
    """A scenario with ranges reckoned in each world; settings as `reckon` takes them."""
    return {world: reckon(collapse(scenario, world), **settings) for world in WORLDS}


def figure_ranges(results: Mapping[World, Result], *, medical: bool = False) -> dict[str, Range | None]:
    """Each figure over the worlds; None where a world has none (R2)."""
    figures = {world: r.medical_figures if medical else r.figures for world, r in results.items()}
    return {field.name: _range(figures, field.name) for field in fields(Figures)}


def columns(results: Mapping[World, Result]) -> tuple[World, World, World]:
    """The worlds that fill a table's low, typical and high columns: those of the horizon total's ends (R2)."""
    totals = {world: results[world].figures.horizon_total for world in WORLDS}
    return min(WORLDS, key=totals.__getitem__), "typical", max(WORLDS, key=totals.__getitem__)


def _range(figures: Mapping[World, Figures], name: str) -> Range | None:
    values = [getattr(figures[world], name) for world in WORLDS]
    if any(value is None for value in values):
        return None
    return Range(low=min(values), typical=values[1], high=max(values))
