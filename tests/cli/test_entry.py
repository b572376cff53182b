"""The command line as a whole: exit status, usage, never a traceback, quick help."""

import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import ROOT, SHORT, Runner, run_apart


def test_without_a_command_help_is_printed(run: Runner) -> None:
    done = run()
    assert done.status == 2
    assert "Usage: costcalc" in done.out + done.err


def test_a_command_that_does_not_exist_is_wrong_usage_and_the_nearest_is_named(run: Runner) -> None:
    done = run("estimat", "plan.yaml")
    assert done.status == 2
    assert "Did you mean 'estimate'?" in done.err


def test_an_option_that_does_not_exist_is_wrong_usage(run: Runner) -> None:
    assert run("estimate", run.file(), "--jsn").status == 2


def test_a_missing_argument_is_wrong_usage(run: Runner) -> None:
    assert run("estimate").status == 2


def test_every_command_says_what_it_does(run: Runner) -> None:
    for command in (["sample"], ["estimate"], ["explain"], ["schema"], ["catalog", "list"], ["catalog", "show"]):
        done = run(*command, "--help")
        assert done.status == 0
        assert "Usage: costcalc" in done.out


def test_every_problem_of_a_file_is_told_on_standard_error(run: Runner) -> None:
    path = run.file("schema: 1\nstart: 2027-02-30\nclinic: {session: -1}\n")
    done = run("estimate", path)
    assert done.status == 1
    assert done.out == ""
    first, second = done.err.splitlines()
    assert first.startswith(f"{path}:2:8: the date 2027-02-30 does not exist; ")
    assert second.startswith(f"{path}:3:19: -1 is too low; ")


@pytest.mark.parametrize("command", ["estimate", "explain"])
def test_a_file_that_is_not_there_is_bad_input(run: Runner, command: str) -> None:
    more = ["first_year"] if command == "explain" else []
    done = run(command, "nowhere.yaml", *more)
    assert done.status == 1
    assert done.err.startswith("nowhere.yaml:1:1: there is no such file")


def test_a_folder_is_bad_input(run: Runner, tmp_path: Path) -> None:
    done = run("estimate", str(tmp_path))
    assert done.status == 1
    assert "this is a folder" in done.err


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_file_that_may_not_be_read_is_bad_input(run: Runner) -> None:
    path = run.file()
    Path(path).chmod(0)
    done = run("estimate", path)
    assert done.status == 1
    assert "may not read" in done.err


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"caf\xe9", b"a\0b", b"x" * 10_000_000, b"[" * 50_000])
def test_what_is_no_text_file_is_bad_input(run: Runner, content: bytes) -> None:
    done = run("estimate", run.file(content))
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert "mistake in the program" not in done.err


def test_standard_input_is_read_for_a_dash() -> None:
    done = run_apart(["estimate", "-", "--json"], SHORT.encode())
    assert done.status == 0
    assert json.loads(done.out)["title"] == "Six infusions"


def test_problems_of_standard_input_name_it() -> None:
    done = run_apart(["estimate", "-"], b"schema: 1\n")
    assert done.status == 1
    assert done.err.startswith("standard input:1:1: 'start' is missing")


def test_a_reader_that_leaves_early_is_no_error() -> None:
    command = [sys.executable, "main.py", "schema", "scenario"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        error = process.stderr.read()
        assert process.wait(timeout=60) == 0
    assert error == b""


def test_a_mistake_of_the_program_is_a_sentence(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(file: str, *, draws: int, seed: int, as_json: bool) -> None:
        raise RuntimeError("no way")

    monkeypatch.setattr("costcalc.cli.estimating.run_estimate", broken)
    done = run("estimate", "x.yaml")
    assert done.status == 1
    assert "a mistake in the program itself: RuntimeError: no way" in done.err
    assert "Traceback" not in done.err


def test_a_mistake_of_the_program_is_shown_where_it_is_asked_for(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(file: str, *, draws: int, seed: int, as_json: bool) -> None:
        raise RuntimeError("no way")

    monkeypatch.setenv("COSTCALC_DEBUG", "1")
    monkeypatch.setattr("costcalc.cli.estimating.run_estimate", broken)
    with pytest.raises(RuntimeError, match="no way"):
        run("estimate", "x.yaml")


def test_a_terminal_that_knows_only_ascii_gets_question_marks() -> None:
    done = run_apart(["estimate", "-"], SHORT.replace("Six", "Séance").encode(), PYTHONIOENCODING="ascii")
    assert done.status == 0
    assert "S?ance" in done.out


def test_output_that_is_no_file_is_left_as_it_is(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    assert run("sample").status == 0
    assert out.getvalue().startswith("# A sample plan")


def test_help_loads_nothing_heavy_and_is_quick() -> None:
    code = (
        "import sys; from costcalc.cli.entry import main; main(['--help']);"
        "heavy = {'PySide6', 'numpy', 'pydantic', 'yaml', 'rich', 'costcalc.engine.scenario', 'pricing.model'};"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stderr.strip() == "[]"
    assert time.perf_counter() - started < 3


def test_estimating_never_loads_qt() -> None:
    code = (
        "import sys; from costcalc.cli.entry import main; main(['catalog', '--help']);"
        "import costcalc.cli.estimating, costcalc.cli.explaining, costcalc.cli.schemas, costcalc.cli.cataloging;"
        "print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.endswith("False\n")
