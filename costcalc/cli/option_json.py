"""Options side by side as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from costcalc.cli.figure_json import figures_json, range_json, unknown_json, year_json
from costcalc.cli.figure_types import FigureRange, YearAmounts
from costcalc.cli.option_types import (
    DifferenceFromNow,
    IncludedThing,
    NumberRange,
    OptionFigures,
    OptionRelief,
    ReliefOfInterval,
    ReliefOfPeriod,
    SourcedStatement,
    TimeOfYear,
)
from costcalc.engine.option_result import (
    Count,
    Difference,
    Included,
    IntervalCover,
    OptionResult,
    ReliefPeriod,
    ReliefResult,
    YearTime,
)
from costcalc.engine.projection import Spread
from costcalc.phrases.language import Language
from costcalc.phrases.notes import notes_in_short
from costcalc.phrases.options import included_name, option_name
from costcalc.phrases.relief import relief_sentences, weeks_of
from pricing.model import Catalog, Statement
from pricing.money import from_cents


def option_json(option: OptionResult, language: Language, catalog: Catalog) -> OptionFigures:
    """One option with all that is known of it."""
    projection = option.projection
    return OptionFigures(
        name=option.name,
        kind=option.kind.value,
        title=option_name(option, language.tr),
        figures=figures_json(projection.figures),
        by_year=[year_json(row) for row in projection.by_year],
        difference_from_now=_difference(option.difference),
        crosses_in_month=None if option.crossing is None else option.crossing.month,
        costs_less_after=None if option.crossing is None else option.crossing.cheaper_after,
        may_cross_from_month=option.earliest_crossing,
        includes=[_included(one, language) for one in option.includes],
        time=[_time(year) for year in option.time],
        relief=None if option.relief is None else _relief(option.relief, language, catalog),
        side_effects=_statements(option.side_effects),
        cautions=_statements(option.cautions),
        not_known=_statements(option.not_known),
        ask_about=list(option.ask_about),
        unknown=[unknown_json(unknown, language) for unknown in projection.unknown],
        notes=list(notes_in_short(projection.notes, language, catalog)),
    )


def _difference(difference: Difference) -> DifferenceFromNow:
    return DifferenceFromNow(
        first_year=_dollars(difference.first_year),
        later_year=range_json(difference.later_year),
        horizon_total=_dollars(difference.horizon_total),
        by_year=[
            YearAmounts(
                year=row.year,
                starts=row.starts.isoformat(),
                low=from_cents(row.low),
                typical=from_cents(row.typical),
                high=from_cents(row.high),
            )
            for row in difference.by_year
        ],
    )


def _dollars(spread: Spread) -> FigureRange:
    return FigureRange(low=from_cents(spread.low), typical=from_cents(spread.typical), high=from_cents(spread.high))


def _included(one: Included, language: Language) -> IncludedThing:
    return IncludedThing(
        what=included_name(one, language.tr),
        item=one.item.value,
        kind=one.kind.value,
        first_year=_count(one.first_year),
        all_years=_count(one.all_years),
    )


def _time(year: YearTime) -> TimeOfYear:
    hours = year.session_hundredths
    return TimeOfYear(
        year=year.year,
        visit_days=_count(year.visit_days),
        session_hours=None
        if hours is None
        else NumberRange(least=_hours(hours.low), usual=_hours(hours.typical), most=_hours(hours.high)),
    )


def _hours(hundredths: int) -> Decimal:
    return Decimal(hundredths) / 100


def _relief(relief: ReliefResult, language: Language, catalog: Catalog) -> OptionRelief:
    return OptionRelief(
        basis=relief.basis.value,
        evidence=None if relief.grade is None else relief.grade.value,
        first_year=_period(relief.first_year),
        all_years=_period(relief.all_years),
        interval=None if relief.interval is None else _interval(relief.interval),
        caveats=[caveat.value for caveat in relief.caveats],
        words=relief_sentences(relief, language, catalog),
    )


def _period(period: ReliefPeriod) -> ReliefOfPeriod:
    return ReliefOfPeriod(
        weeks=weeks_of(period.days),
        covered_weeks=_weeks(period.covered_days),
        cost_per_week=range_json(period.cost_per_week),
    )


def _interval(interval: IntervalCover) -> ReliefOfInterval:
    return ReliefOfInterval(
        weeks_between=_weeks(interval.interval_days),
        relief_weeks=_weeks(interval.relief_days),
        covered_weeks=_weeks(interval.covered_days),
    )


def _weeks(days: Count) -> NumberRange:
    return NumberRange(least=weeks_of(days.low), usual=weeks_of(days.typical), most=weeks_of(days.high))


def _count(count: Count) -> NumberRange:
    return NumberRange(least=count.low, usual=count.typical, most=count.high)


def _statements(statements: Iterable[Statement]) -> list[SourcedStatement]:
    return [
        SourcedStatement(words=one.words, sources=list(one.sources), evidence=one.grade.value) for one in statements
    ]
