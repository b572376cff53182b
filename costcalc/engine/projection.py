"""The answer: figures, years, months, kinds and lines of one plan, each view a sum over the same ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Line, World
from costcalc.engine.scenario import Outcome, Scenario

if TYPE_CHECKING:
    from costcalc.engine.funding_records import Funding
    from costcalc.engine.option_result import OptionResult
    from costcalc.engine.start_date_records import StartDates


class FigureKey(StrEnum):
    """The headline figures (R27)."""

    PER_VISIT = "per_visit"
    PER_MONTH = "per_month"
    FIRST_YEAR = "first_year"
    LATER_YEAR = "later_year"
    COST_TO_FIND_OUT = "cost_to_find_out"
    HORIZON_TOTAL = "horizon_total"
    PEAK_CASH_OUT = "peak_cash_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """The likely range: 10th percentile, median, 90th percentile, in cents (R22)."""

    low: int
    median: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """A figure in cents: the least and greatest of the three worlds, and the typical one (R2).

    Attributes:
        low_world: The world that gives `low`.
        high_world: The world that gives `high`.
    """

    low: int
    typical: int
    high: int
    low_world: World = World.LOW
    high_world: World = World.HIGH
    likely: Likely | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YearRow:
    """One year from the start date; low and high columns add up over the years (R2)."""

    year: int
    starts: date
    low: int
    typical: int
    high: int
    likely: Likely | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthRow:
    """One month from the start date (R4)."""

    month: int
    starts: date
    low: int
    typical: int
    high: int
    cumulative_low: int
    cumulative_typical: int
    cumulative_high: int
    plan_year_starts: bool
    likely: Likely | None = None
    cumulative_likely: Likely | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRow:
    """What one kind of service or cost comes to over the horizon."""

    kind: Kind
    low: int
    typical: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A price nobody knows (R3).

    Attributes:
        what: Input key, e.g. `clinic.session` or `medicines.oxycodone.price`.
        name: The person's or catalog's name of it; empty where the key says all.
        kind: Kind of service.
        at_most: True when it is reckoned at the billed charge and so is an upper bound.
        touches: The figures it is missing from.
    """

    what: str
    name: str
    kind: Kind
    at_most: bool
    touches: tuple[FigureKey, ...]


class NoteCode(StrEnum):
    """Things to say beside the figures; phrases turn them into sentences."""

    PREMIUMS_LEFT_OUT = "premiums_left_out"
    CATALOG_DEFAULT = "catalog_default"  # args: input key, catalog key
    REGION_LOOSE = "region_loose"
    FACILITY_SUBSTITUTED = "facility_substituted"  # args: asked, used
    PLAN_TERMS_HELD = "plan_terms_held"  # args: last known plan year
    NOT_RECKONED = "not_reckoned"  # args: scenario part
    BENEFIT_NOT_NAMED = "benefit_not_named"  # args: kind
    NOT_APPROVED_FOR_PAIN = "not_approved_for_pain"
    LOST_PAY_OUTSIDE = "lost_pay_outside"
    INTERVAL_OUTLASTS_RELIEF = "interval_outlasts_relief"
    HSA_WAIVED_BENEFIT = "hsa_waived_benefit"  # args: kinds
    HSA_WITH_FSA = "hsa_with_fsa"
    HSA_NOT_WITH_PLAN = "hsa_not_with_plan"
    COPAY_PROGRAMME_COMMERCIAL_ONLY = "copay_programme_commercial_only"
    PROGRAMME_COUNTING_UNKNOWN = "programme_counting_unknown"
    MEDICINE_WARNING = "medicine_warning"  # args: name, catalog key, which of its warnings
    PRICE_RULE = "price_rule"  # args: catalog key of the rule
    STATEMENT = "statement"  # args: catalog key of the statement
    COMES_WITH = "comes_with"  # args: name, catalog key of the companion
    COMES_WITH_LEFT_OUT = "comes_with_left_out"  # args: name of the medicine, key of what was unticked
    COMES_WITH_NO_RHYTHM = "comes_with_no_rhythm"  # args: key of what comes along
    MEDICINES_LEAVE_OUT = "medicines_leave_out"
    PAYS_NOTHING = "pays_nothing"  # args: workers_compensation | sliding_scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note by code with its arguments."""

    code: NoteCode
    args: tuple[str, ...] = ()


class BranchKind(StrEnum):
    """Worlds beside the headline (R1, R17, R23)."""

    DOES_NOT_HELP = "does_not_help"
    NOT_COVERED = "not_covered"
    OUT_OF_NETWORK = "out_of_network"
    COVERED = "covered"
    DENIED = "denied"
    WON_ON_APPEAL = "won_on_appeal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Another outcome by itself, with the chance the person gave, in percent (None: not given).

    Attributes:
        at_most: True when the plan's terms for it are not known: it is reckoned as if the plan paid nothing.
    """

    branch: BranchKind
    chance: str | None
    figures: Mapping[FigureKey, Spread | None]
    at_most: bool = False


class Beside(Protocol):
    """What stands beside the figures of a plan and is reckoned when first asked for."""

    @property
    def funding(self) -> Funding | None:
        """Ways to pay; None when the person said nothing of paying (R19, R20)."""
        ...

    @property
    def start_dates(self) -> StartDates | None:
        """What another start date would change; None where no plan shares in the cost (R14)."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """What a plan costs the person, with every view of it.

    Attributes:
        figures: Headline figures, travel included; None where a figure does not apply (R27).
        medical_figures: The same without travel (R21).
        with_lost_pay: First year and horizon total with lost pay added (R21); None when there is none.
        lines: The lines of each world, in service-date order.
        end_worlds: The worlds whose horizon totals are the least and the greatest: the low and high table columns.
        branches: Other outcomes, each by itself.
        outcome: The outcome that was reckoned.
        plan_year_dates: First days of the plan years that begin within the horizon; none without a plan (R14).
        beside: Ways to pay and other start dates, when asked for; None has neither.
    """

    scenario: Scenario
    start: date
    horizon_years: int
    catalog_as_of: date
    figures: Mapping[FigureKey, Spread | None]
    medical_figures: Mapping[FigureKey, Spread | None]
    with_lost_pay: Mapping[FigureKey, Spread] | None
    by_year: tuple[YearRow, ...]
    by_month: tuple[MonthRow, ...]
    by_kind: tuple[KindRow, ...]
    lines: Mapping[World, tuple[Line, ...]]
    end_worlds: tuple[World, World]
    unknown: tuple[Unknown, ...]
    notes: tuple[Note, ...]
    outcome: Outcome
    branches: Sequence[Branch] = ()
    plan_year_dates: tuple[date, ...] = ()
    options: Sequence[OptionResult] = field(default=(), compare=False, repr=False)
    beside: Beside | None = field(default=None, compare=False, repr=False)

    @property
    def funding(self) -> Funding | None:
        """Ways to pay and what they save; None when the person said nothing of paying (R19, R20)."""
        return None if self.beside is None else self.beside.funding

    @property
    def start_dates(self) -> StartDates | None:
        """What another start date would change; None where no plan shares in the cost (R14)."""
        return None if self.beside is None else self.beside.start_dates
