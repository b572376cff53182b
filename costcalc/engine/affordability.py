"""What can I afford: what of a plan to change so that it fits a budget, and what comes nearest where nothing fits.

Every candidate plan is a column of its own through the same reckoning. Packages make cost uneven, so whole grids are
searched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from costcalc.engine.budget import Budget, monthly_need, saving_months, shortfall
from costcalc.engine.chunks import GoesOn, months_in_chunks
from costcalc.engine.columns import BoolArray, Columns, IntArray, constant_columns
from costcalc.engine.draws import SEED, draw_columns
from costcalc.engine.levers import Lever, LeverGrid, lever_grids
from costcalc.engine.likelihood import HIGH_PERCENT, percentile_rank
from costcalc.engine.resolve import Resolved
from pricing.money import from_cents

CAUTIOUS_DRAWS = 1_000
"""Drawn worlds in which a plan must fit 9 times in 10 to be a cautious answer."""
MOST_SAVING_MONTHS = 120

_SCREEN_DRAWS = 100
_SCREEN_FITS = 75  # a plan that fits in 900 of 1,000 worlds fits in fewer of their first 100 once in 100,000 times


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest:
    """What comes nearest where nothing fits.

    Attributes:
        lever: What is changed; None for the plan as it is.
        value: To what, in the lever's own unit.
        short_by: What is still missing at the worst year's end, cents.
    """

    lever: Lever | None
    value: Decimal | None
    short_by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeverAnswer:
    """One thing to change by itself, in the lever's own unit; None where nothing fits.

    Attributes:
        now: As the plan has it, typically; None where it is nothing of the plan.
        typical: What fits if costs are typical.
        cautious: What fits up to the high end of the likely range; None as well while it is not reckoned.
        nearest: What comes nearest if costs are typical; None where something fits.
        cautious_nearest: What comes nearest up to the high end of the likely range; None as well while it is not
            reckoned.
    """

    lever: Lever
    now: Decimal | None
    typical: Decimal | None
    cautious: Decimal | None
    nearest: Nearest | None = None
    cautious_nearest: Nearest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Affordability:
    """Whether a plan fits a budget and what would make it fit.

    Attributes:
        fits: The plan as it is, if costs are typical.
        fits_cautiously: The same up to the high end of the likely range; None when it is not reckoned.
        short_by: What is missing at the worst year's end if costs are typical, cents; 0 or less fits.
        answers: One for each lever there is.
        nearest: None where the plan or a change of it fits.
    """

    budget: Budget
    fits: bool
    fits_cautiously: bool | None
    short_by: int
    answers: tuple[LeverAnswer, ...]
    nearest: Nearest | None

    def answer(self, lever: Lever) -> LeverAnswer | None:
        """The answer of one lever."""
        return next((one for one in self.answers if one.lever is lever), None)


def afford(
    resolved: Resolved,
    budget: Budget,
    *,
    cautiously: bool = True,
    seed: int = SEED,
    goes_on: GoesOn | None = None,
) -> Affordability:
    """What of a plan fits a budget.

    Args:
        resolved: The plan.
        budget: What can be paid.
        cautiously: False: only if costs are typical, which is quicker.
        seed: Of the drawn worlds of the cautious answers.
        goes_on: Asked between chunks.

    Raises:
        StoppedError: It said no.
    """
    worlds = draw_columns(resolved.inputs, CAUTIOUS_DRAWS, seed) if cautiously else None
    searches = [_Search(grid, budget, seed if cautiously else None, goes_on) for grid in lever_grids(resolved)]
    typical = months_in_chunks(resolved, constant_columns(resolved.inputs, 1))
    drawn = None if worlds is None else months_in_chunks(resolved, worlds, goes_on)
    short_by = int(shortfall(typical, budget)[0])
    answers = [*(search.answer() for search in searches), *_as_it_is(typical, drawn, budget)]
    changed = any(search.found for search in searches)
    return Affordability(
        budget=budget,
        fits=short_by <= 0,
        fits_cautiously=None if drawn is None else fits_nine_in_ten(shortfall(drawn, budget)),
        short_by=short_by,
        answers=tuple(answers),
        nearest=None if short_by <= 0 or changed else _nearest(searches, short_by),
    )


def fits_nine_in_ten(missing: IntArray) -> bool:
    """True when the high end of the likely range of what is missing is nothing."""
    return high_end(missing) <= 0


def high_end(values: IntArray) -> int:
    """The 90th percentile of drawn amounts."""
    rank = percentile_rank(HIGH_PERCENT, values.size)
    return int(np.partition(values, rank)[rank])


class _Search:
    """The best value of one lever at which the plan fits."""

    def __init__(self, grid: LeverGrid, budget: Budget, seed: int | None, goes_on: GoesOn | None) -> None:
        self._goes_on = goes_on
        self._grid = grid
        self._budget = budget
        self._typical = constant_columns(grid.resolved.inputs, 1)
        self._worlds = None if seed is None else draw_columns(grid.resolved.inputs, CAUTIOUS_DRAWS, seed)
        self.missing = self._missing(grid.values, self._typical)[:, 0]
        self.found = False

    @property
    def lever(self) -> Lever:
        """What is changed."""
        return self._grid.lever

    def answer(self) -> LeverAnswer:
        """The best values, typical and cautious, or the nearest."""
        typical = self._best(self.missing <= 0, self._typical)
        self.found = typical is not None
        cautious, cautious_nearest = (None, None) if self._worlds is None else self._cautiously(self._worlds)
        return LeverAnswer(
            lever=self.lever,
            now=self._grid.shown(self._grid.now),
            typical=None if typical is None else self._grid.shown(typical),
            cautious=cautious,
            nearest=None if self.found else self.nearest(),
            cautious_nearest=cautious_nearest,
        )

    def nearest(self) -> Nearest:
        """The value at which least is missing if costs are typical, the first of equals."""
        place = int(self.missing.argmin())
        return self._near(place, int(self.missing[place]))

    def _cautiously(self, worlds: Columns) -> tuple[Decimal | None, Nearest | None]:
        """The best value up to the high end of the likely range, or the nearest by the first of the worlds."""
        few = self._missing(self._grid.values, worlds.chunk(0, _SCREEN_DRAWS))
        best = self._best((few <= 0).sum(axis=1) >= _SCREEN_FITS, worlds)
        if best is not None:
            return self._grid.shown(best), None
        place = min(range(len(few)), key=lambda i: high_end(few[i]))
        value = self._grid.values[place : place + 1]
        return None, self._near(place, high_end(self._missing(value, worlds)[0]))

    def _near(self, place: int, short_by: int) -> Nearest:
        value = self._grid.shown(int(self._grid.values[place]))
        return Nearest(lever=self.lever, value=value, short_by=short_by)

    def _best(self, hopeful: BoolArray, worlds: Columns) -> int | None:
        """The first value of the grid that fits, among the hopeful ones, made finer where the grid is coarse."""
        for place in np.nonzero(hopeful)[0]:
            if self._fits(int(self._grid.values[place]), worlds):
                return self._finer(int(place), worlds)
        return None

    def _finer(self, place: int, worlds: Columns) -> int:
        """Between a value that fits and the better one before it, which does not: the last whole step that fits."""
        good = int(self._grid.values[place])
        if place == 0:
            return good
        bad = int(self._grid.values[place - 1])
        while abs(bad - good) > self._grid.step:
            middle = good + (bad - good) // (2 * self._grid.step) * self._grid.step
            if self._fits(middle, worlds):
                good = middle
            else:
                bad = middle
        return good

    def _fits(self, value: int, worlds: Columns) -> bool:
        return fits_nine_in_ten(self._missing(np.array([value]), worlds)[0])

    def _missing(self, values: IntArray, worlds: Columns) -> IntArray:
        """What is missing for each value in each world, shape (values, worlds)."""
        columns = self._grid.columns(values, worlds)
        missing = shortfall(months_in_chunks(self._grid.resolved, columns, self._goes_on), self._budget)
        return missing.reshape(values.size, worlds.count)


def _as_it_is(typical: IntArray, drawn: IntArray | None, budget: Budget) -> Iterator[LeverAnswer]:
    """What the plan as it is asks for: months of saving first, and a monthly amount."""
    if budget.yearly > 0:
        months = [_within(int(saving_months(typical, budget)[0]))]
        months.append(None if drawn is None else _within(high_end(saving_months(drawn, budget))))
        yield LeverAnswer(lever=Lever.SAVING_MONTHS, now=None, typical=months[0], cautious=months[1])
    cautious = None if drawn is None else from_cents(high_end(monthly_need(drawn, budget)))
    need = from_cents(int(monthly_need(typical, budget)[0]))
    yield LeverAnswer(lever=Lever.MONTHLY_AMOUNT, now=None, typical=need, cautious=cautious)


def _within(months: int) -> Decimal | None:
    return Decimal(months) if months <= MOST_SAVING_MONTHS else None


def _nearest(searches: list[_Search], short_by: int) -> Nearest:
    """What comes nearest among changes of the course; a free session is no plan."""
    found = [Nearest(lever=None, value=None, short_by=short_by)]
    found += [search.nearest() for search in searches if search.lever is not Lever.SESSION_PRICE]
    return min(found, key=lambda one: one.short_by)
