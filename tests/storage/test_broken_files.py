"""One mistake a file: what is said about it, word for word."""

from pathlib import Path

import pytest

from tests.storage.expected import broken_files, said_of


@pytest.mark.parametrize("path", broken_files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_broken_file_is_told_where_it_is_wrong(path: Path) -> None:
    assert said_of(path) == path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()


def test_the_corpus_has_at_least_forty_scenarios() -> None:
    assert len([path for path in broken_files() if path.parent.name == "scenario"]) >= 40


def test_every_broken_file_is_refused() -> None:
    assert [path.name for path in broken_files() if not said_of(path)] == []
