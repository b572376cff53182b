"""Whatever is told of a file can be said in another language."""

from pathlib import Path

import pytest

from costcalc.storage.clinic_table import read_clinic_table
from costcalc.storage.clinics import read_clinics
from costcalc.storage.files import read_bytes, why_not_written
from pricing.problem import Problem
from pricing.words import Words
from tests.storage.expected import CATALOG, READERS, broken_files

TABLES = (
    b"name\nCl\x81nica",
    b"PK\x03\x04",
    "",
    'name,note\nNorth,"open',
    "session,lab\n475,90",
    "name,sesson\nNorth,475",
    "name,session,price\nNorth,475,90",
    "name,state,session,packages,includes,facility,evaluation_credited,quote_date\n"
    "North,ZZ,abc,6 or 7,everyone,palace,perhaps,soon\n,TX,900 - 100,1000 for 5,,,,\nSouth,TX,1,,,,,,,too many",
)


def can_be_translated(problem: Problem) -> bool:
    return isinstance(problem.what, Words) and (not problem.allowed or isinstance(problem.allowed, Words))


@pytest.mark.parametrize("path", broken_files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_problems_of_a_broken_file_can_be_translated(path: Path) -> None:
    problems = READERS[path.parent.name](path, path.name).problems
    assert [problem for problem in problems if not can_be_translated(problem)] == []


@pytest.mark.parametrize("source", TABLES)
def test_problems_of_a_table_of_clinics_can_be_translated(source: str | bytes) -> None:
    table = read_clinic_table(source, states=frozenset(state for state, _ in CATALOG.localities))
    problems = [*table.problems, *(bad.problem for row in table.rows for bad in row.bad)]
    assert problems
    assert [problem for problem in problems if not can_be_translated(problem)] == []


def test_problems_of_a_list_of_clinics_can_be_translated(tmp_path: Path) -> None:
    path = tmp_path / "clinics.yaml"
    path.write_text("schema: 1\nclinics: [{clinik: 1}]\n", encoding="utf-8")
    assert all(can_be_translated(problem) for problem in read_clinics(path).problems)


def test_a_file_that_is_not_there_can_be_translated(tmp_path: Path) -> None:
    (problem,) = read_bytes(tmp_path / "none.yaml").problems
    assert can_be_translated(problem)


def test_a_folder_that_is_not_there_is_told_in_our_words(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file") as caught:
        (tmp_path / "none" / "plan.yaml").write_text("", encoding="utf-8")
    assert why_not_written(caught.value) == "there is no such folder"


def test_a_reason_without_words_of_ours_is_the_systems() -> None:
    assert why_not_written(OSError(5, "Input/output error")) == "Input/output error"
