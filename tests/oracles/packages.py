"""Packages of sessions: when one is bought, what each session in it costs, what is refunded (R8)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from .dates import add_months
from .money import ZERO, cents, grown, percent_of
from .schedule import Session

Growth = Callable[[date], Decimal]


@dataclass(slots=True, kw_only=True)
class Purchase:
    """One package that was bought: net `price` after discounts, shared out over its sessions."""

    terms: Mapping[str, Any]
    on: date
    list_price: Decimal
    price: Decimal
    used: list[Session] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Number of sessions in the package."""
        size: int = self.terms["sessions"]
        return size

    @property
    def expires(self) -> date | None:
        """First day on which a session is too late."""
        months = self.terms.get("expires_months")
        return None if months is None else add_months(self.on, months)

    def may_serve(self, session: Session) -> bool:
        """Whether the terms let this package pay for a session."""
        if not (session.induction or self.terms.get("boosters", False)):
            return False
        return self.expires is None or session.date < self.expires

    def share(self, total: Decimal, number: int) -> Decimal:
        """Part of `total` that falls on session `number` (1..n): total / n half up, the last takes what is left."""
        each = cents(total / self.size)
        before = min(each * (number - 1), total)
        return total - before if number == self.size else min(each, total - before)

    def left_over(self, total: Decimal) -> Decimal:
        """Part of `total` on sessions that were not used."""
        return total - sum((self.share(total, i + 1) for i in range(len(self.used))), ZERO)

    def refund(self, single_prices: Mapping[int, Decimal | None]) -> Decimal | None:
        """What comes back for unused sessions: none, pro rata, or price minus sessions used at the single price."""
        unused = self.size - len(self.used)
        match self.terms.get("refund", "none"):
            case "pro_rata":
                return cents(self.price * unused / self.size)
            case "less_single_price" if unused:
                singles = [single_prices[s.number] for s in self.used]
                known = [price for price in singles if price is not None]
                return max(ZERO, self.price - sum(known, ZERO)) if len(known) == len(singles) else None
            case _:
                return ZERO


def buy(
    packages: Sequence[Mapping[str, Any]],
    planned: Sequence[Session],
    prepaid: int,
    growth: Growth,
    discount_percents: Sequence[Decimal],
) -> tuple[list[Purchase], dict[int, tuple[Purchase, int]]]:
    """Decide what is bought as if treatment helps, and which session each purchase serves (R8).

    Args:
        packages: The clinic's offers, tried in the order written.
        planned: Every session to come, past the horizon too.
        prepaid: Sessions left in a package already paid; they are used first.
        growth: Price growth factor on a date.
        discount_percents: Percent discounts on packages, one after another.

    Returns:
        The purchases, and by session number the purchase that serves it and which of its sessions it is (1..n).
    """
    purchases: list[Purchase] = []
    served: dict[int, tuple[Purchase, int]] = {}
    for index, session in enumerate(planned):
        if index < prepaid:
            continue
        purchase = next((p for p in purchases if len(p.used) < p.size and p.may_serve(session)), None)
        if purchase is None:
            purchase = _offer(packages, purchases, planned[index:], growth, discount_percents)
            if purchase is not None:
                purchases.append(purchase)
        if purchase is not None:
            purchase.used.append(session)
            served[session.number] = (purchase, len(purchase.used))
    return purchases, served


def _offer(
    packages: Sequence[Mapping[str, Any]],
    bought: Sequence[Purchase],
    remaining: Sequence[Session],
    growth: Growth,
    percents: Sequence[Decimal],
) -> Purchase | None:
    """The first offer worth buying now: at least n sessions that it may serve remain."""
    for terms in packages:
        if any(p.terms is terms for p in bought) and not terms.get("repeatable", False):
            continue
        day = remaining[0].date
        list_price = grown(terms["price"], growth(day))
        price = list_price
        for percent in percents:
            price -= percent_of(price, percent)
        offer = Purchase(terms=terms, on=day, list_price=list_price, price=price)
        if offer.may_serve(remaining[0]) and sum(map(offer.may_serve, remaining)) >= terms["sessions"]:
            return offer
    return None
