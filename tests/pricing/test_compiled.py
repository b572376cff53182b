"""The compiled copy: the same catalog, whatever happens to the copy."""

import json
from pathlib import Path

import pytest

from pricing import compiled
from pricing.compiled import BrokenCatalogError, cache_folder, load_shipped, shipped_files
from pricing.model import Catalog


def the_copy(folder: Path) -> Path:
    (copy,) = folder.glob("*.json")
    return copy


def test_the_copy_gives_the_same_catalog_as_the_files(catalog: Catalog, tmp_path: Path) -> None:
    assert load_shipped(tmp_path) == catalog
    assert the_copy(tmp_path).stat().st_size > 10_000
    assert load_shipped(tmp_path) == catalog


def test_the_copy_is_read_without_the_yaml_files_being_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_shipped(tmp_path)
    monkeypatch.setattr(compiled, "_from_yaml", lambda *_: pytest.fail("parsed again"))
    load_shipped(tmp_path)


@pytest.mark.parametrize("content", ["", "[", "null", "[]", "{}", '{"a.yaml": {"services": {"x": 1}}}', "[" * 100_000])
def test_a_damaged_copy_is_passed_over_and_written_anew(content: str, catalog: Catalog, tmp_path: Path) -> None:
    load_shipped(tmp_path)
    copy = the_copy(tmp_path)
    copy.write_text(content, encoding="utf-8")
    assert load_shipped(tmp_path) == catalog
    assert the_copy(tmp_path).read_text(encoding="utf-8") != content


def test_a_copy_that_says_what_no_file_may_say_is_not_believed(catalog: Catalog, tmp_path: Path) -> None:
    load_shipped(tmp_path)
    copy = the_copy(tmp_path)
    data = json.loads(copy.read_text(encoding="utf-8"))
    data["services.yaml"]["services"]["lab"]["price"]["low"] = -5
    copy.write_text(json.dumps(data), encoding="utf-8")
    assert load_shipped(tmp_path) == catalog


def test_copies_of_older_catalogs_are_put_away(tmp_path: Path) -> None:
    old = tmp_path / "catalog-0000.json"
    old.write_text("{}", encoding="utf-8")
    load_shipped(tmp_path)
    assert not old.exists()


def test_a_cache_folder_that_cannot_be_written_costs_only_time(catalog: Catalog, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way", encoding="utf-8")
    assert load_shipped(blocked / "cache") == catalog


def test_a_broken_shipped_file_is_told_with_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "shipped_files", lambda: [*shipped_files(), ("zzz.yaml", b"nonsense: 1\n")])
    with pytest.raises(BrokenCatalogError, match=r"zzz\.yaml:1:1: unknown key 'nonsense'"):
        load_shipped(tmp_path)


@pytest.mark.parametrize(
    ("system", "variable", "expected"),
    [
        ("linux", "XDG_CACHE_HOME", "{home}/costcalc"),
        ("win32", "LOCALAPPDATA", "{home}/costcalc/cache"),
        ("darwin", "HOME", "{home}/Library/Caches/costcalc"),
    ],
)
def test_the_cache_lies_where_the_system_wants_it(
    system: str, variable: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pricing.compiled.sys.platform", system)
    monkeypatch.setenv(variable, str(tmp_path))
    assert cache_folder() == Path(expected.format(home=tmp_path))
