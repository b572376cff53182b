from collections.abc import Callable
from typing import Any

import pytest

from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Projection
from costcalc.ui.present.charges import SUMMED, charge_table
from costcalc.ui.present.costs_over_time import month_table, summary, year_table
from costcalc.ui.present.spending import kind_table
from costcalc.ui.present.spending import summary as spending_summary
from costcalc.ui.present.table import Form, Table
from tests.ui.results.fixtures import projection


@pytest.mark.parametrize("table_of", [month_table, year_table, kind_table])
@pytest.mark.parametrize("years", [1, 5, 10])
def test_every_money_column_adds_up_to_the_horizon_total_to_the_cent(
    table_of: Callable[[Projection], Table[Any]], years: int
) -> None:
    shown = projection(years)
    total = shown.figures[FigureKey.HORIZON_TOTAL]
    assert total is not None
    table = table_of(shown)
    for column, expected in zip(table.columns[1:4], (total.low, total.typical, total.high), strict=True):
        assert sum(int(str(column.read(row))) for row in table.rows) == expected
    assert table.total[1:4] == (total.low, total.typical, total.high)


def test_charges_add_up_to_the_typical_horizon_total_in_every_part() -> None:
    shown = projection()
    table = charge_table(shown)
    total = shown.figures[FigureKey.HORIZON_TOTAL]
    assert total is not None
    assert table.total[-1] == total.typical
    for column, summed in zip(table.columns, table.total, strict=True):
        if column.form is Form.CENTS:
            assert sum(int(str(column.read(row) or 0)) for row in table.rows) == summed


def test_parts_of_a_charge_that_no_charge_has_take_no_column() -> None:
    titles = [column.title for column in charge_table(projection()).columns]
    assert titles == ["Date", "What", "Price asked", "You pay"]


def test_each_part_of_a_covered_charge_has_its_own_column() -> None:
    from dataclasses import replace

    def covered(world: World, lines: Any) -> Any:
        return tuple(
            replace(line, allowed=line.billed, write_off=100, deductible=100, copay=100, coinsurance=100, plan_paid=100)
            for line in lines
        )

    titles = [column.title for column in charge_table(projection(change=covered)).columns]
    for title in ("Plan accepts", "Not billed", "Deductible", "Copay", "Coinsurance", "Plan pays", "You pay"):
        assert title in titles
    assert len(SUMMED) == len(set(SUMMED))


def test_lost_pay_stays_outside_the_charges() -> None:
    from dataclasses import replace

    def outside(world: World, lines: Any) -> Any:
        return (*lines, replace(lines[0], outside_total=True))

    assert len(charge_table(projection(change=outside)).rows) == len(charge_table(projection()).rows)


def test_rows_open_the_figure_they_show() -> None:
    shown = projection()
    months, years, kinds = month_table(shown), year_table(shown), kind_table(shown)
    assert months.path(months.rows[6]) == "by_month.7"
    assert years.path(years.rows[1]) == "by_year.2"
    assert kinds.path(kinds.rows[0]) == "by_kind.ketamine_session"
    assert [column.world for column in years.columns] == [None, World.LOW, World.TYPICAL, World.HIGH]


def test_the_largest_kind_comes_first_and_is_named_in_the_sentence() -> None:
    shown = projection()
    typical = [row.typical for row in kind_table(shown).rows]
    assert typical == sorted(typical, reverse=True)
    assert spending_summary(shown) == "Ketamine sessions: $29,400 of $32,935 over 5 years, or 89% of it."


def test_the_sentence_over_the_chart_says_the_whole() -> None:
    assert summary(projection()) == "Over 5 years this plan costs you about $19,903 to $63,270, typically $32,935."
    assert summary(projection(1)).startswith("Over 1 year this plan costs you about ")
