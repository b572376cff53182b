"""The commands `sample`, `catalog` and `schema`."""

import json
from pathlib import Path

import pytest

from costcalc.storage.sample import sample_text
from tests.cli.running import Runner


def test_the_sample_is_printed(run: Runner) -> None:
    done = run("sample")
    assert (done.status, done.out) == (0, sample_text())


def test_the_sample_is_written_to_a_file(run: Runner, tmp_path: Path) -> None:
    path = tmp_path / "mine.costcalc.yaml"
    done = run("sample", "-o", str(path))
    assert (done.status, done.out) == (0, "")
    assert path.read_text(encoding="utf-8") == sample_text()


def test_a_place_that_cannot_be_written_is_bad_input(run: Runner, tmp_path: Path) -> None:
    done = run("sample", "-o", str(tmp_path / "none" / "mine.yaml"))
    assert done.status == 1
    assert "the file cannot be written" in done.err


def test_the_catalog_is_listed_in_80_columns(run: Runner) -> None:
    done = run("catalog", "list")
    assert done.status == 0
    assert "iv_infusion_pain_2h" in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_one_section_of_the_catalog_is_listed(run: Runner) -> None:
    done = run("catalog", "list", "conditions")
    assert "crps" in done.out
    assert "gabapentin" not in done.out


def test_an_unknown_section_is_wrong_usage(run: Runner) -> None:
    done = run("catalog", "list", "condition")
    assert done.status == 2
    assert done.err.endswith("did you mean conditions\n")


@pytest.mark.parametrize("key", ["iv_infusion_pain_2h", "treatments.iv_infusion_pain_2h"])
def test_a_record_is_shown_with_source_and_date(run: Runner, key: str) -> None:
    done = run("catalog", "show", key)
    assert done.status == 0
    assert done.out.startswith("treatments.iv_infusion_pain_2h\n")
    for words in ("source: ", "as of ", "look again by ", "evidence: "):
        assert words in done.out


@pytest.mark.parametrize("key", ["TX.99", "employer_ppo_2026", "gabapentin_300mg_capsule"])
def test_records_of_every_kind_are_shown(run: Runner, key: str) -> None:
    done = run("catalog", "show", key)
    assert done.status == 0
    assert "Decimal(" not in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_an_unknown_record_is_wrong_usage_and_the_nearest_is_named(run: Runner) -> None:
    done = run("catalog", "show", "iv_infusion_pain_2hours")
    assert done.status == 2
    assert "did you mean iv_infusion_pain_2h" in done.err


def test_the_catalog_is_checked(run: Runner) -> None:
    done = run("catalog", "check")
    assert done.status == 0
    assert "no mistakes" in done.out


def test_a_mistake_in_ones_own_catalog_is_told(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "mine.yaml").write_text("treatmens: {}\n")
    monkeypatch.setenv("COSTCALC_CATALOG", str(tmp_path / "own"))
    done = run("catalog", "check")
    assert done.status == 1
    assert "mine.yaml:1:1: " in done.err


@pytest.mark.parametrize("name", ["scenario", "plan", "estimate"])
def test_a_schema_is_printed(run: Runner, name: str) -> None:
    done = run("schema", name)
    assert done.status == 0
    assert json.loads(done.out)["$schema"].startswith("https://json-schema.org/")


def test_an_unknown_schema_is_wrong_usage(run: Runner) -> None:
    assert run("schema", "scenarios").status == 2
