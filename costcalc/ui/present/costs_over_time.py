"""Months and years: their tables, and the sentence that says what they show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from operator import attrgetter

from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Likely, MonthRow, Projection, YearRow
from costcalc.phrases.figures import ends_words
from costcalc.ui import formats
from costcalc.ui.present.table import Column, Form, Row, Table
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr


def summary(projection: Projection) -> str:
    """What the chart shows, in one sentence."""
    total = projection.figures.get(FigureKey.HORIZON_TOTAL)
    if total is None:
        return tr("There is nothing to pay yet in this plan.")
    amounts = {
        "low": formats.money(total.low),
        "typical": formats.money(total.typical),
        "high": formats.money(total.high),
    }
    if total.low == total.high:
        return tr("Over %n year(s) this plan costs you about {typical}.", None, projection.horizon_years).format(
            **amounts
        )
    if total.likely is not None:
        return tr(
            "Over %n year(s) this plan typically costs you {typical}. 8 times in 10 it is {likely}; "
            "at the least {low}, at the most {high}.",
            None,
            projection.horizon_years,
        ).format(likely=likely_words(total.likely), **amounts)
    return tr(
        "Over %n year(s) this plan costs you about {low} to {high}, typically {typical}.",
        None,
        projection.horizon_years,
    ).format(**amounts)


def years_title(projection: Projection) -> str:
    """What stands over the years: from when they count."""
    return tr("Year by year, from {day}").format(day=formats.day(projection.start))


def ranges_explained(projection: Projection) -> str:
    """What the ranges of the tables mean, in a sentence or two; empty where every amount is sure."""
    total = projection.figures.get(FigureKey.HORIZON_TOTAL)
    if total is None or total.low == total.high:
        return ""
    ends = tr("Low and high case: every number is at the end that costs you less, or more, all at once.")
    if total.likely is None:
        return ends
    return tr("8 times in 10: given what is not known yet, the cost falls in this range that often.") + " " + ends


def month_table(projection: Projection) -> Table[MonthRow]:
    """What leaves in each month, and what has left by its end."""
    low, high = projection.end_worlds
    sums, likely = _sums(projection.by_month), _likely_total(projection)
    return Table(
        name=tr("What you pay in each month"),
        columns=(
            Column(title=tr("Month"), read=attrgetter("starts"), form=Form.MONTH, stretches=True),
            Column(
                title=tr("Low case"),
                help=tr("Every price and number at the end that costs you less."),
                read=attrgetter("low"),
                form=Form.CENTS,
                world=low,
            ),
            Column(title=tr("Typical"), read=attrgetter("typical"), form=Form.CENTS, world=World.TYPICAL),
            Column(
                title=tr("High case"),
                help=tr("Every price and number at the end that costs you more."),
                read=attrgetter("high"),
                form=Form.CENTS,
                world=high,
            ),
            *_likely_columns(projection, tr("8 times in 10"), attrgetter("likely")),
            Column(
                title=tr("Typical so far"),
                read=attrgetter("cumulative_typical"),
                form=Form.CENTS,
                help=tr("All that is paid from the start to the end of this month."),
            ),
            *_likely_columns(projection, tr("So far, 8 times in 10"), attrgetter("cumulative_likely")),
        ),
        rows=projection.by_month,
        path=_month_path,
        total=(tr("Total"), *sums, *likely, sums[1], *likely),
        total_path=FigureKey.HORIZON_TOTAL.value,
    )


def year_table(projection: Projection) -> Table[YearRow]:
    """What leaves in each year."""
    low, high = projection.end_worlds
    return Table(
        name=tr("What you pay in each year"),
        columns=(
            Column(title=tr("Year"), read=_year_words, stretches=True, help=years_title(projection)),
            Column(
                title=tr("Low case"),
                help=tr("Every price and number at the end that costs you less."),
                read=attrgetter("low"),
                form=Form.CENTS,
                world=low,
            ),
            Column(title=tr("Typical"), read=attrgetter("typical"), form=Form.CENTS, world=World.TYPICAL),
            Column(
                title=tr("High case"),
                help=tr("Every price and number at the end that costs you more."),
                read=attrgetter("high"),
                form=Form.CENTS,
                world=high,
            ),
            *_likely_columns(projection, tr("8 times in 10"), attrgetter("likely")),
        ),
        rows=projection.by_year,
        path=_year_path,
        total=(tr("Total"), *_sums(projection.by_year), *_likely_total(projection)),
        total_path=FigureKey.HORIZON_TOTAL.value,
    )


def likely_words(likely: Likely) -> str:
    """The ends of a likely range: `$8,920 to $10,750`."""
    return ends_words(likely.low, likely.high, LANGUAGE)


def _likely_columns(
    projection: Projection, title: str, read: Callable[[Row], Likely | None]
) -> tuple[Column[Row], ...]:
    """A column of likely ranges; none while they are not known, or where there is nothing to be unsure of."""
    if not _likely_total(projection):
        return ()
    meaning = tr("8 times in 10 the cost falls in this range. These ranges do not add up: the total has its own.")
    return (Column(title=title, help=meaning, read=partial(_likely_cell, read), form=Form.RANGE),)


def _likely_cell(read: Callable[[Row], Likely | None], row: Row) -> str:
    likely = read(row)
    return "" if likely is None else likely_words(likely)


def _likely_total(projection: Projection) -> tuple[str, ...]:
    """The total's own likely range: the ranges of its parts do not add up to it."""
    total = projection.figures.get(FigureKey.HORIZON_TOTAL)
    if total is None or total.likely is None or total.low == total.high:
        return ()
    return (likely_words(total.likely),)


def _sums(rows: Iterable[MonthRow | YearRow]) -> tuple[int, int, int]:
    low = typical = high = 0
    for row in rows:
        low, typical, high = low + row.low, typical + row.typical, high + row.high
    return low, typical, high


def _month_path(row: MonthRow) -> str:
    return f"by_month.{row.month}"


def _year_path(row: YearRow) -> str:
    return f"by_year.{row.year}"


def _year_words(row: YearRow) -> str:
    return tr("Year {number}").format(number=row.year)
