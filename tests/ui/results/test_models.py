from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from costcalc.engine.explain import explain
from costcalc.engine.ledger import World
from costcalc.ui.present.charges import charge_table
from costcalc.ui.present.costs_over_time import month_table, year_table
from costcalc.ui.present.spending import kind_table
from costcalc.ui.results.explain_model import AMOUNT, ExplainModel
from costcalc.ui.results.table_model import TableModel
from costcalc.ui.results.table_view import TableView
from tests.ui.results.conftest import Keep
from tests.ui.results.fixtures import projection


def check(tester: ModelTester, model: QAbstractItemModel) -> None:
    tester.check(model)  # type: ignore[no-untyped-call]


def test_a_table_model_keeps_the_rules_of_models_while_rows_come_and_go(qtmodeltester: ModelTester) -> None:
    model = TableModel()
    check(qtmodeltester, model)
    for years in (5, 1, 10, 3):
        model.show(month_table(projection(years)))
        check(qtmodeltester, model)
    model.show(kind_table(projection()))
    check(qtmodeltester, model)
    model.show(charge_table(projection()))
    check(qtmodeltester, model)


def test_a_change_of_amounts_alone_resets_nothing(qtbot: QtBot) -> None:
    model = TableModel()
    model.show(year_table(projection()))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(year_table(projection(unknown=True)))


def test_amounts_stand_at_the_right_with_cents_and_under_their_titles() -> None:
    model = TableModel()
    model.show(year_table(projection()))
    cell = model.index(0, 2)
    assert cell.data() == "$9,447.00"
    right = Qt.AlignmentFlag.AlignRight
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & right
    title = model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert title & right
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Typical: $9,447.00"


def test_an_explanation_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = ExplainModel()
    check(qtmodeltester, model)
    for path, world in (("first_year", World.LOW), ("first_year", World.HIGH), ("per_month", World.TYPICAL)):
        model.show(explain(projection(), path, world))
        check(qtmodeltester, model)


def test_the_children_of_every_node_add_up_to_it() -> None:
    model = ExplainModel()
    model.show(explain(projection(), "by_year.2", World.HIGH))
    waiting = [model.index(0, 0, QModelIndex())]
    seen = 0
    while waiting:
        index = waiting.pop()
        node = model.node(index)
        assert node is not None
        children = [model.index(row, 0, index) for row in range(model.rowCount(index))]
        nodes = [model.node(child) for child in children]
        if children:
            assert sum(child.amount or 0 for child in nodes if child is not None) == node.amount
        waiting += children
        seen += 1
    assert seen > 20


def test_a_tree_of_the_same_shape_changes_in_place(qtbot: QtBot) -> None:
    model = ExplainModel()
    assert not model.show(explain(projection(), "by_month.1", World.TYPICAL))
    with qtbot.assertNotEmitted(model.modelReset):
        assert model.show(explain(projection(unknown=True), "by_month.1", World.TYPICAL))
    assert model.index(0, AMOUNT).data() == "$4,153.00"


def test_cells_are_copied_as_they_are_read_and_as_plain_numbers(keep: Keep) -> None:
    view = TableView()
    keep(view)
    view.show_table(year_table(projection(1)))
    assert view.copy_text(as_csv=False).splitlines() == [
        "Year\tLow case\tTypical\tHigh case",
        "Year 1\t$6,313.96\t$9,447.00\t$16,330.00",
        "Total\t$6,313.96\t$9,447.00\t$16,330.00",
    ]
    assert view.copy_text(as_csv=True).splitlines()[1] == "Year 1,6313.96,9447.00,16330.00"
    view.setSelection(view.visualRect(view.model().index(0, 1)), view.selectionModel().SelectionFlag.ClearAndSelect)
    view.selectColumn(1)
    assert view.copy_text(as_csv=True).splitlines() == ["Low case", "6313.96", "6313.96"]


def test_no_amount_is_cut_whatever_the_width(keep: Keep) -> None:
    view = TableView(whole=True)
    keep(view)
    view.show_table(year_table(projection()))
    for width in (320, 500, 900):
        view.resize(width, 300)
        for column in (1, 2, 3):
            widest = max(
                view.fontMetrics().horizontalAdvance(str(view.model().index(row, column).data())) for row in range(6)
            )
            assert view.columnWidth(column) > widest
