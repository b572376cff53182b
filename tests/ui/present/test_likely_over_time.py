"""The likely range over time: in the chart, in the tables and in words."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from costcalc.engine.projection import FigureKey, Likely, Projection, Spread
from costcalc.ui.present.costs_over_time import month_table, ranges_explained, summary, year_table
from costcalc.ui.present.cumulative_chart import cumulative_chart
from costcalc.ui.present.table import Table
from tests.ui.results.fixtures import projection

LIKELY = "8 times in 10"


def texts(table: Table[Any], title: str) -> list[object]:
    column = next(column for column in table.columns if column.title == title)
    return [column.read(row) for row in table.rows]


def total_of(table: Table[Any], title: str) -> object:
    return table.total[[column.title for column in table.columns].index(title)]


def total(shown: Projection) -> Spread:
    found = shown.figures[FigureKey.HORIZON_TOTAL]
    assert found is not None
    return found


def test_the_sentence_takes_the_likely_range_and_then_the_ends() -> None:
    assert summary(projection(likely=True)) == (
        "Over 5 years this plan typically costs you $32,935. 8 times in 10 it is $26,419 to $48,102; "
        "at the least $19,903, at the most $63,270."
    )


def test_the_chart_draws_the_likely_range_inside_the_band_and_labels_it() -> None:
    shown = projection(likely=True)
    line = cumulative_chart(shown).lines[0]
    assert line.likely_label == "8 in 10"
    assert line.points[0].likely == (0, 0)
    for point in line.points:
        assert point.likely is not None
        assert point.low <= point.likely[0] <= point.middle <= point.likely[1] <= point.high
    likely = total(shown).likely
    assert likely is not None
    assert line.points[-1].likely == (likely.low / 100, likely.high / 100)


def test_each_month_is_read_with_its_likely_range_before_the_ends() -> None:
    words = cumulative_chart(projection(likely=True)).lines[0].words(7)
    assert words == (
        "Month 7, from Jul 2027: typically you pay $741. So far $6,845; 8 times in 10 $5,814 to $9,400; "
        "at the least $4,783, at the most $11,955."
    )


@pytest.mark.parametrize("table_of", [month_table, year_table])
def test_tables_gain_a_column_whose_total_is_the_totals_own_range(
    table_of: Callable[[Projection], Table[Any]],
) -> None:
    shown = projection(likely=True)
    rows = {**dict(shown.figures)}
    rows[FigureKey.HORIZON_TOTAL] = replace(
        total(shown), likely=Likely(low=3_000_000, median=3_300_000, high=4_000_000)
    )
    table = table_of(replace(shown, figures=rows))
    assert total_of(table, LIKELY) == "$30,000 to $40,000"
    assert len(table.total) == len(table.columns)


def test_a_year_and_a_month_have_likely_ranges_of_their_own() -> None:
    shown = projection(likely=True)
    assert texts(year_table(shown), LIKELY)[0] == "$7,880 to $12,889"
    months = month_table(shown)
    assert texts(months, LIKELY)[6] != texts(months, "So far, 8 times in 10")[6]
    assert texts(months, "So far, 8 times in 10")[6] == "$5,814 to $9,400"


@pytest.mark.parametrize("table_of", [month_table, year_table])
def test_nothing_likely_is_shown_before_it_is_known(table_of: Callable[[Projection], Table[Any]]) -> None:
    assert not any("8 times" in column.title for column in table_of(projection()).columns)
    line = cumulative_chart(projection()).lines[0]
    assert line.likely_label == ""
    assert all(point.likely is None for point in line.points)


def test_a_plan_without_uncertainty_has_no_likely_range_to_show() -> None:
    shown = projection(likely=True)
    sure = Likely(low=3_293_500, median=3_293_500, high=3_293_500)
    exact = replace(total(shown), low=sure.low, typical=sure.low, high=sure.low, likely=sure)
    shown = replace(shown, figures={**shown.figures, FigureKey.HORIZON_TOTAL: exact})
    assert ranges_explained(shown) == ""
    assert LIKELY not in [column.title for column in year_table(shown).columns]
    assert summary(shown) == "Over 5 years this plan costs you about $32,935."


def test_what_the_ranges_mean_is_said_in_a_line_each() -> None:
    assert ranges_explained(projection()) == (
        "Low and high case: every number is at the end that costs you less, or more, all at once."
    )
    assert ranges_explained(projection(likely=True)).startswith("8 times in 10: given what is not known yet,")
