"""Months and years: their tables, and the sentence that says what they show."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, MonthRow, Projection, YearRow
from costcalc.ui import formats
from costcalc.ui.present.table import Column, Form, Table
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
    return tr(
        "Over %n year(s) this plan costs you about {low} to {high}, typically {typical}.",
        None,
        projection.horizon_years,
    ).format(**amounts)


def month_table(projection: Projection) -> Table[MonthRow]:
    """What leaves in each month, and what has left by its end."""
    low, high = projection.end_worlds
    sums = _sums(projection.by_month)
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
            Column(
                title=tr("Typical so far"),
                read=attrgetter("cumulative_typical"),
                form=Form.CENTS,
                help=tr("All that is paid from the start to the end of this month."),
            ),
        ),
        rows=projection.by_month,
        path=_month_path,
        total=(tr("Total"), *sums, sums[1]),
        total_path=FigureKey.HORIZON_TOTAL.value,
    )


def year_table(projection: Projection) -> Table[YearRow]:
    """What leaves in each year."""
    low, high = projection.end_worlds
    return Table(
        name=tr("What you pay in each year"),
        columns=(
            Column(title=tr("Year"), read=_year_words, stretches=True),
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
        ),
        rows=projection.by_year,
        path=_year_path,
        total=(tr("Total"), *_sums(projection.by_year)),
        total_path=FigureKey.HORIZON_TOTAL.value,
    )


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
    return tr("Year {number}, from {day}").format(number=row.year, day=formats.day(row.starts))
