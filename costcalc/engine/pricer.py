"""Charges of one kind, and the prices of services on their dates, in whole cents (R7, R8)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from costcalc.engine.columns import BoolArray, Columns, IntArray
from costcalc.engine.health_plan import Kind
from costcalc.engine.inputs import InputInfo
from costcalc.engine.ledger import Item, Origin
from costcalc.engine.resolve import Resolved
from costcalc.engine.rounding import product_half_up
from costcalc.engine.schedule import Dates
from pricing.model import Catalog

REGION_SCALE = 10_000


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
        if self._region is not None and moves_with_region(self.resolved.inputs[key], self.resolved.catalog):
            factors, divisor = [*factors, self._region], REGION_SCALE
        if not grows or not self._growth.any():
            return _shaped(product_half_up(factors, divisor), day)
        anniversaries = np.arange(self.resolved.calendar.horizon_years, dtype=np.int64)[:, None]
        by_year = product_half_up(factors, divisor, self._growth, anniversaries)
        return by_year.take(self.years(day) * self.columns.count + np.arange(self.columns.count))

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


def one_day(day: int | IntArray, columns: int, happens: BoolArray | bool = True) -> Dates:
    """A single service per column."""
    return Dates(
        day=np.broadcast_to(np.asarray(day, dtype=np.int64), (1, columns)),
        happens=np.broadcast_to(np.asarray(happens, dtype=np.bool_), (1, columns)),
    )


def moves_with_region(info: InputInfo, catalog: Catalog) -> bool:
    """True for a catalog price that differs by where the clinic is; what a person typed stays as it is (R7)."""
    if info.origin is not Origin.CATALOG:
        return False
    table, _, record = info.catalog_key.partition(".")
    if table == "treatments":
        return info.key != "clinic.home_supply"
    service = catalog.services.get(record)
    return table == "services" and service is not None and service.by_region


def _shaped(values: IntArray, day: IntArray) -> IntArray:
    return np.array(np.broadcast_to(values, day.shape), dtype=np.int64)
