"""`compare`: options within a file and across files, as text and JSON; `options` of `estimate`."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from costcalc.cli.schemas import SCHEMAS
from tests.cli.running import SHORT, Runner

OPTIONS = (
    SHORT
    + """\
medicines:
  - {ref: gabapentin, name: Gabapentin, price: {low: 10, typical: 12, high: 20}}
options:
  - name: Ketamine and half the gabapentin
    treatment: true
    medicines: [{ref: gabapentin, dose_percent: 50, from_month: 3}]
  - {name: Physical therapy, treatment: false, care: [{kind: physical_therapy, price: 60, every_weeks: 1, visits: 12}]}
"""
)
NAMES = ["now", "treatment", "Ketamine and half the gabapentin", "Physical therapy"]


def compared(run: Runner, *arguments: str) -> dict[str, Any]:
    done = run("compare", *arguments, "--json")
    assert (done.status, done.err) == (0, "")
    found: dict[str, Any] = json.loads(done.out)
    Draft202012Validator(SCHEMAS["compare"]()).validate(found)
    return found


def test_json_has_every_option_in_the_same_detail(run: Runner) -> None:
    file = run.file(OPTIONS)
    found = compared(run, file)
    assert found["schema"] == 1
    assert [option["name"] for option in found["options"]] == NAMES
    assert {option["file"] for option in found["options"]} == {file}
    assert len({tuple(option) for option in found["options"]}) == 1


def test_differences_are_beside_now_and_add_up_over_the_years(run: Runner) -> None:
    now, _, half, therapy = compared(run, run.file(OPTIONS))["options"]
    assert {year[end] for year in now["difference_from_now"]["by_year"] for end in ("low", "typical", "high")} == {0}
    assert therapy["difference_from_now"]["first_year"] == {"low": 720, "typical": 720, "high": 720}
    years = half["difference_from_now"]["by_year"]
    assert sum(year["typical"] for year in years) == pytest.approx(
        half["difference_from_now"]["horizon_total"]["typical"]
    )


def test_an_option_has_the_figures_of_an_estimate(run: Runner) -> None:
    file = run.file(OPTIONS)
    estimate = json.loads(run("estimate", file, "--json").out)
    treatment = compared(run, file)["options"][1]
    assert treatment["figures"] == estimate["figures"]
    assert treatment["by_year"] == estimate["by_year"]
    assert [option["name"] for option in estimate["options"]] == NAMES
    assert treatment == {**estimate["options"][1], "file": file}


def test_relief_is_told_with_its_evidence_and_weeks_taken_are_told_apart(run: Runner) -> None:
    now, treatment, *_ = compared(run, run.file(OPTIONS))["options"]
    assert now["relief"]["basis"] == "taken"
    assert now["relief"]["caveats"] == ["taken_not_relief"]
    assert treatment["relief"]["basis"] == "after_sessions"
    assert treatment["relief"]["evidence"] == "weak"
    covered = treatment["relief"]["first_year"]["covered_weeks"]
    assert covered["least"] <= covered["usual"] <= covered["most"] <= treatment["relief"]["first_year"]["weeks"]


def test_text_has_the_same_parts_for_every_option_in_80_columns(run: Runner) -> None:
    done = run("compare", run.file(OPTIONS))
    assert (done.status, done.err) == (0, "")
    assert max(map(len, done.out.splitlines())) <= 80
    for part in ("What it includes:", "Beside what you do now:", "Your time:", "Relief:", "What is not known:"):
        assert done.out.count(part) == len(NAMES)
    for number, name in enumerate(("What you do now", "Your plan as entered", *NAMES[2:]), start=1):
        assert f"\n{number}. {name}\n" in done.out
    assert "No option is marked as the best" in done.out


def test_options_of_several_files_name_their_file(run: Runner) -> None:
    first, second = run.file(OPTIONS, "first.yaml"), run.file(OPTIONS.replace("price: 60", "price: 90"), "second.yaml")
    found = compared(run, first, second)
    assert [option["file"] for option in found["options"]] == [first] * 4 + [second] * 4
    assert found["notes"] == []
    text = run("compare", first, second).out
    assert f"A:{first}B:{second}" in "".join(text.split())  # long names are broken over lines
    assert "\nA1. What you do now\n" in text
    assert "\nB4. Physical therapy\n" in text


def test_files_of_other_dates_or_plans_are_told(run: Runner) -> None:
    other = OPTIONS.replace("2027-01-04", "2027-02-01").replace("horizon_years: 2", "horizon_years: 3")
    found = compared(run, run.file(OPTIONS, "first.yaml"), run.file(other, "second.yaml"))
    assert len(found["notes"]) == 2
    assert found["notes"][0].startswith("These plans start on different days")


def test_a_ready_made_option_can_be_added(run: Runner) -> None:
    found = compared(run, run.file(OPTIONS), "--with", "nsaids", "--with", "therapy_and_support")
    assert [option["name"] for option in found["options"][len(NAMES) :]] == [
        "Anti-inflammatory pills (an NSAID)",
        "Physical therapy and counseling added",
    ]
    done = run("compare", run.file(OPTIONS), "--with", "nsaid")
    assert done.status == 2
    assert "did you mean nsaids" in done.err


def test_an_estimate_tells_of_options_where_there_are_medicines(run: Runner) -> None:
    assert "Beside your medicines" in run("estimate", run.file(OPTIONS)).out
    assert "Beside your medicines" not in run("estimate", run.file()).out


def test_a_figure_of_an_option_can_be_explained(run: Runner) -> None:
    file = run.file(OPTIONS)
    done = run("explain", file, "options.Physical therapy.by_kind.physical_therapy", "--json")
    assert json.loads(done.out)["amount"] == 720
    done = run("explain", file, "options.now.first_yaer")
    assert done.status == 2
    assert "did you mean options.now.first_year" in done.err


def test_only_one_file_can_be_standard_input(run: Runner) -> None:
    done = run("compare", "-", "-")
    assert done.status == 2
    assert done.err.startswith("costcalc: only one file")


def test_every_problem_of_a_file_is_told(run: Runner) -> None:
    done = run("compare", run.file(), run.file("schema: 1\n", "broken.yaml"))
    assert done.status == 1
    assert "broken.yaml:1:1: 'start' is missing" in done.err
