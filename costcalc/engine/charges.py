"""Dated services become charges: what each asks in cash and what a plan is billed (R7-R9)."""

from __future__ import annotations

import numpy as np

from costcalc.engine.columns import BoolArray, Columns, IntArray
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Item
from costcalc.engine.pricer import Charges, Pricer, one_day
from costcalc.engine.resolve import Resolved
from costcalc.engine.scenario import Every, Per
from costcalc.engine.schedule import Dates, Schedule, Sessions
from costcalc.engine.session_charges import cash_of_sessions, package_refunds, session_charges


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
    cash = cash_of_sessions(resolved, columns, schedule, pricer, helps=helps, in_cash=in_cash)
    found = _memberships(resolved, columns, schedule, pricer)
    found += _deposit(resolved, columns, pricer)
    found += _evaluation(resolved, columns, pricer)
    found += session_charges(resolved, schedule, pricer, cash)
    found += _extras(resolved, columns, schedule, pricer)
    found += _checks(schedule, pricer)
    return found, package_refunds(resolved, schedule, pricer, cash)


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
