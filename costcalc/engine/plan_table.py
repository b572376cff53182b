"""A plan's terms as a table that whole lanes look up by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from costcalc.engine.columns import BoolArray, IntArray
from costcalc.engine.health_plan import DeductibleRule, Kind, Network
from costcalc.engine.plan_terms import UNLIMITED, PlanTerms, Terms

NO_POOL = 3
"""Index of the accumulator that is not there: no deductible, no cap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsTable:
    """Terms by row; row 0 stands for 'no claim'. All arrays of shape (rows,).

    Attributes:
        takes_deductible: 1 where the deductible applies, 0 where it is waived.
        copay_first: Where the copay is taken before the deductible.
        one_deductible_pool: The accumulator that all of them draw on; None when they draw on several.
        one_maximum_pool: The same for maximums.
        counts_visits: True when a limit or free visits make visits count.
        all_count: True when all of them count toward deductible and maximum.
        any_outside: True when some are out of network.
        any_copay_first: True when some take the copay before the deductible.
        any_cap: True when some cap coinsurance.
    """

    copay: IntArray
    coinsurance: IntArray
    takes_deductible: IntArray
    copay_first: BoolArray
    visit_limit: IntArray
    free_visits: IntArray
    coinsurance_cap: IntArray
    counts: BoolArray
    second_payer: BoolArray
    outside: BoolArray
    kind: IntArray
    deductible_pool: IntArray
    maximum_pool: IntArray
    kinds: int
    one_deductible_pool: int | None
    one_maximum_pool: int | None
    counts_visits: bool
    all_count: bool
    any_outside: bool
    any_copay_first: bool
    any_cap: bool


def terms_table(plan: PlanTerms, used: Sequence[tuple[Kind, Network]]) -> TermsTable:
    """The table of the (kind, network) pairs in use; the pair at position i has row i + 1."""
    rows = [Terms(), *(plan.terms[pair] for pair in used)]
    kinds = sorted({kind for kind, _ in used})
    pools = [plan.pool(pair) for pair in used]
    deductible_pools = [_row(pool.deductible) for pool in pools]
    maximum_pools = [_row(pool.maximum) for pool in pools]
    return TermsTable(
        copay=_ints([terms.copay for terms in rows]),
        coinsurance=_ints([terms.coinsurance for terms in rows]),
        takes_deductible=_ints([int(terms.rule is not DeductibleRule.WAIVED) for terms in rows]),
        copay_first=np.array([terms.rule is DeductibleRule.COPAY_FIRST for terms in rows], dtype=np.bool_),
        visit_limit=_ints([terms.visit_limit for terms in rows]),
        free_visits=_ints([terms.free_visits for terms in rows]),
        coinsurance_cap=_ints([terms.coinsurance_cap for terms in rows]),
        counts=np.array([terms.counts for terms in rows], dtype=np.bool_),
        second_payer=np.array([False, *(plan.second_payer_helps(kind) for kind, _ in used)], dtype=np.bool_),
        outside=np.array([False, *(network is Network.OUT for _, network in used)], dtype=np.bool_),
        kind=_ints([0, *(kinds.index(kind) for kind, _ in used)]),
        deductible_pool=_ints([NO_POOL, *deductible_pools]),
        maximum_pool=_ints([NO_POOL, *maximum_pools]),
        kinds=max(len(kinds), 1),
        one_deductible_pool=_one(deductible_pools),
        one_maximum_pool=_one(maximum_pools),
        counts_visits=any(terms.visit_limit < UNLIMITED or terms.free_visits for terms in rows),
        all_count=all(terms.counts for terms in rows),
        any_outside=any(network is Network.OUT for _, network in used),
        any_copay_first=any(terms.rule is DeductibleRule.COPAY_FIRST for terms in rows),
        any_cap=any(terms.coinsurance_cap < UNLIMITED for terms in rows),
    )


def _row(pool: int | None) -> int:
    return NO_POOL if pool is None else pool


def _one(pools: Sequence[int]) -> int | None:
    """The one that all share."""
    return pools[0] if len(set(pools)) == 1 else None


def _ints(values: Sequence[int]) -> IntArray:
    return np.array(values, dtype=np.int64)
