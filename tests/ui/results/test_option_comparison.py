"""*Beside your medicines*, fed by the sample plan: ticks, order, ready-made options, undo."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costcalc.engine.pipeline import project
from costcalc.engine.scenario import Scenario
from costcalc.storage.sample import load_sample
from costcalc.ui.present.option_answers import option_answers
from costcalc.ui.present.options import option_table
from costcalc.ui.results.option_comparison import OptionComparisonView
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.views import ViewKey
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.tools.options import OptionTools
from pricing.model import Catalog
from tests.ui.results.conftest import Keep

OpenView = Callable[[], OptionComparisonView]
HALF = "Ketamine and half the gabapentin"


@pytest.fixture
def store() -> ScenarioStore:
    return ScenarioStore(load_sample())


@pytest.fixture
def open_view(qtbot: QtBot, keep: Keep, shipped: Catalog, store: ScenarioStore) -> Iterator[OpenView]:
    """Opens the view in its panel, fed by every edit; a view as a fixture's value would outlive the test."""
    owner = QObject()

    def opened() -> OptionComparisonView:
        panel = ResultsPanel(shipped)
        keep(panel)
        OptionTools(panel, store, shipped, owner)

        def show(scenario: Scenario) -> None:
            panel.show_projection(project(scenario, shipped))

        store.scenario_changed.connect(show)
        panel.resize(720, 640)
        show(store.scenario)
        panel.views.choose(ViewKey.BESIDE_MEDICINES)
        panel.show()
        qtbot.waitExposed(panel)
        found = panel.findChild(OptionComparisonView)
        assert found is not None
        return found

    yield opened
    store.scenario_changed.disconnect()
    owner.deleteLater()


def titles(view: OptionComparisonView) -> list[str]:
    """What is set side by side, in columns or, where there is no room for them, one under the other."""
    model = view.facts.table_model
    assert model.table is not None
    if view.facts.is_listed:
        return [str(model.index(row, 1).data()) for row in range(view.facts.rowSpan(0, 0))]
    return [column.title for column in model.table.columns[1:]]


def test_the_options_of_the_plan_stand_side_by_side(open_view: OpenView) -> None:
    view = open_view()
    assert titles(view) == ["What you do now", "Your plan as entered", HALF]


def test_every_option_has_words_in_every_row(shipped: Catalog) -> None:
    table = option_table(option_answers(project(load_sample(), shipped).options, shipped))
    facts = {row.fact: row.values for row in table.rows}
    assert all(all(values) for values in facts.values())
    assert "are covered" in facts["Relief"][1]
    assert "you take medicine" in facts["Relief"][0]
    assert facts["When costs cross"][1].endswith("within 5 years.")
    assert "Duloxetine 60 mg: ask your doctor" in facts["Side effects to ask about"][0]


def test_an_unticked_option_goes_and_comes_back(open_view: OpenView) -> None:
    view = open_view()
    items = view.options.items
    items.setCurrentRow(1)
    QTest.keyClick(items, Qt.Key.Key_Space)
    assert titles(view) == ["What you do now", HALF]
    QTest.keyClick(items, Qt.Key.Key_Space)
    assert len(titles(view)) == 3


def test_a_ready_made_option_becomes_part_of_the_plan_and_can_be_undone(
    open_view: OpenView, store: ScenarioStore
) -> None:
    view = open_view()
    before = store.scenario
    view.options.ready.setCurrentIndex(view.options.ready.findData("acetaminophen"))
    view.options.add.click()
    assert titles(view)[-1] == "Acetaminophen"
    view.options.add.click()
    assert titles(view).count("Acetaminophen") == 1
    store.undo_stack.undo()
    assert store.scenario == before
    assert len(titles(view)) == 3


def test_written_options_can_be_moved_and_taken_out_and_the_others_cannot(open_view: OpenView) -> None:
    view = open_view()
    options = view.options
    options.ready.setCurrentIndex(options.ready.findData("acetaminophen"))
    options.add.click()
    options.items.setCurrentRow(3)
    options.up.click()
    assert titles(view)[2:] == ["Acetaminophen", HALF]
    assert options.items.currentRow() == 2
    options.out.click()
    assert titles(view)[2:] == [HALF]
    options.items.setCurrentRow(0)
    assert not options.up.isEnabled()
    assert not options.down.isEnabled()
    assert not options.out.isEnabled()


def test_no_more_than_six_stand_side_by_side(open_view: OpenView) -> None:
    view = open_view()
    for key in ("acetaminophen", "nsaids", "snris", "topicals"):
        view.options.ready.setCurrentIndex(view.options.ready.findData(key))
        view.options.add.click()
    assert view.options.items.count() == 7
    assert len(titles(view)) == 6


def test_a_click_on_the_box_unticks_an_option_and_one_on_its_words_only_marks_it(open_view: OpenView) -> None:
    view = open_view()
    items = view.options.items
    row = items.visualItemRect(items.item(2))
    QTest.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 60, row.center().y()))
    assert items.currentRow() == 2
    assert len(titles(view)) == 3
    QTest.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 14, row.center().y()))
    assert titles(view) == ["What you do now", "Your plan as entered"]


def test_the_box_of_an_option_stands_out_ticked_or_not(open_view: OpenView) -> None:
    view = open_view()
    items = view.options.items
    items.setCurrentRow(2)
    roles = items.palette().ColorRole
    seen = []
    for _ in range(2):
        row = items.visualItemRect(items.item(0))
        box = items.viewport().grab(QRect(row.left(), row.top(), 34, row.height())).toImage()
        seen.append({box.pixelColor(x, y).name() for x in range(box.width()) for y in range(box.height())})
        items.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert items.palette().color(roles.Accent).name() in seen[0]
    assert items.palette().color(roles.Mid).name() in seen[1]
    assert items.palette().color(roles.Accent).name() not in seen[1]
