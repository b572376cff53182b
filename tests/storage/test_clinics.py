"""The list of clinics: kept, read back, taken in from tables and given out as one."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from costcalc.engine.scenario import Clinic, Facility, Membership, Package, PricePart, Refund, Region, Travel
from costcalc.storage.clinic_columns import COLUMNS
from costcalc.storage.clinic_export import left_out, write_clinic_table
from costcalc.storage.clinic_table import ClinicTable, read_clinic_table, with_cell
from costcalc.storage.clinics import clinics_file, read_clinics, save_clinics
from costcalc.storage.listed_clinic import ListedClinic, without_person
from pricing.money import Range

NORTH = ListedClinic(
    clinic=Clinic(
        name="North clinic",
        facility=Facility.HOSPITAL_OUTPATIENT,
        region=Region(state="TX"),
        quote_date=date(2026, 11, 1),
        session=Range.of(450, None, 550),
        booster=Range.of(400, 420, 480),
        bundled=(PricePart.FACILITY, PricePart.DRUG),
        evaluation=Range.exact("150.50"),
        evaluation_credited=True,
        packages=(
            Package(sessions=6, price=Range.exact(2300)),
            Package(sessions=10, price=Range.of(3500, None, 3700)),
        ),
        lab=Range.exact(90),
    ),
    note="Asks for a referral, and closes on Fridays",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "not there yet" / "clinics.yaml"


def cell(table: ClinicTable, row: int) -> tuple[int, int, int, str, str | None]:
    bad = table.rows[row].bad[0]
    return bad.column, bad.problem.line, bad.problem.column, bad.problem.what, bad.problem.did_you_mean


def test_the_list_is_kept_in_the_folder_of_the_system() -> None:
    assert clinics_file().parts[-4:] == (".local", "share", "costcalc", "clinics.yaml")


def test_no_file_is_an_empty_list(path: Path) -> None:
    assert read_clinics(path).value == ()


def test_what_is_saved_is_read_back(path: Path) -> None:
    listed = (replace(NORTH, travel=Travel(miles=Range.exact(18))), ListedClinic(clinic=Clinic(name="Bare")))
    save_clinics(listed, path)
    assert read_clinics(path).value == listed
    assert [one.name for one in path.parent.iterdir()] == ["clinics.yaml"]


def test_every_problem_of_the_file_has_its_place(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("schema: 1\nclinics:\n  - clinic: {name: A, sesion: 400}\n  - clinic: {session: free}\n")
    problems = read_clinics(path).problems
    assert [str(problem)[:24] for problem in problems] == ["clinics.yaml:3:23: unkno", "clinics.yaml:4:23: the t"]
    assert problems[0].did_you_mean == "session"


def test_a_list_that_cannot_be_written_stays_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_clinics((NORTH,), path)

    def full(*_arguments: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="no space"):
        save_clinics((), path)
    assert read_clinics(path).value == (NORTH,)


def test_what_belongs_to_one_person_is_taken_out() -> None:
    assert without_person((replace(NORTH, travel=Travel(miles=Range.exact(18))),)) == (NORTH,)


def test_a_table_given_out_is_taken_in_again() -> None:
    table = read_clinic_table(write_clinic_table((NORTH,)))
    assert table.clinics == (NORTH,)
    assert table.columns == COLUMNS
    assert left_out((NORTH,)) == ()


def test_what_a_table_cannot_hold_is_told() -> None:
    terms = replace(NORTH, clinic=replace(NORTH.clinic, membership=Membership(price=Range.exact(250))))
    package = Package(sessions=6, price=Range.exact(2300), refund=Refund.PRO_RATA)
    refund = replace(NORTH, clinic=replace(NORTH.clinic, packages=(package,)))
    assert left_out((NORTH, terms, refund)) == (terms, refund)


def test_cells_copied_from_a_spreadsheet_need_no_line_of_names() -> None:
    table = read_clinic_table("North\t\ttx\t$1,200.50\nSouth\thospital\tTX\t450 – 550\n", states={"TX"})
    assert table.columns == ("name", "facility", "state", "session")
    assert [listed.clinic for listed in table.clinics] == [
        Clinic(name="North", region=Region(state="TX"), session=Range.exact("1200.50")),
        Clinic(
            name="South",
            facility=Facility.HOSPITAL_OUTPATIENT,
            region=Region(state="TX"),
            session=Range.of(450, None, 550),
        ),
    ]


def test_columns_are_known_by_other_names_and_in_any_order() -> None:
    table = read_clinic_table("Session price,Clinic,Date of quote\n475,North,11/1/2026\n")
    assert table.columns == ("session", "name", "quote_date")
    assert table.clinics[0].clinic == Clinic(name="North", session=Range.exact(475), quote_date=date(2026, 11, 1))


def test_semicolons_part_cells_where_a_spreadsheet_writes_them() -> None:
    table = read_clinic_table('name;session;packages\nNorth;475;"6 for 2300; 10 for 3600"\n')
    assert [package.sessions for package in table.clinics[0].clinic.packages] == [6, 10]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("name,session\nNorth,cheap", (1, 2, 7, "'cheap' is not an amount", None)),
        ("name,session\nNorth,550-450", (1, 2, 7, "'550-450' does not rise", None)),
        ("name,session\nNorth,200000", (1, 2, 7, "200000 is too high", None)),
        ("name,session\nNorth,4.755", (1, 2, 7, "4.755 has too many decimals", None)),
        ("name,session\nNorth,1.200", (1, 2, 7, "1.200 has too many decimals", None)),
        ("name,session\n,475", (0, 2, 1, "no name here", None)),
        ("name,state\nNorth,TXX", (1, 2, 7, "unknown state 'TXX'", "TX")),
        ("name,packages\nNorth,six for 2300", (1, 2, 7, "'six for 2300' is not a package", None)),
        ("name,packages\nNorth,0 for 2300", (1, 2, 7, "0 is too low", None)),
        ("name,facility\nNorth,telehalth", (1, 2, 7, "unknown word 'telehalth'", "telehealth")),
        ("name,includes\nNorth,room and drg", (1, 2, 7, "unknown word 'drg'", "drug")),
        ("name,quote_date\nNorth,13/1/2026", (1, 2, 7, "'13/1/2026' is not a date", None)),
        ("name,evaluation_credited\nNorth,perhaps", (1, 2, 7, "'perhaps' where yes or no is needed", None)),
        ("name,session\nNorth,475,later", (1, 2, 11, "more values than columns", None)),
    ],
)
def test_a_bad_cell_is_told_with_its_place(text: str, found: tuple[int, int, int, str, str | None]) -> None:
    table = read_clinic_table(text, states={"TX", "FL"})
    assert cell(table, 0) == found
    assert table.clinics == ()


def test_rows_without_a_bad_cell_are_still_taken() -> None:
    table = read_clinic_table("name,session\nNorth,475\nSouth,cheap\nEast,500")
    assert [listed.clinic.name for listed in table.clinics] == ["North", "East"]
    assert [row.line for row in table.rows if row.bad] == [3]


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("", "there is nothing in it"),
        (b"name\nCl\x81nica", "the file is not text"),
        (b"PK\x03\x04 a workbook", "this is a workbook; save it as CSV first"),
        ("name\n" + "North\n" * 501, "there are too many clinics"),
        ('name,note\nNorth,"open', "this cannot be read as a table"),
        ("name\nNo\0rth", "a character that cannot be in a text file"),
        ("session,lab\n475,90", "the column 'name' is missing"),
        ("name,sesson,lab\nNorth,475,90", "unknown column 'sesson'"),
        ("name,session,price\nNorth,475,90", "the column 'session' is there twice"),
    ],
)
def test_what_is_wrong_with_the_whole_table_is_told(source: str | bytes, what: str) -> None:
    assert [problem.what for problem in read_clinic_table(source).problems] == [what]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert read_clinic_table(tmp_path / "none.csv").problems[0].what == "there is no such file"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_as_spreadsheets_save_it_is_read(encoding: str) -> None:
    read = read_clinic_table("name\tsession\nClínica “Sol”\t475".encode(encoding))
    assert [listed.clinic.name for listed in read.clinics] == ["Clínica “Sol”"]


def test_a_table_in_spanish_is_read() -> None:
    names = "Clínica;Precio;Primera visita;Paquetes;Incluye"
    table = read_clinic_table(f'{names}\nSol;450 a 550;100;"6 por 2300; 10 por 3600";sala y médico\n')
    assert [listed.clinic for listed in table.clinics] == [
        Clinic(
            name="Sol",
            session=Range.of(450, None, 550),
            evaluation=Range.exact(100),
            packages=(Package(sessions=6, price=Range.exact(2300)), Package(sessions=10, price=Range.exact(3600))),
            bundled=(PricePart.FACILITY, PricePart.CLINICIAN),
        )
    ]


@pytest.mark.parametrize("written", ["13/1/2026", "1/13/2026", "2026-01-13"])
def test_a_reader_who_writes_days_first_is_understood_where_it_can_be_no_other_day(written: str) -> None:
    table = read_clinic_table(f"name,date\nSol,{written}", day_first=True)
    assert [listed.clinic.quote_date for listed in table.clinics] == [date(2026, 1, 13)]


def test_a_day_that_may_be_two_is_not_guessed() -> None:
    table = read_clinic_table("name,date\nSol,1/11/2026\nMar,1/1/2026", day_first=True)
    assert [bad.problem.what for row in table.rows for bad in row.bad] == ["'1/11/2026' may be either of two days"]
    mended = with_cell(table, 0, 1, "11/1/2026", "table")
    assert mended.rows[0].bad, "typed over, it is read by the same habit"
    assert with_cell(table, 0, 1, "2026-11-01", "table").clinics[0].clinic.quote_date == date(2026, 11, 1)


def test_a_cell_typed_over_is_read_again_and_every_row_keeps_its_line() -> None:
    table = read_clinic_table('name,session,note\nNorth,475,"two\nlines"\nSouth,cheap,\nEast,dear,\n')
    mended = with_cell(table, 1, 1, "500", "table")
    assert [listed.clinic.session for listed in mended.clinics] == [Range.exact(475), Range.exact(500)]
    assert [row.line for row in mended.rows] == [2, 4, 5]
    assert [(bad.problem.line, bad.problem.column) for row in mended.rows for bad in row.bad] == [(5, 6)]
    emptied = with_cell(mended, 2, 0, "", "table")
    assert [bad.problem.what for bad in emptied.rows[2].bad] == ["no name here", "'dear' is not an amount"]
