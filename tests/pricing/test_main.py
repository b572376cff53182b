"""`python -m pricing check`."""

from datetime import date
from pathlib import Path

import pytest

from pricing.__main__ import main

TODAY = date(2026, 11, 22)


def test_the_shipped_catalog_passes_and_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"], TODAY) == 0
    out = capsys.readouterr().out
    assert "catalog as of 2026-11-22: 8 treatments, 5 conditions" in out
    assert "past its check-by day" not in out


def test_what_is_past_its_check_by_day_is_told_and_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"], date(2027, 2, 1)) == 0
    out = capsys.readouterr().out
    assert "past its check-by day 2026-12-31: services mileage price\n" in out
    assert "past its check-by day 2027-01-31: federal part_b_deductible by_year.2026\n" in out


def test_problems_are_told_one_a_line_and_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text("service: {}\nfoo: 1\n", encoding="utf-8")
    assert main(["check", "--overrides", str(tmp_path)], TODAY) == 1
    first, second, count = capsys.readouterr().err.splitlines()
    assert first.startswith(f"{tmp_path}/mine.yaml:1:1: unknown key 'service'; one of ")
    assert first.endswith("did you mean services")
    assert second.startswith(f"{tmp_path}/mine.yaml:2:1: unknown key 'foo'")
    assert count == "2 problems"


@pytest.mark.parametrize("arguments", [[], ["chek"], ["check", "--nothing"]])
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert "usage: python -m pricing" in capsys.readouterr().err
