"""How sure it is, in the window: the strip, the views of swings and budgets, and what typing does to them."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from costcalc.app import Application
from costcalc.charts.spec import BandChart, RangeChart
from costcalc.engine.likelihood import likely_of, simulate
from costcalc.engine.likely_projection import likely_branches
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey, Likely
from costcalc.engine.resolve import resolve
from costcalc.engine.scenario import Paying
from costcalc.storage.sample import load_sample
from costcalc.ui import formats
from costcalc.ui.results.over_time import OverTimeView
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.plan_affordability import PlanAffordabilityView
from costcalc.ui.results.plan_sensitivity import PlanSensitivityView
from costcalc.ui.results.views import ViewKey
from costcalc.ui.tools.likelihood import LikelihoodTools
from costcalc.ui.tools.tools import Tools
from costcalc.ui.widgets.number_edit import NumberEdit
from pricing.compiled import load_shipped
from pricing.money import Range

SLOW_MS = 20_000


def panel_of(program: Application) -> ResultsPanel:
    assert program.right_half.panel is not None
    return program.right_half.panel


def tools_of(program: Application) -> LikelihoodTools:
    tools = program.window.findChild(Tools)
    assert tools is not None
    return tools.likelihood


def first_year(program: Application) -> str:
    return panel_of(program).strip.buttons[2].accessibleName()


def amounts(likely: Likely) -> tuple[str, ...]:
    return tuple(formats.money(amount) for amount in (likely.low, likely.high))


def drawn(program: Application, seed: int = 1) -> Likely:
    """The likely range of the first year of the plan in the window, reckoned apart."""
    found = likely_of(simulate(resolve(program.store.scenario, load_shipped()), seed=seed).drawn(FigureKey.FIRST_YEAR))
    assert found is not None
    return found


def wait_for_likely(qtbot: QtBot, program: Application) -> None:
    wanted = amounts(drawn(program))
    qtbot.waitUntil(lambda: all(amount in first_year(program) for amount in wanted), timeout=SLOW_MS)


def test_the_strip_shows_the_likely_range_and_says_what_it_means(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    caption = panel_of(program).strip.findChild(QLabel, "stripCaption")
    assert caption is not None
    assert caption.text().startswith("Given what is not known yet, 8 times in 10 the cost falls in these ranges.")
    assert "Still working it out." not in caption.text()


def test_an_edit_is_followed_by_its_likely_range_without_the_ends_between(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    before = first_year(program)
    program.store.edit("clinic.session", Range.exact(900), text="price")
    program.projector.reckon_now()
    assert first_year(program) == before
    wait_for_likely(qtbot, program)
    assert first_year(program) != before


def test_the_ends_stand_in_where_likely_ranges_take_too_long(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    program.store.edit("clinic.session", Range.exact(900), text="price")
    program.projector.reckon_now()
    tools_of(program).give_up()
    shown = program.projector.projection
    assert shown is not None
    ends = shown.figures[FigureKey.FIRST_YEAR]
    assert ends is not None
    qtbot.waitUntil(lambda: formats.money(ends.high) in first_year(program), timeout=SLOW_MS)


def test_swings_questions_and_the_picture_are_of_the_plan(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    panel_of(program).views.choose(ViewKey.CHANGES_MOST)
    view = panel_of(program).views.current
    assert isinstance(view, PlanSensitivityView)
    assert view.swings.table.table_model is not None
    summary = view.findChild(QLabel, "summary")
    assert summary is not None
    assert summary.text().startswith("If boosters come every 4 weeks instead of every 8 weeks, the first year costs $")
    assert view.questions.table_model.rowCount() == 5
    assert not view.likely.isHidden()
    words = view.likely.findChild(QLabel, "likelyWords")
    assert words is not None
    assert all(amount in words.text() for amount in amounts(drawn(program)))
    assert view.risk.table_model.rowCount() == 7


def test_an_answer_takes_its_question_off_the_list(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    panel_of(program).views.choose(ViewKey.CHANGES_MOST)
    view = panel_of(program).views.current
    assert isinstance(view, PlanSensitivityView)
    program.store.edit("clinic.evaluation", Range.exact(200), text="price")
    program.projector.reckon_now()
    qtbot.waitUntil(lambda: view.questions.table_model.rowCount() == 4, timeout=SLOW_MS)


def test_another_figure_has_swings_of_its_own(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    panel_of(program).views.choose(ViewKey.CHANGES_MOST)
    view = panel_of(program).views.current
    assert isinstance(view, PlanSensitivityView)
    view.figure.setFocus()
    view.figure.setCurrentIndex(view.figure.findData(FigureKey.HORIZON_TOTAL))
    view.figure.activated.emit(view.figure.currentIndex())
    summary = view.findChild(QLabel, "summary")
    assert summary is not None
    assert "the whole plan costs $" in summary.text()
    assert view.chosen is FigureKey.HORIZON_TOTAL
    program.store.edit("clinic.session", Range.exact(700), text="price")
    program.projector.reckon_now()
    assert view.chosen is FigureKey.HORIZON_TOTAL


def over_time(program: Application) -> OverTimeView:
    view = panel_of(program).views.current
    assert isinstance(view, OverTimeView)
    return view


def test_years_and_the_chart_over_time_show_what_was_drawn(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    view = over_time(program)
    years = view.years.table_model
    likely = drawn(program)
    assert years.headerData(4, Qt.Orientation.Horizontal) == "8 times in 10"
    assert years.index(0, 4).data() == " to ".join(amounts(likely))
    whole = likely_of(simulate(resolve(program.store.scenario, load_shipped())).drawn(FigureKey.HORIZON_TOTAL))
    assert whole is not None
    assert years.index(years.rowCount() - 1, 4).data() == " to ".join(amounts(whole))
    chart = view.months.chart.spec
    assert isinstance(chart, BandChart)
    assert chart.lines[0].points[-1].likely == (whole.low / 100, whole.high / 100)


def outcome_ranges(program: Application) -> list[tuple[float, float] | None]:
    chart = over_time(program).branches.chart.spec
    return [span.likely for span in chart.spans] if isinstance(chart, RangeChart) else []


def wanted_ranges(program: Application) -> list[tuple[float, float]]:
    """The likely first year as entered and of every other outcome, reckoned apart."""
    catalog = load_shipped()
    resolved = resolve(program.store.scenario, catalog)
    branches = likely_branches(project(program.store.scenario, catalog), resolved)
    ranges = [drawn(program)]
    for branch in branches:
        spread = branch.figures[FigureKey.FIRST_YEAR]
        assert spread is not None
        assert spread.likely is not None
        ranges.append(spread.likely)
    return [(likely.low / 100, likely.high / 100) for likely in ranges]


def test_other_outcomes_are_drawn_once_somebody_looks_and_again_after_an_edit(
    qtbot: QtBot, program: Application
) -> None:
    wait_for_likely(qtbot, program)
    assert outcome_ranges(program) == []
    over_time(program).branches_switch.click()
    wanted: list[tuple[float, float] | None] = [*wanted_ranges(program)]
    qtbot.waitUntil(lambda: outcome_ranges(program) == wanted, timeout=SLOW_MS)
    program.store.edit("clinic.session", Range.exact(900), text="price")
    program.projector.reckon_now()
    assert all(outcome_ranges(program))
    again: list[tuple[float, float] | None] = [*wanted_ranges(program)]
    assert again != wanted
    qtbot.waitUntil(lambda: outcome_ranges(program) == again, timeout=SLOW_MS)


def test_nothing_is_drawn_for_outcomes_nobody_looks_at(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    with qtbot.assertNotEmitted(tools_of(program).branches.drawing.found):
        program.store.edit("clinic.session", Range.exact(900), text="price")
        program.projector.reckon_now()
        wait_for_likely(qtbot, program)


def test_typing_ends_the_drawing_of_outcomes(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    over_time(program).branches_switch.click()
    tools = tools_of(program)
    with qtbot.assertNotEmitted(tools.branches.drawing.found):
        program.store.edit("clinic.session", Range.exact(900), text="price")
        program.projector.reckon_now()
        tools.give_up()
        tools.branches.drawing.wait()
    qtbot.waitUntil(lambda: not any(outcome_ranges(program)), timeout=SLOW_MS)


def open_budget(program: Application) -> tuple[PlanAffordabilityView, NumberEdit]:
    panel_of(program).views.choose(ViewKey.AFFORD)
    view = panel_of(program).views.current
    assert isinstance(view, PlanAffordabilityView)
    amount = view.findChild(NumberEdit, "budgetAmount")
    assert amount is not None
    return view, amount


def type_budget(amount: NumberEdit, dollars: str) -> None:
    amount.selectAll()
    QTest.keyClicks(amount, dollars)
    QTest.keyClick(amount, Qt.Key.Key_Return)


def test_a_budget_is_answered_typically_and_then_to_be_safe(qtbot: QtBot, program: Application) -> None:
    view, amount = open_budget(program)
    type_budget(amount, "600")
    qtbot.waitUntil(lambda: view.levers.table_model.rowCount() == 5, timeout=SLOW_MS)
    summary = view.findChild(QLabel, "affordSummary")
    assert summary is not None
    assert summary.text().startswith("Your plan does not fit.")
    table = view.levers.table_model.table

    def is_safe() -> bool:
        table = view.levers.table_model.table
        return table is not None and all("one moment" not in str(table.columns[3].read(row)) for row in table.rows)

    assert table is not None
    qtbot.waitUntil(is_safe, timeout=SLOW_MS)


def test_the_budget_of_the_plan_is_asked_for_at_once(qtbot: QtBot, program: Application) -> None:
    program.store.edit("paying", Paying(monthly_budget=Decimal(450)), text="budget")
    program.projector.reckon_now()
    view, amount = open_budget(program)
    assert amount.text() == "$450"
    qtbot.waitUntil(lambda: view.levers.table_model.rowCount() == 5, timeout=SLOW_MS)


def test_another_plan_brings_no_budget_and_no_worlds_of_the_last_one(qtbot: QtBot, program: Application) -> None:
    wait_for_likely(qtbot, program)
    panel_of(program).views.choose(ViewKey.CHANGES_MOST)
    sensitivity = panel_of(program).views.current
    view, amount = open_budget(program)
    type_budget(amount, "600")
    qtbot.waitUntil(lambda: view.levers.table_model.rowCount() == 5, timeout=SLOW_MS)
    program.store.replace_all(load_sample())
    assert isinstance(sensitivity, PlanSensitivityView)
    assert not amount.text()
    assert view.levers.isHidden()
    assert sensitivity.questions.table_model.rowCount() == 0
    assert sensitivity.risk.table_model.rowCount() == 0
    qtbot.waitUntil(lambda: amount.text() == "$300", timeout=SLOW_MS)  # which the other plan says itself
