"""Who pays a covered charge: deductible, copay, coinsurance, maximum, second payer, programme (R11-R19).

Plan years start from nothing (R14), so each plan year of each column is a lane of its own, and lanes are worked side by
side, one claim of every lane at a time, in service-date order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from costcalc.engine.columns import BoolArray, IntArray
from costcalc.engine.health_plan import DeductibleRule, FamilyKind, PayerShare
from costcalc.engine.plan_table import NO_POOL, TermsTable
from costcalc.engine.plan_terms import MEDICAL_IN, UNLIMITED, PlanTerms
from costcalc.engine.rounding import share_half_up

UNKNOWN_AMOUNT = -1
_FLAGS = frozenset({"past_limit", "free"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """Claims in lanes: row by row in service-date order, shape (rows, lanes); cents.

    Attributes:
        terms: Row of the terms table; 0 where there is no claim.
        billed: Billed charge.
        cash: Single cash price, for claims past a visit limit.
        allowed: Allowed amount, UNKNOWN_AMOUNT where nobody knows it.
        first_lane: Lanes in which the amounts already used count, shape (lanes,).
        new_plan_year: Where amounts start again, for lanes that run through several plan years; None when none do.
        programme: Claims a copay programme helps with; None without one.
        new_programme_year: Where its yearly maximum starts again.
    """

    terms: IntArray
    billed: IntArray
    cash: IntArray
    allowed: IntArray
    first_lane: BoolArray
    new_plan_year: BoolArray | None = None
    programme: BoolArray | None = None
    new_programme_year: BoolArray | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A manufacturer's copay programme (R19).

    Attributes:
        patient_pays: Cents the patient still pays per visit.
        yearly_maximum: Cents it pays at most in a calendar year; UNLIMITED for none.
        counts: Whether its money counts toward the plan, per lane.
    """

    patient_pays: int
    yearly_maximum: int
    counts: BoolArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """How each claim is split, shape (rows, lanes), cents."""

    allowed: IntArray
    deductible: IntArray
    copay: IntArray
    coinsurance: IntArray
    not_covered: IntArray
    balance_bill: IntArray
    write_off: IntArray
    plan_paid: IntArray
    assistance: IntArray
    you_pay: IntArray
    deductible_before: IntArray
    deductible_after: IntArray
    out_of_pocket_before: IntArray
    out_of_pocket_after: IntArray
    past_limit: BoolArray
    free: BoolArray


class _Used:
    """Accumulators of every lane: what counted so far this plan year."""

    def __init__(self, plan: PlanTerms, lanes: int, first_lane: BoolArray) -> None:
        pools = NO_POOL + 1
        self.lanes = np.arange(lanes)
        self.deductible = np.zeros((pools, lanes), dtype=np.int64)
        self.out_of_pocket = np.zeros((pools, lanes), dtype=np.int64)
        self.deductible_limit = np.zeros(pools, dtype=np.int64)
        self.maximum = np.full(pools, UNLIMITED, dtype=np.int64)
        for i, accumulator in enumerate(plan.accumulators):
            self.deductible_limit[i] = accumulator.deductible
            self.maximum[i] = accumulator.maximum
            self.deductible[i][first_lane] = accumulator.deductible_used
            self.out_of_pocket[i][first_lane] = accumulator.out_of_pocket_used
        self.visits = np.zeros((0, lanes), dtype=np.int64)
        self.programme = np.zeros(lanes, dtype=np.int64)
        family = plan.family
        self.family = family
        self.family_deductible = np.zeros(lanes, dtype=np.int64)
        self.family_out_of_pocket = np.zeros(lanes, dtype=np.int64)
        if family is not None:
            self.family_deductible[first_lane] = family.deductible_used
            self.family_out_of_pocket[first_lane] = family.out_of_pocket_used

    def start_again(self, lanes: BoolArray) -> None:
        """A new plan year: nothing is used in those lanes (R14)."""
        for amounts in (self.deductible, self.out_of_pocket, self.visits):
            amounts[:, lanes] = 0
        self.family_deductible[lanes] = 0
        self.family_out_of_pocket[lanes] = 0

    def deductible_left(self, pool: IntArray) -> IntArray:
        """What is left of the deductible that each claim draws on (R14)."""
        left = self.deductible_limit[pool] - self.deductible[pool, self.lanes]
        family = self.family
        if family is not None and family.deductible is not None:
            family_left = family.deductible - self.family_deductible
            met = family_left if family.deductible_kind is FamilyKind.AGGREGATE else np.minimum(left, family_left)
            left = np.where(pool == MEDICAL_IN, met, left)
        return np.asarray(np.maximum(left, 0), dtype=np.int64)

    def maximum_left(self, pool: IntArray) -> IntArray:
        """What is left of the maximum that each claim draws on (R14)."""
        left = self.maximum[pool] - self.out_of_pocket[pool, self.lanes]
        family = self.family
        if family is not None and family.maximum is not None:
            family_left = family.maximum - self.family_out_of_pocket
            met = family_left if family.maximum_kind is FamilyKind.AGGREGATE else np.minimum(left, family_left)
            left = np.where(pool == MEDICAL_IN, met, left)
        return np.asarray(np.maximum(left, 0), dtype=np.int64)

    def credit(self, deductible_pool: IntArray, deductible: IntArray, maximum_pool: IntArray, paid: IntArray) -> None:
        """Advance the person's amounts, and the family's medical ones."""
        self.deductible[deductible_pool, self.lanes] += deductible
        self.out_of_pocket[maximum_pool, self.lanes] += paid
        if self.family is not None:
            self.family_deductible += np.where(deductible_pool == MEDICAL_IN, deductible, 0)
            self.family_out_of_pocket += np.where(maximum_pool == MEDICAL_IN, paid, 0)


def share_claims(plan: PlanTerms, table: TermsTable, claims: Claims, programme: Programme | None = None) -> Shares:
    """Split every claim between the person, the plan and others.

    Args:
        plan: The plan.
        table: Its terms by row; row 0 is no claim.
        claims: The claims in lanes.
        programme: A copay programme, if there is one.

    Returns:
        The splits, in the claims' shape; zeros where there is no claim.
    """
    rows, lanes = claims.terms.shape
    used = _Used(plan, lanes, claims.first_lane)
    used.visits = np.zeros((table.kinds, lanes), dtype=np.int64)
    found = [_share_row(row, plan, table, claims, used, programme) for row in range(rows)]
    amounts: dict[str, Any] = {}
    for i, name in enumerate(Shares.__dataclass_fields__):
        kind = np.bool_ if name in _FLAGS else np.int64
        amounts[name] = np.stack([one[i] for one in found]) if found else np.zeros((0, lanes), dtype=kind)
    return Shares(**amounts)


def _share_row(
    row: int,
    plan: PlanTerms,
    table: TermsTable,
    claims: Claims,
    used: _Used,
    programme: Programme | None,
) -> tuple[IntArray | BoolArray, ...]:
    if claims.new_plan_year is not None and claims.new_plan_year[row].any():
        used.start_again(claims.new_plan_year[row])
    terms = claims.terms[row]
    claim = terms > 0
    billed = claims.billed[row]
    outside = table.outside[terms]
    past, free = _count_visits(table, terms, claim, used)
    covered = claim & ~past
    allowed = _effective_allowed(claims.allowed[row], billed, outside, covered)
    shared = np.where(free, 0, allowed)
    deductible_pool = table.deductible_pool[terms]
    maximum_pool = table.maximum_pool[terms]
    deductible_left = used.deductible_left(deductible_pool)
    before = used.deductible[deductible_pool, used.lanes]
    paid_before = used.out_of_pocket[maximum_pool, used.lanes]
    deductible, copay, coinsurance, left = _cost_sharing(plan, table, terms, shared, deductible_left)
    nobody_knows = covered & outside & (claims.allowed[row] == UNKNOWN_AMOUNT)
    by_fee = _credited_by_fee(plan, table, terms, billed, shared, deductible, left, outside & ~free & ~nobody_knows)
    counts = table.counts[terms] & covered
    room = np.where(counts, used.maximum_left(maximum_pool), UNLIMITED)
    deductible, copay, coinsurance = cap(deductible, copay, coinsurance, room)
    share = deductible + copay + coinsurance
    own = share - np.where(table.second_payer[terms], _second_payer(plan, deductible, copay, coinsurance), 0)
    assistance = _assistance(row, claims, programme, own, used)
    credited = deductible + copay if plan.copays_credit_deductible else deductible
    toward = share
    if programme is not None:
        kept = ~programme.counts & (assistance > 0)
        toward = np.where(kept, share - assistance, share)
        credited = np.where(kept, np.minimum(credited, toward), credited)
    credited = np.where(counts, np.minimum(credited + by_fee, deductible_left), 0)
    used.credit(deductible_pool, credited, maximum_pool, np.where(counts, toward, 0))
    cash = np.where(past, claims.cash[row], np.where(nobody_knows, billed, 0))
    balance = np.where(covered & outside & ~nobody_knows, billed - allowed, 0)
    return (
        allowed,
        deductible,
        copay,
        coinsurance,
        cash,
        balance,
        np.where(covered & ~outside, billed - allowed, 0),
        allowed - own,
        assistance,
        own - assistance + balance + cash,
        before,
        used.deductible[deductible_pool, used.lanes],
        paid_before,
        used.out_of_pocket[maximum_pool, used.lanes],
        past,
        free,
    )


_AFTER, _COPAY_FIRST, _WAIVED = (
    TermsTable.rule_code(rule) for rule in (DeductibleRule.AFTER, DeductibleRule.COPAY_FIRST, DeductibleRule.WAIVED)
)


def _count_visits(table: TermsTable, terms: IntArray, claim: BoolArray, used: _Used) -> tuple[BoolArray, BoolArray]:
    """Count the visit; True where it is past the limit, and where it is free (R15)."""
    if not table.counts_visits:
        none = np.zeros(claim.shape, dtype=np.bool_)
        return none, none
    kind = table.kind[terms]
    number = used.visits[kind, used.lanes] + 1
    past = claim & (number > table.visit_limit[terms])
    used.visits[kind, used.lanes] += claim & ~past
    return past, claim & ~past & (number <= table.free_visits[terms])


def _effective_allowed(allowed: IntArray, billed: IntArray, outside: BoolArray, covered: BoolArray) -> IntArray:
    """min(billed, allowed); unknown: the billed charge in network, nothing out of network (R7)."""
    known = np.where(allowed == UNKNOWN_AMOUNT, np.where(outside, 0, billed), np.minimum(allowed, billed))
    return np.where(covered, known, 0)


def _cost_sharing(
    plan: PlanTerms, table: TermsTable, terms: IntArray, allowed: IntArray, deductible_left: IntArray
) -> tuple[IntArray, IntArray, IntArray, IntArray]:
    """Deductible, copay, coinsurance before the maximum, and what was left of the deductible for the charge (R11)."""
    rule = table.rule[terms]
    copay_due = table.copay[terms]
    first_copay = np.where(rule == _AFTER, 0, np.minimum(copay_due, allowed))
    left = deductible_left
    if plan.copays_credit_deductible:
        credited_first = (rule == _COPAY_FIRST) & table.counts[terms]
        left = np.where(credited_first, np.maximum(left - first_copay, 0), left)
    rest = allowed - first_copay
    deductible = np.where(rule == _WAIVED, 0, np.minimum(left, rest))
    rest = rest - deductible
    later_copay = np.where(rule == _AFTER, np.minimum(copay_due, rest), 0)
    coinsurance = share_half_up(rest - later_copay, table.coinsurance[terms])
    coinsurance = np.minimum(coinsurance, table.coinsurance_cap[terms])
    return deductible, first_copay + later_copay, coinsurance, left


def _credited_by_fee(
    plan: PlanTerms,
    table: TermsTable,
    terms: IntArray,
    billed: IntArray,
    allowed: IntArray,
    deductible: IntArray,
    left: IntArray,
    where: BoolArray,
) -> IntArray:
    """What the deductible is credited beyond the person's own part, when the plan credits the fee (R12)."""
    if not plan.credit_by_fee:
        return np.zeros_like(billed)
    rule = table.rule[terms]
    first_copay = np.where(rule == _COPAY_FIRST, np.minimum(table.copay[terms], allowed), 0)
    extra = np.minimum(billed - first_copay, left) - deductible
    return np.where(where & (rule != _WAIVED), np.maximum(extra, 0), 0)


def cap(
    deductible: IntArray, copay: IntArray, coinsurance: IntArray, room: IntArray
) -> tuple[IntArray, IntArray, IntArray]:
    """The shares within the maximum: it takes off coinsurance first, then copay, then deductible (R11)."""
    over = np.maximum(deductible + copay + coinsurance - room, 0)
    off = np.minimum(over, coinsurance)
    coinsurance = coinsurance - off
    over = over - off
    off = np.minimum(over, copay)
    return deductible - (over - off), copay - off, coinsurance


def _second_payer(plan: PlanTerms, deductible: IntArray, copay: IntArray, coinsurance: IntArray) -> IntArray:
    """What a second payer pays of the shares (R18)."""
    if plan.second_payer_rate == 0:
        return np.zeros_like(deductible)
    if plan.second_payer_of is PayerShare.DEDUCTIBLE:
        base = deductible
    elif plan.second_payer_of is PayerShare.COINSURANCE:
        base = copay + coinsurance
    else:
        base = deductible + copay + coinsurance
    return share_half_up(base, plan.second_payer_rate)


def _assistance(row: int, claims: Claims, programme: Programme | None, own: IntArray, used: _Used) -> IntArray:
    """What the programme pays of the person's part, within what is left of its calendar year (R19)."""
    if programme is None or claims.programme is None or claims.new_programme_year is None:
        return np.zeros_like(own)
    used.programme[claims.new_programme_year[row]] = 0
    wanted = np.where(claims.programme[row], np.maximum(own - programme.patient_pays, 0), 0)
    paid = np.minimum(wanted, np.maximum(programme.yearly_maximum - used.programme, 0))
    used.programme += paid
    return np.asarray(paid, dtype=np.int64)
