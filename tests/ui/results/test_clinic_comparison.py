from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from costcalc.engine.clinics import ClinicSide
from costcalc.engine.pipeline import project
from costcalc.engine.scenario import Clinic, Package
from costcalc.engine.tie_price import Tie, TieOutcome
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.present.clinic_answers import tie_words
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
    view.resize(700, 500)
    view.show_projection(project(plan(clinic=OWN), shipped))
    return view


def titles(view: ClinicComparisonView) -> list[str]:
    table = view.clinics.table.table_model.table
    assert table is not None
    return [column.title.replace("\n", " ") for column in table.columns][1:]


def cells(view: ClinicComparisonView, fact: str) -> list[str]:
    table = view.clinics.table.table_model.table
    assert table is not None
    row = next(row for row in table.rows if table.columns[0].read(row) == fact)
    return [str(column.read(row)) for column in table.columns][1:]


def summary(view: ClinicComparisonView) -> str:
    label = view.findChild(QLabel, "summary")
    assert label is not None
    return label.text()


def test_the_plans_clinic_stands_beside_the_ticked_ones(view: ClinicComparisonView) -> None:
    view.toggle_table()
    assert titles(view) == ["Own (this plan)", "Cheap", "Packed"]
    assert cells(view, "First year") == ["$2,500", "$2,350", "$2,300"]
    assert cells(view, "Each later year") == ["does not apply"] * 3


def test_a_sentence_says_from_where_to_where_it_goes(view: ClinicComparisonView) -> None:
    assert summary(view) == "First year: typically $2,300 to $2,500, by clinic."


def test_clinics_are_ordered_by_a_figure_on_request(view: ClinicComparisonView) -> None:
    view.toggle_table()
    view.sort.setCurrentIndex(1)
    view.sort.activated.emit(1)
    assert titles(view) == ["Packed", "Cheap", "Own (this plan)"]


def test_what_would_cost_the_same_is_said_or_why_nothing_would(view: ClinicComparisonView) -> None:
    view.toggle_table()
    fact = "To cost the same, a session would be"
    assert cells(view, fact) == [
        "$366.67 a session (now $400)",
        "$341.67 a session (now $350)",
        "The others are measured by it",
    ]
    view.target.setCurrentIndex(1)
    view.target.activated.emit(1)
    assert cells(view, fact) == [
        "The others are measured by it",
        "$375 a session (now $350)",
        "No price: packages or your plan decide, not the price of one session",
    ]


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


def test_a_figure_opens_at_the_clinic_it_belongs_to(qtbot: QtBot, view: ClinicComparisonView) -> None:
    view.toggle_table()
    model = view.clinics.table.table_model
    with qtbot.waitSignal(view.figure_opened) as own:
        view.clinics.table.activated.emit(model.index(1, 1))
    assert own.args == ["first_year", None]
    with qtbot.waitSignal(view.explain_asked) as other:
        view.clinics.table.activated.emit(model.index(1, 2))
    assert other.args is not None
    side, path = other.args
    assert isinstance(side, ClinicSide)
    assert (side.choice.clinic, path) == (CHEAP, "first_year")
    with qtbot.assertNotEmitted(view.explain_asked):
        view.clinics.table.activated.emit(model.index(2, 2))
        view.clinics.table.activated.emit(model.index(5, 2))


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
