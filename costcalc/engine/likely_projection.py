"""A projection with its likely ranges: figures, years, months and branches (R1, R22)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from costcalc.engine.draws import SEED
from costcalc.engine.likelihood import DRAWS, GoesOn, Simulation, likely_figures, likely_months, simulations, yearly
from costcalc.engine.projection import Branch, BranchKind, FigureKey, Likely, MonthRow, Projection, Spread, YearRow
from costcalc.engine.resolve import Resolved
from costcalc.engine.scenario import Outcome


def with_likely(projection: Projection, simulation: Simulation) -> Projection:
    """The projection with the likely range of every headline figure, year and month.

    Args:
        projection: A plan.
        simulation: The same plan in drawn worlds.
    """
    return replace(
        projection,
        figures=_figures(projection.figures, likely_figures(simulation.figures)),
        medical_figures=_figures(projection.medical_figures, likely_figures(simulation.medical_figures)),
        by_year=_years(projection.by_year, likely_months(yearly(simulation.months))),
        by_month=_months(
            projection.by_month, likely_months(simulation.months), likely_months(simulation.months.cumsum(axis=0))
        ),
    )


def likely_branches(
    projection: Projection, resolved: Resolved, *, draws: int = DRAWS, seed: int = SEED
) -> tuple[Branch, ...]:
    """The other outcomes, each with likely ranges of its own over the same worlds."""
    found = tuple(branches_so_far(projection, resolved, draws=draws, seed=seed))
    return found[-1] if found else ()


def branches_so_far(
    projection: Projection,
    resolved: Resolved,
    *,
    draws: int = DRAWS,
    seed: int = SEED,
    goes_on: GoesOn | None = None,
) -> Iterator[tuple[Branch, ...]]:
    """The other outcomes with likely ranges: all of them roughly, then all of them over all worlds.

    Args:
        projection: A plan.
        resolved: The same plan.
        draws: How many worlds; the same ones for every outcome.
        seed: Same seed, same worlds.
        goes_on: Asked between chunks; when it says no, nothing more comes.
    """
    drawings = [_drawn(branch, resolved, draws, seed, goes_on) for branch in projection.branches]
    yield from zip(*drawings, strict=False)


def _drawn(branch: Branch, resolved: Resolved, draws: int, seed: int, goes_on: GoesOn | None) -> Iterator[Branch]:
    """One other outcome with its likely ranges, rough ones first (R1: by itself, given that it happens)."""
    helps = branch.branch is not BranchKind.DOES_NOT_HELP
    outcome = Outcome(branch.branch.value) if helps else None
    for found in simulations(resolved, draws=draws, seed=seed, outcome=outcome, helps=helps, goes_on=goes_on):
        yield replace(branch, figures=_figures(branch.figures, likely_figures(found.figures)))


def _figures(
    figures: Mapping[FigureKey, Spread | None], likely: Mapping[FigureKey, Likely | None]
) -> dict[FigureKey, Spread | None]:
    return {key: None if spread is None else replace(spread, likely=likely.get(key)) for key, spread in figures.items()}


def _years(rows: Iterable[YearRow], likely: Iterable[Likely]) -> tuple[YearRow, ...]:
    return tuple(replace(row, likely=one) for row, one in zip(rows, likely, strict=True))


def _months(rows: Iterable[MonthRow], likely: Iterable[Likely], running: Iterable[Likely]) -> tuple[MonthRow, ...]:
    return tuple(
        replace(row, likely=one, cumulative_likely=so_far)
        for row, one, so_far in zip(rows, likely, running, strict=True)
    )
