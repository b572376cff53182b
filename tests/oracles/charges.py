"""Every dated, priced charge of a course, before anyone has paid (R5-R9)."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from .dates import month_start
from .lines import Charge, Rank
from .money import ZERO, cents, grown
from .prices import growth_factor, session_prices
from .schedule import Timeline, care_dates, fills
from .splitting import benefit_terms

TIER_KINDS = {
    "generic": "generic_medicine",
    "preferred": "preferred_medicine",
    "nonpreferred": "nonpreferred_medicine",
    "specialty": "specialty_medicine",
    "otc": "otc_medicine",
}


def charges(
    scenario: Mapping[str, Any],
    when: Timeline,
    outcome: str,
    *,
    helps: bool,
    fpg: tuple[Decimal, Decimal] | None,
) -> Iterator[Charge]:
    """All charges of a collapsed scenario but travel and pay; the caller puts them in date order."""
    if scenario.get("treatment"):
        yield from _memberships(scenario, when)
        yield from _deposit(scenario, when)
        yield from _evaluation(scenario, when)
        yield from _sessions(scenario, when, outcome, helps=helps, fpg=fpg)
        yield from _extras(scenario, when)
        yield from _late_cancels(scenario, when)
        yield from _services(scenario, when)
    yield from _care(scenario, when)
    yield from _medicines(scenario, when, reduce=helps and scenario.get("medicine_reductions", True))


def session_kind(scenario: Mapping[str, Any]) -> str:
    """Sessions with esketamine are a kind of their own."""
    method = (scenario.get("treatment") or {}).get("method") or ""
    return "esketamine_session" if "esketamine" in method else "ketamine_session"


def _charge(
    scenario: Mapping[str, Any],
    day: date,
    rank: Rank,
    kind: str,
    price: Any,
    what: str,
    *,
    billed: Any = None,
    **more: Any,
) -> Charge:
    """A charge at a price that grows; `billed` to a plan is the cash price if not said."""
    factor = growth_factor(scenario, day)
    cash = None if price is None else grown(price, factor)
    return Charge(
        service_date=day,
        rank=rank,
        kind=kind,
        description=what,
        cash=cash,
        billed=cash if billed is None else grown(billed, factor),
        growth=factor,
        missing="" if price is not None else what,
        **more,
    )


def _memberships(scenario: Mapping[str, Any], when: Timeline) -> Iterator[Charge]:
    membership = _clinic(scenario).get("membership")
    if not membership:
        return
    step = {"month": 1, "year": 12, "once": 0}[membership["every"]]
    count = 0
    while (day := month_start(when.start, 1 + count * step)) < when.ends and (step or count == 0):
        yield _charge(
            scenario, day, Rank.MEMBERSHIP, "membership", membership["price"], "clinic.membership", order=count
        )
        count += 1


def _deposit(scenario: Mapping[str, Any], when: Timeline) -> Iterator[Charge]:
    deposit = _clinic(scenario).get("deposit")
    if deposit:
        kind = session_kind(scenario)
        yield _charge(
            scenario, when.start, Rank.DEPOSIT, kind, deposit, "clinic.deposit", order=0, network="not_covered"
        )


def _evaluation(scenario: Mapping[str, Any], when: Timeline) -> Iterator[Charge]:
    if when.evaluation:
        price = _clinic(scenario)["evaluation"]
        billed = _billed_to_plan(scenario, "evaluation")
        yield _charge(
            scenario, when.start, Rank.EVALUATION, "evaluation", price, "clinic.evaluation", billed=billed, order=0
        )


def _sessions(
    scenario: Mapping[str, Any],
    when: Timeline,
    outcome: str,
    *,
    helps: bool,
    fpg: tuple[Decimal, Decimal] | None,
) -> Iterator[Charge]:
    kind = session_kind(scenario)
    cash = paid_in_cash(scenario, kind, outcome)
    prices, package_lines = session_prices(scenario, when, cash=cash, helps=helps, fpg=fpg)
    to_plan = _billed_to_plan(scenario, "session")
    for session in when.sessions:
        price = prices[session.number]
        factor = growth_factor(scenario, session.date)
        prepaid = price.rule == "R5"
        yield Charge(
            service_date=session.date,
            rank=Rank.SESSION,
            order=session.number,
            kind=kind,
            description=f"session {session.number}",
            cash=price.list_price,
            discount=price.discount,
            billed=price.list_price if to_plan is None else grown(to_plan, factor),
            pay_date=price.pay_date,
            session=session.number,
            network="not_covered" if prepaid else "outcome",
            rule=price.rule,
            missing=price.missing,
            credits=True,
            growth=factor,
        )
    for number, line in enumerate(package_lines):
        yield Charge(
            service_date=line.date,
            rank=Rank.SESSION,
            order=100_000 + number,
            kind=kind,
            description=line.description,
            cash=line.amount if line.amount is None or line.amount < 0 else line.list_price,
            discount=ZERO if line.amount is None or line.amount < 0 else line.list_price - line.amount,
            billed=None,
            rule="R8",
            missing="clinic.session" if line.amount is None else "",
            settled=True,
        )


def paid_in_cash(scenario: Mapping[str, Any], kind: str, outcome: str) -> bool:
    """Whether no plan takes part in paying for sessions, so that packages and discounts hold (R10)."""
    if not scenario.get("plan") or outcome == "not_covered":
        return True
    if outcome in ("denied", "won_on_appeal"):
        return False
    network = "out" if outcome == "out_of_network" else None
    return benefit_terms(scenario["plan"], kind, network)[1] is None


def _extras(scenario: Mapping[str, Any], when: Timeline) -> Iterator[Charge]:
    for index, extra in enumerate(_clinic(scenario).get("extras", ())):
        for day, session in _extra_dates(extra["per"], when):
            price, what = extra.get("price"), f"clinic.extras.{extra['name']}"
            yield _charge(scenario, day, Rank.EXTRA, "extra", price, what, order=index, session=session)


def _extra_dates(per: str, when: Timeline) -> Iterator[tuple[date, int | None]]:
    """(date, linked session): on each session, each visit's first day, each month's first day, or the first session."""
    match per:
        case "session":
            yield from ((s.date, s.number) for s in when.sessions)
        case "visit":
            yield from ((s.date, s.number) for s in when.sessions if s.first_of_visit)
        case "once":
            yield from ((s.date, None) for s in when.sessions[:1])
        case _:
            last = when.last_visit_or_supply
            month = 1
            while last is not None and (day := month_start(when.start, month)) <= last and day < when.ends:
                yield day, None
                month += 1


def _late_cancels(scenario: Mapping[str, Any], when: Timeline) -> Iterator[Charge]:
    late = _clinic(scenario).get("late_cancel") or {}
    if late.get("times") and when.last_induction is not None:
        fee = Decimal(late["fee"]) * late["times"]
        day = when.last_induction
        yield _charge(
            scenario, day, Rank.LATE_CANCEL, "extra", fee, "clinic.late_cancel", order=0, network="not_covered"
        )


def _services(scenario: Mapping[str, Any], when: Timeline) -> Iterator[Charge]:
    clinic = _clinic(scenario)
    for day in when.follow_ups:
        billed = _billed_to_plan(scenario, "follow_up")
        price = clinic.get("follow_up")
        yield _charge(scenario, day, Rank.FOLLOW_UP, "follow_up", price, "clinic.follow_up", billed=billed, order=0)
    for day in when.home_follow_ups:
        price = clinic.get("home_follow_up")
        yield _charge(scenario, day, Rank.FOLLOW_UP, "follow_up", price, "clinic.home_follow_up", order=1)
    for day in when.labs:
        billed = _billed_to_plan(scenario, "lab")
        yield _charge(scenario, day, Rank.LAB, "lab", clinic.get("lab"), "clinic.lab", billed=billed, order=0)
    for day in when.home_supplies:
        price = clinic.get("home_supply")
        yield _charge(
            scenario, day, Rank.HOME_SUPPLY, "home_supply", price, "clinic.home_supply", order=0, network="outcome"
        )


def _care(scenario: Mapping[str, Any], when: Timeline) -> Iterator[Charge]:
    for index, care in enumerate(scenario.get("care", ())):
        for day in care_dates(care, when.start, when.horizon_end):
            what = f"care.{care.get('name', care['kind'])}"
            yield _charge(scenario, day, Rank.CARE, care["kind"], care.get("price"), what, order=index)


def _medicines(scenario: Mapping[str, Any], when: Timeline, *, reduce: bool) -> Iterator[Charge]:
    for index, medicine in enumerate(scenario.get("medicines", ())):
        name = medicine.get("ref") or medicine.get("name") or medicine.get("key")
        for day, dose in fills(medicine, when.start, when.horizon_end, reduce=reduce):
            factor = growth_factor(scenario, day)
            exact = _fill_price(medicine)
            price = None if exact is None else cents(exact * dose / 100 * factor)
            yield Charge(
                service_date=day,
                rank=Rank.MEDICINE,
                order=index,
                kind=TIER_KINDS[medicine.get("tier", "generic")],
                description=f"medicines.{name}",
                cash=price,
                billed=price,
                growth=factor,
                missing="" if price is not None else f"medicines.{name}",
            )


def _fill_price(medicine: Mapping[str, Any]) -> Decimal | None:
    """Price of one fill at the full dose, exact (R6)."""
    if medicine.get("price") is not None:
        return Decimal(medicine["price"])
    if medicine.get("unit_price") is None or medicine.get("units_per_day") is None:
        return None
    units = Decimal(medicine["units_per_day"]) * Decimal(medicine.get("supply_days", 30))
    return Decimal(medicine["unit_price"]) * units


def _clinic(scenario: Mapping[str, Any]) -> Mapping[str, Any]:
    return scenario.get("clinic") or {}


def _billed_to_plan(scenario: Mapping[str, Any], service: str) -> Any:
    return (_clinic(scenario).get("billed_to_plan") or {}).get(service)
