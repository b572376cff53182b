"""What each session costs: single prices, discounts, packages, growth (R7-R9)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from .dates import year_of
from .money import ZERO, grown, percent_of
from .packages import Purchase, buy
from .schedule import Session, Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPrice:
    """Cash price of one session: list price, discount, and when the money leaves."""

    list_price: Decimal | None
    discount: Decimal
    pay_date: date
    rule: str
    missing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageLine:
    """An unused part (positive) or a refund (negative) of a package; None is unknown."""

    date: date
    amount: Decimal | None
    list_price: Decimal
    description: str


def growth_factor(scenario: Mapping[str, Any], day: date) -> Decimal:
    """(1 + growth) to the number of anniversaries of `start` up to `day` (R9)."""
    rate = Decimal(scenario.get("price_growth", 0)) / 100
    return (1 + rate) ** (year_of(scenario["start"], day) - 1)


def sliding_discount(scenario: Mapping[str, Any], fpg: tuple[Decimal, Decimal] | None) -> Decimal:
    """Percent off by income against the poverty guideline: the first step whose limit is not passed.

    Args:
        scenario: With paying.sliding_scale and paying.household.
        fpg: Guideline for one person, and for each added person, in dollars a year.
    """
    paying = scenario.get("paying") or {}
    household = paying.get("household") or {}
    if fpg is None or not paying.get("sliding_scale") or household.get("income") is None:
        return ZERO
    guideline = fpg[0] + fpg[1] * (household.get("size", 1) - 1)
    percent_of_poverty = Decimal(household["income"]) * 100 / guideline
    for step in sorted(paying["sliding_scale"], key=lambda step: Decimal(step["up_to_percent_of_poverty"])):
        if percent_of_poverty <= step["up_to_percent_of_poverty"]:
            return Decimal(step["discount"])
    return ZERO


def discount_percents(scenario: Mapping[str, Any], fpg: tuple[Decimal, Decimal] | None) -> list[Decimal]:
    """Percent discounts on sessions and packages, the clinic's first, then the sliding scale."""
    discount = (scenario.get("clinic") or {}).get("discount") or {}
    percents = [Decimal(discount.get("percent", 0)), sliding_discount(scenario, fpg)]
    return [percent for percent in percents if percent]


def single_price(
    scenario: Mapping[str, Any], session: Session, percents: list[Decimal]
) -> tuple[Decimal | None, Decimal, str]:
    """(list price, discount, what is missing) of one session bought alone; percent before dollars, each rounded."""
    clinic = scenario.get("clinic") or {}
    price, missing = clinic.get("session"), "clinic.session"
    if not session.induction and clinic.get("booster") is not None:
        price = clinic["booster"]
    if price is None:
        return None, ZERO, missing
    list_price = grown(price, growth_factor(scenario, session.date))
    net = list_price
    for percent in percents:
        net -= percent_of(net, percent)
    dollars = Decimal((clinic.get("discount") or {}).get("dollars_per_session", 0))
    net -= min(dollars, net)
    return list_price, list_price - net, ""


def session_prices(
    scenario: Mapping[str, Any], timeline: Timeline, *, cash: bool, helps: bool, fpg: tuple[Decimal, Decimal] | None
) -> tuple[dict[int, SessionPrice], list[PackageLine]]:
    """Cash price of every session that takes place, and what packages add (R8).

    Args:
        scenario: Collapsed.
        timeline: Its sessions.
        cash: Whether the sessions are paid in cash, so that packages are bought.
        helps: False: sessions after induction never come, so that unused ones are refunded by the terms (R23).
        fpg: Poverty guideline for the sliding scale.
    """
    percents = discount_percents(scenario, fpg)
    singles = {s.number: single_price(scenario, s, percents) for s in timeline.planned}
    prepaid = ((scenario.get("treatment") or {}).get("under_way") or {}).get("package_sessions_left", 0)
    offers = (scenario.get("clinic") or {}).get("packages", ()) if cash else ()
    purchases, served = buy(offers, timeline.planned, prepaid, lambda day: growth_factor(scenario, day), percents)
    prices: dict[int, SessionPrice] = {}
    for session in timeline.sessions:
        if session.number <= prepaid:
            prices[session.number] = SessionPrice(list_price=ZERO, discount=ZERO, pay_date=session.date, rule="R5")
        elif session.number in served:
            prices[session.number] = _package_price(*served[session.number])
        else:
            list_price, discount, missing = singles[session.number]
            prices[session.number] = SessionPrice(
                list_price=list_price, discount=discount, pay_date=session.date, rule="R10", missing=missing
            )
    net = {n: None if price is None else price - discount for n, (price, discount, _) in singles.items()}
    return prices, _package_lines(purchases, timeline, net, helps=helps)


def _package_price(purchase: Purchase, number: int) -> SessionPrice:
    list_price = purchase.share(purchase.list_price, number)
    net = purchase.share(purchase.price, number)
    return SessionPrice(list_price=list_price, discount=list_price - net, pay_date=purchase.on, rule="R8")


def _package_lines(
    purchases: list[Purchase], timeline: Timeline, singles: Mapping[int, Decimal | None], *, helps: bool
) -> list[PackageLine]:
    """Unused parts on the purchase date; refunds on the last session, none for sessions beyond the horizon."""
    lines: list[PackageLine] = []
    happened = {s.number for s in timeline.sessions}
    for purchase in purchases:
        if purchase.on > max((s.date for s in timeline.sessions), default=date.min):
            continue
        purchase.used[:] = [s for s in purchase.used if s.number in happened]
        if not purchase.used or len(purchase.used) == purchase.size:
            continue
        unused, unused_list = purchase.left_over(purchase.price), purchase.left_over(purchase.list_price)
        lines.append(
            PackageLine(date=purchase.on, amount=unused, list_price=unused_list, description="unused part of a package")
        )
        goes_on = any(s.induction and s.number not in happened for s in timeline.planned)
        refund = ZERO if helps or goes_on else purchase.refund(singles)
        if refund != 0:
            day = timeline.sessions[-1].date
            amount = None if refund is None else -refund
            lines.append(PackageLine(date=day, amount=amount, list_price=ZERO, description="package refund"))
    return lines
