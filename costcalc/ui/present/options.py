"""Beside your medicines: every option in equal detail, in the person's order, with no winner."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from textwrap import wrap

from costcalc.charts.spec import Axis, BandChart, BandLine, BandPoint, Tick
from costcalc.engine.projection import FigureKey, MonthRow, Spread
from costcalc.phrases.figures import figure_name
from costcalc.phrases.unknowns import unknown_name
from costcalc.ui import formats
from costcalc.ui.present.answers import OptionAnswer
from costcalc.ui.present.cumulative_chart import MONTHS_IN_YEAR, dollar_axis
from costcalc.ui.present.facts import FactRow, fact_table, spread_cell
from costcalc.ui.present.table import Column, Form, Table, no_path
from costcalc.ui.present.words import LANGUAGE, listed
from costcalc.ui.text import tr

SHOWN = (FigureKey.PER_MONTH, FigureKey.FIRST_YEAR, FigureKey.LATER_YEAR, FigureKey.HORIZON_TOTAL)
LONGEST_LINE = 22
"""Letters of a name that stand on one line at the end of its line in the chart."""


def option_table(options: Sequence[OptionAnswer]) -> Table[FactRow]:
    """A column for each option, the same rows for all."""
    return fact_table(tr("Your options side by side"), [option.name for option in options], _facts(options))


def option_chart(options: Sequence[OptionAnswer]) -> BandChart:
    """What has been paid by the end of each month, a line for each option."""
    months = options[0].by_month if options else ()
    top = max((row.cumulative_typical for option in options for row in option.by_month), default=0) / 100
    ticks = tuple(Tick(at=row.month - 1, label=formats.month(row.starts)) for row in months[::MONTHS_IN_YEAR])
    return BandChart(
        title=tr("What each option has cost by the end of each month"),
        x_axis=Axis(low=0, high=max(len(months), 1), ticks=ticks),
        y_axis=dollar_axis(top),
        lines=tuple(_line(option, options) for option in options),
    )


def option_month_table(options: Sequence[OptionAnswer]) -> Table[int]:
    """What has typically been paid by the end of each month, a column for each option."""
    months = options[0].by_month if options else ()
    columns: list[Column[int]] = [
        Column(title=tr("Month"), read=partial(_month_starts, options), form=Form.MONTH, stretches=True)
    ]
    columns += [Column(title=option.name, read=partial(_paid_so_far, option), form=Form.CENTS) for option in options]
    return Table(
        name=tr("What each option has cost by the end of each month"),
        columns=tuple(columns),
        rows=range(len(months)),
        path=no_path,
    )


def option_summary(options: Sequence[OptionAnswer]) -> str:
    """What each option costs in the first year, in one sentence."""
    parts = []
    for option in options:
        amount = spread_cell(option.figures.get(FigureKey.FIRST_YEAR))
        parts.append(tr("{name} {amount}").format(name=option.name, amount=amount))
    return tr("In the first year: {options}.").format(options="; ".join(parts))


def crossing_words(option: OptionAnswer, years: int) -> str:
    """When an option has cost less in all than what the person does now."""
    if option.crossing:
        return option.crossing
    if option.difference_from_now is None:
        return tr("this is what you do now")
    if option.crosses_in_month is None:
        return tr("never within %n year(s)", None, years)
    return tr("in month {number}").format(number=option.crosses_in_month)


def _month_starts(options: Sequence[OptionAnswer], month: int) -> date:
    return options[0].by_month[month].starts


def _paid_so_far(option: OptionAnswer, month: int) -> int:
    return option.by_month[month].cumulative_typical


def _facts(options: Sequence[OptionAnswer]) -> Iterator[FactRow]:
    for key in SHOWN:
        yield _row(figure_name(key, tr), options, partial(_figure, key))
    yield _row(tr("Each year beside what you do now"), options, _difference)
    years = max((len(option.by_year) for option in options), default=0)
    yield _row(_crossing_title(options), options, partial(_crossing, years))
    yield _row(tr("What it includes"), options, _includes)
    yield _row(tr("Days with a visit or test, first year"), options, _visits)
    yield _row(tr("Hours in the clinic, first year"), options, _hours)
    yield _row(tr("Relief"), options, _relief)
    yield _row(tr("Cost of a week of relief"), options, _week_of_relief)
    yield _row(tr("Side effects to ask about"), options, _side_effects)
    yield _row(tr("Know first"), options, _cautions)
    yield _row(tr("Not known"), options, _unknown)


def _crossing_title(options: Sequence[OptionAnswer]) -> str:
    return tr("When costs cross") if any(option.crossing for option in options) else tr("Costs less in all from")


def _row(fact: str, options: Sequence[OptionAnswer], read: Callable[[OptionAnswer], str]) -> FactRow:
    return FactRow(fact=fact, values=tuple(read(option) for option in options))


def _figure(key: FigureKey, option: OptionAnswer) -> str:
    return spread_cell(option.figures.get(key))


def _crossing(years: int, option: OptionAnswer) -> str:
    return crossing_words(option, years)


def _difference(option: OptionAnswer) -> str:
    spread = option.difference_from_now
    if spread is None:
        return "\N{EN DASH}"
    return tr("{low} to {high}").format(low=_signed(spread.low), high=_signed(spread.high))


def _signed(amount: int) -> str:
    if amount < 0:
        return tr("{amount} less").format(amount=formats.money(-amount))
    return tr("{amount} more").format(amount=formats.money(amount))


def _includes(option: OptionAnswer) -> str:
    return _one_by_one(option.includes) or tr("nothing")


def _visits(option: OptionAnswer) -> str:
    return _between(option.visits_a_year)


def _hours(option: OptionAnswer) -> str:
    return tr("not known") if option.hours_a_year is None else _between(option.hours_a_year)


def _between(ends: tuple[int, int]) -> str:
    low, high = ends
    return formats.number(low) if low == high else tr("{low} to {high}").format(low=low, high=high)


def _relief(option: OptionAnswer) -> str:
    return option.relief or tr("not known: ask")


def _week_of_relief(option: OptionAnswer) -> str:
    spread: Spread | None = option.week_of_relief
    if spread is None:
        return tr("not known")
    cell = spread_cell(spread)
    return f"{cell}\n{option.week_counts}" if option.week_counts else cell


def _side_effects(option: OptionAnswer) -> str:
    return _one_by_one(option.side_effects) or tr("ask your doctor")


def _cautions(option: OptionAnswer) -> str:
    return _one_by_one(option.cautions) or "\N{EN DASH}"


def _unknown(option: OptionAnswer) -> str:
    prices = tuple(unknown_name(one, LANGUAGE) for one in option.unknown)
    return "\n".join(part for part in (listed(prices), _one_by_one(option.not_known)) if part) or "\N{EN DASH}"


def _one_by_one(words: tuple[str, ...]) -> str:
    """Sentences under each other, names in a row."""
    return "\n".join(words) if any(word.endswith(".") for word in words) else listed(words)


def _line(option: OptionAnswer, options: Sequence[OptionAnswer]) -> BandLine:
    name = option.name
    in_lines = "\n".join(wrap(name, LONGEST_LINE, break_long_words=False))
    last = formats.money(option.by_month[-1].cumulative_typical) if option.by_month else ""
    return BandLine(
        name=name,
        points=(BandPoint(x=0, low=0, middle=0, high=0), *(_point(row) for row in option.by_month)),
        labels=("", f"{in_lines}\n{last}", ""),
        words=partial(_words, options),
        band=False,
    )


def _point(row: MonthRow) -> BandPoint:
    return BandPoint(
        x=row.month,
        low=row.cumulative_low / 100,
        middle=row.cumulative_typical / 100,
        high=row.cumulative_high / 100,
    )


def _words(options: Sequence[OptionAnswer], index: int) -> str:
    """One place is read for all options, in the same words for each."""
    if index == 0:
        return tr("Start: nothing paid yet.")
    parts = [
        tr("{name} {amount}").format(
            name=option.name, amount=formats.money(option.by_month[index - 1].cumulative_typical)
        )
        for option in options
    ]
    return tr("By the end of month {number}, typically: {options}.").format(number=index, options="; ".join(parts))
