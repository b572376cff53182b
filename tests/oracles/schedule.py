"""When things happen: evaluation, sessions, follow-ups, labs, home supplies, fills, other care (R4-R6, R23)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice, takewhile
from typing import Any

from .dates import add_months, every_days, every_months, weeks_to_days, year_start


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One treatment session. `number` counts from 1; `visit` tells visits apart; `first_of_visit` starts one."""

    number: int
    date: date
    induction: bool
    visit: int
    first_of_visit: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The dated services of one treatment course inside the horizon.

    `sessions` take place; `planned` is what the person expects to have when buying (as if treatment helps, and going
    on past the horizon). `ends` is the day from which the treatment's own services no longer take place.
    """

    start: date
    horizon_end: date
    ends: date
    evaluation: bool
    sessions: tuple[Session, ...]
    planned: tuple[Session, ...]
    follow_ups: tuple[date, ...]
    labs: tuple[date, ...]
    home_supplies: tuple[date, ...]
    home_follow_ups: tuple[date, ...]

    @property
    def last_induction(self) -> date | None:
        """Date of the last induction session that takes place."""
        return max((s.date for s in self.sessions if s.induction), default=None)

    @property
    def last_visit_or_supply(self) -> date | None:
        """The last visit's first day or the last home supply, whichever is later."""
        visits = [s.date for s in self.sessions if s.first_of_visit]
        return max([*visits, *self.home_supplies], default=None)


def horizon_end(scenario: Mapping[str, Any]) -> date:
    """The day after the horizon: start + horizon years, 5 if not said (R4)."""
    return year_start(scenario["start"], scenario.get("horizon_years", 5) + 1)


def timeline(scenario: Mapping[str, Any], *, helps: bool = True) -> Timeline:
    """Lay out the treatment of a collapsed scenario (R5); without `helps`, R23."""
    start: date = scenario["start"]
    treatment: Mapping[str, Any] = scenario.get("treatment") or {}
    clinic: Mapping[str, Any] = scenario.get("clinic") or {}
    horizon = horizon_end(scenario)
    maintenance = treatment.get("maintenance") or {}
    ends = horizon
    if maintenance.get("stops_after_months") is not None:
        ends = min(horizon, add_months(start, maintenance["stops_after_months"]))
    largest_package = max((p["sessions"] for p in clinic.get("packages", ())), default=0)
    planned = tuple(_planned(start, treatment, horizon, largest_package))
    sessions = tuple(s for s in planned if s.date < horizon and (helps or s.induction))
    if not helps:
        last = max((s.date for s in sessions), default=start - timedelta(days=1))
        ends = min(ends, last + timedelta(days=1))
    supplies, home_follow_ups = _home(treatment, start, ends) if helps else ((), ())
    return Timeline(
        start=start,
        horizon_end=horizon,
        ends=ends,
        evaluation=bool(treatment) and clinic.get("evaluation") is not None and not under_way(treatment),
        sessions=sessions,
        planned=planned,
        follow_ups=_by_months(treatment.get("follow_ups"), start, ends),
        labs=_by_months(treatment.get("labs"), start, ends),
        home_supplies=supplies,
        home_follow_ups=home_follow_ups,
    )


def under_way(treatment: Mapping[str, Any]) -> bool:
    """Whether sessions were had or are left in a package (R5)."""
    so_far = treatment.get("under_way") or {}
    return bool(so_far.get("sessions_had", 0) or so_far.get("package_sessions_left", 0))


def fills(
    medicine: Mapping[str, Any], start: date, end: date, *, reduce: bool = True
) -> Iterator[tuple[date, Decimal]]:
    """(fill date, dose percent) of a medicine before `end`; fills at dose 0 do not take place (R6).

    Args:
        medicine: One entry of `medicines`.
        start: The scenario's start; fills before it are past.
        end: The horizon's end.
        reduce: Whether changes to a lower dose, and the stop, take place (R23).
    """
    stop = medicine.get("stop") if reduce else None
    if isinstance(stop, int):
        stop = add_months(start, stop - 1)
    for day in every_days(medicine.get("next_fill") or start, medicine.get("supply_days", 30), end):
        if stop is not None and day >= stop:
            return
        dose = _dose(medicine, start, day, reduce)
        if day >= start and dose > 0:
            yield day, dose


def care_dates(care: Mapping[str, Any], start: date, end: date) -> Iterator[date]:
    """Dates of other care: from `start`, every so many weeks, so many visits."""
    interval = weeks_to_days(care.get("every_weeks", 1))
    return islice(every_days(start, interval, end), care.get("visits"))


def _planned(start: date, treatment: Mapping[str, Any], horizon: date, beyond: int) -> Iterator[Session]:
    """Every session as if treatment helps: all before the horizon's end and up to `beyond` more."""
    if not treatment:
        return
    extra = 0
    for session in _sessions(start, treatment):
        if session.date >= horizon:
            extra += 1
            if extra > beyond:
                return
        yield session


def _sessions(start: date, treatment: Mapping[str, Any]) -> Iterator[Session]:
    number = 0
    inductions = _induction_dates(start, treatment)
    for day in inductions:
        number += 1
        yield Session(number=number, date=day, induction=True, visit=number, first_of_visit=True)
    maintenance = treatment.get("maintenance")
    if not maintenance:
        return
    months = maintenance.get("stops_after_months")
    stops = date.max if months is None else add_months(start, months)
    visit = number
    for first in _visit_dates(start, treatment, inductions):
        if first >= stops:
            return
        visit += 1
        for offset in range(maintenance.get("sessions_per_visit", 1)):
            day = first + timedelta(days=offset)
            if day < stops:
                number += 1
                yield Session(number=number, date=day, induction=False, visit=visit, first_of_visit=offset == 0)


def _induction_dates(start: date, treatment: Mapping[str, Any]) -> list[date]:
    induction = treatment.get("induction") or {}
    had = (treatment.get("under_way") or {}).get("sessions_had", 0)
    left = max(0, induction.get("sessions", 0) - had)
    first = start + timedelta(days=induction.get("days_to_first", 0))
    return [first + timedelta(days=i * induction.get("days_between", 7)) for i in range(left)]


def _last_induction(start: date, treatment: Mapping[str, Any], inductions: list[date]) -> date:
    """What maintenance and the home phase count from: the last induction session, or the last session had."""
    if inductions:
        return inductions[-1]
    last: date | None = (treatment.get("under_way") or {}).get("last_session")
    return start if last is None else last


def _visit_dates(start: date, treatment: Mapping[str, Any], inductions: list[date]) -> Iterator[date]:
    """First days of maintenance visits, without end unless the taper stops (R5)."""
    day = _last_induction(start, treatment, inductions)
    for days in _intervals(treatment):
        day = max(start, day + timedelta(days=days))
        if day.year > start.year + 30:
            return
        yield day


def _intervals(treatment: Mapping[str, Any]) -> Iterator[int]:
    maintenance = treatment["maintenance"]
    skip = _visits_had(treatment)
    last = 0
    for step in maintenance.get("taper") or ({"weeks_between": maintenance["weeks_between"], "visits": 0},):
        last = weeks_to_days(step["weeks_between"])
        visits = step.get("visits", 0)
        yield from [last] * max(0, visits - skip)
        skip = max(0, skip - visits)
    while maintenance.get("then", "repeat") == "repeat" or not maintenance.get("taper"):
        yield last


def _visits_had(treatment: Mapping[str, Any]) -> int:
    had: int = (treatment.get("under_way") or {}).get("sessions_had", 0)
    boosters = had - (treatment.get("induction") or {}).get("sessions", 0)
    per_visit: int = treatment["maintenance"].get("sessions_per_visit", 1)
    return int(max(0, boosters) // per_visit)


def _by_months(service: Mapping[str, Any] | None, start: date, end: date) -> tuple[date, ...]:
    return tuple(every_months(start, service["months_between"], end)) if service else ()


def _home(treatment: Mapping[str, Any], start: date, end: date) -> tuple[tuple[date, ...], tuple[date, ...]]:
    """Home supplies and home follow-ups: the first supply `starts_after_weeks` after the last induction session."""
    home = treatment.get("home")
    if home is None:
        return (), ()
    last = _last_induction(start, treatment, _induction_dates(start, treatment))
    first = max(start, last + timedelta(days=weeks_to_days(home.get("starts_after_weeks", 0))))
    supplies = tuple(every_days(first, home.get("supply_days", 30), end))
    months = home.get("follow_up_months")
    return supplies, tuple(every_months(first, months, end)) if months else ()


def _dose(medicine: Mapping[str, Any], start: date, day: date, reduce: bool) -> Decimal:
    """The dose in per cent on a fill date: the latest change on or before it (R6)."""
    dated = [(_change_date(change, start), Decimal(change["dose_percent"])) for change in medicine.get("changes", ())]
    dose = Decimal(medicine.get("dose_percent", 100))
    for _, percent in takewhile(lambda change: change[0] <= day, sorted(dated, key=lambda change: change[0])):
        if reduce or percent >= dose:
            dose = percent
    return dose


def _change_date(change: Mapping[str, Any], start: date) -> date:
    if change.get("from") is not None:
        day: date = change["from"]
        return day
    return add_months(start, change.get("from_month", 1) - 1)
