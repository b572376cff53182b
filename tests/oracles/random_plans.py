"""Random scenarios, claims and plans that explore the nasty corners of the rules; the same seed, the same dict.

Every price that takes part is typed (no catalog is needed), save where a price is left out on purpose to be unknown.
"""

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

STARTS = (
    date(2027, 1, 31),
    date(2028, 2, 29),
    date(2028, 1, 30),
    date(2027, 3, 31),
    date(2027, 12, 31),
    date(2027, 8, 29),
    date(2028, 2, 28),
    date(2027, 1, 1),
)
TIERS = ("generic", "preferred", "nonpreferred", "specialty", "otc")


def random_self_pay(rng: Random) -> dict[str, Any]:
    """A whole scenario without a plan: schedule, packages, extras, credits, home phase, travel, medicines."""
    scenario: dict[str, Any] = {
        "schema": 1,
        "start": _start(rng),
        "horizon_years": rng.choice((1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 10)),
        "treatment": _treatment(rng),
        "clinic": _clinic(rng),
    }
    if rng.random() < 0.5:
        scenario["price_growth"] = _range(rng, _rate(rng, 0, 6), _rate(rng, 6, 9))
    if rng.random() < 0.4:
        scenario["travel"] = _travel(rng)
    if rng.random() < 0.2:
        scenario["lost_pay"] = {"hours_per_visit": rng.randint(1, 8), "hourly": money(rng, 15, 60)}
        if "travel" in scenario:
            scenario["lost_pay"]["escort_hourly"] = money(rng, 10, 40)
    if rng.random() < 0.4:
        scenario["medicines"] = [_medicine(rng, f"m{i}", scenario["start"]) for i in range(rng.randint(1, 3))]
    if rng.random() < 0.2:
        scenario["care"] = [_care(rng) for _ in range(rng.randint(1, 2))]
    if rng.random() < 0.12:
        add_under_way(rng, scenario)
    return scenario


def random_covered(rng: Random) -> dict[str, Any]:
    """A scenario with a plan and an outcome."""
    scenario = random_self_pay(rng)
    scenario["plan"] = random_plan(rng, scenario["start"])
    scenario["outcome"] = rng.choice(("not_covered", "out_of_network", "covered", "covered", "denied", "won_on_appeal"))
    scenario["reimbursement_weeks"] = rng.choice((0, 2, 6, 6, 13))
    clinic = scenario["clinic"]
    if rng.random() < 0.6:
        services = [s for s in ("session", "evaluation", "follow_up", "lab") if rng.random() < 0.6]
        clinic["billed_to_plan"] = {s: price_range(rng, 100, 1500) for s in services}
    if rng.random() < 0.15:
        scenario["paying"] = {"copay_programme": _programme(rng)}
    return scenario


def random_options(rng: Random) -> dict[str, Any]:
    """A scenario, with or without a plan, whose options change medicines and leave out the treatment."""
    scenario = random_covered(rng) if rng.random() < 0.5 else random_self_pay(rng)
    scenario["medicines"] = [_medicine(rng, f"m{i}", scenario["start"]) for i in range(rng.randint(1, 3))]
    options = []
    for number in range(rng.randint(1, 3)):
        overrides = []
        for medicine in scenario["medicines"]:
            if rng.random() < 0.6:
                overrides.append(
                    {
                        "ref": medicine["ref"],
                        "dose_percent": rng.choice((0, 25, 50, 75, 150)),
                        "from_month": rng.randint(1, 14),
                    }
                )
        options.append({"name": f"option {number}", "treatment": rng.random() < 0.7, "medicines": overrides})
    scenario["options"] = options
    return scenario


def random_claims(rng: Random) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """(claims, plan): claims as dicts with date, kind, billed, allowed and network (None: the benefit's)."""
    start = _start(rng)
    plan = random_plan(rng, start, ranges=False)
    claims = []
    for _ in range(rng.randint(1, 25)):
        kind = rng.choice([*plan["benefits"], *plan["benefits"], "primary_care"])
        claims.append(
            {
                "date": start + timedelta(days=rng.choice((0, 0, 1, 30, 365, 366, rng.randint(0, 800)))),
                "kind": kind,
                "billed": money(rng, 0, rng.choice((1, 50, 400, 3000))),
                "allowed": rng.choice((None, None, money(rng, 0, rng.choice((1, 300, 2000))))),
                "network": rng.choice((None, None, None, "in", "out")),
            }
        )
    claims.sort(key=lambda claim: claim["date"])
    return claims, plan


def random_plan(rng: Random, start: date, *, ranges: bool = True) -> dict[str, Any]:
    """A whole plan: small enough limits that they are met, often in the middle of a charge."""
    size = rng.choice((1, 1, 3))
    deductible = rng.choice((Decimal(0), money(rng, 0, 300), money(rng, 100, 2000)))
    near, far = deductible + money(rng, 0, 400), deductible + money(rng, 400, 4000)
    maximum = rng.choice((None, near, near, near, far))
    plan: dict[str, Any] = {
        "name": "random",
        "plan_year_starts": rng.choice(("01-01", "01-01", "07-01", "02-29", "12-31", f"{rng.randint(1, 12):02}-15")),
        "deductible": deductible,
        "out_of_pocket_maximum": maximum,
        "out_of_network": _side(rng, credit=True),
        "copays_credit_deductible": rng.random() < 0.2,
        "benefits": _benefits(rng, ranges),
    }
    if rng.random() < 0.5:
        plan["used"] = _used(rng, start, deductible, maximum)
    if size > 1:
        plan["family"] = _family(rng, plan)
    if rng.random() < 0.5:
        plan["pharmacy"] = _side(rng, credit=False)
    if rng.random() < 0.15:
        plan["second_payer"] = {
            "pays_percent": rng.choice((50, 80, 100)),
            "of": rng.choice(("deductible", "coinsurance", "all")),
        }
    return plan


def money(rng: Random, low: int, high: int) -> Decimal:
    """Dollars and cents between two amounts; often whole, sometimes none or one cent."""
    chance = rng.random()
    if chance < 0.02:
        return Decimal("0.00")
    if chance < 0.04:
        return Decimal("0.01")
    if chance < 0.5:
        return Decimal(rng.randint(low, high)).quantize(Decimal("0.01"))
    return Decimal(rng.randint(low * 100, high * 100)) / 100


def price_range(rng: Random, low: int, high: int) -> Any:
    """A price in one of the three forms of a range."""
    return _range(rng, *sorted((money(rng, low, high), money(rng, low, high))))


def _range(rng: Random, low: Any, high: Any) -> Any:
    form = rng.random()
    if form < 0.5:
        return low
    if form < 0.75:
        return {"low": low, "high": high}
    middle = rng.choice((low, high))
    if isinstance(low, int) and isinstance(high, int):
        middle = rng.randint(low, high)
    return {"low": low, "typical": middle, "high": high}


def _whole(rng: Random, low: int, high: int) -> Any:
    return _range(rng, *sorted((rng.randint(low, high), rng.randint(low, high))))


def _rate(rng: Random, low: int, high: int) -> Decimal:
    return Decimal(rng.randint(low * 100, high * 100)) / 100


def _start(rng: Random) -> date:
    return rng.choice(STARTS) if rng.random() < 0.6 else date(2027, 1, 1) + timedelta(days=rng.randint(0, 1100))


def _weeks(rng: Random, low: int, high: int) -> Any:
    ends = sorted((rng.randint(low * 2, high * 2), rng.randint(low * 2, high * 2)))
    return _range(rng, *(Decimal(end) / 2 for end in ends))


def _treatment(rng: Random) -> dict[str, Any]:
    treatment: dict[str, Any] = {
        "method": "iv_infusion_pain_2h",
        "induction": {"sessions": _whole(rng, 1, 10), "days_between": _whole(rng, 1, 10)},
    }
    if rng.random() < 0.5:
        treatment["induction"]["days_to_first"] = rng.choice((0, 1, 14, 45))
    if rng.random() < 0.05:
        treatment["induction"]["days_between"] = rng.randint(60, 120)
    if rng.random() < 0.85:
        treatment["maintenance"] = _maintenance(rng)
    if rng.random() < 0.4:
        treatment["follow_ups"] = {"months_between": rng.choice((1, 2, 3, 6, 12))}
    if rng.random() < 0.4:
        treatment["labs"] = {"months_between": rng.choice((1, 3, 6, 12))}
    if rng.random() < 0.2:
        treatment["home"] = {"starts_after_weeks": rng.choice((0, 1, 4, 30)), "supply_days": rng.choice((30, 30, 90))}
        if rng.random() < 0.6:
            treatment["home"]["follow_up_months"] = rng.choice((1, 3))
    return treatment


def _maintenance(rng: Random) -> dict[str, Any]:
    maintenance: dict[str, Any] = {}
    if rng.random() < 0.3:
        steps = rng.randint(1, 3)
        maintenance["taper"] = [{"weeks_between": rng.randint(1, 8), "visits": rng.randint(1, 4)} for _ in range(steps)]
        if rng.random() < 0.6:
            maintenance["then"] = rng.choice(("repeat", "stop"))
    else:
        maintenance["weeks_between"] = _weeks(rng, 2, 13)
    if rng.random() < 0.25:
        maintenance["sessions_per_visit"] = rng.randint(1, 3)
    if rng.random() < 0.3:
        maintenance["stops_after_months"] = _whole(rng, 1, 30)
    return maintenance


def _clinic(rng: Random) -> dict[str, Any]:
    clinic: dict[str, Any] = {
        "facility": "independent",
        "bundled": ["facility", "clinician", "drug"],
        "session": price_range(rng, 150, 900),
        "follow_up": price_range(rng, 30, 250),
        "lab": price_range(rng, 10, 200),
        "home_supply": price_range(rng, 40, 400),
        "home_follow_up": price_range(rng, 30, 200),
    }
    maybe: list[tuple[float, str, Any]] = [
        (0.4, "booster", lambda: price_range(rng, 100, 900)),
        (0.6, "evaluation", lambda: price_range(rng, 0, 600)),
        (0.3, "deposit", lambda: money(rng, 20, 1500)),
        (0.45, "packages", lambda: [_package(rng) for _ in range(rng.choice((1, 1, 2)))]),
        (0.25, "membership", lambda: _membership(rng)),
        (0.4, "extras", lambda: [_extra(rng, i) for i in range(rng.randint(1, 3))]),
        (0.2, "late_cancel", lambda: {"fee": money(rng, 20, 200), "times": rng.randint(0, 3)}),
        (0.3, "discount", lambda: _discount(rng)),
    ]
    for chance, key, make in maybe:
        if rng.random() < chance:
            clinic[key] = make()
    if "evaluation" in clinic:
        clinic["evaluation_credited"] = rng.random() < 0.4
    return clinic


def add_under_way(rng: Random, scenario: dict[str, Any]) -> dict[str, Any]:
    """The same scenario with some sessions already had."""
    start: date = scenario["start"]
    so_far: dict[str, Any] = {"sessions_had": rng.randint(1, 12)}
    if rng.random() < 0.5:
        so_far["package_sessions_left"] = rng.randint(0, 4)
    if rng.random() < 0.8:
        so_far["last_session"] = start - timedelta(days=rng.randint(1, 60))
    scenario["treatment"]["under_way"] = so_far
    return scenario


def add_unknown_prices(rng: Random, scenario: dict[str, Any]) -> dict[str, Any]:
    """The same scenario with a price or two left out."""
    for key in rng.sample(("session", "follow_up", "lab", "home_supply", "home_follow_up"), rng.randint(1, 2)):
        scenario["clinic"].pop(key, None)
    return scenario


def _package(rng: Random) -> dict[str, Any]:
    package: dict[str, Any] = {"sessions": rng.randint(2, 8), "price": price_range(rng, 400, 4000)}
    if rng.random() < 0.1:
        package["price"] = rng.choice((Decimal("0.01"), Decimal("0.05"), Decimal("0.00")))
    if rng.random() < 0.7:
        package["boosters"] = rng.random() < 0.6
    if rng.random() < 0.7:
        package["repeatable"] = rng.random() < 0.6
    if rng.random() < 0.5:
        package["expires_months"] = rng.choice((1, 2, 6, 12))
    if rng.random() < 0.8:
        package["refund"] = rng.choice(("none", "pro_rata", "less_single_price"))
    return package


def _membership(rng: Random) -> dict[str, Any]:
    return {"price": money(rng, 10, 400), "every": rng.choice(("month", "year", "once"))}


def _extra(rng: Random, number: int) -> dict[str, Any]:
    return {
        "name": f"extra {number}",
        "price": price_range(rng, 1, 150),
        "per": rng.choice(("session", "visit", "month", "once")),
    }


def _discount(rng: Random) -> dict[str, Any]:
    discount: dict[str, Any] = {}
    if rng.random() < 0.6:
        discount["percent"] = rng.choice((5, 10, Decimal("12.5"), Decimal("33.33"), 100))
    if rng.random() < 0.4 or not discount:
        discount["dollars_per_session"] = money(rng, 5, 300)
    return discount


def _travel(rng: Random) -> dict[str, Any]:
    travel: dict[str, Any] = {"ride": price_range(rng, 5, 80)}
    if rng.random() < 0.5:
        travel["parking"] = money(rng, 2, 30)
    if rng.random() < 0.3:
        travel["lodging_per_night"] = money(rng, 60, 200)
        travel["nights_per_visit"] = rng.randint(0, 2)
    if rng.random() < 0.3:
        travel["child_care"] = money(rng, 20, 100)
    if rng.random() < 0.4:
        travel["escort_hours"] = rng.randint(1, 6)
    return travel


def _medicine(rng: Random, ref: str, start: date) -> dict[str, Any]:
    medicine: dict[str, Any] = {
        "ref": ref,
        "name": ref,
        "tier": rng.choice(TIERS),
        "supply_days": rng.choice((30, 30, 90)),
    }
    if rng.random() < 0.5:
        medicine["price"] = price_range(rng, 3, 300)
    else:
        ends = sorted((Decimal(rng.randint(1, 300000)) / 100000, Decimal(rng.randint(1, 300000)) / 100000))
        medicine["unit_price"] = _range(rng, *ends)
        medicine["units_per_day"] = rng.randint(1, 4)
    if rng.random() < 0.4:
        medicine["next_fill"] = start + timedelta(days=rng.randint(0, 60))
    if rng.random() < 0.2:
        medicine["stop"] = start + timedelta(days=rng.randint(0, 900))
    if rng.random() < 0.4:
        medicine["changes"] = _changes(rng, start)
    return medicine


def _changes(rng: Random, start: date) -> list[dict[str, Any]]:
    changes: list[dict[str, Any]] = []
    month = 0
    for _ in range(rng.randint(1, 3)):
        month += rng.randint(1, 6)
        percent = rng.choice((0, 25, 50, 75, 100, 150))
        if rng.random() < 0.5:
            changes.append({"from_month": month, "dose_percent": percent})
        else:
            changes.append({"from": start + timedelta(days=30 * month), "dose_percent": percent})
    return changes


def _care(rng: Random) -> dict[str, Any]:
    kind = rng.choice(("physical_therapy", "psychological_support", "specialist"))
    return {
        "kind": kind,
        "name": f"{kind} {rng.randint(1, 9)}",
        "price": price_range(rng, 20, 250),
        "every_weeks": rng.randint(1, 6),
        "visits": rng.randint(1, 30),
    }


def _side(rng: Random, *, credit: bool) -> dict[str, Any]:
    side: dict[str, Any] = {
        "deductible": rng.choice(("own", "shared", "none")),
        "maximum": rng.choice(("own", "shared", "none")),
    }
    if side["deductible"] == "own":
        side["deductible_amount"] = money(rng, 0, 1500)
    if side["maximum"] == "own":
        side["maximum_amount"] = side.get("deductible_amount", Decimal(0)) + money(rng, 100, 4000)
        if credit and rng.random() < 0.2:
            side["maximum_amount"] = None
    if credit:
        side["credit"] = rng.choice(("allowed", "allowed", "fee"))
    return side


def _used(rng: Random, start: date, deductible: Decimal, maximum: Decimal | None) -> dict[str, Any]:
    part = (deductible * rng.randint(0, 100) / 100).quantize(Decimal("0.01"))
    more = money(rng, 0, 300)
    out_of_pocket = part + more if maximum is None else min(part + more, maximum)
    used: dict[str, Any] = {"deductible": part, "out_of_pocket": out_of_pocket}
    if rng.random() < 0.6:
        used["as_of"] = start - timedelta(days=rng.randint(0, 300))
    return used


def _family(rng: Random, plan: dict[str, Any]) -> dict[str, Any]:
    used = plan.get("used") or {"deductible": Decimal(0), "out_of_pocket": Decimal(0)}
    limit = plan["deductible"] * 2
    deductible_used = min(limit, used["deductible"] + money(rng, 0, 800))
    top = None if plan["out_of_pocket_maximum"] is None else plan["out_of_pocket_maximum"] * 2
    out_of_pocket_used = max(deductible_used, used["out_of_pocket"]) + money(rng, 0, 500)
    return {
        "deductible": limit,
        "out_of_pocket_maximum": top,
        "deductible_used": deductible_used,
        "out_of_pocket_used": out_of_pocket_used if top is None else min(out_of_pocket_used, top),
        "deductible_kind": rng.choice(("embedded", "aggregate")),
        "maximum_kind": rng.choice(("embedded", "aggregate")),
    }


def _benefits(rng: Random, ranges: bool) -> dict[str, Any]:
    kinds = [
        "ketamine_session",
        "evaluation",
        "follow_up",
        "lab",
        "home_supply",
        "extra",
        "physical_therapy",
        "specialist",
        "generic_medicine",
        "specialty_medicine",
        "otc_medicine",
    ]
    benefits: dict[str, Any] = {}
    for kind in kinds:
        if rng.random() < (0.95 if kind == "ketamine_session" else 0.7):
            benefits[kind] = _benefit(rng, ranges)
    return benefits or {"lab": {"network": "in", "copay": 10}}


def _benefit(rng: Random, ranges: bool) -> dict[str, Any]:
    form = rng.random()
    if form < 0.5:
        return {"in": _terms(rng, ranges), "out": _terms(rng, ranges, out=True)}
    if form < 0.85:
        return {"network": "in", **_terms(rng, ranges)}
    if form < 0.95:
        return {"network": "out", **_terms(rng, ranges, out=True)}
    return {"network": "not_covered"}


def _terms(rng: Random, ranges: bool, *, out: bool = False) -> dict[str, Any]:
    terms: dict[str, Any] = {}
    if rng.random() < 0.5:
        terms["copay"] = money(rng, 0, 90)
    if rng.random() < 0.6:
        terms["coinsurance"] = rng.choice((10, 20, 30, 40, Decimal("14.5"), Decimal("33.33"), 100))
    if rng.random() < 0.8:
        terms["deductible"] = rng.choice(("waived", "after", "after", "copay_first"))
    chance = rng.random()
    if chance < 0.5:
        terms["allowed"] = price_range(rng, 20, 900) if ranges else money(rng, 20, 900)
    elif chance < (0.95 if out else 0.8):
        terms["allowed_percent"] = rng.choice((40, 60, 80, Decimal("62.5")))
    if rng.random() < 0.15:
        terms["visit_limit"] = rng.randint(1, 8)
    if rng.random() < 0.15:
        terms["free_visits"] = rng.randint(1, 3)
    if rng.random() < 0.15:
        terms["coinsurance_cap"] = money(rng, 5, 150)
    if rng.random() < 0.1:
        terms["counts"] = False
    if not out and rng.random() < 0.3:
        terms["denied_liability"] = rng.choice(("patient", "provider"))
    return terms


def _programme(rng: Random) -> dict[str, Any]:
    programme: dict[str, Any] = {
        "per_visit_patient_pays": rng.choice((0, 10, 25)),
        "yearly_maximum": money(rng, 100, 3000),
    }
    if rng.random() < 0.7:
        programme["counts_toward_plan"] = rng.random() < 0.5
    return programme
