"""Sessions paid in cash: single prices, prepaid sessions and packages with their terms (R8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from costcalc.engine.calendar import add_months_each
from costcalc.engine.columns import BoolArray, IntArray
from costcalc.engine.scenario import Package, Refund
from costcalc.engine.schedule import Sessions

NO_PACKAGE = -1
PREPAID = -2


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A package with its price on each session's day; arrays of shape (rows, columns), cents.

    Attributes:
        net: Price after discounts if bought that day.
        off: The discounts on it.
    """

    package: Package
    net: IntArray
    off: IntArray


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionCash:
    """What each session costs in cash and when that cash leaves; shapes (rows, columns), cents.

    Attributes:
        price: List price, or the session's share of its package's list price; 0 when prepaid.
        discount: What comes off it.
        single: Single list price.
        pay_day: When the cash leaves: the purchase date of its package, else its own day.
        single_discount: What would come off the single price.
        package: Index of its package, NO_PACKAGE or PREPAID.
        unused: On a purchase's first session: what was paid for sessions that do not take place.
        refund: On a purchase's first session: what comes back of it (a positive amount).
    """

    price: IntArray
    discount: IntArray
    single: IntArray
    pay_day: IntArray
    single_discount: IntArray
    package: IntArray
    unused: IntArray
    refund: IntArray


def session_cash(
    sessions: Sessions,
    single: IntArray,
    single_discount: IntArray,
    offers: Sequence[Offer],
    prepaid: int,
    *,
    ended: BoolArray,
) -> SessionCash:
    """Price every session; what is bought is decided on the whole plan, as if treatment helps.

    Args:
        sessions: The sessions, in time order.
        single: Single list price of each session, shape (rows, columns).
        single_discount: Discount on it, same shape.
        offers: The clinic's packages, tried in the order written.
        prepaid: Sessions already paid for when the plan begins; they are used first.
        ended: Columns in which treatment ended before its plan did, so that refund terms apply (R23).
    """
    cash = SessionCash(
        price=single.copy(),
        discount=single_discount.copy(),
        single=single,
        pay_day=sessions.dates.day.copy(),
        single_discount=single_discount,
        package=np.full(single.shape, NO_PACKAGE, dtype=np.int64),
        unused=np.zeros_like(single),
        refund=np.zeros_like(single),
    )
    if offers or prepaid:
        _Buyer(sessions, offers, prepaid, single - single_discount, ended).serve_all(cash)
    return cash


class _Buyer:
    """Walks through the sessions of all columns at once, buying and using packages."""

    def __init__(
        self, sessions: Sessions, offers: Sequence[Offer], prepaid: int, single_net: IntArray, ended: BoolArray
    ) -> None:
        count = sessions.planned.shape[1]
        self._sessions = sessions
        self._offers = offers
        self._single_net = single_net
        self._ended = ended
        self._columns = np.arange(count)
        self._sizes = np.array([offer.package.sessions for offer in offers] + [1], dtype=np.int64)
        self._prepaid = np.full(count, prepaid, dtype=np.int64)
        self._bought = np.zeros((len(offers), count), dtype=np.bool_)
        self._index = np.full(count, NO_PACKAGE, dtype=np.int64)
        self._row = np.zeros(count, dtype=np.int64)
        self._left = np.zeros(count, dtype=np.int64)
        self._net = np.zeros(count, dtype=np.int64)
        self._net_left = np.zeros(count, dtype=np.int64)
        self._off = np.zeros(count, dtype=np.int64)

    def serve_all(self, cash: SessionCash) -> None:
        """Fill in the cash of every session, then the leftovers and refunds of every purchase."""
        shape = self._sessions.planned.shape
        purchase = np.full(shape, NO_PACKAGE, dtype=np.int64)
        for row in range(shape[0]):
            if self._sessions.booster[row] and not self._may_serve_boosters():
                break
            waiting = self._serve_prepaid(row, cash)
            for index in range(len(self._offers)):
                takes = waiting & (self._left == 0) & self._wanted(row, index)
                if takes.any():
                    self._buy(row, index, takes)
            self._use(row, waiting & (self._left > 0), cash, purchase)
        self._settle(cash, purchase)

    def _may_serve_boosters(self) -> bool:
        """Whether a session is prepaid or left in a package still, or an offer holds for boosters."""
        if self._prepaid.any() or self._left.any():
            return True
        return any(offer.package.boosters for offer in self._offers)

    def _serve_prepaid(self, row: int, cash: SessionCash) -> BoolArray:
        planned = self._sessions.planned[row]
        paid = planned & (self._prepaid > 0)
        self._prepaid -= paid
        cash.price[row][paid] = 0
        cash.discount[row][paid] = 0
        cash.package[row][paid] = PREPAID
        return np.asarray(planned & ~paid, dtype=np.bool_)

    def _wanted(self, row: int, index: int) -> BoolArray:
        """At least n sessions it may serve remain, this one included, and it may be bought (again)."""
        sessions = self._sessions
        package = self._offers[index].package
        if sessions.booster[row] and not package.boosters:
            return np.zeros(self._left.shape, dtype=np.bool_)
        eligible = sessions.planned[row:]
        more = sessions.more
        if not package.boosters:
            eligible = eligible & ~sessions.booster[row:, None]
            more = np.zeros_like(more)
        if package.expires_months is not None:
            day = sessions.dates.day[row]
            expiry = add_months_each(day, np.full(day.shape, package.expires_months, dtype=np.int64))
            eligible = eligible & (sessions.dates.day[row:] < expiry)
            more = np.zeros_like(more)
        enough = eligible.sum(axis=0) + more >= package.sessions
        return np.asarray(enough if package.repeatable else enough & ~self._bought[index], dtype=np.bool_)

    def _buy(self, row: int, index: int, takes: BoolArray) -> None:
        offer = self._offers[index]
        self._bought[index] |= takes
        self._index[takes] = index
        self._row[takes] = row
        self._left[takes] = offer.package.sessions
        self._net[takes] = offer.net[row][takes]
        self._net_left[takes] = offer.net[row][takes]
        self._off[takes] = offer.off[row][takes]

    def _use(self, row: int, served: BoolArray, cash: SessionCash, purchase: IntArray) -> None:
        if not served.any():
            return
        sizes = self._sizes[self._index]
        used = sizes - self._left
        equal = np.minimum((2 * self._net + sizes) // (2 * sizes), self._net_left)
        share = np.where(self._left == 1, self._net_left, equal)
        off = self._off * (used + 1) // sizes - self._off * used // sizes
        cash.price[row][served] = (share + off)[served]
        cash.discount[row][served] = off[served]
        cash.pay_day[row][served] = self._sessions.dates.day[self._row, self._columns][served]
        cash.package[row][served] = self._index[served]
        purchase[row][served] = self._row[served]
        self._net_left[served] -= share[served]
        self._left[served] -= 1

    def _settle(self, cash: SessionCash, purchase: IntArray) -> None:
        """Put on a purchase's first session what was paid for sessions that do not take place, and what comes back."""
        happens = self._sessions.dates.happens
        lost = (purchase >= 0) & ~happens
        if not lost.any():
            return
        for row in np.unique(purchase[lost]):
            mine = purchase == row
            bought = mine[row] & happens[row]
            missing = mine & ~happens & bought
            net = cash.price - cash.discount
            cash.unused[row] = np.where(missing, net, 0).sum(axis=0)
            cash.refund[row] = np.where(self._ended & bought, self._refund(row, mine, missing, net, cash), 0)

    def _refund(self, row: int, mine: BoolArray, missing: BoolArray, net: IntArray, cash: SessionCash) -> IntArray:
        refund = np.zeros(self._left.shape, dtype=np.int64)
        total = np.where(mine, net, 0).sum(axis=0)
        unused = missing.sum(axis=0)
        singles = np.where(mine & ~missing, self._single_net, 0).sum(axis=0)
        for index, offer in enumerate(self._offers):
            here = cash.package[row] == index
            size = offer.package.sessions
            if offer.package.refund is Refund.PRO_RATA:
                refund = np.where(here, (2 * total * unused + size) // (2 * size), refund)
            elif offer.package.refund is Refund.LESS_SINGLE_PRICE:
                refund = np.where(here & (unused > 0), np.maximum(total - singles, 0), refund)
        return refund
