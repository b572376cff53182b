"""One file per mistake in tests/broken/catalog, the messages beside it in a .txt file of the same name."""

import shutil
from pathlib import Path

import pytest

from pricing.loader import MAX_FILE_BYTES, load_catalog

FOLDER = Path(__file__).parent.parent / "broken" / "catalog"
FILES = sorted(FOLDER.glob("*.yaml"))


def messages_for(folder: Path) -> list[str]:
    catalog, problems = load_catalog(overrides=folder)
    assert (catalog is None) == bool(problems)
    return [str(problem).removeprefix(f"{folder}/") for problem in problems]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_mistake_is_told_with_its_place_and_what_is_allowed(file: Path, tmp_path: Path) -> None:
    shutil.copy(file, tmp_path)
    expected = file.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert messages_for(tmp_path) == expected


def test_every_broken_file_has_a_message_and_every_message_a_file() -> None:
    assert {file.stem for file in FILES} == {file.stem for file in FOLDER.glob("*.txt")}
    assert all(file.with_suffix(".txt").stat().st_size for file in FILES)


def test_problems_of_several_files_are_told_together(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "negative_price.yaml", tmp_path / "a.yaml")
    shutil.copy(FOLDER / "unknown_kind.yaml", tmp_path / "b.yaml")
    first, second, third = messages_for(tmp_path)
    assert first.startswith("a.yaml:5:18: -1 is out of bounds")
    assert second == "b.yaml:2:3: 'parking' is also in " + str(tmp_path / "a.yaml") + "; each key in one file"
    assert third.startswith("b.yaml:4:11: 'travels' is not known here")


def test_a_file_above_the_largest_size_is_refused_by_its_size(tmp_path: Path) -> None:
    (tmp_path / "large.yaml").write_bytes(b"# much ado\n" * (MAX_FILE_BYTES // 11 + 1))
    assert messages_for(tmp_path) == ["large.yaml:1:1: the file is too large; at most 2,000,000 bytes"]


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    catalog, problems = load_catalog(overrides=tmp_path / "nowhere")
    assert catalog is None
    assert [problem.what for problem in problems] == ["this cannot be read: no such file or directory"]


def test_a_catalog_folder_without_files_is_a_problem_but_an_own_folder_without_files_is_none(tmp_path: Path) -> None:
    _, problems = load_catalog(folder=tmp_path)
    assert [problem.what for problem in problems] == ["no catalog file in this folder"]
    catalog, problems = load_catalog(overrides=tmp_path)
    assert catalog is not None
    assert not problems


def test_a_catalog_without_a_date_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "only.yaml").write_text("facilities: {own: {name: Own, words: Mine.}}\n", encoding="utf-8")
    _, problems = load_catalog(folder=tmp_path)
    assert [problem.what for problem in problems] == ["no 'as_of' date"]
