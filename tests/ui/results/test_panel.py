from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey
from costcalc.ui.results.figure_button import FigureButton
from costcalc.ui.results.over_time import OverTimeView
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.spending import SpendingView
from tests.ui.results.conftest import ShowPanel
from tests.ui.results.fixtures import projection


def figure(panel: ResultsPanel, key: FigureKey) -> FigureButton:
    button = panel.findChild(FigureButton, f"figure_{key.value}")
    assert button is not None
    return button


def test_only_the_view_in_front_is_made(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    assert panel.findChild(OverTimeView) is not None
    assert panel.findChild(SpendingView) is None
    panel.views.list.setCurrentRow(1)
    assert panel.findChild(SpendingView) is not None


def test_a_view_that_was_behind_catches_up_when_it_comes_to_the_front(show_panel: ShowPanel) -> None:
    panel = show_panel(projection(5))
    panel.views.list.setCurrentRow(1)
    spending = panel.findChild(SpendingView)
    assert spending is not None
    panel.views.list.setCurrentRow(0)
    panel.show_projection(projection(1))
    assert spending.charges.table_model.rowCount() > 100
    panel.views.list.setCurrentRow(1)
    assert spending.charges.table_model.rowCount() < 60


def test_a_figure_tells_its_path_and_opens_its_sum(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    with qtbot.waitSignal(panel.figure_activated) as activated:
        QTest.mouseClick(figure(panel, FigureKey.FIRST_YEAR), Qt.MouseButton.LeftButton)
    assert activated.args == ["first_year"]
    assert panel.explain_panel is not None
    assert panel.explain_panel.accessibleName() == "First year: $9,447.00"


def test_a_figure_opens_down_to_one_dated_charge_and_shuts_by_keyboard_alone(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    first_year = figure(panel, FigureKey.FIRST_YEAR)
    first_year.setFocus()
    QTest.keyClick(first_year, Qt.Key.Key_Space)
    explain = panel.explain_panel
    assert explain is not None
    tree = explain.tree
    assert QApplication.focusWidget() is tree
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(tree, key)
    node = explain.model.node(tree.currentIndex())
    assert node is not None
    assert node.line is not None
    assert "The clinic asks $600. No plan pays for it, so you pay $600." in tree.accessibleDescription()
    assert "your quote of Nov 1, 2026" in tree.accessibleDescription()
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert panel.explain_panel is None
    assert QApplication.focusWidget() is first_year


def test_an_amount_of_a_table_opens_at_its_own_end_of_the_ranges(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    view = panel.findChild(OverTimeView)
    assert view is not None
    index = view.years.table_model.index(1, 3)
    with qtbot.waitSignal(panel.figure_activated) as activated:
        view.years.activated.emit(index)
    assert activated.args == ["by_year.2"]
    assert panel.explain_panel is not None
    assert panel.explain_panel.world is World.HIGH


def test_an_edit_keeps_what_is_open_in_an_explanation(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.open_figure("first_year")
    explain = panel.explain_panel
    assert explain is not None
    kinds = explain.model.index(0, 0)
    sessions = explain.model.index(1, 0, kinds)
    explain.tree.setExpanded(sessions, True)
    panel.show_projection(projection(4))
    assert panel.explain_panel is explain
    assert explain.tree.isExpanded(explain.model.index(1, 0, explain.model.index(0, 0)))


def test_an_explanation_of_a_month_that_is_gone_shuts(show_panel: ShowPanel) -> None:
    panel = show_panel(projection(5))
    panel.open_figure("by_month.40")
    assert panel.explain_panel is not None
    panel.show_projection(projection(1))
    assert panel.explain_panel is None


def test_an_explanation_shuts_when_what_it_was_opened_from_is_gone(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    passing = QLineEdit(panel)
    passing.show()
    passing.setFocus()
    panel.open_figure(FigureKey.FIRST_YEAR.value)
    assert panel.explain_panel is not None
    with qtbot.waitSignal(passing.destroyed):
        passing.deleteLater()
    panel.explain_panel.closed.emit()
    assert panel.explain_panel is None


def test_a_figure_of_the_answer_before_opens_nothing_once_it_is_gone(show_panel: ShowPanel) -> None:
    """The strip waits a moment for likely ranges: until then it shows figures that may no longer apply."""
    panel = show_panel(projection())
    panel.expect_likely()
    panel.show_likely(projection())
    without = projection()
    gone = {**without.figures, FigureKey.COST_TO_FIND_OUT: None}
    panel.show_projection(replace(without, figures=gone))
    panel.strip.figure_chosen.emit(FigureKey.COST_TO_FIND_OUT.value)
    assert panel.explain_panel is None
    panel.strip.figure_chosen.emit(FigureKey.FIRST_YEAR.value)
    assert panel.explain_panel is not None


def test_the_other_end_of_the_ranges_can_be_added_up(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.open_figure("first_year")
    explain = panel.explain_panel
    assert explain is not None
    from PySide6.QtWidgets import QRadioButton

    high = explain.findChild(QRadioButton, "world_high")
    assert high is not None
    high.click()
    assert explain.accessibleName() == "First year: $16,330.00"


def test_t_changes_between_chart_and_table_from_anywhere_in_the_answer(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    view = panel.findChild(OverTimeView)
    assert view is not None
    figure(panel, FigureKey.PER_MONTH).setFocus()
    QTest.keyClick(figure(panel, FigureKey.PER_MONTH), Qt.Key.Key_T)
    assert view.months.shows_table
    QTest.keyClick(view.months.table, Qt.Key.Key_T)
    assert not view.months.shows_table


def test_a_changed_answer_is_announced_once_after_a_pause(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    heard: list[str] = []
    panel.announcer.announced.connect(heard.append)
    panel.show_projection(projection(4))
    dearer = projection()
    first = dearer.figures[FigureKey.FIRST_YEAR]
    assert first is not None
    figures = {**dearer.figures, FigureKey.FIRST_YEAR: replace(first, high=first.high + 100000)}
    with qtbot.waitSignal(panel.announcer.announced):
        panel.show_projection(replace(dearer, figures=figures))
    assert heard == ["First year: about $6,314 to $17,330, typically $9,447."]


def test_an_edit_that_changes_no_figure_is_not_announced(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.show_projection(projection())
    assert not panel.announcer.is_waiting


def test_other_outcomes_are_reckoned_only_when_asked_for(show_panel: ShowPanel) -> None:
    panel = show_panel(projection(branches=True))
    view = panel.findChild(OverTimeView)
    assert view is not None
    assert view.branches.chart.spec is None
    view.branches_switch.click()
    assert view.branches.chart.spec is not None
    assert not view.branches.isHidden()


def test_the_strip_takes_as_many_columns_as_fit(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    for width in (420, 600, 900, 1400):
        panel.resize(width, 600)
        QApplication.processEvents()
        for button in panel.strip.buttons:
            assert button.width() >= button.needed_width(compact=True)
            assert button.geometry().right() < panel.strip.width() + 1


def test_headlines_stay_larger_than_the_text_when_all_text_grows(qtbot: QtBot, qapp: QApplication) -> None:
    font = qapp.font()
    button = FigureButton("figure_first_year")
    qtbot.addWidget(button)
    button.show()
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * 2)
    button.setFont(larger)
    headline = next(one for one in button.findChildren(QLabel) if one.property("role") == "figureHeadline")
    assert headline.font().pointSizeF() == pytest.approx(1.5 * button.font().pointSizeF())
    assert button.font().pointSizeF() == pytest.approx(2 * font.pointSizeF())


def test_nothing_in_a_view_is_wider_or_squeezed_thinner_than_it_may_be(show_panel: ShowPanel) -> None:
    shown = projection(branches=True, unknown=True)
    first = shown.figures[FigureKey.FIRST_YEAR]
    panel = show_panel(replace(shown, figures={**shown.figures, FigureKey.PEAK_CASH_OUT: first}))
    view = panel.findChild(OverTimeView)
    assert view is not None
    view.branches_switch.click()
    for width in (460, 600, 900):
        panel.resize(width, 560)
        QApplication.processEvents()
        page = view.widget()
        assert page is not None
        assert page.width() == view.viewport().width()
        for label in page.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()), label.objectName()


def test_a_figure_is_copied_as_a_sentence_and_a_chart_as_a_picture(qtbot: QtBot, show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    first_year = figure(panel, FigureKey.FIRST_YEAR)
    first_year.setFocus()
    QTest.keyClick(first_year, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "First year: about $6,314 to $16,330, typically $9,447."
    view = panel.findChild(OverTimeView)
    assert view is not None
    view.months.chart.load()
    view.months.chart.setFocus()
    QTest.keyClick(view.months.chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    canvas = view.months.chart.canvas
    assert canvas is not None
    assert QApplication.clipboard().pixmap().height() > canvas.height()  # its sentence stands over it


def test_what_is_open_of_an_explanation_is_copied_with_its_amounts_and_words(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    panel.open_figure("first_year")
    explain = panel.explain_panel
    assert explain is not None
    model, tree = explain.model, explain.tree
    tree.setExpanded(model.index(0, 0), False)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    words = tree.accessibleDescription()
    assert words
    assert QGuiApplication.clipboard().text() == f"First year\t$9,447.00\n\n{words}\n"

    top = model.index(0, 0)
    tree.setExpanded(top, True)
    QTest.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    parts = [f"  {model.index(row, 0, top).data()}\t{model.index(row, 1, top).data()}" for row in range(2)]
    assert QGuiApplication.clipboard().text().splitlines()[:3] == ["First year\t$9,447.00", *parts]
