"""Who pays a covered charge: deductible, copay, coinsurance, maximum, second payer, programme (R11-R19).

Plan years start from nothing (R14), so each plan year of each column is a lane of its own, and lanes are worked side by
side, one claim of every lane at a time, in service-date order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from costcalc.engine.accumulators import Used
from costcalc.engine.columns import BoolArray, IntArray
from costcalc.engine.health_plan import PayerShare
from costcalc.engine.lanes import NO_CLAIM, Lanes
from costcalc.engine.plan_table import TermsTable
from costcalc.engine.plan_terms import UNLIMITED, PlanTerms
from costcalc.engine.rounding import share_half_up

UNKNOWN_AMOUNT = -1
_FLAGS = frozenset({"past_limit", "free"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """Claims numbered through, the last one standing for no claim; cents, shape (claims + 1,).

    Attributes:
        terms: Row of the terms table; 0 for no claim.
        billed: Billed charge.
        cash: Single cash price, for claims past a visit limit.
        allowed: Effective allowed amount; UNKNOWN_AMOUNT out of network where nobody knows it.
        lanes: Which claims follow one another.
        first_lane: Lanes in which the amounts already used count, shape (lanes,).
        plan_year: Plan year of each claim, 0 where lanes begin, for lanes that run through several; None when none do.
        programme: Claims a copay programme helps with; None without one.
        programme_year: Its calendar years.
    """

    terms: IntArray
    billed: IntArray
    cash: IntArray
    allowed: IntArray
    lanes: Lanes
    first_lane: BoolArray
    plan_year: IntArray | None = None
    programme: BoolArray | None = None
    programme_year: IntArray | None = None


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
    """How each claim is split, shape (claims,), cents; what was not asked for is None."""

    you_pay: IntArray
    plan_paid: IntArray | None = None
    past_limit: BoolArray | None = None
    free: BoolArray | None = None
    allowed: IntArray | None = None
    deductible: IntArray | None = None
    copay: IntArray | None = None
    coinsurance: IntArray | None = None
    not_covered: IntArray | None = None
    balance_bill: IntArray | None = None
    write_off: IntArray | None = None
    assistance: IntArray | None = None
    deductible_before: IntArray | None = None
    deductible_after: IntArray | None = None
    out_of_pocket_before: IntArray | None = None
    out_of_pocket_after: IntArray | None = None


def share_claims(
    plan: PlanTerms, table: TermsTable, claims: Claims, programme: Programme | None = None, *, with_lines: bool = True
) -> Shares:
    """Split every claim between the person, the plan and others.

    Args:
        plan: The plan.
        table: Its terms by row; row 0 is no claim.
        claims: The claims and their lanes.
        programme: A copay programme, if there is one.
        with_lines: False: only what sums over many columns need.

    Returns:
        The splits; zeros for claims that are in no lane.
    """
    names = tuple(Shares.__dataclass_fields__) if with_lines else _summed(table)
    found: dict[str, Any] = {
        name: np.zeros(claims.terms.size, dtype=np.bool_ if name in _FLAGS else np.int64) for name in names
    }
    used = Used(plan, table, claims.first_lane)
    for step in range(len(claims.lanes.busy)):
        at = claims.lanes.at(step)
        split = _split(_looked_at(at, table, claims, used), plan, table, used, programme, with_lines=with_lines)
        for name in names:
            found[name][at] = split[name]
    return Shares(**{name: values[:NO_CLAIM] for name, values in found.items()})


def _summed(table: TermsTable) -> tuple[str, ...]:
    names = ["you_pay"]
    if table.any_outside:
        names.append("plan_paid")  # it comes back later
    if table.counts_visits:
        names.append("past_limit")  # its cash price may be unknown
    return tuple(names)


def effective_allowed(allowed: IntArray, billed: IntArray, outside: BoolArray | bool) -> IntArray:
    """min(billed, allowed); unknown: the billed charge in network, unknown as before out of network (R7)."""
    unknown = np.where(outside, UNKNOWN_AMOUNT, billed)
    return np.where(allowed == UNKNOWN_AMOUNT, unknown, np.minimum(allowed, billed))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    """The claims of one step, one of each busy lane, as the plan looks at them; masks are None where none is set.

    Attributes:
        allowed: Effective allowed amount; 0 where the plan pays nothing.
        shared: What of it the terms share out: nothing of free visits.
        past: Past a visit limit.
        free: Free visits.
        outside: Covered out of network at an allowed amount that is known.
        cash: What the person pays instead where the plan pays nothing.
        helped: Where a copay programme helps.
    """

    terms: IntArray
    billed: IntArray
    allowed: IntArray
    shared: IntArray
    past: BoolArray | None
    free: BoolArray | None
    outside: BoolArray | None
    cash: IntArray | None
    helped: BoolArray | None


def _looked_at(at: IntArray, table: TermsTable, claims: Claims, used: Used) -> _Looked:
    """Take up the claims at some positions: begin years, count visits, see what the plan accepts (R7, R14, R15)."""
    terms, billed, allowed = claims.terms.take(at), claims.billed.take(at), claims.allowed.take(at)
    past = free = outside = cash = helped = None
    if claims.plan_year is not None:
        used.begin_plan_years(claims.plan_year.take(at), terms > 0)
    if claims.programme is not None and claims.programme_year is not None:
        used.begin_programme_years(claims.programme_year.take(at), terms > 0)
        helped = claims.programme.take(at)
    if table.counts_visits:
        past, free = used.count_visits(terms)
        allowed = np.where(past, 0, allowed)
        cash = np.where(past, claims.cash.take(at), 0)
    if table.any_outside:
        nobody_knows = allowed == UNKNOWN_AMOUNT
        outside = table.outside.take(terms) & ~nobody_knows
        outside = outside if past is None else outside & ~past
        allowed = np.where(nobody_knows, 0, allowed)
        cash = np.where(nobody_knows, billed, 0 if cash is None else cash)
    return _Looked(
        terms=terms,
        billed=billed,
        allowed=allowed,
        shared=allowed if free is None else np.where(free, 0, allowed),
        past=past,
        free=free,
        outside=outside,
        cash=cash,
        helped=helped,
    )


def _split(
    claim: _Looked, plan: PlanTerms, table: TermsTable, used: Used, programme: Programme | None, *, with_lines: bool
) -> dict[str, IntArray | BoolArray]:
    """Split the claims of one step, and move what counts so far."""
    drawn_on, counted_in = used.deductible_place(claim.terms), used.maximum_place(claim.terms)
    before = used.amounts(drawn_on, counted_in) if with_lines else ()
    deductible_left, room = used.deductible_left(drawn_on), used.maximum_left(counted_in)
    deductible, copay, coinsurance, left = _cost_sharing(plan, table, claim, deductible_left)
    by_fee = _credited_by_fee(plan, table, claim, deductible, left)
    counts = None if table.all_count else table.counts.take(claim.terms)
    if counts is not None:
        room = np.where(counts, room, UNLIMITED)
    deductible, copay, coinsurance = cap(deductible, copay, coinsurance, room)
    toward = deductible + copay + coinsurance
    own = _after_second_payer(plan, table, claim, deductible, copay, coinsurance, toward)
    assistance = None if programme is None else _assistance(claim, programme, own, used)
    if programme is not None and assistance is not None:
        toward = np.where(programme.counts[: own.size], toward, toward - assistance)
    credited = np.minimum(deductible + copay if plan.copays_credit_deductible else deductible, toward)
    credited = np.minimum(credited if by_fee is None else credited + by_fee, deductible_left)
    if counts is not None:
        credited, toward = np.where(counts, credited, 0), np.where(counts, toward, 0)
    used.credit(drawn_on, credited, counted_in, toward)
    found = _payers(claim, own, assistance)
    if with_lines:
        found |= {"deductible": deductible, "copay": copay, "coinsurance": coinsurance}
        found |= _line_parts(claim, table, assistance)
        found |= dict(zip(_AMOUNTS, (*before, *used.amounts(drawn_on, counted_in)), strict=True))
    return found


_AMOUNTS = ("deductible_before", "out_of_pocket_before", "deductible_after", "out_of_pocket_after")


def _payers(claim: _Looked, own: IntArray, assistance: IntArray | None) -> dict[str, IntArray | BoolArray]:
    """What the person and the plan pay, and where the person pays because a visit limit is passed."""
    you_pay = own if assistance is None else own - assistance
    if claim.outside is not None:
        you_pay = you_pay + _balance(claim, claim.outside)
    if claim.cash is not None:
        you_pay = you_pay + claim.cash
    found: dict[str, IntArray | BoolArray] = {"you_pay": you_pay, "plan_paid": claim.allowed - own}
    if claim.past is not None:
        found["past_limit"] = claim.past
    return found


def _line_parts(claim: _Looked, table: TermsTable, assistance: IntArray | None) -> dict[str, IntArray | BoolArray]:
    """What only a line shows."""
    nothing, nowhere = np.zeros_like(claim.billed), np.zeros(claim.billed.shape, dtype=np.bool_)
    paid = (claim.terms > 0) & ~table.outside.take(claim.terms)
    return {
        "allowed": claim.allowed,
        "not_covered": nothing if claim.cash is None else claim.cash,
        "balance_bill": nothing if claim.outside is None else _balance(claim, claim.outside),
        "write_off": np.where(paid if claim.past is None else paid & ~claim.past, claim.billed - claim.allowed, 0),
        "assistance": nothing if assistance is None else assistance,
        "past_limit": nowhere if claim.past is None else claim.past,
        "free": nowhere if claim.free is None else claim.free,
    }


def _balance(claim: _Looked, outside: BoolArray) -> IntArray:
    """What the clinic bills on top, out of network (R12)."""
    return np.where(outside, claim.billed - claim.allowed, 0)


def _cost_sharing(
    plan: PlanTerms, table: TermsTable, claim: _Looked, deductible_left: IntArray
) -> tuple[IntArray, IntArray, IntArray, IntArray]:
    """Deductible, copay, coinsurance before the maximum, and what was left of the deductible for the charge (R11)."""
    terms, allowed, left = claim.terms, claim.shared, deductible_left
    copay_due = table.copay.take(terms)
    first_copay = None
    rest = allowed
    if table.any_copay_first:
        copay_first = table.copay_first.take(terms)
        first_copay = np.where(copay_first, np.minimum(copay_due, allowed), 0)
        copay_due = np.where(copay_first, 0, copay_due)
        rest = allowed - first_copay
        if plan.copays_credit_deductible:
            credited_first = copay_first & table.counts.take(terms)
            left = np.where(credited_first, np.maximum(left - first_copay, 0), left)
    deductible = np.minimum(left, rest) * table.takes_deductible.take(terms)
    rest = rest - deductible
    copay = np.minimum(copay_due, rest)
    coinsurance = share_half_up(rest - copay, table.coinsurance.take(terms))
    if table.any_cap:
        coinsurance = np.minimum(coinsurance, table.coinsurance_cap.take(terms))
    return deductible, copay if first_copay is None else copay + first_copay, coinsurance, left


def _credited_by_fee(
    plan: PlanTerms, table: TermsTable, claim: _Looked, deductible: IntArray, left: IntArray
) -> IntArray | None:
    """What the deductible is credited beyond the person's own part, when the plan credits the fee (R12)."""
    if not plan.credit_by_fee or claim.outside is None:
        return None
    first_copay = np.where(
        table.copay_first.take(claim.terms), np.minimum(table.copay.take(claim.terms), claim.shared), 0
    )
    extra = np.minimum(claim.billed - first_copay, left) - deductible
    where = claim.outside if claim.free is None else claim.outside & ~claim.free
    return np.where(where, np.maximum(extra, 0) * table.takes_deductible.take(claim.terms), 0)


def cap(
    deductible: IntArray, copay: IntArray, coinsurance: IntArray, room: IntArray
) -> tuple[IntArray, IntArray, IntArray]:
    """The shares within the maximum: it takes off coinsurance first, then copay, then deductible (R11)."""
    deductible = np.minimum(deductible, room)
    room = room - deductible
    copay = np.minimum(copay, room)
    return deductible, copay, np.minimum(coinsurance, room - copay)


def _after_second_payer(
    plan: PlanTerms,
    table: TermsTable,
    claim: _Looked,
    deductible: IntArray,
    copay: IntArray,
    coinsurance: IntArray,
    share: IntArray,
) -> IntArray:
    """What a second payer leaves of the shares (R18)."""
    if plan.second_payer_rate == 0:
        return share
    if plan.second_payer_of is PayerShare.DEDUCTIBLE:
        base = deductible
    elif plan.second_payer_of is PayerShare.COINSURANCE:
        base = copay + coinsurance
    else:
        base = share
    pays = share_half_up(base, plan.second_payer_rate)
    return np.where(table.second_payer.take(claim.terms), share - pays, share)


def _assistance(claim: _Looked, programme: Programme, own: IntArray, used: Used) -> IntArray:
    """What the programme pays of the person's part, within what is left of its calendar year (R19)."""
    wanted = np.maximum(own - programme.patient_pays, 0)
    if claim.helped is not None:
        wanted = np.where(claim.helped, wanted, 0)
    paid = np.minimum(wanted, np.maximum(programme.yearly_maximum - used.programme[: own.size], 0))
    used.programme[: own.size] += paid
    return np.asarray(paid, dtype=np.int64)
