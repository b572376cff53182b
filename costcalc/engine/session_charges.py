"""Sessions become charges: single prices, discounts, packages and what comes back of them (R8, R9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import numpy as np

from costcalc.engine.columns import BoolArray, Columns, IntArray
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Item
from costcalc.engine.packages import NO_PACKAGE, PREPAID, Offer, SessionCash, session_cash
from costcalc.engine.pricer import Charges, Pricer
from costcalc.engine.resolve import Resolved
from costcalc.engine.rounding import share_half_up
from costcalc.engine.scenario import PricePart, Refund
from costcalc.engine.schedule import Schedule, Sessions
from pricing.money import MILLION, to_cents, to_ppm

_PART_ITEMS = {
    PricePart.FACILITY: (Item.FACILITY_PART, Kind.FACILITY_FEE),
    PricePart.CLINICIAN: (Item.CLINICIAN_PART, Kind.EXTRA),
    PricePart.DRUG: (Item.DRUG_PART, Kind.EXTRA),
}


def cash_of_sessions(
    resolved: Resolved, columns: Columns, schedule: Schedule, pricer: Pricer, *, helps: bool, in_cash: bool
) -> SessionCash:
    """What each session asks in cash, from packages where they are cheaper (R9)."""
    sessions = schedule.sessions
    course = resolved.course
    assert course is not None
    single = _single_prices(resolved, sessions, pricer)
    percents = discount_percents(resolved)
    discount = resolved.clinic.discount
    dollars = to_cents(discount.dollars_per_session or Decimal(0)) if discount is not None else 0
    off = _percent_off(single, percents)
    off = off + np.minimum(single - off, dollars)
    offers = []
    for i, package in enumerate(resolved.clinic.packages if in_cash else ()):
        price = pricer.price(f"clinic.packages.{i}.price", sessions.dates.day)
        taken = _percent_off(price, percents)
        offers.append(Offer(package=package, net=price - taken, off=taken))
    ended = np.full(columns.count, not helps, dtype=np.bool_)
    if not helps:
        ended &= sessions.last_induction < resolved.calendar.end
    return session_cash(sessions, single, off, offers, course.package_sessions_left, ended=ended)


def session_charges(resolved: Resolved, schedule: Schedule, pricer: Pricer, cash: SessionCash) -> list[Charges]:
    """The sessions of the first series, then the boosters, then what packages leave and the parts priced apart."""
    sessions = schedule.sessions
    course = resolved.course
    assert course is not None
    day = sessions.dates.day
    if day.shape[0] == 0:
        return []
    single = cash.single
    billed_key = "clinic.billed_to_plan.session"
    billed = None if pricer.unknown(billed_key) else pricer.price(billed_key, day)
    years = pricer.years(day)
    prepaid = cash.package == PREPAID
    if prepaid.any():
        single = np.where(prepaid, 0, single)
        billed = None if billed is None else np.where(prepaid, 0, billed)
    found = []
    series = int((~sessions.booster).sum())
    keys = _session_keys(resolved)
    for booster, key, rows in ((False, keys[0], slice(series)), (True, keys[1], slice(series, None))):
        if not day[rows].size:
            continue
        found += _priced_apart(
            Charges(
                item=Item.BOOSTER_SESSION if booster else Item.INDUCTION_SESSION,
                kind=course.kind,
                price_key=key,
                day=day[rows],
                happens=sessions.dates.happens[rows],
                cash=cash.price[rows],
                discount=cash.discount[rows],
                single=single[rows],
                single_discount=np.minimum(cash.single_discount[rows], single[rows]),
                billed=None if billed is None else billed[rows],
                pay_day=cash.pay_day[rows],
                package=cash.package[rows],
                unclaimed=prepaid[rows],
                number=sessions.number[rows],
                of=None if booster else sessions.induction_total,
                session=sessions.number[rows],
                years=years[rows],
            ),
            alone=cash.package[rows] == NO_PACKAGE,
            unknown=pricer.unknown(key),
        )
    found += _unused_parts(course.kind, schedule, cash)
    found += _parts(resolved, schedule, pricer)
    return found


def package_refunds(resolved: Resolved, schedule: Schedule, pricer: Pricer, cash: SessionCash) -> list[Charges]:
    """What comes back of unfinished packages; by the single price, nobody knows it without that price (R3, R8)."""
    if not cash.refund.any() or resolved.course is None:
        return []
    sessions = schedule.sessions
    last = np.where(sessions.dates.happens, sessions.dates.day, 0).max(axis=0)
    shape = cash.refund.shape
    refunds = Charges(
        item=Item.PACKAGE_REFUND,
        kind=resolved.course.kind,
        price_key="clinic.packages.0.price",
        day=np.broadcast_to(last, shape),
        happens=cash.refund > 0,
        package=cash.package,
        cash=-cash.refund,
    )
    if not pricer.unknown("clinic.session"):
        return [refunds]
    packages = enumerate(resolved.clinic.packages)
    by_single = np.isin(cash.package, [i for i, one in packages if one.refund is Refund.LESS_SINGLE_PRICE])
    unknown = replace(refunds, happens=refunds.happens & by_single, price_key="clinic.session", unknown=True)
    return [replace(refunds, happens=refunds.happens & ~by_single), unknown]


def discount_percents(resolved: Resolved) -> tuple[int, ...]:
    """Percent discounts in parts per million, in the order they come off: the clinic's own, then by income."""
    found = []
    discount = resolved.clinic.discount
    if discount is not None and discount.percent is not None:
        found.append(to_ppm(discount.percent))
    if resolved.sliding_discount:
        found.append(resolved.sliding_discount)
    return tuple(found)


def _session_keys(resolved: Resolved) -> tuple[str, str]:
    return "clinic.session", "clinic.booster" if "clinic.booster" in resolved.inputs else "clinic.session"


def _single_prices(resolved: Resolved, sessions: Sessions, pricer: Pricer) -> IntArray:
    first, later = _session_keys(resolved)
    price = pricer.price(first, sessions.dates.day)
    if first != later:
        price[sessions.booster] = pricer.price(later, sessions.dates.day[sessions.booster])
    return price


def _percent_off(price: IntArray, percents: Sequence[int]) -> IntArray:
    left = price
    for percent in percents:
        left = left - share_half_up(left, min(percent, MILLION))
    return np.asarray(price - left, dtype=np.int64)


def _priced_apart(charges: Charges, *, alone: BoolArray, unknown: bool) -> list[Charges]:
    """Sessions that a package pays for have a price even where nobody knows that of a single one (R3, R8)."""
    if not unknown or alone.all():
        return [replace(charges, unknown=unknown)]
    packaged = replace(charges, happens=charges.happens & ~alone)
    return [packaged, replace(charges, happens=charges.happens & alone, unknown=True)]


def _unused_parts(kind: Kind, schedule: Schedule, cash: SessionCash) -> list[Charges]:
    if not cash.unused.any():
        return []
    dates = schedule.sessions.dates
    return [
        Charges(
            item=Item.PACKAGE_UNUSED,
            kind=kind,
            price_key="clinic.packages.0.price",
            day=dates.day,
            happens=dates.happens & (cash.unused > 0),
            package=cash.package,
            cash=cash.unused,
        )
    ]


def _parts(resolved: Resolved, schedule: Schedule, pricer: Pricer) -> list[Charges]:
    course = resolved.course
    assert course is not None
    sessions = schedule.sessions
    found = []
    for part in course.parts:
        item, kind = _PART_ITEMS[part]
        found.append(
            pricer.charges(
                item, kind, f"clinic.{part.value}_part", sessions.dates, session=sessions.number, numbered=False
            )
        )
    return found
