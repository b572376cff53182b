"""The command `estimate`: the contract's JSON to the key, and text that adds up in 80 columns."""

import json
import re
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from costcalc.cli.schemas import SCHEMAS
from costcalc.storage.sample import sample_text
from tests.cli.running import SHORT, Runner

FIGURES = [
    "per_visit", "per_month", "first_year", "later_year", "cost_to_find_out", "horizon_total", "peak_cash_out",
]  # fmt: skip
KEYS = [
    "schema", "title", "start", "horizon_years", "catalog_as_of", "figures", "medical_figures", "branches", "by_year",
    "by_month", "by_kind", "lines", "unknown", "notes",
]  # fmt: skip
LINE_KEYS = [
    "id", "service_date", "pay_date", "kind", "description", "session", "billed", "allowed", "network", "discount",
    "write_off", "deductible", "copay", "coinsurance", "not_covered", "balance_bill", "plan_paid", "assistance",
    "you_pay", "deductible_used_before", "deductible_used_after", "out_of_pocket_used_after", "rule", "words",
    "price_source",
]  # fmt: skip
COVERED = (
    SHORT
    + """\
plan:
  preset: employer_ppo_2026
  benefits: {ketamine_session: {coinsurance: 20, allowed: 500}}
outcome: covered
outcome_chances: {covered: 10, denied: 5.5}
medicines: [{name: Rare medicine, units_per_day: 1}]
lost_pay: {hours_per_visit: 4, hourly: 20}
"""
)


def estimate(run: Runner, text: str) -> Any:
    done = run("estimate", run.file(text), "--json")
    assert (done.status, done.err) == (0, "")
    return json.loads(done.out, parse_float=Decimal)


@pytest.mark.parametrize("text", [SHORT, COVERED, sample_text(), "schema: 1\nstart: 2027-01-04\n"])
def test_json_has_every_key_of_the_contract_and_fits_its_schema(run: Runner, text: str) -> None:
    done = run("estimate", run.file(text), "--json")
    assert (done.status, done.err) == (0, "")
    found = json.loads(done.out)
    Draft202012Validator(SCHEMAS["estimate"]()).validate(found)
    assert set(KEYS) <= set(found)
    assert list(found["figures"]) == list(found["medical_figures"]) == FIGURES
    assert all(set(LINE_KEYS) <= set(line) for line in found["lines"])


def test_money_is_a_number_with_two_decimals(run: Runner) -> None:
    done = run("estimate", run.file(), "--json")
    amounts = re.findall(r'"(?:low|typical|high|you_pay|billed)": (\S+?),?\n', done.out)
    assert amounts
    assert all(amount == "null" or re.fullmatch(r"-?\d+\.\d\d", amount) for amount in amounts)


@pytest.mark.parametrize("text", [SHORT, COVERED, sample_text()])
def test_every_view_adds_up_to_the_same_total(run: Runner, text: str) -> None:
    found = estimate(run, text)
    total = found["figures"]["horizon_total"]
    for world in ("low", "typical", "high"):
        years, months, kinds = (sum(row[world] for row in found[view]) for view in ("by_year", "by_month", "by_kind"))
        assert years == months == kinds == total[world]
    counted = [line["you_pay"] for line in found["lines"] if not line["outside_total"] and line["you_pay"] is not None]
    assert sum(counted) == total["typical"]
    assert found["by_month"][-1]["cumulative_typical"] == total["typical"]


def test_what_nobody_knows_is_named_and_not_counted(run: Runner) -> None:
    found = estimate(run, COVERED)
    (unknown,) = [one for one in found["unknown"] if one["where"].startswith("medicines.")]
    assert unknown["what"] == "Price of one unit of Rare medicine"
    assert "first_year" in unknown["touches"]


def test_chances_are_percent_and_only_those_the_person_gave(run: Runner) -> None:
    chances = {branch["branch"]: branch["chance"] for branch in estimate(run, COVERED)["branches"]}
    assert chances["denied"] == Decimal("5.5")
    assert chances["does_not_help"] is None


def test_lines_say_rule_words_and_source(run: Runner) -> None:
    first = next(line for line in estimate(run, SHORT)["lines"] if line["item"] == "induction_session")
    assert first["rule"] == "self_pay"
    assert first["words"] == "The clinic asks $620. No plan pays for it, so you pay $620."
    assert first["price_source"] == "your number"
    assert first["description"] == "Session 1 of 6"


@pytest.mark.parametrize("text", [SHORT, COVERED, sample_text(), "schema: 1\nstart: 2027-01-04\n"])
def test_text_fits_80_columns_and_names_what_is_left_out(run: Runner, text: str) -> None:
    done = run("estimate", run.file(text))
    assert (done.status, done.err) == (0, "")
    assert max(map(len, done.out.splitlines())) <= 80
    assert "(the premium)" in done.out
    assert "This is not medical or legal advice." in done.out
    assert "\x1b" not in done.out


def test_text_tables_add_up_to_the_cent(run: Runner) -> None:
    done = run("estimate", run.file())
    table = done.out.partition("Year by year")[2].partition("What you pay for")[0]
    rows = [
        [Decimal(cell.replace(",", "")) for cell in re.findall(r"\$([\d,.]+)", line)] for line in table.splitlines()
    ]
    *years, total = [row for row in rows if row]
    assert [sum(column) for column in zip(*years, strict=True)] == total


def test_text_says_figures_as_about_and_typically(run: Runner) -> None:
    done = run("estimate", run.file())
    assert re.search(r"First year +about \$[\d,]+ to \$[\d,]+, typically \$[\d,]+\n", done.out)
    assert "Each later year" in done.out
    assert "Cost to find out if it helps" in done.out
