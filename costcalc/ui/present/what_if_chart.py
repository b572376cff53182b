"""The chart over time with what other values would come to, as one more line beside the plan's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from costcalc.charts.spec import BandChart, BandLine, BandPoint
from costcalc.engine.projection import MonthRow, Projection
from costcalc.ui import formats
from costcalc.ui.present.cumulative_chart import dollar_axis
from costcalc.ui.text import tr


def with_what_if(chart: BandChart, changed: Projection) -> BandChart:
    """The chart of a plan with the typical line of the same plan with other values, on an axis that holds both.

    Args:
        chart: The plan's, of as many months.
        changed: The plan with other values.
    """
    months = changed.by_month
    top = dollar_axis(max((row.cumulative_typical for row in months), default=0) / 100)
    plan = chart.lines[0]
    return replace(
        chart,
        y_axis=top if top.high > chart.y_axis.high else chart.y_axis,
        lines=(replace(plan, words=partial(_words, plan.words, months)), _line(months)),
    )


def _line(months: tuple[MonthRow, ...]) -> BandLine:
    end = tr("What if\n{amount}").format(amount=formats.money(months[-1].cumulative_typical)) if months else ""
    return BandLine(
        name=tr("What if"),
        points=tuple(_points(months)),
        labels=("", end, ""),
        words=partial(_what_if_words, months),
        band=False,
    )


def _points(months: tuple[MonthRow, ...]) -> Iterator[BandPoint]:
    yield BandPoint(x=0, low=0, middle=0, high=0)
    for row in months:
        paid = row.cumulative_typical / 100
        yield BandPoint(x=row.month, low=paid, middle=paid, high=paid)


def _words(plan: Callable[[int], str], months: tuple[MonthRow, ...], index: int) -> str:
    return f"{plan(index)} {_what_if_words(months, index)}".strip()


def _what_if_words(months: tuple[MonthRow, ...], index: int) -> str:
    if index == 0:
        return ""
    return tr("What if: {amount} so far.").format(amount=formats.money(months[index - 1].cumulative_typical))
