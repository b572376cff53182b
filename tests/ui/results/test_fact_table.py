from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from costcalc.ui.present.facts import FactRow, fact_table
from costcalc.ui.present.table import Column, Form, Table, no_path
from costcalc.ui.results.fact_table_view import FactTableView
from costcalc.ui.results.table_view import TableView
from costcalc.ui.results.wrapping_table_view import WrappingTableView
from tests.ui.results.conftest import Keep

OPTIONS = ("What you do now", "Ketamine and half the gabapentin", "Anti-inflammatory pills (an NSAID)", "Acetaminophen")
FACTS = (
    FactRow(fact="First year", values=("$271 to $1,498", "$7,006 to $13,911", "$199 to $2,033", "$100")),
    FactRow(fact="Each year beside what you do now", values=("–", "$6,735 more to $12,413 more", "$10 less", "–")),
)


@pytest.fixture
def view(qtbot: QtBot, keep: Keep) -> FactTableView:
    """Two facts of four options in a wide window."""
    shown = FactTableView("Option")
    keep(shown)
    shown.show_table(fact_table("Your options side by side", OPTIONS, FACTS))
    shown.resize(900, 400)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def headings(view: FactTableView) -> list[str]:
    assert view.table_model.table is not None
    return [column.title for column in view.table_model.table.columns]


def is_wider_than_its_place(view: FactTableView) -> bool:
    return sum(view.columnWidth(i) for i in range(view.table_model.columnCount())) > view.viewport().width()


@pytest.mark.parametrize("width", [380, 470, 558, 700, 900, 1300])
def test_a_table_of_facts_is_never_wider_than_its_place(view: FactTableView, width: int) -> None:
    view.resize(width, 400)
    assert not is_wider_than_its_place(view)


def test_options_stand_one_under_the_other_where_columns_are_too_narrow_for_their_words(view: FactTableView) -> None:
    assert headings(view) == ["Fact", *OPTIONS]
    view.resize(400, 400)
    assert headings(view) == ["Fact", "Option", "What it is"]
    assert view.table_model.rowCount() == len(FACTS) * len(OPTIONS)
    assert view.rowSpan(0, 0) == len(OPTIONS), "a fact is written once, beside all its options"
    view.resize(900, 400)
    assert headings(view) == ["Fact", *OPTIONS]
    assert view.rowSpan(0, 0) == 1


def test_a_scroll_bar_that_comes_or_goes_does_not_turn_the_table_over(view: FactTableView) -> None:
    turns = [_is_listed_at(view, width) for width in range(900, 380, -2)]
    last = next(width for width, listed in zip(range(900, 380, -2), turns, strict=True) if listed)
    assert _is_listed_at(view, last + 16)
    assert sum(one != other for one, other in pairwise(turns)) == 1


def _is_listed_at(view: FactTableView, width: int) -> bool:
    view.resize(width, 400)
    return view.is_listed


def test_cells_begin_at_the_top_and_headings_wrap(view: FactTableView) -> None:
    view.resize(700, 400)
    assert not view.is_listed
    assert view.horizontalHeader().height() > 2 * view.fontMetrics().lineSpacing()
    row, column = 1, 4
    assert view.rowHeight(row) > 2 * view.fontMetrics().lineSpacing()
    place = view.visualRect(view.model().index(row, column))
    cell = view.viewport().grab(place).toImage()
    paper = cell.pixel(2, 2)
    inked = [y for y in range(cell.height() - 2) if any(cell.pixel(x, y) != paper for x in range(2, cell.width() - 2))]
    assert inked
    assert max(inked) < cell.height() / 2


def test_headings_of_amounts_wrap_before_a_table_is_wider_than_its_place(qtbot: QtBot, keep: Keep) -> None:
    columns = [Column(title="Month", read=str, stretches=True)]
    columns += [Column(title=f"You pay back part {i}", read=lambda _: 1000, form=Form.CENTS) for i in range(4)]
    view = TableView()
    keep(view)
    view.show_table(Table(name="Months", columns=tuple(columns), rows=range(3), path=no_path))
    view.resize(1200, 300)
    view.show()
    qtbot.waitExposed(view)
    one_line = view.horizontalHeader().height()
    view.resize(440, 300)
    assert sum(view.columnWidth(i) for i in range(5)) <= view.viewport().width()
    assert view.horizontalHeader().height() > one_line


def test_rows_follow_longer_words_where_their_number_stays(qtbot: QtBot, keep: Keep) -> None:
    view = WrappingTableView(whole=False)
    keep(view)
    view.resize(300, 300)
    view.show()
    qtbot.waitExposed(view)
    heights = []
    for words in ("short", "words that need several lines in a table that is as narrow as this one is " * 2):
        column = Column(title="Number", read=str, stretches=True)
        view.show_table(Table(name="Numbers", columns=(column,), rows=(words,), path=no_path))
        heights.append(view.rowHeight(0))
    assert heights[1] > 2 * heights[0]
    assert view.height() == 300
