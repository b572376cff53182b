"""Plan in, answer out: the three worlds through the reckoning, and every view of them (R1, R2, R27)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import overload

import numpy as np

from costcalc.engine.beside import LazyBeside
from costcalc.engine.calendar import plan_year_starts
from costcalc.engine.columns import WORLD_ORDER, BoolArray, IntArray, corner_columns
from costcalc.engine.comparison import LazyOptions
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Line, World
from costcalc.engine.lines import column_lines
from costcalc.engine.notes import plan_notes
from costcalc.engine.projection import (
    Branch,
    BranchKind,
    FigureKey,
    KindRow,
    MonthRow,
    Projection,
    Spread,
    Unknown,
    YearRow,
)
from costcalc.engine.reckoning import Ledger, meets_plan, reckon
from costcalc.engine.resolve import Resolved, resolve
from costcalc.engine.scenario import Outcome, Scenario
from costcalc.engine.sums import (
    MONTHS_A_YEAR,
    FigureColumns,
    counted,
    figure_columns,
    medical,
    month_sums,
    sum_months,
)
from costcalc.engine.unknowns import find_unknowns
from pricing.model import Catalog

_TYPICAL = WORLD_ORDER.index(World.TYPICAL)
_PLAN_PAYS = frozenset({Outcome.COVERED, Outcome.OUT_OF_NETWORK, Outcome.WON_ON_APPEAL})


def project(scenario: Scenario, catalog: Catalog) -> Projection:
    """What a plan costs the person.

    Args:
        scenario: What the person said.
        catalog: What stands in where nothing was said.
    """
    resolved = resolve(scenario, catalog)
    return replace(project_resolved(resolved), options=LazyOptions(resolved))


def project_resolved(resolved: Resolved, *, outcome: Outcome | None = None, helps: bool = True) -> Projection:
    """`project` for inputs that are already there, for any outcome and branch."""
    ledger = reckon(resolved, corner_columns(resolved.inputs), outcome=outcome, helps=helps)
    return project_ledger(ledger, branches=helps)


def project_ledger(ledger: Ledger, *, branches: bool = True) -> Projection:
    """Every view of a plan that was reckoned in the three worlds.

    Args:
        ledger: The plan, columns low, typical, high.
        branches: False: other outcomes are not offered beside it.
    """
    resolved = ledger.resolved
    figures = figure_columns(ledger)
    months = month_sums(ledger)
    ends = _end_worlds(figures.values[FigureKey.HORIZON_TOTAL])
    scenario = resolved.scenario
    headline = spreads(figures)
    plan_years = _plan_year_dates(resolved)
    return Projection(
        scenario=scenario,
        start=scenario.start,
        horizon_years=scenario.horizon_years,
        catalog_as_of=resolved.catalog.as_of,
        figures=headline,
        medical_figures=spreads(figure_columns(ledger, medical)),
        with_lost_pay=_with_lost_pay(ledger, months),
        by_year=_years(resolved, months, ends),
        by_month=_months(resolved, months, ends, plan_years),
        by_kind=_kinds(ledger, ends),
        lines=LazyLines(ledger),
        end_worlds=(WORLD_ORDER[ends[0]], WORLD_ORDER[ends[1]]),
        unknown=find_unknowns(ledger),
        notes=plan_notes(ledger),
        outcome=ledger.outcome,
        plan_year_dates=plan_years,
        branches=LazyBranches(resolved, ledger.outcome) if branches else (),
        beside=LazyBeside(ledger, headline[FigureKey.COST_TO_FIND_OUT]),
    )


def spreads(figures: FigureColumns) -> dict[FigureKey, Spread | None]:
    """Each figure's least, typical and greatest of the three worlds (R2)."""
    return {key: _spread(figures.values[key], figures.applies[key]) for key in FigureKey}


def _spread(values: IntArray, applies: BoolArray) -> Spread | None:
    if not applies[_TYPICAL]:
        return None
    there = np.nonzero(applies)[0]
    low = int(there[values[there].argmin()])
    high = int(there[len(there) - 1 - values[there][::-1].argmax()])
    return Spread(
        low=int(values[low]),
        typical=int(values[_TYPICAL]),
        high=int(values[high]),
        low_world=WORLD_ORDER[low],
        high_world=WORLD_ORDER[high],
    )


def _end_worlds(totals: IntArray) -> tuple[int, int]:
    """Columns of the least and the greatest horizon total."""
    return int(totals.argmin()), len(totals) - 1 - int(totals[::-1].argmax())


def _years(resolved: Resolved, months: IntArray, ends: tuple[int, int]) -> tuple[YearRow, ...]:
    years = months.reshape(-1, MONTHS_A_YEAR, months.shape[1]).sum(axis=1)
    starts = resolved.calendar.starts()
    low, high = ends
    return tuple(
        YearRow(
            year=i + 1,
            starts=starts[i * MONTHS_A_YEAR],
            low=int(row[low]),
            typical=int(row[_TYPICAL]),
            high=int(row[high]),
        )
        for i, row in enumerate(years)
    )


def _months(
    resolved: Resolved, months: IntArray, ends: tuple[int, int], plan_years: Sequence[date]
) -> tuple[MonthRow, ...]:
    running = months.cumsum(axis=0)
    starts = resolved.calendar.starts()
    month_of_day = resolved.calendar.month_index()
    resets = {int(month_of_day[(day - resolved.calendar.start).days]) for day in plan_years}
    low, high = ends
    return tuple(
        MonthRow(
            month=i + 1,
            starts=starts[i],
            low=int(months[i, low]),
            typical=int(months[i, _TYPICAL]),
            high=int(months[i, high]),
            cumulative_low=int(running[i, low]),
            cumulative_typical=int(running[i, _TYPICAL]),
            cumulative_high=int(running[i, high]),
            plan_year_starts=i in resets,
        )
        for i in range(months.shape[0])
    )


def _plan_year_dates(resolved: Resolved) -> tuple[date, ...]:
    """Days of the horizon on which a plan year starts again (R14)."""
    plan = resolved.plan
    if plan is None:
        return ()
    calendar = resolved.calendar
    last = calendar.start + timedelta(days=calendar.end - calendar.first_day - 1)
    return tuple(day for day in plan_year_starts(calendar.start, last, plan.month, plan.day) if day >= calendar.start)


def _kinds(ledger: Ledger, ends: tuple[int, int]) -> tuple[KindRow, ...]:
    low, high = ends
    rows = []
    for kind in Kind:
        entries = [entry for entry in ledger.entries if entry.charges.kind is kind and counted(entry)]
        if entries:
            total = sum_months(ledger, entries).sum(axis=0)
            rows.append(KindRow(kind=kind, low=int(total[low]), typical=int(total[_TYPICAL]), high=int(total[high])))
    return tuple(rows)


def _with_lost_pay(ledger: Ledger, months: IntArray) -> dict[FigureKey, Spread] | None:
    outside = [entry for entry in ledger.entries if entry.charges.outside_total and not entry.charges.unknown]
    if not outside:
        return None
    total = months + sum_months(ledger, outside)
    always = np.ones(total.shape[1], dtype=np.bool_)
    found = {
        FigureKey.FIRST_YEAR: _spread(total[:MONTHS_A_YEAR].sum(axis=0), always),
        FigureKey.HORIZON_TOTAL: _spread(total.sum(axis=0), always),
    }
    return {key: spread for key, spread in found.items() if spread is not None}


class LazyLines(Mapping[World, tuple[Line, ...]]):
    """The lines of each world, made when they are first asked for."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._made: dict[World, tuple[Line, ...]] = {}

    def __getitem__(self, world: World) -> tuple[Line, ...]:
        """The lines of one world, in date order."""
        if world not in self._made:
            self._made[world] = column_lines(self._ledger, WORLD_ORDER.index(world))
        return self._made[world]

    def __iter__(self) -> Iterator[World]:
        """The worlds."""
        return iter(WORLD_ORDER)

    def __len__(self) -> int:
        """Three."""
        return len(WORLD_ORDER)


class LazyBranches(Sequence[Branch]):
    """The other outcomes of a plan, each reckoned by itself when first asked for (R1)."""

    def __init__(self, resolved: Resolved, headline: Outcome) -> None:
        self._resolved = resolved
        self._headline = headline
        self._made: tuple[Branch, ...] | None = None

    def _branches(self) -> tuple[Branch, ...]:
        if self._made is None:
            self._made = tuple(_branches(self._resolved, self._headline))
        return self._made

    @overload
    def __getitem__(self, index: int) -> Branch: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Branch]: ...

    def __getitem__(self, index: int | slice) -> Branch | Sequence[Branch]:
        """One branch, or some."""
        return self._branches()[index]

    def __len__(self) -> int:
        """How many there are."""
        return len(self._branches())


def _branches(resolved: Resolved, headline: Outcome) -> Iterator[Branch]:
    treatment = resolved.scenario.treatment
    if treatment is None:
        return
    columns = corner_columns(resolved.inputs)
    helps = treatment.chance_it_helps
    figures = figure_columns(reckon(resolved, columns, outcome=headline, helps=False))
    chance = None if helps is None else str(100 - helps)
    yield Branch(branch=BranchKind.DOES_NOT_HELP, chance=chance, figures=spreads(figures))
    if resolved.plan is None:
        return
    said = resolved.scenario.outcome_chances
    for outcome in Outcome:
        if outcome is headline:
            continue
        given = getattr(said, outcome.value) if said is not None else None
        figures = figure_columns(reckon(resolved, columns, outcome=outcome))
        yield Branch(
            branch=BranchKind(outcome.value),
            chance=None if given is None else str(given),
            figures=spreads(figures),
            at_most=outcome in _PLAN_PAYS and not meets_plan(resolved, outcome),
        )


def unknown_touching(unknown: Sequence[Unknown], figure: FigureKey) -> tuple[Unknown, ...]:
    """The unknowns that a figure leaves out."""
    return tuple(one for one in unknown if figure in one.touches)
