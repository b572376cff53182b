"""What if: sliders try other values beside the plan, say what they come to, and touch nothing until they are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider, QWidget
from pytestqt.qtbot import QtBot

from costcalc.charts.spec import BandChart
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey, Projection
from costcalc.engine.scenario import Medicine, Scenario
from costcalc.storage.sample import load_sample
from costcalc.ui.present.what_if import BESIDE
from costcalc.ui.results.over_time import OverTimeView
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.step_slider import StepSlider
from costcalc.ui.results.what_if import WhatIfBox
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.state.editing import with_value
from costcalc.ui.theme.tokens import TARGET
from costcalc.ui.tools.what_if import WhatIfTools
from pricing.money import Range
from tests.ui.conftest import MakeContext
from tests.ui.results.conftest import Keep

INTERVAL = "treatment.maintenance.weeks_between"
EIGHT_WEEKS = Range.exact(8)

Show = Callable[[PlanContext], "Shown"]


class Shown:
    """A plan's answer with *What if?* open."""

    def __init__(self, panel: ResultsPanel, context: PlanContext) -> None:
        self.panel, self.context = panel, context
        view = panel.findChild(OverTimeView)
        assert view is not None
        self.view = view
        self.view.what_if.disclosure.button.click()
        box = panel.findChild(WhatIfBox)
        assert box is not None
        self.box = box

    def settle(self) -> None:
        """An edit is reckoned and the inputs are ranked."""
        self.context.projector.reckon_now()
        self.box.rank_now()

    def press(self, row: int, *pressed: Qt.Key) -> None:
        """Keys on a slider, reckoned."""
        slider = self.box.rows[row].slider
        slider.setFocus()
        for key in pressed:
            QTest.keyClick(slider, key)
        self.box.reckon_now()

    @property
    def chart(self) -> BandChart:
        """What the chart shows."""
        spec = self.view.months.chart.spec
        assert isinstance(spec, BandChart)
        return spec

    @property
    def strip(self) -> list[str]:
        """What the strip says."""
        return [button.accessibleName() for button in self.panel.strip.buttons]


@pytest.fixture
def show(qtbot: QtBot, keep: Keep) -> Show:
    """Shows a plan's answer and opens the box."""

    def shown(context: PlanContext) -> Shown:
        panel = ResultsPanel(context.catalog)
        keep(panel)
        WhatIfTools(panel, context.store, panel)
        context.projector.projection_changed.connect(panel.show_projection)
        panel.resize(620, 700)
        assert context.projector.projection is not None
        panel.show_projection(context.projector.projection)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return Shown(panel, context)

    return shown


@pytest.fixture
def sample(show: Show, context: PlanContext) -> Iterator[Shown]:
    """The sample plan: boosters every 4 to 8 weeks, usually 6, matter most."""
    shown = show(context)
    yield shown
    vars(shown).clear()  # pytest holds this until all is over, and with it the menus that each chart keeps


def amount(projection: Projection, key: FigureKey) -> int:
    spread = projection.figures[key]
    assert spread is not None
    return spread.typical


def dollars(cents: int) -> str:
    return f"${(cents + 50) // 100:,}"


def test_it_is_closed_and_reckons_nothing_until_it_is_opened(keep: Keep, context: PlanContext) -> None:
    panel = ResultsPanel(context.catalog)
    keep(panel)
    assert context.projector.projection is not None
    panel.show_projection(context.projector.projection)
    panel.show()
    assert panel.findChild(WhatIfBox) is None


def test_a_slider_moved_by_keyboard_changes_words_and_chart_but_neither_plan_nor_strip(sample: Shown) -> None:
    before, strip = sample.context.store.scenario, sample.strip
    assert [line.name for line in sample.chart.lines] == ["Paid so far"]
    sample.press(0, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert sample.box.rows[0].value.text() == "8 weeks"
    assert sample.box.words.text().startswith("With boosters every 8 weeks: the first year costs ")
    assert [line.name for line in sample.chart.lines] == ["Paid so far", "What if"]
    _, tried = sample.chart.lines
    assert tried.labels[1].startswith("What if\n$")
    assert not tried.band
    assert sample.context.store.scenario is before
    assert sample.context.store.undo_stack.count() == 0
    assert sample.strip == strip


def test_the_amounts_are_those_of_the_plan_with_that_value_typed(sample: Shown) -> None:
    plan = sample.context.projector.projection
    assert plan is not None
    typed = project(with_value(plan.scenario, INTERVAL, EIGHT_WEEKS), sample.context.catalog)
    sample.press(0, Qt.Key.Key_Right, Qt.Key.Key_Right)
    now, then = amount(plan, FigureKey.FIRST_YEAR), amount(typed, FigureKey.FIRST_YEAR)
    assert sample.box.words.text() == (
        f"With boosters every 8 weeks: the first year costs {dollars(then)}, {dollars(now - then)} less than your plan."
    )
    for key in BESIDE:
        now, then = amount(plan, key), amount(typed, key)
        said = f"{dollars(then)}, {dollars(now - then)} less."
        assert (said in sample.box.more.text()) is (now != then), key
    line = sample.chart.lines[1]
    assert [round(point.middle * 100) for point in line.points[1:]] == [
        row.cumulative_typical for row in typed.by_month
    ]
    assert (
        sample.chart.lines[0].words(12).endswith(f"What if: {dollars(typed.by_month[11].cumulative_typical)} so far.")
    )


def test_dearer_values_raise_the_axis_so_that_the_line_stays_inside(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Home)
    assert "more than your plan" in sample.box.words.text()
    assert max(point.middle for point in sample.chart.lines[1].points) <= sample.chart.y_axis.high


def test_several_values_are_tried_together(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right)
    sample.press(2, Qt.Key.Key_Home)
    assert "boosters every 7 weeks and ride there and back at $34:" in sample.box.words.text()
    sample.press(0, Qt.Key.Key_Left)
    assert sample.box.words.text().startswith("With ride there and back at $34:")


def test_moves_within_one_frame_are_reckoned_once(qtbot: QtBot, sample: Shown) -> None:
    reckoned: list[object] = []
    sample.box.tried.connect(reckoned.append)
    slider = sample.box.rows[0].slider
    with qtbot.waitSignal(sample.box.tried):
        for _ in range(5):
            QTest.keyClick(slider, Qt.Key.Key_Right)
    assert len(reckoned) == 1
    assert "every 11 weeks" in sample.box.words.text()


def test_keeping_it_is_one_step_of_the_plan_and_the_strip_says_its_amount(sample: Shown) -> None:
    before = sample.context.store.scenario
    sample.press(0, Qt.Key.Key_Right, Qt.Key.Key_Right)
    sample.press(2, Qt.Key.Key_Home)
    said = sample.box.words.text()
    sample.box.keep.click()
    store = sample.context.store
    assert store.undo_stack.count() == 1
    assert store.undo_stack.undoText() == "Keep the values you tried"
    assert store.value(INTERVAL) == EIGHT_WEEKS
    assert store.value("travel.ride") == Range.exact(34)
    sample.settle()
    first_year = next(words for words in sample.strip if words.startswith("First year"))
    assert f"the first year costs {first_year.split('typically ')[1].rstrip('.')}, " in said
    assert len(sample.chart.lines) == 1
    assert not sample.box.keep.isEnabled()
    store.undo_stack.undo()
    assert store.scenario == before


def test_what_was_kept_can_be_tried_again_though_it_is_sure_now(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right, Qt.Key.Key_Right)
    sample.box.keep.click()
    sample.settle()
    assert sample.box.rows[0].slider.accessibleName() == "Weeks between boosters"
    assert sample.box.rows[0].reach.text() == "1 week to 26 weeks. As planned: 8 weeks."


def test_what_was_kept_stays_under_the_hand(sample: Shown) -> None:
    names = [row.name.text() for row in sample.box.rows]
    sample.press(2, Qt.Key.Key_Home)
    sample.box.keep.click()
    sample.settle()
    assert [row.name.text() for row in sample.box.rows] == names
    assert sample.box.rows[2].slider.hasFocus()


def test_back_to_the_plan_takes_sliders_words_and_chart_back(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right)
    sample.box.back.setFocus()
    sample.box.back.click()
    assert sample.box.rows[0].slider.chosen == 6
    assert sample.box.rows[0].value.text() == "6 weeks"
    assert sample.box.words.text().startswith("Move a slider")
    assert sample.box.more.isHidden()
    assert len(sample.chart.lines) == 1
    assert sample.box.rows[0].slider.hasFocus()


def test_a_slider_moved_back_by_hand_leaves_the_plan_alone(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right)
    sample.press(0, Qt.Key.Key_Left)
    assert len(sample.chart.lines) == 1
    assert not sample.box.back.isEnabled()


def test_closing_it_ends_it(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right)
    sample.view.what_if.disclosure.button.click()
    assert len(sample.chart.lines) == 1
    sample.view.what_if.disclosure.button.click()
    assert sample.box.rows[0].slider.chosen == 6


def test_an_edit_elsewhere_ends_it_and_the_sliders_take_the_new_values(qtbot: QtBot, sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right)
    sample.context.store.edit(INTERVAL, Range.of(3, 5, 8), text="Change weeks between boosters")
    sample.context.projector.reckon_now()
    assert len(sample.chart.lines) == 1
    assert sample.box.words.text().startswith("Move a slider")
    assert not sample.box.keep.isEnabled()
    qtbot.waitUntil(lambda: sample.box.rows[0].value.text() == "5 weeks")
    assert sample.box.rows[0].slider.chosen == 5


def test_likely_ranges_of_the_same_plan_do_not_end_it(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right)
    projection = sample.context.projector.projection
    assert projection is not None
    sample.panel.show_likely(replace(projection))
    assert len(sample.chart.lines) == 2
    assert "every 7 weeks" in sample.box.words.text()


def test_another_plan_shows_no_trace(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right)
    sample.box.keep.click()
    sample.settle()
    sample.press(0, Qt.Key.Key_Right)
    sample.context.store.replace_all(Scenario(start=date(2027, 1, 4), medicines=(_medicine(),)))
    assert len(sample.chart.lines) == 1
    sample.settle()
    shown = [row for row in sample.box.rows if not row.isHidden()]
    assert [row.name.text() for row in shown] == ["Price of a fill of gabapentin"]
    assert "weeks" not in sample.box.words.text()


def test_the_same_plan_opened_again_shows_no_trace(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right)
    sample.context.store.replace_all(load_sample())
    sample.settle()
    assert len(sample.chart.lines) == 1
    assert sample.box.rows[0].slider.chosen == 6


def test_a_plan_without_numbers_says_so(show: Show, make_context: MakeContext) -> None:
    shown = show(make_context(Scenario(start=date(2027, 1, 4))))
    assert all(row.isHidden() for row in shown.box.rows)
    assert shown.box.keep.isHidden()
    assert shown.box.words.text() == "There is no number in this plan to try other values of."


def test_what_it_comes_to_is_said_aloud_after_a_pause(qtbot: QtBot, sample: Shown) -> None:
    with qtbot.waitSignal(sample.box.announcer.announced) as announced:
        sample.press(0, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert announced.args == [f"{sample.box.words.text()} {sample.box.more.text()}"]


def test_sliders_say_their_value_in_words_and_are_large_enough(sample: Shown) -> None:
    QApplication.processEvents()
    for row in sample.box.rows:
        slider = row.slider
        assert slider.accessibleName() == row.name.text()
        assert slider.accessibleDescription().startswith(f"{row.value.text()}. ")
        assert slider.height() >= TARGET
        assert slider.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_keyboard_goes_from_the_chart_through_the_sliders_to_the_buttons(sample: Shown) -> None:
    sample.press(0, Qt.Key.Key_Right)
    slider = sample.box.rows[0].slider
    slider.setFocus()
    reached: list[QWidget | None] = []
    while (now := QApplication.focusWidget()) is not None and len(reached) < 4:
        QTest.keyClick(now, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [sample.box.rows[1].slider, sample.box.rows[2].slider, sample.box.keep, sample.box.back]


def test_it_stands_beside_the_chart_where_there_is_room_and_under_it_where_there_is_none(sample: Shown) -> None:
    chart, box = sample.view.months, sample.view.what_if.disclosure
    QApplication.processEvents()
    assert box.y() >= chart.geometry().bottom()
    sample.panel.resize(1100, 700)
    QApplication.processEvents()
    assert box.x() >= chart.geometry().right()
    sample.view.what_if.disclosure.button.click()
    QApplication.processEvents()
    assert box.y() >= chart.geometry().bottom()


def test_the_table_of_months_stays_as_it_is_while_values_are_tried(sample: Shown) -> None:
    sample.view.toggle_table()
    shown = sample.view.months.table.model()
    sample.press(0, Qt.Key.Key_Right)
    assert sample.view.months.table.model() is shown
    sample.view.toggle_table()
    assert len(sample.chart.lines) == 2


def test_a_slider_rests_only_on_its_values(qtbot: QtBot) -> None:
    slider = StepSlider()
    qtbot.addWidget(slider)
    values = [Decimal(value) for value in ("40", "50", "58.5", "60", "70", "80")]
    slider.offer(values, values[2])
    moved: list[object] = []
    slider.moved.connect(moved.append)
    slider.setSliderPosition(672)
    assert slider.chosen == 70
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
        Qt.Key.Key_Home,
    ):
        QTest.keyClick(slider, key)
    assert moved == [Decimal(value) for value in ("70", "60", "58.5", "50", "80", "40")]
    slider.choose(values[0])
    assert len(moved) == 6


def test_a_slider_is_dragged_from_value_to_value(sample: Shown) -> None:
    QApplication.processEvents()
    slider = sample.box.rows[2].slider
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    handle = slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider)
    assert min(handle.width(), handle.height()) >= TARGET
    slider.setSliderDown(True)
    reached = []
    for place in range(slider.value(), slider.value() + 20):  # as the held handle goes along
        slider.setSliderPosition(place)
        reached.append(slider.chosen)
    slider.setSliderDown(False)
    assert reached == sorted(reached)
    assert reached[-1] > 68
    assert all(value % 2 == 0 for value in reached)
    sample.box.reckon_now()
    assert f"ride there and back at ${reached[-1]}:" in sample.box.words.text()


def test_turning_the_wheel_over_a_slider_moves_the_page_alone(sample: Shown) -> None:
    slider = sample.box.rows[0].slider
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    event = QWheelEvent(
        middle.toPointF(),
        slider.mapToGlobal(middle).toPointF(),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, event)
    assert slider.chosen == 6


def _medicine() -> Medicine:
    return Medicine(name="gabapentin", price=Range.of(10, 18, 60))
