"""Scenario files read: whatever they hold, there are problems or a scenario, never an exception."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from costcalc.engine.scenario import Scenario
from costcalc.storage.files import MAX_BYTES
from costcalc.storage.sample import sample_text
from costcalc.storage.scenario_file import read_plan, read_scenario
from costcalc.storage.writer import write_scenario
from tests.storage.expected import CATALOG
from tests.storage.strategies import scenarios

SAMPLE = sample_text()
PIECES = [
    "\t",
    "  ",
    "\n",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "- ",
    "&a ",
    "*a",
    "!x ",
    "---\n",
    "'",
    '"',
    "null",
    "-1",
    "1e9",
    "é",
]


def is_told_or_read(text: str) -> bool:
    read = read_scenario(text, "any", CATALOG)
    return (read.value is None) == bool(read.problems)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200) | st.binary(max_size=200))
def test_any_text_is_read_or_told(text: str | bytes) -> None:
    read = read_scenario(text, "any", CATALOG)
    assert read.value is None
    assert read.problems


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 2**32))
def test_any_change_of_the_sample_is_read_or_told(seed: int) -> None:
    chance = random.Random(seed)
    text = SAMPLE
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(text))
        text = text[:place] + chance.choice(PIECES) + text[place + chance.randrange(6) :]
    assert is_told_or_read(text)


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 2**32))
def test_any_value_in_the_place_of_another_is_read_or_told(seed: int) -> None:
    chance = random.Random(seed)
    lines = SAMPLE.splitlines()
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one] = lines[one].partition(":")[0] + ":" + lines[other].partition(":")[2]
    assert is_told_or_read("\n".join(lines))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(scenarios())
def test_what_is_written_is_read_the_same_unless_it_contradicts_itself(scenario: Scenario) -> None:
    read = read_scenario(write_scenario(scenario))
    assert read.value == scenario or read.problems


def test_the_sample_has_no_problem() -> None:
    read = read_scenario(SAMPLE, "sample", CATALOG)
    assert read.problems == ()
    assert read.value is not None


def test_a_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    assert read_scenario(b"\xef\xbb\xbf" + SAMPLE.replace("\n", "\r\n").encode()).value == read_scenario(SAMPLE).value


def test_a_huge_file_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "huge.costcalc.yaml"
    path.write_bytes(b"a" * 10_000_000)
    (problem,) = read_scenario(path, "huge").problems
    assert "too large (10,000,000 bytes" in problem.what
    assert f"{MAX_BYTES:,}" in problem.allowed


def test_an_absent_file_is_told(tmp_path: Path) -> None:
    (problem,) = read_scenario(tmp_path / "none.yaml", "none").problems
    assert str(problem) == "none:1:1: there is no such file; the name of a file that exists"


def test_a_folder_is_told(tmp_path: Path) -> None:
    (problem,) = read_scenario(tmp_path, "folder").problems
    assert problem.what == "this is a folder"


def test_a_name_with_a_nul_is_told() -> None:
    (problem,) = read_scenario(Path("a\0b"), "odd").problems
    assert problem.what.startswith("the file cannot be read")


@pytest.mark.parametrize("key", ["treatment", "clinic", "medicines", "plan", "travel", "title", "options"])
def test_a_key_with_nothing_after_it_was_not_said(key: str) -> None:
    text = "schema: 1\nstart: 2027-01-04\n"
    assert read_scenario(f"{text}{key}:\n").value == read_scenario(text).value


def test_a_plan_is_read_from_a_plan_file_and_from_a_scenario() -> None:
    alone = read_plan("schema: 1\nname: Mine\ndeductible: 2000\n")
    within = read_plan("schema: 1\nstart: 2027-01-04\nplan: {name: Mine, deductible: 2000}\n")
    assert alone.value is not None
    assert alone.value == within.value


def test_a_plan_may_be_a_preset_alone() -> None:
    read = read_plan("schema: 1\npreset: employer_ppo_2026\n", "plan", CATALOG)
    assert read.value is not None
    assert read.value.preset == "employer_ppo_2026"


def test_problems_stand_in_the_order_of_the_file() -> None:
    read = read_scenario("schema: 1\nstart: 2027-02-30\nclinic: {session: -1}\nfoo: 1\nhorizon_years: 99\n")
    assert [problem.line for problem in read.problems] == [2, 3, 4, 5]
