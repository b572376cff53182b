from dataclasses import replace
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from costcalc.engine.clinics import ClinicChoice
from costcalc.engine.scenario import Clinic, Scenario, Travel
from costcalc.storage.clinics import read_clinics
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.ui.clinics.book import MOST_COMPARED, ClinicBook
from pricing.money import Range
from tests.ui.clinics.conftest import EAST, NORTH, SOUTH


def numbers(book: ClinicBook) -> list[int]:
    return [entry.id for entry in book.entries]


def test_every_change_of_the_list_is_kept(book: ClinicBook, clinics_path: Path) -> None:
    assert read_clinics(clinics_path).value == (NORTH, SOUTH, EAST)
    first, second, _ = numbers(book)
    book.duplicate(first)
    book.remove(second)
    kept = read_clinics(clinics_path).value
    assert kept is not None
    assert [one.clinic.name for one in kept] == ["North", "North (copy)", "East"]
    assert [entry.listed for entry in ClinicBook().entries] == list(kept)


def test_a_removed_clinic_can_be_put_back_where_it_was(book: ClinicBook) -> None:
    before = book.entries
    book.remove(before[1].id)
    assert book.removed_name == "South"
    book.put_back()
    assert book.entries == before
    assert book.put_back() is None


def test_at_most_five_are_compared_beside_the_plans_own(book: ClinicBook) -> None:
    book.take_in([NORTH] * 4)
    ticked = [book.set_compared(number, True) for number in numbers(book)]
    assert ticked == [True] * MOST_COMPARED + [False] * 2


def test_a_removed_clinic_is_no_longer_compared(qtbot: QtBot, book: ClinicBook) -> None:
    number = numbers(book)[0]
    book.set_compared(number, True)
    with qtbot.waitSignal(book.compared_changed):
        book.remove(number)
    assert book.compared == ()


def test_the_plans_own_clinic_comes_first_and_only_once(book: ClinicBook) -> None:
    for number in numbers(book):
        book.set_compared(number, True)
    plan = Scenario(start=date(2027, 1, 4), clinic=SOUTH.clinic)
    assert [choice.clinic for choice in book.choices(plan)] == [SOUTH.clinic, NORTH.clinic, EAST.clinic]


def test_what_is_said_of_getting_there_stands_in_for_the_plans(book: ClinicBook) -> None:
    number = numbers(book)[0]
    book.replace(number, replace(NORTH, travel=Travel(miles=Range.exact(40))))
    book.set_compared(number, True)
    plan = Scenario(start=date(2027, 1, 4), travel=Travel(miles=Range.exact(5), parking=Range.exact(12)))
    assert book.choices(plan)[1] == ClinicChoice(
        clinic=NORTH.clinic, travel=Travel(miles=Range.exact(40), parking=Range.exact(12))
    )


def test_a_list_that_cannot_be_read_is_never_written_over(qtbot: QtBot, clinics_path: Path) -> None:
    clinics_path.parent.mkdir()
    clinics_path.write_text("schema: 1\nclinics: [{clinic: {nam: A}}]\n")
    book = ClinicBook()
    assert book.entries == ()
    assert book.problems[0].did_you_mean == "name"
    with qtbot.waitSignal(book.problems_found):
        book.add(ListedClinic(clinic=Clinic(name="New")))
    assert "nam: A" in clinics_path.read_text()


def test_a_list_that_cannot_be_saved_is_told(qtbot: QtBot, book: ClinicBook, clinics_path: Path) -> None:
    clinics_path.unlink()
    clinics_path.parent.rmdir()
    clinics_path.parent.write_text("in the way")
    with qtbot.waitSignal(book.problems_found) as found:
        book.keep()
    assert found.args is not None
    assert found.args[0] == "The list of clinics was not saved."


def test_a_new_person_finds_no_comparison_and_no_way_there(book: ClinicBook, clinics_path: Path) -> None:
    number = numbers(book)[0]
    book.replace(number, replace(NORTH, travel=Travel(miles=Range.exact(40))))
    book.keep()
    book.set_compared(number, True)
    book.remove(numbers(book)[2])
    book.forget_person()
    assert book.compared == ()
    assert book.removed_name == ""
    assert read_clinics(clinics_path).value == (NORTH, SOUTH)


def test_a_new_person_needs_no_list_to_have_been_looked_at(book: ClinicBook, clinics_path: Path) -> None:
    book.replace(numbers(book)[0], replace(NORTH, travel=Travel(miles=Range.exact(40))))
    book.keep()
    ClinicBook().forget_person()
    assert read_clinics(clinics_path).value == (NORTH, SOUTH, EAST)
