"""The benchmark's plan reckoned one claim at a time with plain Python integers: the yardstick for many columns.

A person's own way to write it: dates, prices, then claims in date order against what counts so far. It is held to the
engine, cent for cent, by `bench_draws.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

START = date(2027, 1, 4)
YEARS = 5
MILLION = 1_000_000

PLAN: dict[str, Any] = {
    "schema": 1,
    "start": START,
    "horizon_years": YEARS,
    "price_growth": {"low": 0, "typical": 3, "high": 5},
    "treatment": {
        "induction": {
            "sessions": {"low": 4, "typical": 6, "high": 8},
            "days_between": {"low": 2, "typical": 3, "high": 7},
        },
        "maintenance": {"weeks_between": {"low": 2, "typical": 3, "high": 4}},
        "follow_ups": {"months_between": 3},
    },
    "clinic": {
        "session": {"low": 400, "typical": 550, "high": 900},
        "evaluation": {"low": 150, "typical": 250, "high": 400},
        "follow_up": {"low": 90, "typical": 150, "high": 220},
    },
    "outcome": "covered",
    "plan": {
        "deductible": 2000,
        "out_of_pocket_maximum": 6000,
        "used": {"deductible": 500, "out_of_pocket": 500, "as_of": START},
        "benefits": {
            "ketamine_session": {"coinsurance": 20, "allowed": {"low": 300, "typical": 400, "high": 600}},
            "evaluation": {"copay": 60, "deductible": "waived"},
            "follow_up": {"copay": 40, "deductible": "waived"},
            "generic_medicine": {"copay": 10, "deductible": "waived"},
            "preferred_medicine": {"copay": 45},
            "nonpreferred_medicine": {"coinsurance": 40},
        },
    },
    "medicines": [
        {"ref": "gabapentin", "tier": "generic", "price": {"low": 10, "typical": 18, "high": 60}},
        {"ref": "duloxetine", "tier": "preferred", "price": {"low": 15, "typical": 40, "high": 160}},
        {"ref": "pregabalin", "tier": "nonpreferred", "price": {"low": 30, "typical": 90, "high": 400}},
    ],
    "travel": {"parking": {"low": 0, "typical": 12, "high": 25}},
}
"""Ten thousand worlds of this: five years, boosters each two to four weeks, three medicines, a covering plan."""

DEDUCTIBLE, MAXIMUM, USED = 200_000, 600_000, 50_000
TERMS = {  # copay, coinsurance, whether the deductible comes first
    "session": (0, 200_000, True),
    "evaluation": (6_000, 0, False),
    "follow_up": (4_000, 0, False),
    "gabapentin": (1_000, 0, False),
    "duloxetine": (4_500, 0, True),
    "pregabalin": (0, 400_000, True),
}
LISTED = ("evaluation", "session", "follow_up", "gabapentin", "duloxetine", "pregabalin")


def months_paid(world: Mapping[str, int]) -> list[int]:
    """What leaves in each month of one world, cents.

    Args:
        world: The engine's value of every input.
    """
    starts = [add_months(START, month).toordinal() for month in range(12 * YEARS + 1)]
    growth = world["price_growth"]
    months = [0] * (12 * YEARS)
    used: dict[int, list[int]] = {START.year: [USED, USED]}
    for day, _, service in sorted(services(world, starts[0], starts[-1])):
        month = bisect_right(starts, day) - 1
        if service == "parking":
            months[month] += world["travel.parking"]
            continue
        allowed = allowed_amount(service, world, growth, month // 12)
        so_far = used.setdefault(date.fromordinal(day).year, [0, 0])
        months[month] += you_pay(service, allowed, so_far)
    return months


def services(world: Mapping[str, int], first: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Every service as (day, place in the list, what)."""
    days = [first + i * world["treatment.induction.days_between"] for i in range(world["treatment.induction.sessions"])]
    interval = world["treatment.maintenance.weeks_between"]
    days += range(days[-1] + interval, end, interval)
    checks = [add_months(START, month).toordinal() for month in range(3, 12 * YEARS, 3)]
    yield first, 0, "evaluation"
    for day in days:
        yield day, 1, "session"
    for day in checks:
        yield day, 2, "follow_up"
    for place in (3, 4, 5):
        for day in range(first, end, 30):
            yield day, place, LISTED[place]
    for day in {first, *days, *checks}:
        yield day, 6, "parking"


def allowed_amount(service: str, world: Mapping[str, int], growth: int, years: int) -> int:
    """The lesser of the price and what the plan accepts, grown for some years."""
    if service == "session":
        accepted = grown(world["plan.benefits.ketamine_session.in.allowed"], growth, years)
        return min(grown(world["clinic.session"], growth, years), accepted)
    key = f"clinic.{service}" if service in ("evaluation", "follow_up") else f"medicines.{service}.price"
    return grown(world[key], growth, years)


def grown(price: int, growth: int, years: int) -> int:
    """A price after some anniversaries, rounded half up."""
    whole = MILLION**years
    return (2 * price * (MILLION + growth) ** years + whole) // (2 * whole)


def you_pay(service: str, allowed: int, used: list[int]) -> int:
    """Deductible, copay and coinsurance within the maximum; moves what counts so far."""
    copay, rate, deductible_first = TERMS[service]
    deductible = min(max(DEDUCTIBLE - used[0], 0), allowed) if deductible_first else 0
    rest = allowed - deductible
    flat = min(copay, rest)
    coinsurance = (2 * (rest - flat) * rate + MILLION) // (2 * MILLION)
    room = MAXIMUM - used[1]
    paid = min(deductible + flat + coinsurance, room)
    used[0] += min(deductible, room)
    used[1] += paid
    return paid


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
