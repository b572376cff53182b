"""How much counts so far toward deductibles and maximums, in every lane (R12-R15)."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np

from costcalc.engine.columns import BoolArray, IntArray
from costcalc.engine.health_plan import FamilyKind
from costcalc.engine.plan_table import NO_POOL, TermsTable
from costcalc.engine.plan_terms import MEDICAL_IN, UNLIMITED, PlanTerms

Place: TypeAlias = tuple[int | IntArray, slice | IntArray]
"""Which accumulator each lane's claim draws on: one for all lanes, or one for each."""


class Used:
    """The person's and the family's amounts, the visits, and a programme's money, of every lane; cents.

    Args:
        plan: The plan.
        table: Its terms by row.
        first_lane: Lanes in which the amounts already used count, shape (lanes,).
    """

    def __init__(self, plan: PlanTerms, table: TermsTable, first_lane: BoolArray) -> None:
        pools, lanes = NO_POOL + 1, first_lane.size
        self._table = table
        self._lanes = np.arange(lanes)
        self.deductible = np.zeros((pools, lanes), dtype=np.int64)
        self.out_of_pocket = np.zeros((pools, lanes), dtype=np.int64)
        self._deductible_limit = np.zeros(pools, dtype=np.int64)
        self._maximum = np.full(pools, UNLIMITED, dtype=np.int64)
        for i, accumulator in enumerate(plan.accumulators):
            self._deductible_limit[i] = accumulator.deductible
            self._maximum[i] = accumulator.maximum
            self.deductible[i][first_lane] = accumulator.deductible_used
            self.out_of_pocket[i][first_lane] = accumulator.out_of_pocket_used
        self._visits = np.zeros((table.kinds, lanes), dtype=np.int64)
        self._plan_year = np.zeros(lanes, dtype=np.int64)
        self.programme = np.zeros(lanes, dtype=np.int64)
        self._programme_year = np.zeros(lanes, dtype=np.int64)
        self._family = family = plan.family
        self._family_deductible = np.zeros(lanes, dtype=np.int64)
        self._family_out_of_pocket = np.zeros(lanes, dtype=np.int64)
        if family is not None:
            self._family_deductible[first_lane] = family.deductible_used
            self._family_out_of_pocket[first_lane] = family.out_of_pocket_used

    def deductible_place(self, terms: IntArray) -> Place:
        """Where the deductible of each claim stands; `terms` are those of the first lanes, in order."""
        return self._place(self._table.deductible_pool, self._table.one_deductible_pool, terms)

    def maximum_place(self, terms: IntArray) -> Place:
        """Where the maximum of each claim stands."""
        return self._place(self._table.maximum_pool, self._table.one_maximum_pool, terms)

    def _place(self, pools: IntArray, one: int | None, terms: IntArray) -> Place:
        if one is not None:
            return one, slice(terms.size)
        return pools.take(terms), self._lanes[: terms.size]

    def begin_plan_years(self, year: IntArray, claim: BoolArray) -> None:
        """Nothing is used in lanes whose claim is in another plan year than the one before (R14)."""
        lanes = np.nonzero(claim & (year != self._plan_year[: year.size]))[0]
        self._plan_year[lanes] = year[lanes]
        for amounts in (self.deductible, self.out_of_pocket, self._visits):
            amounts[:, lanes] = 0
        self._family_deductible[lanes] = 0
        self._family_out_of_pocket[lanes] = 0

    def begin_programme_years(self, year: IntArray, claim: BoolArray) -> None:
        """Nothing is used of a programme in lanes whose claim is in another calendar year than the one before (R19)."""
        lanes = np.nonzero(claim & (year != self._programme_year[: year.size]))[0]
        self._programme_year[lanes] = year[lanes]
        self.programme[lanes] = 0

    def deductible_left(self, place: Place) -> IntArray:
        """What is left of the deductible that each claim draws on (R14)."""
        left = self._deductible_limit[place[0]] - self.deductible[place]
        family = self._family
        if family is not None and family.deductible is not None:
            family_left = family.deductible - self._family_deductible[: left.size]
            met = family_left if family.deductible_kind is FamilyKind.AGGREGATE else np.minimum(left, family_left)
            left = np.where(np.equal(place[0], MEDICAL_IN), met, left)
        return np.asarray(np.maximum(left, 0), dtype=np.int64)

    def maximum_left(self, place: Place) -> IntArray:
        """What is left of the maximum that each claim draws on (R14)."""
        left = self._maximum[place[0]] - self.out_of_pocket[place]
        family = self._family
        if family is not None and family.maximum is not None:
            family_left = family.maximum - self._family_out_of_pocket[: left.size]
            met = family_left if family.maximum_kind is FamilyKind.AGGREGATE else np.minimum(left, family_left)
            left = np.where(np.equal(place[0], MEDICAL_IN), met, left)
        return np.asarray(np.maximum(left, 0), dtype=np.int64)

    def credit(self, deductible_place: Place, deductible: IntArray, maximum_place: Place, paid: IntArray) -> None:
        """Advance the person's amounts, and the family's medical ones."""
        self.deductible[deductible_place] += deductible
        self.out_of_pocket[maximum_place] += paid
        if self._family is not None:
            medical = np.equal(deductible_place[0], MEDICAL_IN)
            self._family_deductible[: deductible.size] += np.where(medical, deductible, 0)
            self._family_out_of_pocket[: paid.size] += np.where(np.equal(maximum_place[0], MEDICAL_IN), paid, 0)

    def amounts(self, drawn_on: Place, counted_in: Place) -> tuple[IntArray, IntArray]:
        """What counts so far toward the deductibles and the maximums at those places."""
        return self.deductible[drawn_on].copy(), self.out_of_pocket[counted_in].copy()

    def count_visits(self, terms: IntArray) -> tuple[BoolArray, BoolArray]:
        """Count each claim's visit; True where it is past the limit, and where it is free (R15)."""
        table, claim = self._table, terms > 0
        place = (table.kind.take(terms), self._lanes[: terms.size])
        number = self._visits[place] + 1
        past = claim & (number > table.visit_limit.take(terms))
        self._visits[place] += claim & ~past
        return past, claim & ~past & (number <= table.free_visits.take(terms))
