"""What of a plan a person may change to afford it: candidate values, each a column of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import numpy as np

from costcalc.engine.bounds import Unit, field_bounds
from costcalc.engine.columns import Columns, IntArray
from costcalc.engine.inputs import from_engine_unit, to_engine_unit
from costcalc.engine.resolve import Resolved, resolve
from costcalc.engine.scenario import Clinic, Induction, Maintenance
from costcalc.engine.tie_price import with_typed_price

_WEEKS = "treatment.maintenance.weeks_between"
_SESSIONS = "treatment.induction.sessions"
_PRICE, _BOOSTER = "clinic.session", "clinic.booster"
_DOLLAR = 100
_COARSE_PRICES = 40


class Lever(StrEnum):
    """What can be changed, with the unit of its values."""

    WEEKS_BETWEEN = "weeks_between"  # weeks between boosters: the fewest that fit
    SESSIONS = "sessions"  # sessions of the first series: the most that fit
    SESSION_PRICE = "session_price"  # dollars: the highest price of a session that fits, whole dollars
    SAVING_MONTHS = "saving_months"  # months of saving before the start
    MONTHLY_AMOUNT = "monthly_amount"  # dollars a month that the plan as it is needs


@dataclass(frozen=True, slots=True, kw_only=True)
class LeverGrid:
    """One input and its candidate values.

    Attributes:
        resolved: The plan, ready to take any value of the input.
        key: The input.
        unit: Its unit in files.
        now: Its typical value, engine units.
        values: Candidates in engine units, the best first, shape (values,).
        step: The least step between values; candidates further apart are made finer around the answer.
    """

    lever: Lever
    resolved: Resolved
    key: str
    unit: Unit
    now: int
    values: IntArray
    step: int

    def columns(self, values: IntArray, worlds: Columns) -> Columns:
        """Every value in every world: column i x worlds + j is value i in world j.

        A booster with a price of its own moves by as much as the typical price of a session.
        """
        many = Columns(
            values.size * worlds.count, {key: np.tile(array, values.size) for key, array in worlds.values.items()}
        )
        set_to = np.repeat(values, worlds.count)
        if self.key == _PRICE and self.resolved.inputs.known(_BOOSTER):
            many = many.replaced(_BOOSTER, np.maximum(many[_BOOSTER] + set_to - self.now, 0))
        return many.replaced(self.key, set_to)

    def shown(self, value: int) -> Decimal:
        """A value in file units."""
        return from_engine_unit(value, self.unit, whole=self.unit is Unit.SESSIONS)


def lever_grids(resolved: Resolved) -> Iterator[LeverGrid]:
    """The levers a plan has: its booster interval, its sessions, its price of a session."""
    course = resolved.course
    if course is None:
        return
    if _WEEKS in resolved.inputs and resolved.inputs.known(_WEEKS):
        limits = field_bounds(Maintenance)["weeks_between"]
        weeks = np.arange(int(limits.low), int(limits.high) + 1, dtype=np.int64)
        week = to_engine_unit(Decimal(1), Unit.WEEKS, whole=False)
        yield _grid(Lever.WEEKS_BETWEEN, resolved, _WEEKS, Unit.WEEKS, weeks * week, week)
    if course.induction:
        limits = field_bounds(Induction)["sessions"]
        least = max(int(limits.low), course.sessions_had)
        most_first = np.arange(int(limits.high), least - 1, -1, dtype=np.int64)
        if most_first.size:  # who has had more than any series is long has none to choose
            yield _grid(Lever.SESSIONS, resolved, _SESSIONS, Unit.SESSIONS, most_first, 1)
    typed = resolve(with_typed_price(resolved.scenario, resolved.catalog), resolved.catalog)
    if typed.inputs.known(_PRICE):
        yield _grid(Lever.SESSION_PRICE, typed, _PRICE, Unit.DOLLARS, _prices(), _DOLLAR)


def _grid(lever: Lever, resolved: Resolved, key: str, unit: Unit, values: IntArray, step: int) -> LeverGrid:
    now = resolved.inputs[key].engine_values()[1]
    return LeverGrid(lever=lever, resolved=resolved, key=key, unit=unit, now=now, values=values, step=step)


def _prices() -> IntArray:
    """Whole dollars from the highest a price may be down to 0, closer together the lower they are."""
    most = int(field_bounds(Clinic)["session"].high)
    spaced = np.linspace(0.0, 1.0, _COARSE_PRICES) ** 3
    return np.unique(np.floor(spaced * most).astype(np.int64))[::-1] * _DOLLAR
