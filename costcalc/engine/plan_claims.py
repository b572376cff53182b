"""Charges that a plan covers, put into lanes, shared out, and taken back to where they came from (R11-R19)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import numpy as np

from costcalc.engine.calendar import plan_year_start, plan_year_starts
from costcalc.engine.columns import BoolArray, Columns, IntArray
from costcalc.engine.cost_sharing import (
    UNKNOWN_AMOUNT,
    Claims,
    Programme,
    Shares,
    effective_allowed,
    share_claims,
)
from costcalc.engine.health_plan import DeductibleRule, Kind, Network
from costcalc.engine.lanes import NO_CLAIM, lanes_of
from costcalc.engine.ledger import Item, Rule
from costcalc.engine.plan_table import terms_table
from costcalc.engine.plan_terms import UNLIMITED, PlanTerms, Terms, takes_programmes
from costcalc.engine.pricer import Charges, Pricer
from costcalc.engine.resolve import Resolved
from costcalc.engine.rounding import share_half_up
from costcalc.engine.settlement import Settled
from pricing.money import to_cents

_EPOCH = date(1970, 1, 1).toordinal()
_RULES = {
    DeductibleRule.AFTER: Rule.IN_NETWORK_AFTER,
    DeductibleRule.COPAY_FIRST: Rule.IN_NETWORK_COPAY_FIRST,
    DeductibleRule.WAIVED: Rule.IN_NETWORK_WAIVED,
}
_PROGRAMME_ITEMS = frozenset({Item.INDUCTION_SESSION, Item.BOOSTER_SESSION})


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimGroup:
    """Charges that fall under one benefit.

    Attributes:
        place: Where they stand in listing order.
        pair: The benefit's kind and network.
    """

    place: int
    charges: Charges
    pair: tuple[Kind, Network]


def settle_claims(
    resolved: Resolved, plan: PlanTerms, columns: Columns, groups: Sequence[ClaimGroup], *, with_lines: bool = True
) -> dict[int, Settled]:
    """Share out every covered charge, in service-date order over all groups together (R10).

    Args:
        resolved: The plan.
        plan: Its health plan.
        columns: One world per column.
        groups: Charges with the benefit they fall under, in listing order.
        with_lines: False: only what sums over many columns need.

    Returns:
        The settled charges by their place.
    """
    if not groups:
        return {}
    pairs = sorted({group.pair for group in groups})
    table = terms_table(plan, pairs)
    pricer = Pricer(resolved, columns)
    billed = [_billed(group, plan, pricer) for group in groups]
    day = np.concatenate([group.charges.day for group in groups]) - resolved.calendar.first_day
    happens = np.concatenate([_claimed(group.charges) for group in groups])
    programme = _programme(resolved, columns)
    starts = _plan_year_starts(resolved, plan)
    # a programme's calendar year may cut across plan years: then each column is one lane
    lanes = lanes_of(day, happens, starts if programme is None else starts[:1])
    allowed = [_allowed(group, plan, pricer, asked) for group, asked in zip(groups, billed, strict=True)]
    shape = happens.shape
    claims = Claims(
        terms=_claim_values([pairs.index(group.pair) + 1 for group in groups], groups, shape),
        billed=_claim_values(billed, groups, shape),
        cash=_claim_values([_single(g.charges) - _single_discount(g.charges) for g in groups], groups, shape)
        if table.counts_visits
        else np.zeros(1, dtype=np.int64),
        allowed=_claim_values(allowed, groups, shape),
        lanes=lanes,
        first_lane=(lanes.year == 0) & _used_counts(resolved, plan),
    )
    if programme is not None:
        claims = _with_years(claims, resolved, groups, day, starts)
    shares = share_claims(plan, table, claims, programme, with_lines=with_lines)
    return _taken_back(groups, plan, shares, billed)


def _claim_values(
    values: Sequence[IntArray] | Sequence[int], groups: Sequence[ClaimGroup], shape: tuple[int, ...]
) -> IntArray:
    """One value for every claim of the groups, slot by slot, and a last one for no claim, shape (claims + 1,)."""
    slots, count = shape
    found = np.zeros(slots * count + 1, dtype=np.int64)
    rows = found[:NO_CLAIM].reshape(shape)
    first = 0
    for i, group in enumerate(groups):
        stop = first + group.charges.day.shape[0]
        rows[first:stop] = values[i]
        first = stop
    return found


def _claimed(charges: Charges) -> BoolArray:
    return charges.happens if charges.unclaimed is None else charges.happens & ~charges.unclaimed


def _billed(group: ClaimGroup, plan: PlanTerms, pricer: Pricer) -> IntArray:
    """The billed charge, else the cash price, else in network the price the plan accepts, else nothing."""
    charges = group.charges
    if charges.billed is not None:
        return charges.billed
    if charges.unknown and not _unknown(group, plan):
        return pricer.price(plan.terms[group.pair].allowed, charges.day)
    return _single(charges)


def _unknown(group: ClaimGroup, plan: PlanTerms) -> bool:
    """True when nobody knows any price of the charges; they are visits all the same (R3, R7)."""
    if not group.charges.unknown or group.charges.billed is not None:
        return False
    return group.pair[1] is Network.OUT or not plan.terms[group.pair].allowed


def _single(charges: Charges) -> IntArray:
    return charges.cash if charges.single is None else charges.single


def _single_discount(charges: Charges) -> IntArray:
    return np.zeros_like(charges.cash) if charges.single_discount is None else charges.single_discount


def _allowed(group: ClaimGroup, plan: PlanTerms, pricer: Pricer, billed: IntArray) -> IntArray:
    """The effective allowed amount of each claim; what the plan accepts grows as prices do (R7, R9)."""
    terms = plan.terms[group.pair]
    outside = group.pair[1] is Network.OUT
    if terms.allowed_rate is not None:
        return effective_allowed(share_half_up(billed, terms.allowed_rate), billed, outside)
    if terms.allowed:
        return effective_allowed(pricer.price(terms.allowed, group.charges.day), billed, outside)
    return effective_allowed(np.full((), UNKNOWN_AMOUNT, dtype=np.int64), billed, outside)


def allowed_unknown(terms: Terms, network: Network) -> bool:
    """True when nobody knows the allowed amount and the split depends on it; out of network it always does (R7)."""
    if terms.allowed or terms.allowed_rate is not None:
        return False
    return network is Network.OUT or terms.coinsurance > 0 or terms.rule is not DeductibleRule.WAIVED


def rule_of(pair: tuple[Kind, Network] | None, plan: PlanTerms, *, past_limit: bool, free: bool) -> Rule:
    """The rule that splits a charge under a benefit, or without one."""
    if pair is None:
        return Rule.NOT_COVERED
    if past_limit:
        return Rule.PAST_VISIT_LIMIT
    if free:
        return Rule.FREE_VISIT
    return Rule.OUT_OF_NETWORK if pair[1] is Network.OUT else _RULES[plan.terms[pair].rule]


def _plan_year_starts(resolved: Resolved, plan: PlanTerms) -> IntArray:
    """First days of the plan years that the horizon touches, counted from `start`; the first holds it."""
    calendar = resolved.calendar
    last = calendar.start + timedelta(days=calendar.end - calendar.first_day - 1)
    starts = plan_year_starts(calendar.start, last, plan.month, plan.day)
    return np.array([start.toordinal() - calendar.first_day for start in starts], dtype=np.int64)


def _used_counts(resolved: Resolved, plan: PlanTerms) -> bool:
    """True when the amounts already used are of the plan year that holds `start` (R14)."""
    start = resolved.calendar.start
    return (plan.used_as_of or start) >= plan_year_start(start, plan.month, plan.day)


def _programme(resolved: Resolved, columns: Columns) -> Programme | None:
    paying = resolved.scenario.paying
    if paying is None or paying.copay_programme is None or not takes_programmes(resolved.plan):
        return None
    said = paying.copay_programme
    return Programme(
        patient_pays=to_cents(said.per_visit_patient_pays),
        yearly_maximum=UNLIMITED if said.yearly_maximum is None else to_cents(said.yearly_maximum),
        counts=columns["paying.copay_programme.counts_toward_plan"] > 0,
    )


def _with_years(
    claims: Claims, resolved: Resolved, groups: Sequence[ClaimGroup], day: IntArray, starts: IntArray
) -> Claims:
    """The claims with their plan years and a programme's calendar years, for columns that stay one lane."""
    helped = [int(group.charges.item in _PROGRAMME_ITEMS) for group in groups]
    since_epoch = day + (resolved.calendar.first_day - _EPOCH)
    calendar_year = since_epoch.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64)
    nothing = np.zeros(1, dtype=np.int64)
    return replace(
        claims,
        plan_year=np.append(np.maximum(np.searchsorted(starts, day.ravel(), side="right") - 1, 0), nothing),
        programme=_claim_values(helped, groups, day.shape) > 0,
        programme_year=np.append(calendar_year.ravel(), nothing),
    )


def _taken_back(
    groups: Sequence[ClaimGroup], plan: PlanTerms, shares: Shares, billed: Sequence[IntArray]
) -> dict[int, Settled]:
    """The shares of each group, in its charges' shape."""
    found = {}
    first = 0
    for group, asked in zip(groups, billed, strict=True):
        shape = group.charges.day.shape
        stop = first + shape[0] * shape[1]
        found[group.place] = _settled(group, plan, _part_of(shares, slice(first, stop), shape), asked)
        first = stop
    return found


def _part_of(shares: Shares, place: slice, shape: tuple[int, ...]) -> dict[str, Any]:
    values = {name: getattr(shares, name) for name in Shares.__dataclass_fields__}
    return {name: None if array is None else array[place].reshape(shape) for name, array in values.items()}


def _settled(group: ClaimGroup, plan: PlanTerms, shares: dict[str, Any], billed: IntArray) -> Settled:
    terms = plan.terms[group.pair]
    charges = group.charges
    past: BoolArray | None = shares["past_limit"]
    lines = {}
    if shares["allowed"] is not None and past is not None:
        lines["billed"] = np.where(past, _single(charges), billed)
        lines["discount"] = np.where(past, _single_discount(charges), 0)
    return Settled(
        charges=replace(charges, unknown=_unknown(group, plan)),
        rule=rule_of(group.pair, plan, past_limit=False, free=False),
        network=group.pair[1],
        pay_day=charges.day,
        unpriced=past if charges.unknown else None,
        at_most=allowed_unknown(terms, group.pair[1]),
        **shares,
        **lines,
    )
