"""The chart over time: what has been paid by the end of each month, with its low and high ends."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import partial

from costcalc.charts.scale import round_steps
from costcalc.charts.spec import Axis, BandChart, BandLine, BandPoint, Marker, Tick
from costcalc.engine.projection import MonthRow, Projection
from costcalc.ui import formats
from costcalc.ui.present.costs_over_time import likely_words
from costcalc.ui.text import tr

MONTHS_IN_YEAR = 12
MONTHS_IN_QUARTER = 3


def cumulative_chart(projection: Projection) -> BandChart:
    """What has been paid so far, month by month."""
    months = projection.by_month
    top = max((row.cumulative_high for row in months), default=0) / 100
    return BandChart(
        title=tr("What you have paid by the end of each month"),
        x_axis=Axis(low=0, high=len(months), ticks=tuple(_date_ticks(projection))),
        y_axis=dollar_axis(top),
        lines=(
            BandLine(
                name=tr("Paid so far"),
                points=tuple(_points(months)),
                labels=_labels(months),
                words=partial(_words_at, projection),
                likely_label=_likely_label(months),
            ),
        ),
        markers=tuple(_plan_years(projection)),
    )


def dollar_axis(top: float) -> Axis:
    """An axis from 0 to a round amount at or above `top` dollars."""
    steps = round_steps(top)
    ticks = tuple(Tick(at=step, label=formats.money(round(step * 100))) for step in steps)
    return Axis(low=0, high=steps[-1], ticks=ticks)


def _points(months: tuple[MonthRow, ...]) -> Iterator[BandPoint]:
    is_likely = bool(_likely_label(months))
    yield BandPoint(x=0, low=0, middle=0, high=0, likely=(0, 0) if is_likely else None)
    for row in months:
        likely = row.cumulative_likely if is_likely else None
        yield BandPoint(
            x=row.month,
            low=row.cumulative_low / 100,
            middle=row.cumulative_typical / 100,
            high=row.cumulative_high / 100,
            key=f"by_month.{row.month}",
            likely=None if likely is None else (likely.low / 100, likely.high / 100),
        )


def _words_at(projection: Projection, index: int) -> str:
    if index == 0:
        return tr("Start, {day}: nothing paid yet.").format(day=formats.day(projection.start))
    return _words(projection.by_month[index - 1])


def _words(row: MonthRow) -> str:
    said = {
        "number": row.month,
        "month": formats.month(row.starts),
        "paid": formats.money(row.typical),
        "so_far": formats.money(row.cumulative_typical),
        "low": formats.money(row.cumulative_low),
        "high": formats.money(row.cumulative_high),
    }
    if row.cumulative_low == row.cumulative_high:
        words = tr("Month {number}, from {month}: you pay {paid}. So far {so_far}.")
    elif row.cumulative_likely is not None:
        said["likely"] = likely_words(row.cumulative_likely)
        words = tr(
            "Month {number}, from {month}: typically you pay {paid}. So far {so_far}; 8 times in 10 {likely}; "
            "at the least {low}, at the most {high}."
        )
    else:
        words = tr("Month {number}, from {month}: typically you pay {paid}. So far {so_far}, from {low} to {high}.")
    if row.plan_year_starts:
        words += " " + tr("Your deductible starts again.")
    return words.format(**said)


def _labels(months: tuple[MonthRow, ...]) -> tuple[str, str, str]:
    if not months:
        return "", "", ""
    last = months[-1]
    low, typical, high = (
        formats.money(amount) for amount in (last.cumulative_low, last.cumulative_typical, last.cumulative_high)
    )
    if low == high:
        return "", typical, ""
    return (
        tr("Highest\n{amount}").format(amount=high),
        tr("Typical\n{amount}").format(amount=typical),
        tr("Lowest\n{amount}").format(amount=low),
    )


def _likely_label(months: tuple[MonthRow, ...]) -> str:
    """At the likely range, where there is one and anything to be unsure of."""
    if not months or months[-1].cumulative_likely is None or months[-1].cumulative_low == months[-1].cumulative_high:
        return ""
    return tr("8 in 10")


def _date_ticks(projection: Projection) -> Iterator[Tick]:
    months = projection.by_month
    every = MONTHS_IN_QUARTER if len(months) <= MONTHS_IN_YEAR else MONTHS_IN_YEAR
    for row in months[::every]:
        yield Tick(at=row.month - 1, label=formats.month(row.starts))


def _plan_years(projection: Projection) -> Iterator[Marker]:
    label = tr("Deductible starts again")
    for day in projection.plan_year_dates:
        if day > projection.start:
            yield Marker(x=_months_in(projection.by_month, day), label=label)
            label = ""


def _months_in(months: tuple[MonthRow, ...], day: date) -> float:
    """How many months lie before a day, with the part of its own month."""
    row = next(row for row in reversed(months) if row.starts <= day)
    whole = monthrange(row.starts.year, row.starts.month)[1]
    length = (months[row.month].starts - row.starts).days if row.month < len(months) else whole
    return row.month - 1 + (day - row.starts).days / length
