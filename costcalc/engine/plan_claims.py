"""Charges that a plan covers, put into lanes, shared out, and taken back to where they came from (R11-R19)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from costcalc.engine.calendar import plan_year_start, plan_year_starts
from costcalc.engine.charges import Charges, Pricer
from costcalc.engine.columns import BoolArray, Columns, IntArray
from costcalc.engine.cost_sharing import UNKNOWN_AMOUNT, Claims, Programme, Shares, share_claims
from costcalc.engine.health_plan import DeductibleRule, Kind, Network
from costcalc.engine.ledger import Item, Rule
from costcalc.engine.plan_table import terms_table
from costcalc.engine.plan_terms import UNLIMITED, PlanTerms, Terms, takes_programmes
from costcalc.engine.resolve import Resolved
from costcalc.engine.rounding import share_half_up
from costcalc.engine.settlement import Settled
from pricing.money import to_cents

_SLOT_BITS = 20
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


@dataclass(frozen=True, slots=True)
class _Lanes:
    """Where each claim of (slots, columns) goes in (rows, lanes): flat positions, and which claims there are."""

    rows: int
    lanes: int
    target: IntArray
    source: IntArray


def settle_claims(
    resolved: Resolved, plan: PlanTerms, columns: Columns, groups: Sequence[ClaimGroup]
) -> dict[int, Settled]:
    """Share out every covered charge, in service-date order over all groups together (R10).

    Returns:
        The settled charges by their place.
    """
    if not groups:
        return {}
    pairs = sorted({group.pair for group in groups})
    table = terms_table(plan, pairs)
    pricer = Pricer(resolved, columns)
    billed = np.concatenate([_billed(group, plan, pricer) for group in groups])
    allowed = np.concatenate([_allowed(group, plan, pricer) for group in groups])
    cash = np.concatenate([_single(group.charges) - _single_discount(group.charges) for group in groups])
    day = np.concatenate([group.charges.day for group in groups])
    happens = np.concatenate([_claimed(group.charges) for group in groups])
    terms = np.concatenate(
        [np.full(group.charges.day.shape, pairs.index(group.pair) + 1, dtype=np.int64) for group in groups]
    )
    programme = _programme(resolved, columns)
    years = _plan_year_of_day(resolved, plan)
    lanes = _lanes(day, happens, years[np.clip(day - resolved.calendar.first_day, 0, years.size - 1)], programme)

    def spread(values: IntArray, fill: int = 0) -> IntArray:
        out = np.full(lanes.rows * lanes.lanes, fill, dtype=np.int64)
        out[lanes.target] = values.ravel()[lanes.source]
        return out.reshape(lanes.rows, lanes.lanes)

    claims = Claims(
        terms=spread(terms),
        billed=spread(billed),
        cash=spread(cash),
        allowed=spread(allowed, UNKNOWN_AMOUNT),
        first_lane=_first_lane(resolved, plan, lanes, columns.count),
        **_years_in_lane(resolved, plan, groups, spread(day, resolved.calendar.first_day), spread, programme),
    )
    shares = share_claims(plan, table, claims, programme)
    return _taken_back(groups, plan, lanes, shares, billed)


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


def _allowed(group: ClaimGroup, plan: PlanTerms, pricer: Pricer) -> IntArray:
    """The allowed amount of each claim; it grows as prices do (R9)."""
    terms = plan.terms[group.pair]
    shape = group.charges.day.shape
    if terms.allowed_rate is not None:
        return share_half_up(_billed(group, plan, pricer), terms.allowed_rate)
    if terms.allowed:
        return pricer.price(terms.allowed, group.charges.day)
    return np.full(shape, UNKNOWN_AMOUNT, dtype=np.int64)


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


def _plan_year_of_day(resolved: Resolved, plan: PlanTerms) -> IntArray:
    """For each day of the horizon the index of its plan year, the one that holds `start` being 0."""
    calendar = resolved.calendar
    last = calendar.start + timedelta(days=calendar.end - calendar.first_day - 1)
    starts = plan_year_starts(calendar.start, last, plan.month, plan.day)
    ordinals = np.array([start.toordinal() for start in starts], dtype=np.int64)
    days = np.arange(calendar.first_day, calendar.end, dtype=np.int64)
    return np.asarray(np.searchsorted(ordinals, days, side="right") - 1, dtype=np.int64)


def _lanes(day: IntArray, happens: BoolArray, year: IntArray, programme: Programme | None) -> _Lanes:
    """Order the claims of every column by date and listing, each plan year in a lane of its own.

    A copay programme's year is the calendar year, which may cut across plan years: its columns stay one lane each.
    """
    slots, count = day.shape
    slot = np.arange(slots, dtype=np.int64)[:, None]
    key = np.where(happens, (day << _SLOT_BITS) | slot, np.int64(2**62))
    key = np.sort(key.T, axis=1).T
    there = key < 2**62
    slot_at = np.where(there, key & ((1 << _SLOT_BITS) - 1), 0)
    column = np.broadcast_to(np.arange(count, dtype=np.int64), key.shape)
    if programme is not None:
        row = np.broadcast_to(slot, key.shape)
        lane, lanes = column, count
    else:
        year_at = np.where(there, year[slot_at, column], 2**30)
        years = int(year_at[there].max(initial=0)) + 1
        begins = _first_rows(year_at, years)
        row = slot - begins[np.minimum(year_at, years - 1), column]
        lane, lanes = year_at * count + column, years * count
    rows = int(row[there].max(initial=-1)) + 1
    return _Lanes(
        rows=rows,
        lanes=lanes,
        target=(row * lanes + lane)[there],
        source=(slot_at * count + column)[there],
    )


def _first_rows(year_at: IntArray, years: int) -> IntArray:
    """Row of each column at which each plan year begins, shape (years, columns)."""
    return np.stack([(year_at < year).sum(axis=0) for year in range(years)]).astype(np.int64)


def _first_lane(resolved: Resolved, plan: PlanTerms, lanes: _Lanes, count: int) -> BoolArray:
    """Lanes in which the amounts already used count: those of the plan year that holds their as-of date (R14)."""
    first = np.zeros(lanes.lanes, dtype=np.bool_)
    start = resolved.calendar.start
    as_of = plan.used_as_of or start
    if as_of >= plan_year_start(start, plan.month, plan.day):
        first[:count] = True
    return first


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


def _years_in_lane(
    resolved: Resolved,
    plan: PlanTerms,
    groups: Sequence[ClaimGroup],
    day: IntArray,
    spread: Callable[[IntArray], IntArray],
    programme: Programme | None,
) -> dict[str, BoolArray]:
    """Where plan years and programme years begin within a lane, for columns that stay one lane."""
    if programme is None:
        return {}
    helped = np.concatenate(
        [np.full(group.charges.day.shape, group.charges.item in _PROGRAMME_ITEMS, dtype=np.int64) for group in groups]
    )
    years = _plan_year_of_day(resolved, plan)
    plan_year = years[np.clip(day - resolved.calendar.first_day, 0, years.size - 1)]
    year = (day - _EPOCH).astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64)
    return {
        "new_plan_year": _changes(plan_year, 0),
        "programme": spread(helped) > 0,
        "new_programme_year": _changes(year, None),
    }


def _changes(values: IntArray, first: int | None) -> BoolArray:
    before = np.vstack([values[:1] if first is None else np.full_like(values[:1], first), values[:-1]])
    return np.asarray(values != before, dtype=np.bool_)


def _taken_back(
    groups: Sequence[ClaimGroup], plan: PlanTerms, lanes: _Lanes, shares: Shares, billed: IntArray
) -> dict[int, Settled]:
    def back(values: IntArray) -> IntArray:
        out = np.zeros(billed.size, dtype=values.dtype)
        out[lanes.source] = values.ravel()[lanes.target]
        return out.reshape(billed.shape)

    whole = {name: back(getattr(shares, name)) for name in Shares.__dataclass_fields__}
    past = whole["past_limit"]
    found = {}
    row = 0
    for group in groups:
        rows = slice(row, row + group.charges.day.shape[0])
        row = rows.stop
        found[group.place] = _settled(
            group, plan, {name: values[rows] for name, values in whole.items()}, billed[rows], past[rows]
        )
    return found


def _settled(
    group: ClaimGroup, plan: PlanTerms, shares: dict[str, IntArray], billed: IntArray, past: IntArray
) -> Settled:
    terms = plan.terms[group.pair]
    charges = group.charges
    owed = np.where(past, _single(charges), billed)
    return Settled(
        charges=replace(charges, unknown=_unknown(group, plan)),
        rule=rule_of(group.pair, plan, past_limit=False, free=False),
        network=group.pair[1],
        billed=owed,
        discount=np.where(past, _single_discount(charges), 0),
        pay_day=charges.day,
        past_limit=past.astype(np.bool_),
        unpriced=past.astype(np.bool_) if charges.unknown else None,
        free=shares.pop("free").astype(np.bool_),
        at_most=allowed_unknown(terms, group.pair[1]),
        **{name: values for name, values in shares.items() if name != "past_limit"},
    )
