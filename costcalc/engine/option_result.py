"""What is known of one option: its answer, what it includes, and how it stands beside what is done now (R25)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Item
from costcalc.engine.option_scenarios import OptionKind
from costcalc.engine.projection import Projection, Spread
from pricing.model import Grade, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number of things, days or hours: the least, the typical and the greatest of the worlds (R2)."""

    low: int
    typical: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDifference:
    """What one year costs more (less) than now, in cents; low and high columns add up over the years (R2)."""

    year: int
    starts: date
    low: int
    typical: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """An option's cost less that of what the person does now, in worlds of its own (R25); cents.

    Attributes:
        later_year: None at a horizon of one year.
    """

    first_year: Spread
    later_year: Spread | None
    horizon_total: Spread
    by_year: tuple[YearDifference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """When what has been paid in all crosses that of what the person does now.

    Attributes:
        month: The first month by whose end it has crossed, in the typical world.
        cheaper_after: True when the option has cost less in all from then on, until they cross again.
    """

    month: int
    cheaper_after: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Included:
    """One thing an option is made of.

    Attributes:
        name: The person's or catalog's name; empty where `item` says all.
        first_year: How many fall in the first year.
        all_years: How many fall in the horizon.
    """

    item: Item
    kind: Kind
    name: str
    first_year: Count
    all_years: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTime:
    """Time that one year takes.

    Attributes:
        visit_days: Days on which the person has to go somewhere: sessions, visits, tests.
        session_hundredths: Hours in the clinic for sessions, recovery included, in hundredths; None where nobody
            knows how long a session takes.
    """

    year: int
    visit_days: Count
    session_hundredths: Count | None


class ReliefBasis(StrEnum):
    """What a week counts (R26)."""

    AFTER_SESSIONS = "after_sessions"  # a week of relief after sessions, if the treatment helps
    TAKEN = "taken"  # a week in which medicine is taken, whether it helps or not


class ReliefCaveat(StrEnum):
    """What has to be said beside relief."""

    IF_IT_HELPS = "if_it_helps"
    THIN_EVIDENCE = "thin_evidence"
    TAKEN_NOT_RELIEF = "taken_not_relief"
    AFTER_BOOSTERS_UNKNOWN = "after_boosters_unknown"
    AFTER_INDUCTION_UNKNOWN = "after_induction_unknown"
    INTERVAL_OUTLASTS_RELIEF = "interval_outlasts_relief"  # even the longest relief ends before the next booster
    INTERVAL_MAY_OUTLAST_RELIEF = "interval_may_outlast_relief"  # the shortest one does
    NO_RELIEF_IN_SOME_CASES = "no_relief_in_some_cases"  # a case without a covered day: no greatest cost of a week


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefPeriod:
    """Relief within a span of time, overlap counted once, never more than the days there are (R26).

    Attributes:
        days: Days there are.
        covered_days: Days with relief (or with medicine taken).
        cost_per_week: Cents; the least and greatest over worlds and ends of relief. None without a covered day.
    """

    days: int
    covered_days: Count
    cost_per_week: Spread | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IntervalCover:
    """How much of the time between two boosters is covered, in days.

    Attributes:
        interval_days: From one booster's first day to the next one's.
        relief_days: How long relief lasts after one.
        covered_days: Days of each interval with relief.
    """

    interval_days: Count
    relief_days: Count
    covered_days: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefResult:
    """How long relief lasts, how often, how sure that is, and what a week of it costs (R26).

    Attributes:
        grade: Strength of the weakest evidence that was used; None where weeks taken are counted.
        catalog_key: Where in the catalog it is from; empty where weeks taken are counted.
        interval: None without boosters, or without evidence on them.
    """

    basis: ReliefBasis
    grade: Grade | None
    catalog_key: str
    after_induction_days: Count | None
    after_visit_days: Count | None
    first_year: ReliefPeriod
    all_years: ReliefPeriod
    interval: IntervalCover | None
    caveats: tuple[ReliefCaveat, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionResult:
    """One whole course of care over the same dates and plan, in the same detail as every other (R25).

    Attributes:
        name: The person's name of it; for `now` and `treatment` their key.
        projection: Its figures, years, months, kinds, lines, unknowns and notes.
        difference: Beside what the person does now; nothing for that itself.
        crossing: None where what has been paid never crosses within the horizon.
        earliest_crossing: The first month in which they cross in any world; None for never in any.
        relief: None where there is no evidence and nothing is taken.
        side_effects: What to ask about; each has a source.
        cautions: What to know first; each has a source.
        not_known: What nobody knows; each has a source.
        ask_about: Names of treatments and medicines of which the catalog tells no side effects.
    """

    kind: OptionKind
    name: str
    projection: Projection
    includes: tuple[Included, ...]
    time: tuple[YearTime, ...]
    difference: Difference
    crossing: Crossing | None
    earliest_crossing: int | None
    relief: ReliefResult | None
    side_effects: tuple[Statement, ...]
    cautions: tuple[Statement, ...]
    not_known: tuple[Statement, ...]
    ask_about: tuple[str, ...]
