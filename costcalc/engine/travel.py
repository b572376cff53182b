"""Getting there and lost pay: one trip a day at the clinic, for evaluation, sessions and follow-ups (R21)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from costcalc.engine.columns import BoolArray, Columns, IntArray
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Item
from costcalc.engine.pricer import Charges
from costcalc.engine.resolve import Resolved
from costcalc.engine.rounding import product_half_up
from costcalc.engine.schedule import Schedule

MILES_SCALE = 100
RATE_PER_CENT = 1_000
HOURS_SCALE = 100
_PER_TRIP = (
    ("ride", Item.RIDE),
    ("parking", Item.PARKING),
    ("meals", Item.MEALS),
    ("escort", Item.ESCORT),
    ("child_care", Item.CHILD_CARE),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trips:
    """Days at the clinic, shape (rows, columns).

    Attributes:
        session: The treatment session of that day, 0 for none.
        begins_visit: Whether nights are paid for it.
    """

    day: IntArray
    happens: BoolArray
    session: IntArray
    begins_visit: BoolArray


def trips(resolved: Resolved, columns: Columns, schedule: Schedule) -> Trips:
    """Every day at the clinic once: sessions first, then an evaluation or follow-up on a day without one."""
    sessions = schedule.sessions
    day = sessions.dates.day
    happens = sessions.dates.happens
    others_day = schedule.follow_ups.day
    others = schedule.follow_ups.happens
    if "clinic.evaluation" in resolved.inputs:
        start = np.full((1, columns.count), resolved.calendar.first_day, dtype=np.int64)
        others_day = np.concatenate([start, others_day])
        others = np.concatenate([np.ones((1, columns.count), dtype=np.bool_), others])
    same_day = (others_day[:, None, :] == day[None, :, :]) & happens[None, :, :]
    others = others & ~same_day.any(axis=1)
    rows = np.broadcast_to(sessions.visit[:, None], day.shape)
    return Trips(
        day=np.concatenate([day, others_day]),
        happens=np.concatenate([happens, others]),
        session=np.concatenate([sessions.number, np.zeros_like(others_day)]),
        begins_visit=np.concatenate([rows, np.ones(others_day.shape, dtype=np.bool_)]),
    )


def travel_charges(resolved: Resolved, columns: Columns, schedule: Schedule) -> list[Charges]:
    """Miles, ride, parking, lodging, meals, escort and child care for each trip; prices do not grow."""
    if resolved.scenario.travel is None:
        return []
    made = trips(resolved, columns, schedule)
    found = []
    if "travel.miles" in resolved.inputs:
        unknown = not resolved.inputs.known("travel.mileage_rate")
        rate = columns["travel.mileage_rate"]
        price = product_half_up([columns["travel.miles"], rate], MILES_SCALE * RATE_PER_CENT)
        found.append(_per_trip(Item.MILES, "travel.miles", made, price, unknown=unknown))
    for name, item in _PER_TRIP:
        key = f"travel.{name}"
        if key in resolved.inputs:
            found.append(_per_trip(item, key, made, columns[key]))
    nights = resolved.scenario.travel.nights_per_visit
    if nights and "travel.lodging_per_night" in resolved.inputs:
        stays = Trips(
            day=made.day, happens=made.happens & made.begins_visit, session=made.session, begins_visit=made.begins_visit
        )
        price = columns["travel.lodging_per_night"] * nights
        found.append(_per_trip(Item.LODGING, "travel.lodging_per_night", stays, price))
    return found


def lost_pay_charges(resolved: Resolved, columns: Columns, schedule: Schedule) -> list[Charges]:
    """Unpaid time off of the person and the escort for each trip; outside "you pay"."""
    if resolved.scenario.lost_pay is None:
        return []
    made = trips(resolved, columns, schedule)
    found = []
    for hourly, hours, item in (
        ("lost_pay.hourly", "lost_pay.hours_per_visit", Item.LOST_PAY),
        ("lost_pay.escort_hourly", "travel.escort_hours", Item.ESCORT_LOST_PAY),
    ):
        if hourly not in resolved.inputs or hours not in resolved.inputs:
            continue
        price = product_half_up([columns[hours], columns[hourly]], HOURS_SCALE)
        unknown = not resolved.inputs.known(hours)
        found.append(_per_trip(item, hourly, made, price, kind=Kind.LOST_PAY, unknown=unknown))
    return found


def _per_trip(
    item: Item, key: str, made: Trips, price: IntArray, *, kind: Kind = Kind.TRAVEL, unknown: bool = False
) -> Charges:
    return Charges(
        item=item,
        kind=kind,
        price_key=key,
        day=made.day,
        happens=made.happens,
        cash=np.array(np.broadcast_to(price, made.day.shape), dtype=np.int64),
        unknown=unknown,
        session=made.session,
        outside_total=kind is Kind.LOST_PAY,
    )
