"""Likely ranges in the answer: they come after the ends, stay while the next ones are drawn, and go if none come."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from costcalc.charts.spec import BandChart, RangeChart
from costcalc.engine.projection import Branch, Likely, Projection, Spread
from costcalc.ui.results.over_time import OverTimeView
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.views import ViewKey
from tests.ui.results.conftest import ShowPanel
from tests.ui.results.fixtures import projection


def over_time(panel: ResultsPanel) -> OverTimeView:
    view = panel.findChild(OverTimeView)
    assert view is not None
    return view


def shows_likely(panel: ResultsPanel) -> bool:
    """Whether chart, years and words all show the likely range; they must agree."""
    view = over_time(panel)
    chart = view.months.chart.spec
    summary, meaning = view.months.findChild(QLabel, "summary"), view.findChild(QLabel, "rangesMeaning")
    table = view.years.table_model.table
    assert isinstance(chart, BandChart)
    assert summary is not None
    assert meaning is not None
    assert table is not None
    seen = {
        chart.lines[0].likely_label == "8 in 10",
        "8 times in 10 it is" in summary.text(),
        meaning.text().startswith("8 times in 10:"),
        "8 times in 10" in [column.title for column in table.columns],
    }
    assert len(seen) == 1
    return seen.pop()


def likely_branches(shown: Projection) -> Sequence[Branch]:
    """The branches with a likely range at a quarter of each spread."""
    return tuple(
        replace(branch, figures={key: likely(spread) for key, spread in branch.figures.items()})
        for branch in shown.branches
    )


def likely(spread: Spread | None) -> Spread | None:
    if spread is None:
        return None
    quarter = (spread.high - spread.low) // 4
    return replace(spread, likely=Likely(low=spread.low + quarter, median=spread.typical, high=spread.high - quarter))


def test_the_view_over_time_takes_likely_ranges_when_they_come(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.expect_likely()
    assert not shows_likely(panel)
    panel.show_likely(projection(likely=True))
    assert shows_likely(panel)


def test_they_stay_through_an_edit_while_typical_amounts_change_at_once(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.expect_likely()
    panel.show_likely(projection(likely=True))
    dearer = projection()
    rows = (replace(dearer.by_year[0], typical=dearer.by_year[0].typical + 100), *dearer.by_year[1:])
    panel.show_projection(replace(dearer, by_year=rows))
    assert shows_likely(panel)
    assert over_time(panel).years.table_model.index(0, 2).data() == "$9,448.00"


def test_they_go_when_no_new_ones_come(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.expect_likely()
    panel.show_likely(projection(likely=True))
    panel.show_projection(projection())
    qtbot.waitUntil(lambda: not shows_likely(panel))


def test_a_view_that_was_not_in_front_takes_them_when_it_is_looked_at(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.expect_likely()
    panel.views.choose(ViewKey.SPENDING)
    panel.show_likely(projection(likely=True))
    assert not shows_likely(panel)
    panel.views.choose(ViewKey.OVER_TIME)
    assert shows_likely(panel)


def open_outcomes(panel: ResultsPanel) -> OverTimeView:
    view = over_time(panel)
    view.branches_switch.click()
    return view


def spans(view: OverTimeView) -> list[tuple[float, float] | None]:
    chart = view.branches.chart.spec
    assert isinstance(chart, RangeChart)
    return [span.likely for span in chart.spans]


def test_other_outcomes_ask_for_likely_ranges_only_while_they_show(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection(branches=True))
    with qtbot.assertNotEmitted(panel.branches_asked):
        panel.show_projection(projection(branches=True))
    with qtbot.waitSignal(panel.branches_asked):
        view = open_outcomes(panel)
    with qtbot.waitSignal(panel.branches_asked):
        panel.show_projection(projection(branches=True))
    view.branches_switch.click()
    with qtbot.assertNotEmitted(panel.branches_asked):
        panel.show_projection(projection(branches=True))


def test_every_outcome_gets_its_likely_range_at_the_same_time(show_panel: ShowPanel) -> None:
    shown = projection(branches=True, likely=True)
    ends = replace(shown, branches=projection(branches=True).branches)
    panel = show_panel(ends)
    view = open_outcomes(panel)
    assert not any(spans(view))
    panel.show_likely_branches(likely_branches(shown))
    assert all(spans(view))
    table = view.branches.table
    view.branches.toggle()
    row = [table.table_model.index(1, column).data() for column in range(table.table_model.columnCount())]
    assert row == ["It does not help and you stop", "60%", "$3,821 to $5,041", "\N{EN DASH}", "$3,821 to $5,041"]


def test_likely_ranges_of_outcomes_stay_through_an_edit_and_go_if_none_come(
    qtbot: QtBot, show_panel: ShowPanel
) -> None:
    shown = projection(branches=True, likely=True)
    panel = show_panel(shown)
    view = open_outcomes(panel)
    panel.show_likely_branches(likely_branches(shown))
    panel.show_projection(projection(branches=True))
    assert all(spans(view))
    qtbot.waitUntil(lambda: not any(spans(view)))
