from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from costcalc.charts.spec import RangeChart
from costcalc.engine.clinics import ClinicComparison, ClinicSide
from costcalc.engine.pipeline import project
from costcalc.engine.scenario import Clinic, Package
from costcalc.engine.tie_price import Tie, TieOutcome
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.present.clinic_answers import STILL_RECKONED, tie_words
from costcalc.ui.results.clinic_comparison import ClinicComparisonView
from pricing.model import Catalog
from pricing.money import Range
from tests.engine.test_clinics import plan

OWN = Clinic(name="Own", session=Range.exact(400), evaluation=Range.exact(100))  # 2,500
CHEAP = Clinic(name="Cheap", session=Range.exact(350), evaluation=Range.exact(250))  # 2,350
PACKED = Clinic(
    name="Packed",
    session=Range.exact(475),
    evaluation=Range.exact(0),
    packages=(Package(sessions=6, price=Range.exact(2300)),),
)  # 2,300


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ClinicBook:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    book = ClinicBook()
    book.take_in([ListedClinic(clinic=CHEAP), ListedClinic(clinic=PACKED)])
    for entry in book.entries:
        book.set_compared(entry.id, True)
    return book


@pytest.fixture
def view(qtbot: QtBot, shipped: Catalog, book: ClinicBook) -> ClinicComparisonView:
    view = ClinicComparisonView(shipped, book)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_projection(project(plan(clinic=OWN), shipped))
    return view


def titles(view: ClinicComparisonView) -> list[str]:
    table = view.facts.table_model.table
    assert table is not None
    return [column.title for column in table.columns][1:]


def cells(view: ClinicComparisonView, fact: str) -> list[str]:
    table = view.facts.table_model.table
    assert table is not None
    row = next(row for row in table.rows if table.columns[0].read(row) == fact)
    return [str(column.read(row)) for column in table.columns][1:]


def notes(view: ClinicComparisonView) -> list[str]:
    """What stands under each clinic's name in the chart."""
    chart = view.clinics.chart.spec
    assert isinstance(chart, RangeChart)
    return [span.note for span in chart.spans]


def summary(view: ClinicComparisonView) -> str:
    label = view.findChild(QLabel, "summary")
    assert label is not None
    return label.text()


def test_the_plans_clinic_stands_beside_the_ticked_ones(view: ClinicComparisonView) -> None:
    assert titles(view) == ["Own (this plan)", "Cheap", "Packed"]
    assert cells(view, "First year") == ["$2,500", "$2,350", "$2,300"]
    assert cells(view, "Each later year") == ["does not apply"] * 3


def test_a_sentence_says_from_where_to_where_it_goes(view: ClinicComparisonView) -> None:
    assert summary(view) == "First year: typically $2,300 to $2,500, by clinic."


def test_clinics_are_ordered_by_a_figure_on_request(view: ClinicComparisonView) -> None:
    view.sort.setCurrentIndex(1)
    view.sort.activated.emit(1)
    assert titles(view) == ["Packed", "Cheap", "Own (this plan)"]


def test_what_would_cost_the_same_is_said_under_each_name_or_why_nothing_would(
    qtbot: QtBot, view: ClinicComparisonView
) -> None:
    of_lowest = [
        "To cost the same: $366.67 a session (now $400)",
        "To cost the same: $341.67 a session (now $350)",
        "To cost the same: the others are measured by it",
    ]
    assert notes(view) == [f"To cost the same: {STILL_RECKONED}"] * 3
    qtbot.waitUntil(lambda: notes(view) == of_lowest)
    view.target.setCurrentIndex(1)
    view.target.activated.emit(1)
    of_own = [
        "To cost the same: the others are measured by it",
        "To cost the same: $375 a session (now $350)",
        "To cost the same: no price would do, packages or your plan decide and not the price of one session",
    ]
    qtbot.waitUntil(lambda: notes(view) == of_own)


def test_what_cannot_be_said_of_any_clinic_is_said_once(
    qtbot: QtBot, view: ClinicComparisonView, shipped: Catalog, book: ClinicBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ClinicComparison, "lowest", lambda *_: None)
    view.show_projection(project(plan(clinic=OWN), shipped))
    assert summary(view).endswith("To cost the same: cannot be said, no clinic has all its prices known.")
    qtbot.waitUntil(lambda: notes(view) == ["", "", ""])


def test_one_clinic_alone_is_neither_ordered_nor_tied(view: ClinicComparisonView, book: ClinicBook) -> None:
    assert view.target.isVisibleTo(view)
    for entry in book.entries:
        book.set_compared(entry.id, False)
    assert notes(view) == [""]
    assert not view.sort.isVisibleTo(view)
    assert not view.target.isVisibleTo(view)
    assert view.figure.isVisibleTo(view)


def test_another_figure_is_compared_on_request(view: ClinicComparisonView) -> None:
    view.figure.setCurrentIndex(3)
    view.figure.activated.emit(3)
    assert summary(view).startswith("Each visit: typically $350 to $400")


def test_clinics_that_cost_the_same_are_named(view: ClinicComparisonView, book: ClinicBook) -> None:
    twin = replace(OWN, name="Twin")
    book.replace(book.entries[0].id, ListedClinic(clinic=twin))
    assert "Own (this plan) and Twin cost the same." in summary(view)


def test_ticking_and_changing_clinics_is_followed(view: ClinicComparisonView, book: ClinicBook) -> None:
    for entry in book.entries:
        book.set_compared(entry.id, False)
    assert summary(view).startswith("Only this plan's clinic so far.")


@pytest.mark.parametrize("width", [900, 300])
def test_a_figure_opens_at_the_clinic_it_belongs_to(qtbot: QtBot, view: ClinicComparisonView, width: int) -> None:
    view.clinics.hide()
    view.resize(width, 500)
    view.show()
    qtbot.waitExposed(view)
    assert view.facts.is_listed is (width == 300)
    with qtbot.waitSignal(view.figure_opened) as own:
        activate(view, "First year", "Own (this plan)")
    assert own.args == ["first_year", None]
    with qtbot.waitSignal(view.explain_asked) as other:
        activate(view, "First year", "Cheap")
    assert other.args is not None
    side, path = other.args
    assert isinstance(side, ClinicSide)
    assert (side.choice.clinic, path) == (CHEAP, "first_year")
    with qtbot.assertNotEmitted(view.explain_asked):
        activate(view, "Each later year", "Cheap")
        activate(view, "The price includes", "Cheap")


def activate(view: ClinicComparisonView, fact: str, clinic: str) -> None:
    """Press Enter on a cell, wherever it stands."""
    table, model = view.facts.table_model.table, view.facts.table_model
    assert table is not None
    titles = [column.title for column in table.columns]
    for row in range(model.rowCount()):
        texts = [str(model.index(row, column).data()) for column in range(model.columnCount())]
        if texts[0] == fact and (clinic in titles or texts[1] == clinic):
            column = titles.index(clinic) if clinic in titles else 2
            view.facts.activated.emit(model.index(row, column))
            return
    raise AssertionError(f"{fact} of {clinic} is not shown")


def test_a_bar_opens_the_figure_it_shows(qtbot: QtBot, view: ClinicComparisonView) -> None:
    with qtbot.waitSignal(view.explain_asked) as asked:
        view.clinics.chart.key_activated.emit("2")
    assert asked.args is not None
    assert asked.args[0].choice.clinic == PACKED


@pytest.mark.parametrize("outcome", TieOutcome)
def test_every_end_of_the_search_has_its_words(outcome: TieOutcome) -> None:
    words = tie_words(Tie(outcome=outcome, session=37_500, booster=30_050, present=40_000))
    assert words
    if outcome is TieOutcome.TIES:
        assert words == "$375 a session, $300.50 a booster (now $400)"
