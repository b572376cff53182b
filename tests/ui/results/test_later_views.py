from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from costcalc.ui.results.affordability import AffordabilityView, Budget, BudgetKind
from costcalc.ui.results.beside_medicines import BesideMedicinesView
from costcalc.ui.results.changes_most import ChangesMostView
from costcalc.ui.results.clinics_side_by_side import ClinicsView
from costcalc.ui.results.likely_range import LikelyRange
from costcalc.ui.widgets.number_edit import NumberEdit
from tests.ui.results.answers import LIKELY, afford, clinics, draws, options, sensitivity
from tests.ui.results.conftest import Keep


def test_options_stand_side_by_side_in_columns_of_one_width(qtbot: QtBot, keep: Keep) -> None:
    view = BesideMedicinesView()
    keep(view)
    view.resize(900, 600)
    view.show_options(options())
    view.show()
    qtbot.waitExposed(view)
    widths = {view.facts.columnWidth(column) for column in (1, 2, 3)}
    assert len(widths) == 1
    view.toggle_table()
    assert view.over_time.table.table_model.rowCount() == 60


def test_swings_and_questions_are_shown_together(keep: Keep) -> None:
    view = ChangesMostView()
    keep(view)
    view.show_sensitivity(sensitivity())
    view.swings.chart.load()
    QTest.keyClick(view.swings.chart, Qt.Key.Key_Down)
    assert view.swings.chart.accessibleDescription().startswith("Weeks between boosters: with 4 weeks")
    assert view.questions.table_model.rowCount() == 2


def test_clinics_have_a_chart_and_its_table(keep: Keep) -> None:
    view = ClinicsView()
    keep(view)
    view.show_clinics(clinics())
    view.toggle_table()
    assert view.clinics.table.table_model.rowCount() == 2
    assert view.facts.table_model.columnCount() == 3


def test_a_budget_is_told_once_it_can_be_read(qtbot: QtBot, keep: Keep) -> None:
    view = AffordabilityView()
    keep(view)
    amount, kind = view.findChild(NumberEdit, "budgetAmount"), view.findChild(QComboBox, "budgetKind")
    problem = view.findChild(QLabel, "budgetProblem")
    assert amount is not None
    assert kind is not None
    assert problem is not None
    QTest.keyClicks(amount, "lots")
    with qtbot.assertNotEmitted(view.budget_edited):
        QTest.keyClick(amount, Qt.Key.Key_Return)
    assert problem.text()
    amount.clear()
    QTest.keyClicks(amount, "300")
    with qtbot.waitSignal(view.budget_edited) as told:
        QTest.keyClick(amount, Qt.Key.Key_Return)
    assert told.args == [Budget(kind=BudgetKind.MONTHLY, amount=Decimal(300))]
    view.show_answer(afford(fits=False))
    assert view.levers.table_model.rowCount() == 2


def test_the_picture_of_a_hundred_says_its_words_first(keep: Keep) -> None:
    widget = LikelyRange()
    keep(widget)
    widget.show_spread(draws(), LIKELY)
    words = widget.findChild(QLabel, "likelyWords")
    assert words is not None
    assert words.text().startswith("Of a hundred people")
