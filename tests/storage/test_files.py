"""Saving: the new file or the old one, never neither."""

import os
import stat
from pathlib import Path

import pytest

from costcalc.storage.files import read_bytes, save_text


def test_a_file_is_written_and_read(tmp_path: Path) -> None:
    save_text(tmp_path / "plan.yaml", "schema: 1\né\n")
    assert (tmp_path / "plan.yaml").read_bytes() == b"schema: 1\n\xc3\xa9\n"
    assert [path.name for path in tmp_path.iterdir()] == ["plan.yaml"]


def test_the_old_files_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("old")
    path.chmod(0o640)
    save_text(path, "new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_gets_the_permissions_that_files_get_here(tmp_path: Path) -> None:
    (tmp_path / "usual").write_text("")
    save_text(tmp_path / "plan.yaml", "new")
    assert (tmp_path / "plan.yaml").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_the_old_file_stays_when_the_new_one_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        save_text(path, "new")
    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir()] == ["plan.yaml"]


def test_text_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        save_text(path, "\ud800")
    assert path.read_text() == "old"


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_text("old")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "real.yaml")
    save_text(tmp_path / "link.yaml", "new")
    assert (tmp_path / "link.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_text() == "new"


def test_what_grows_while_it_is_read_is_still_bounded(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"12345")
    assert read_bytes(path, max_bytes=5).value == b"12345"
    assert read_bytes(path, max_bytes=4).value is None
