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

_RULES = (DeductibleRule.AFTER, DeductibleRule.COPAY_FIRST, DeductibleRule.WAIVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsTable:
    """Terms by row; row 0 stands for 'no claim'. All arrays of shape (rows,)."""

    copay: IntArray
    coinsurance: IntArray
    rule: IntArray
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
    counts_visits: bool

    @staticmethod
    def rule_code(rule: DeductibleRule) -> int:
        """The number that stands for a rule in `rule`."""
        return _RULES.index(rule)


def terms_table(plan: PlanTerms, used: Sequence[tuple[Kind, Network]]) -> TermsTable:
    """The table of the (kind, network) pairs in use; the pair at position i has row i + 1."""
    rows = [Terms(), *(plan.terms[pair] for pair in used)]
    kinds = sorted({kind for kind, _ in used})
    pools = [None, *(plan.pool(pair) for pair in used)]
    return TermsTable(
        copay=_ints([terms.copay for terms in rows]),
        coinsurance=_ints([terms.coinsurance for terms in rows]),
        rule=_ints([TermsTable.rule_code(terms.rule) for terms in rows]),
        visit_limit=_ints([terms.visit_limit for terms in rows]),
        free_visits=_ints([terms.free_visits for terms in rows]),
        coinsurance_cap=_ints([terms.coinsurance_cap for terms in rows]),
        counts=np.array([terms.counts for terms in rows], dtype=np.bool_),
        second_payer=np.array([False, *(plan.second_payer_helps(kind) for kind, _ in used)], dtype=np.bool_),
        outside=np.array([False, *(network is Network.OUT for _, network in used)], dtype=np.bool_),
        kind=_ints([0, *(kinds.index(kind) for kind, _ in used)]),
        deductible_pool=_ints([_row(pool.deductible if pool is not None else None) for pool in pools]),
        maximum_pool=_ints([_row(pool.maximum if pool is not None else None) for pool in pools]),
        kinds=max(len(kinds), 1),
        counts_visits=any(terms.visit_limit < UNLIMITED or terms.free_visits for terms in rows),
    )


def _row(pool: int | None) -> int:
    return NO_POOL if pool is None else pool


def _ints(values: Sequence[int]) -> IntArray:
    return np.array(values, dtype=np.int64)
