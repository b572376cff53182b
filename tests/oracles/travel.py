"""Trips and lost pay (R21): one trip on each day at the clinic."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from .lines import Line, Rank
from .money import ZERO, cents
from .schedule import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """A day at the clinic; `session` when there is one that day, `begins_visit` when nights are paid for it."""

    date: date
    session: int | None
    begins_visit: bool


def trips(timeline: Timeline) -> list[Trip]:
    """Trips for evaluation, sessions and in-clinic follow-ups, not labs; one a day, linked to that day's session."""
    by_day: dict[date, Trip] = {}
    for session in timeline.sessions:
        by_day.setdefault(
            session.date, Trip(date=session.date, session=session.number, begins_visit=session.first_of_visit)
        )
    others = ([timeline.start] if timeline.evaluation else []) + list(timeline.follow_ups)
    for day in others:
        by_day.setdefault(day, Trip(date=day, session=None, begins_visit=True))
    return [by_day[day] for day in sorted(by_day)]


def travel_lines(
    scenario: Mapping[str, Any], days: Sequence[Trip], mileage_rate: Decimal | None
) -> tuple[list[Line], list[str]]:
    """One line per trip; no price growth. Also what is unknown."""
    travel = scenario.get("travel")
    if not travel:
        return [], []
    per_trip = sum((Decimal(travel.get(key) or 0) for key in ("ride", "parking", "child_care")), ZERO)
    nights = Decimal(travel.get("lodging_per_night") or 0) * Decimal(travel.get("nights_per_visit") or 0)
    unknown = []
    miles = Decimal(travel.get("miles") or 0)
    if miles and mileage_rate is None:
        unknown.append("travel.miles")
    elif miles and mileage_rate is not None:
        per_trip += cents(miles * mileage_rate)
    amounts = [(trip, cents(per_trip + (nights if trip.begins_visit else ZERO))) for trip in days]
    return [_line(trip, amount, "travel", Rank.TRAVEL) for trip, amount in amounts], unknown if days else []


def lost_pay_lines(scenario: Mapping[str, Any], days: Sequence[Trip]) -> list[Line]:
    """Lost pay of the person and the escort, per trip; outside "you pay" (R21)."""
    pay = scenario.get("lost_pay")
    if not pay:
        return []
    own = Decimal(pay.get("hours_per_visit") or 0) * Decimal(pay.get("hourly") or 0)
    escort_hours = Decimal((scenario.get("travel") or {}).get("escort_hours") or 0)
    escort = escort_hours * Decimal(pay.get("escort_hourly") or 0)
    return [_line(trip, cents(own) + cents(escort), "lost_pay", Rank.LOST_PAY) for trip in days]


def _line(trip: Trip, amount: Decimal, kind: str, rank: Rank) -> Line:
    return Line(
        service_date=trip.date,
        pay_date=trip.date,
        kind=kind,
        description=kind,
        rank=rank,
        session=trip.session,
        billed=amount,
        not_covered=amount,
        you_pay=amount,
        rule="R21",
    )
