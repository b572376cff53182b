"""Ways to pay and other start dates in `estimate`: the amounts of the contract, sums to the cent, 80 columns."""

import json
from decimal import Decimal
from typing import Any

from jsonschema import Draft202012Validator

from costcalc.cli.schemas import SCHEMAS
from tests.cli.running import SHORT, Runner

FUNDED = """\
schema: 1
start: 2026-12-08
horizon_years: 2
treatment:
  method: iv_infusion_pain_2h
  induction: {sessions: 6, days_between: 3}
  maintenance: {weeks_between: {low: 4, high: 8}}
clinic: {session: 620, evaluation: 200}
plan:
  preset: employer_ppo_2026
  benefits: {ketamine_session: {network: in, coinsurance: 20, allowed: 500}}
outcome: covered
outcome_chances: {won_on_appeal: 15}
paying:
  monthly_budget: 300
  saved: 1000
  household: {income: 20000}
  hsa: {eligible: true, own_yearly: 1200, marginal_rate: 22}
  itemizes: true
  loan: {principal: 2000, apr: 9.9, months: 24}
  deferred: {principal: 4800, apr: 26.99, months: 12, monthly_payment: 300}
"""


def estimate(run: Runner, text: str) -> Any:
    done = run("estimate", run.file(text), "--json")
    assert (done.status, done.err) == (0, "")
    Draft202012Validator(SCHEMAS["estimate"]()).validate(json.loads(done.out))
    return json.loads(done.out, parse_float=Decimal)


def test_funding_is_there_only_when_paying_is_spoken_of(run: Runner) -> None:
    assert "funding" not in estimate(run, SHORT)
    assert "funding" in estimate(run, FUNDED)


def test_cash_flow_stands_beside_the_same_months(run: Runner) -> None:
    found = estimate(run, FUNDED)
    flow = found["funding"]["cash_flow"]
    assert [(row["month"], row["starts"], row["you_pay"]) for row in flow] == [
        (row["month"], row["starts"], row["typical"]) for row in found["by_month"]
    ]
    for row in flow:
        paid_back = row["loan_payment"] + row["card_payment"]
        assert row["cash_out"] == row["you_pay"] - row["on_credit"] + paid_back


def test_tax_saved_adds_up_over_years_and_months(run: Runner) -> None:
    funding = estimate(run, FUNDED)["funding"]
    by_month = sum(row["saved_tax"] for row in funding["cash_flow"])
    by_year = sum(row["typical"] for row in funding["saved_by_year"])
    accounts = sum(row["saved"] for row in funding["accounts"])
    deductions = sum(row["saved"]["typical"] for row in funding["deductions"])
    assert by_month == by_year == accounts + deductions


def test_deferred_interest_is_the_amount_of_the_rule(run: Runner) -> None:
    deferred = estimate(run, FUNDED)["funding"]["deferred"]
    assert (deferred["left"], deferred["interest_due"]) == (Decimal(1200), Decimal("850.19"))


def test_another_start_is_told_with_what_it_saves(run: Runner) -> None:
    dates = estimate(run, FUNDED)["start_dates"]
    assert dates["start"] == "2026-12-08"
    assert dates["better"][0]["saves_first_year"] > 0
    assert "start_dates" not in estimate(run, SHORT)


def test_text_says_all_of_it_in_80_columns(run: Runner) -> None:
    done = run("estimate", run.file(FUNDED))
    assert (done.status, done.err) == (0, "")
    assert max(map(len, done.out.splitlines())) <= 80
    said = " ".join(done.out.split())
    assert "If you start on another day" in said
    assert "instead of Dec 8, 2026 would save you $" in said
    assert "you still owe $1,200.00 on the card, and $850.19 of interest" in said
    assert "The first year month by month, as it usually goes:" in said
    assert "You gave it a chance of 15%." in said
    assert "what your plan would pay is not known" in said
    assert "you are out about" in said or "you are out $" in said


def test_text_without_paying_has_no_ways_to_pay(run: Runner) -> None:
    assert "Ways to pay" not in run("estimate", run.file(SHORT)).out
