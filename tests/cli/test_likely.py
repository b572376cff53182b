"""`estimate --draws`, `sensitivity` and `afford`: the contract's JSON to the key, and sentences a person can read."""

import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from costcalc.cli.schemas import SCHEMAS
from costcalc.storage.sample import sample_text
from tests.cli.running import SHORT, Runner

INPUT_KEYS = ["input", "low_value", "high_value", "at_low", "at_high", "swing", "share_of_spread", "words"]
QUESTION_KEYS = ["input", "ask", "narrows_by", "words"]
ANSWER_KEYS = ["lever", "value", "typical", "cautious", "nearest", "cautious_nearest", "words"]
LEVERS = ["weeks_between", "sessions", "session_price", "saving_months", "monthly_amount"]


def output(run: Runner, *arguments: str) -> Any:
    done = run(*arguments, "--json")
    assert (done.status, done.err) == (0, "")
    found = json.loads(done.out)
    Draft202012Validator(SCHEMAS[arguments[0]]()).validate(found)
    return json.loads(done.out, parse_float=Decimal)


def test_an_estimate_gains_likely_ranges_when_worlds_are_drawn(run: Runner) -> None:
    found = output(run, "estimate", run.file(), "--draws", "500")
    likely = found["figures"]["first_year"]["likely"]
    assert list(likely) == ["from", "median", "to"]
    assert likely["from"] < likely["median"] < likely["to"]
    assert found["by_year"][0]["likely"] == likely
    assert found["by_month"][-1]["cumulative_likely"] == found["figures"]["horizon_total"]["likely"]
    assert "likely" in found["by_month"][5]
    assert "likely" in found["medical_figures"]["first_year"]
    assert all("likely" in branch["figures"]["first_year"] for branch in found["branches"])


def test_without_draws_there_is_no_likely_range(run: Runner) -> None:
    assert "likely" not in output(run, "estimate", run.file())["figures"]["first_year"]


def test_the_same_seed_prints_the_same_cents(run: Runner) -> None:
    plan = run.file()
    first, again, other = (run("estimate", plan, "--draws", "200", "--seed", s, "--json").out for s in ("4", "4", "5"))
    assert first == again
    assert first != other


def test_the_likely_range_is_said_in_words(run: Runner) -> None:
    out = " ".join(run("estimate", run.file(), "--draws", "500").out.split())
    assert "How sure is the first year?" in out
    assert "Given what is not known yet, 8 times in 10 the cost falls between $" in out


def test_each_year_and_the_whole_have_likely_ranges_of_their_own_in_text(run: Runner) -> None:
    plan = run.file()
    found = output(run, "estimate", plan, "--draws", "500")
    text = run("estimate", plan, "--draws", "500").out
    years = text[text.index("Year by year") :].splitlines()
    assert "8 times in 10" in years[2]
    likely = [*(year["likely"] for year in found["by_year"]), found["figures"]["horizon_total"]["likely"]]
    shown = [line for line in years if " to $" in line][: len(likely)]
    for line, one in zip(shown, likely, strict=True):
        assert line.endswith(f"${round_half_up(one['from']):,} to ${round_half_up(one['to']):,}")
    assert "8 times in 10" not in run("estimate", plan, "--draws", "0").out


def round_half_up(dollars: Decimal) -> int:
    return int(dollars.quantize(Decimal(1), ROUND_HALF_UP))


def test_the_seed_and_the_draws_have_bounds(run: Runner) -> None:
    assert run("estimate", run.file(), "--draws", "-1").status == 2
    assert run("estimate", run.file(), "--draws", "many").status == 2


def test_sensitivity_prints_every_key_of_the_contract(run: Runner) -> None:
    found = output(run, "sensitivity", run.file())
    assert found["figure"] == "first_year"
    assert all(list(one) == INPUT_KEYS for one in found["inputs"])
    assert all(list(one) == QUESTION_KEYS for one in found["questions"])
    widest = found["inputs"][0]
    assert widest["input"] == "treatment.maintenance.weeks_between"
    assert widest["swing"] == widest["at_low"] - widest["at_high"]
    assert widest["words"].startswith("If boosters come every 4 weeks instead of every 8 weeks, the first year costs $")
    assert sum(one["share_of_spread"] for one in found["inputs"]) == pytest.approx(Decimal(100), abs=Decimal("0.5"))


def test_sensitivity_base_is_the_figure_of_the_estimate(run: Runner) -> None:
    plan = run.file(sample_text())
    figures = output(run, "estimate", plan)["figures"]
    for figure in ("first_year", "horizon_total", "per_visit"):
        assert output(run, "sensitivity", plan, "--figure", figure)["base"] == figures[figure]["typical"]


def test_sensitivity_names_the_figure_it_does_not_know(run: Runner) -> None:
    done = run("sensitivity", run.file(), "--figure", "first_yaer")
    assert done.status == 2
    assert "did you mean first_year" in done.err


def test_a_figure_that_does_not_apply_is_said_to(run: Runner) -> None:
    done = run("sensitivity", run.file(SHORT.replace("horizon_years: 2", "horizon_years: 1")), "--figure", "later_year")
    assert done.status == 2
    assert "does not apply" in done.err


def test_sensitivity_in_words_is_a_sentence_for_each_number_and_each_question(run: Runner) -> None:
    out = " ".join(run("sensitivity", run.file(sample_text())).out.split())
    assert "- If boosters come every 4 weeks instead of every 8 weeks, the first year costs $" in out
    assert "Questions worth asking first" in out
    assert "- Your clinic: What does the first visit cost? The answer would narrow your first year by about $" in out


def test_a_plan_without_any_doubt_has_nothing_to_change(run: Runner) -> None:
    plan = "schema: 1\nstart: 2027-01-04\nmedicines: [{name: Tablets, price: 20}]\n"
    out = run("sensitivity", run.file(plan)).out
    assert "Every number is sure, so nothing changes it." in out
    assert "nothing to ask" in out


@pytest.mark.parametrize("option", ["--monthly", "--yearly", "--saved"])
def test_afford_prints_every_key_of_the_contract(run: Runner, option: str) -> None:
    found = output(run, "afford", run.file(), option, "5000.50")
    assert found["budget"][option.removeprefix("--")] == Decimal("5000.50")
    assert all(list(one) == ANSWER_KEYS for one in found["answers"])
    levers = [one["lever"] for one in found["answers"]]
    assert levers == [lever for lever in LEVERS if option != "--saved" or lever != "saving_months"]
    assert isinstance(found["fits"], bool)


def test_what_is_saved_in_the_file_counts_beside_what_comes_in(run: Runner) -> None:
    plan = run.file(SHORT + "paying: {saved: 1000}\n")
    assert output(run, "afford", plan, "--monthly", "300")["budget"] == {
        "monthly": Decimal("300.00"),
        "yearly": None,
        "saved": Decimal("1000.00"),
    }


def test_where_nothing_fits_the_nearest_is_named(run: Runner) -> None:
    found = output(run, "afford", run.file(), "--saved", "20")
    assert not found["fits"]
    assert found["nearest"]["short_by"] > 0
    assert found["nearest"]["words"].startswith("No change by itself makes it fit.")
    sessions = next(one for one in found["answers"] if one["lever"] == "sessions")
    assert sessions["nearest"]["value"] >= 1
    assert sessions["cautious_nearest"]["short_by"] >= sessions["nearest"]["short_by"] > 0


def test_afford_in_words_has_a_row_for_every_lever(run: Runner) -> None:
    out = run("afford", run.file(), "--monthly", "400").out
    for words in ("Your budget: $400 a month.", "Time between boosters", "Time to save before you start", "To be safe"):
        assert words in out
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize(
    "arguments", [[], ["--monthly", "300", "--saved", "5"], ["--monthly", "0"], ["--yearly", "-5"], ["--saved", "nan"]]
)
def test_afford_takes_one_amount_above_nothing(run: Runner, arguments: list[str]) -> None:
    done = run("afford", run.file(), *arguments)
    assert done.status == 2
    assert done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("command", [["sensitivity"], ["afford", "--monthly", "300"]])
def test_bad_input_is_told_with_its_place(run: Runner, command: list[str]) -> None:
    plan = run.file(SHORT.replace("sessions: 6", "sessions: many"))
    done = run(command[0], plan, *command[1:])
    assert done.status == 1
    assert ":7:25:" in done.err
