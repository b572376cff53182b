"""The JSON of options side by side: in `estimate --json` and `compare --json`."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from typing_extensions import TypedDict  # pydantic reads no other before Python 3.12

from costcalc.cli.figure_types import FigureRange, Figures, UnknownPrice, YearAmounts


class NumberRange(TypedDict):
    """A number of things, weeks or hours; `low`, `typical` and `high` are for money alone."""

    least: Decimal | int
    usual: Decimal | int
    most: Decimal | int


class DifferenceFromNow(TypedDict):
    """What an option costs more (less) than what the person does now, in dollars and in worlds of its own."""

    first_year: FigureRange
    later_year: FigureRange | None
    horizon_total: FigureRange
    by_year: list[YearAmounts]


class IncludedThing(TypedDict):
    """One thing an option is made of, and how many there are."""

    what: str
    item: str
    kind: str
    first_year: NumberRange
    all_years: NumberRange


class TimeOfYear(TypedDict):
    """Days with a visit or test in a year, and hours in the clinic for sessions; null where nobody knows."""

    year: int
    visit_days: NumberRange
    session_hours: NumberRange | None


class ReliefOfPeriod(TypedDict):
    """Weeks with relief in a span of time, and what one costs in dollars."""

    weeks: Decimal
    covered_weeks: NumberRange
    cost_per_week: FigureRange | None


class ReliefOfInterval(TypedDict):
    """Weeks from booster to booster, and how many of them are covered."""

    weeks_between: NumberRange
    relief_weeks: NumberRange
    covered_weeks: NumberRange


class OptionRelief(TypedDict):
    """How long relief lasts, how often, how sure that is, and what a week of it costs."""

    basis: str
    evidence: str | None
    first_year: ReliefOfPeriod
    all_years: ReliefOfPeriod
    interval: ReliefOfInterval | None
    caveats: list[str]
    words: list[str]


class SourcedStatement(TypedDict):
    """A sentence of the catalog with its sources."""

    words: str
    sources: list[str]
    evidence: str


class OptionFigures(TypedDict):
    """One option of several, reckoned whole; `now` and `treatment` are there without being written."""

    name: str
    kind: Literal["now", "treatment", "written"]
    title: str
    figures: Figures
    by_year: list[YearAmounts]
    difference_from_now: DifferenceFromNow
    crosses_in_month: int | None
    costs_less_after: bool | None
    may_cross_from_month: int | None
    includes: list[IncludedThing]
    time: list[TimeOfYear]
    relief: OptionRelief | None
    side_effects: list[SourcedStatement]
    cautions: list[SourcedStatement]
    not_known: list[SourcedStatement]
    ask_about: list[str]
    unknown: list[UnknownPrice]
    notes: list[str]


class OptionOfFile(OptionFigures):
    """An option and the file it is of."""

    file: str


class ComparedOptions(TypedDict):
    """What `costcalc compare --json` prints."""

    schema: Literal[1]
    options: list[OptionOfFile]
    notes: list[str]
