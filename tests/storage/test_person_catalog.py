"""The person's own catalog folder."""

from pathlib import Path

import pytest

from costcalc.storage.person_catalog import own_catalog_folder, read_catalog


def test_the_folder_follows_the_custom_of_each_system() -> None:
    assert own_catalog_folder({"XDG_DATA_HOME": "/data"}, "linux") == Path("/data/costcalc/catalog")
    assert own_catalog_folder({"APPDATA": "/roaming"}, "win32") == Path("/roaming/costcalc/catalog")
    assert own_catalog_folder({}, "linux") == Path.home() / ".local" / "share" / "costcalc" / "catalog"
    assert own_catalog_folder({}, "win32") == Path.home() / "AppData" / "Roaming" / "costcalc" / "catalog"
    assert own_catalog_folder({}, "darwin").parts[-4:] == ("Library", "Application Support", "costcalc", "catalog")


def test_another_folder_can_be_named() -> None:
    assert own_catalog_folder({"COSTCALC_CATALOG": "/mine", "XDG_DATA_HOME": "/data"}, "linux") == Path("/mine")


def test_without_a_folder_there_is_the_shipped_catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    read = read_catalog()
    assert read.value is not None
    assert "iv_infusion_pain_2h" in read.value.treatments


def test_a_mistake_in_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("treatmens: {}\n")
    read = read_catalog(tmp_path)
    assert read.value is None
    assert read.problems
