"""How sure a plan's cost is: the same reckoning in ten thousand drawn worlds, and the range 8 in 10 fall in (R22).

Response and coverage outcomes are not drawn: the likely range is of the plan as entered, and every branch has its own
(R1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from costcalc.engine.chunks import ledgers
from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.draws import SEED, draw_columns
from costcalc.engine.money_at_risk import steps_paid
from costcalc.engine.projection import FigureKey, Likely
from costcalc.engine.reckoning import Ledger
from costcalc.engine.resolve import Resolved
from costcalc.engine.scenario import Outcome
from costcalc.engine.sums import (
    MONTHS_A_YEAR,
    FigureColumns,
    counted,
    figure_columns,
    medical,
    month_sums,
    sum_months,
)

DRAWS = 10_000

LOW_PERCENT, HIGH_PERCENT = 10, 90
PEOPLE = 100

GoesOn = Callable[[int], bool]
"""Told how many worlds are reckoned; False ends the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulation:
    """A plan in many drawn worlds; cents.

    Attributes:
        columns: The drawn inputs.
        figures: Headline figures of every world.
        medical_figures: The same without travel.
        months: What leaves in each month, shape (months, worlds).
        steps: Paid by each step of the first series, shape (steps, worlds); see `money_at_risk`.
    """

    columns: Columns
    figures: FigureColumns
    medical_figures: FigureColumns
    months: IntArray
    steps: IntArray

    @property
    def worlds(self) -> int:
        """How many worlds."""
        return self.columns.count

    def drawn(self, figure: FigureKey) -> IntArray:
        """What a figure comes to in the worlds it applies in, in the order drawn."""
        return self.figures.values[figure][self.figures.applies[figure]]


def simulations(
    resolved: Resolved,
    *,
    draws: int = DRAWS,
    seed: int = SEED,
    outcome: Outcome | None = None,
    helps: bool = True,
    goes_on: GoesOn | None = None,
) -> Iterator[Simulation]:
    """The plan in drawn worlds: first the first chunk of them, for a rough range at once, then all.

    Args:
        resolved: The plan.
        draws: How many worlds.
        seed: Same seed, same worlds.
        outcome: What the plan does with the treatment; the scenario's own if not said.
        helps: False: the treatment does not help (R23).
        goes_on: Asked between chunks; when it says no, nothing more comes.
    """
    columns = draw_columns(resolved.inputs, draws, seed)
    parts: list[Simulation] = []
    done = 0
    for ledger in ledgers(resolved, columns, outcome=outcome, helps=helps):
        parts.append(_simulation(ledger))
        done += ledger.columns.count
        if goes_on is not None and not goes_on(done):
            return
        if len(parts) == 1 or done == draws:
            yield _joined(columns.chunk(0, done), parts)


def simulate(
    resolved: Resolved, *, draws: int = DRAWS, seed: int = SEED, outcome: Outcome | None = None, helps: bool = True
) -> Simulation:
    """The plan in all drawn worlds; see `simulations`."""
    *_, found = simulations(resolved, draws=draws, seed=seed, outcome=outcome, helps=helps)
    return found


def likely_of(values: IntArray) -> Likely | None:
    """The likely range of drawn amounts; None without any.

    A percentile is the least drawn amount that at least so many percent of the draws do not exceed.
    """
    if values.size == 0:
        return None
    low, median, high = likely_rows(values[None, :])
    return Likely(low=int(low[0]), median=int(median[0]), high=int(high[0]))


def likely_rows(values: IntArray) -> tuple[IntArray, IntArray, IntArray]:
    """The 10th percentile, median and 90th percentile of each row, shape (rows, draws) -> (rows,) each."""
    ranks = [percentile_rank(percent, values.shape[1]) for percent in (LOW_PERCENT, 50, HIGH_PERCENT)]
    parted = np.partition(values, sorted(set(ranks)), axis=1)
    return parted[:, ranks[0]], parted[:, ranks[1]], parted[:, ranks[2]]


def percentile_rank(percent: int, count: int) -> int:
    """Place of a percentile among `count` amounts from the least to the greatest, from 0."""
    return max(-(-percent * count // 100) - 1, 0)


def likely_figures(figures: FigureColumns) -> dict[FigureKey, Likely | None]:
    """The likely range of each figure over the worlds it applies in."""
    return {key: likely_of(figures.values[key][figures.applies[key]]) for key in figures.values}


def likely_months(months: IntArray) -> tuple[Likely, ...]:
    """The likely range of each row of monthly (or cumulative, or yearly) amounts, shape (rows, draws)."""
    return tuple(
        Likely(low=int(low), median=int(median), high=int(high))
        for low, median, high in zip(*likely_rows(months), strict=True)
    )


def yearly(months: IntArray) -> IntArray:
    """Amounts by month as amounts by year, shape (years, draws)."""
    return np.asarray(months.reshape(-1, MONTHS_A_YEAR, months.shape[1]).sum(axis=1), dtype=np.int64)


def hundred_people(values: IntArray) -> tuple[int, ...]:
    """What a hundred people like you pay, from the least to the greatest: the middle of each hundredth of the draws."""
    if values.size == 0:
        return ()
    ordered = np.sort(values)
    places = (2 * np.arange(PEOPLE) + 1) * ordered.size // (2 * PEOPLE)
    return tuple(ordered[places].tolist())


def _simulation(ledger: Ledger) -> Simulation:
    months = month_sums(ledger)
    travel = sum_months(ledger, (entry for entry in ledger.entries if counted(entry) and not medical(entry)))
    return Simulation(
        columns=ledger.columns,
        figures=figure_columns(ledger, counted, months),
        medical_figures=figure_columns(ledger, medical, months - travel),
        months=months,
        steps=steps_paid(ledger),
    )


def _joined(columns: Columns, parts: Sequence[Simulation]) -> Simulation:
    return Simulation(
        columns=columns,
        figures=_joined_figures([part.figures for part in parts]),
        medical_figures=_joined_figures([part.medical_figures for part in parts]),
        months=np.concatenate([part.months for part in parts], axis=1),
        steps=np.concatenate([part.steps for part in parts], axis=1),
    )


def _joined_figures(parts: Sequence[FigureColumns]) -> FigureColumns:
    return FigureColumns(
        values={key: np.concatenate([part.values[key] for part in parts]) for key in parts[0].values},
        applies={key: np.concatenate([part.applies[key] for part in parts]) for key in parts[0].applies},
    )
