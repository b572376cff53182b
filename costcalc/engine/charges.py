"""Dated services become charges: what each asks in cash and what a plan is billed (R7-R9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np

from costcalc.engine.columns import BoolArray, Columns, IntArray
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Item, Origin
from costcalc.engine.packages import NO_PACKAGE, PREPAID, Offer, SessionCash, session_cash
from costcalc.engine.resolve import Resolved
from costcalc.engine.rounding import product_half_up, share_half_up
from costcalc.engine.scenario import Every, Per, PricePart, Refund
from costcalc.engine.schedule import Dates, Schedule, Sessions
from pricing.money import MILLION, to_cents, to_ppm

REGION_SCALE = 10_000
_PART_ITEMS = {
    PricePart.FACILITY: (Item.FACILITY_PART, Kind.FACILITY_FEE),
    PricePart.CLINICIAN: (Item.CLINICIAN_PART, Kind.EXTRA),
    PricePart.DRUG: (Item.DRUG_PART, Kind.EXTRA),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Charges:
    """Charges of one kind and item; money in cents, arrays of shape (rows, columns).

    Attributes:
        item: What they are.
        kind: Kind of service a plan sees.
        price_key: Input that holds the price, for the price source.
        name: The person's or catalog's name, or empty.
        day: Service dates as day numbers.
        happens: Which take place.
        cash: Cash price asked where no plan pays.
        discount: What comes off the cash price.
        single: Cash price without package, as past a visit limit; None: `cash`.
        single_discount: What comes off `single`; None: nothing.
        billed: What a plan is billed; None: the cash price.
        pay_day: When the cash leaves where no plan pays.
        package: Index of the package each session is paid from, negative for none; or None.
        unclaimed: Services that never meet a plan: sessions paid for before the plan begins; or None.
        unknown: True when nobody knows the cash price.
        number: Which of its kind, 0 where there is one only; or None.
        of: How many there are, shape (columns,), or None.
        session: Treatment session each belongs to, 0 for none, or None.
        treatment: Part of the treatment itself.
        outside_total: Lost pay.
        years: Anniversaries passed, for the explanation.
    """

    item: Item
    kind: Kind
    price_key: str
    day: IntArray
    happens: BoolArray
    cash: IntArray
    name: str = ""
    discount: IntArray | None = None
    single: IntArray | None = None
    single_discount: IntArray | None = None
    billed: IntArray | None = None
    pay_day: IntArray | None = None
    package: IntArray | None = None
    unclaimed: BoolArray | None = None
    unknown: bool = False
    number: IntArray | None = None
    of: IntArray | None = None
    session: IntArray | None = None
    treatment: bool = True
    outside_total: bool = False
    years: IntArray | None = None


class Pricer:
    """Prices of services on their dates, in whole cents."""

    def __init__(self, resolved: Resolved, columns: Columns) -> None:
        self.resolved = resolved
        self.columns = columns
        months = resolved.calendar.month_index()
        self._year_of_day = months // 12
        self._growth = columns["price_growth"]
        self._region = columns["clinic.region"] if "clinic.region" in columns.values else None

    def years(self, day: IntArray) -> IntArray:
        """Anniversaries of `start` passed on each day; days outside the horizon count as its nearest day."""
        return self._year_of_day.take(day - self.resolved.calendar.first_day, mode="clip")

    def unknown(self, key: str) -> bool:
        """True when the input is missing or nobody knows it."""
        return not self.resolved.inputs.known(key)

    def price(self, key: str, day: IntArray, *, grows: bool = True, times: int = 1) -> IntArray:
        """An input's price on each day: x times x region (catalog prices only) x growth, rounded once; 0 if unknown."""
        if self.unknown(key):
            return np.zeros(day.shape, dtype=np.int64)
        factors, divisor = [self.columns[key] * times], 1
        if self._region is not None and self._by_region(key):
            factors, divisor = [*factors, self._region], REGION_SCALE
        if not grows or not self._growth.any():
            return _shaped(product_half_up(factors, divisor), day)
        anniversaries = np.arange(self.resolved.calendar.horizon_years, dtype=np.int64)[:, None]
        by_year = product_half_up(factors, divisor, self._growth, anniversaries)
        return by_year.take(self.years(day) * self.columns.count + np.arange(self.columns.count))

    def _by_region(self, key: str) -> bool:
        info = self.resolved.inputs[key]
        if info.origin is not Origin.CATALOG:
            return False
        table, _, record = info.catalog_key.partition(".")
        if table == "treatments":
            return key != "clinic.home_supply"
        service = self.resolved.catalog.services.get(record)
        return table == "services" and service is not None and service.by_region

    def charges(
        self,
        item: Item,
        kind: Kind,
        key: str,
        dates: Dates,
        *,
        name: str = "",
        session: IntArray | None = None,
        treatment: bool = True,
        numbered: bool = True,
        billed_key: str = "",
        times: int = 1,
    ) -> Charges:
        """Charges for services of one price."""
        cash = self.price(key, dates.day, times=times)
        billed = None if not billed_key or self.unknown(billed_key) else self.price(billed_key, dates.day)
        several = dates.happens.sum(axis=0) > 1
        numbers = np.cumsum(dates.happens, axis=0, dtype=np.int64) * several if numbered and dates.rows > 1 else None
        return Charges(
            item=item,
            kind=kind,
            price_key=key,
            name=name,
            day=dates.day,
            happens=dates.happens,
            cash=cash,
            billed=billed,
            unknown=self.unknown(key),
            number=numbers,
            session=session,
            treatment=treatment,
            years=self.years(dates.day),
        )


def _shaped(values: IntArray, day: IntArray) -> IntArray:
    return np.array(np.broadcast_to(values, day.shape), dtype=np.int64)


def one_day(day: int | IntArray, columns: int, happens: BoolArray | bool = True) -> Dates:
    """A single service per column."""
    return Dates(
        day=np.broadcast_to(np.asarray(day, dtype=np.int64), (1, columns)),
        happens=np.broadcast_to(np.asarray(happens, dtype=np.bool_), (1, columns)),
    )


def treatment_charges(
    resolved: Resolved, columns: Columns, schedule: Schedule, pricer: Pricer, *, helps: bool, in_cash: bool
) -> tuple[list[Charges], list[Charges]]:
    """The treatment's charges in listing order: before and after the other parts of a day.

    Args:
        resolved: The plan.
        columns: One world per column.
        schedule: When the treatment's services take place.
        pricer: Prices on their dates.
        helps: False: the treatment does not help (R23).
        in_cash: Sessions are paid in cash, so that packages and prepaid sessions hold.

    Returns:
        Membership, deposit, evaluation, sessions, extras, follow-ups, labs and home supplies; and, apart, the package
        refunds, which are dated on the last session and listed last.
    """
    course = resolved.course
    assert course is not None
    cash = _session_cash(resolved, columns, schedule, pricer, helps=helps, in_cash=in_cash)
    found = _memberships(resolved, columns, schedule, pricer)
    found += _deposit(resolved, columns, pricer)
    found += _evaluation(resolved, columns, pricer)
    found += _session_charges(resolved, schedule, pricer, cash)
    found += _extras(resolved, columns, schedule, pricer)
    found += _checks(schedule, pricer)
    return found, _package_refunds(resolved, schedule, pricer, cash)


def _memberships(resolved: Resolved, columns: Columns, schedule: Schedule, pricer: Pricer) -> list[Charges]:
    membership = resolved.clinic.membership
    if membership is None:
        return []
    step = {Every.MONTH: 1, Every.YEAR: 12, Every.ONCE: resolved.calendar.months}[membership.every]
    dates = _month_firsts(resolved, columns, schedule.stop, step)
    return [pricer.charges(Item.MEMBERSHIP, Kind.MEMBERSHIP, "clinic.membership.price", dates)]


def _month_firsts(resolved: Resolved, columns: Columns, before: IntArray, step: int = 1) -> Dates:
    day = resolved.calendar.month_starts[:-1:step, None]
    shape = (day.shape[0], columns.count)
    return Dates(day=np.broadcast_to(day, shape), happens=np.broadcast_to(day < before, shape))


def _deposit(resolved: Resolved, columns: Columns, pricer: Pricer) -> list[Charges]:
    course = resolved.course
    if course is None or "clinic.deposit" not in resolved.inputs:
        return []
    dates = one_day(resolved.calendar.first_day, columns.count)
    return [pricer.charges(Item.DEPOSIT, course.kind, "clinic.deposit", dates)]


def _evaluation(resolved: Resolved, columns: Columns, pricer: Pricer) -> list[Charges]:
    if "clinic.evaluation" not in resolved.inputs:
        return []
    dates = one_day(resolved.calendar.first_day, columns.count)
    billed = "clinic.billed_to_plan.evaluation"
    return [pricer.charges(Item.EVALUATION, Kind.EVALUATION, "clinic.evaluation", dates, billed_key=billed)]


def _session_keys(resolved: Resolved) -> tuple[str, str]:
    return "clinic.session", "clinic.booster" if "clinic.booster" in resolved.inputs else "clinic.session"


def _single_prices(resolved: Resolved, sessions: Sessions, pricer: Pricer) -> IntArray:
    first, later = _session_keys(resolved)
    price = pricer.price(first, sessions.dates.day)
    if first != later:
        price[sessions.booster] = pricer.price(later, sessions.dates.day[sessions.booster])
    return price


def _session_cash(
    resolved: Resolved, columns: Columns, schedule: Schedule, pricer: Pricer, *, helps: bool, in_cash: bool
) -> SessionCash:
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


def discount_percents(resolved: Resolved) -> tuple[int, ...]:
    """Percent discounts in parts per million, in the order they come off: the clinic's own, then by income."""
    found = []
    discount = resolved.clinic.discount
    if discount is not None and discount.percent is not None:
        found.append(to_ppm(discount.percent))
    if resolved.sliding_discount:
        found.append(resolved.sliding_discount)
    return tuple(found)


def _percent_off(price: IntArray, percents: Sequence[int]) -> IntArray:
    left = price
    for percent in percents:
        left = left - share_half_up(left, min(percent, MILLION))
    return np.asarray(price - left, dtype=np.int64)


def _session_charges(resolved: Resolved, schedule: Schedule, pricer: Pricer, cash: SessionCash) -> list[Charges]:
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


def _package_refunds(resolved: Resolved, schedule: Schedule, pricer: Pricer, cash: SessionCash) -> list[Charges]:
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


def _extras(resolved: Resolved, columns: Columns, schedule: Schedule, pricer: Pricer) -> list[Charges]:
    sessions = schedule.sessions
    found = []
    late = resolved.clinic.late_cancel
    if late is not None and late.times:
        last = one_day(*_last_held(sessions, columns.count))
        found.append(pricer.charges(Item.LATE_CANCEL, Kind.EXTRA, "clinic.late_cancel.fee", last, times=late.times))
    for i, extra in enumerate(resolved.clinic.extras):
        key = f"clinic.extras.{i}.price"
        dates, session = _extra_dates(extra.per, resolved, columns, schedule)
        found.append(pricer.charges(Item.EXTRA, Kind.EXTRA, key, dates, name=extra.name, session=session))
    return found


def _last_held(sessions: Sessions, count: int) -> tuple[IntArray, int, BoolArray]:
    day, held = sessions.last_held()
    return day, count, held


def _extra_dates(per: Per, resolved: Resolved, columns: Columns, schedule: Schedule) -> tuple[Dates, IntArray | None]:
    sessions = schedule.sessions
    if per is Per.SESSION:
        return sessions.dates, sessions.number
    if per is Per.VISIT:
        rows = sessions.visit
        dates = Dates(day=sessions.dates.day[rows], happens=sessions.dates.happens[rows])
        return dates, sessions.number[rows]
    if per is Per.MONTH:
        return _month_firsts(resolved, columns, np.minimum(schedule.stop, schedule.last_contact + 1)), None
    happens = sessions.dates.happens
    first = np.where(happens, sessions.dates.day, 2**40).min(axis=0, initial=2**40)
    held = np.asarray(happens.any(axis=0), dtype=np.bool_)
    return one_day(np.where(held, first, 0), columns.count, held), None


def _checks(schedule: Schedule, pricer: Pricer) -> list[Charges]:
    found = []
    for item, kind, name, dates in (
        (Item.FOLLOW_UP, Kind.FOLLOW_UP, "follow_up", schedule.follow_ups),
        (Item.HOME_FOLLOW_UP, Kind.FOLLOW_UP, "home_follow_up", schedule.home_follow_ups),
        (Item.LAB, Kind.LAB, "lab", schedule.labs),
        (Item.HOME_SUPPLY, Kind.HOME_SUPPLY, "home_supply", schedule.supplies),
    ):
        if dates.rows == 0:
            continue
        billed = f"clinic.billed_to_plan.{name}"
        found.append(pricer.charges(item, kind, f"clinic.{name}", dates, billed_key=billed))
    return found
