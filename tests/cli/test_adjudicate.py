"""The command `adjudicate`: claims split between a person and a plan, to the cent."""

import json
from decimal import Decimal
from typing import Any

from jsonschema import Draft202012Validator

from costcalc.cli.schemas import SCHEMAS
from tests.cli.running import SHORT, Done, Runner, run_apart

PLAN = """\
schema: 1
deductible: 500
out_of_pocket_maximum: 1000
out_of_network: {deductible: own, deductible_amount: 140, maximum: none}
benefits:
  lab: {network: in, coinsurance: 20, deductible: after}
  follow_up: {in: {copay: 40, deductible: waived}, out: {coinsurance: 30}}
"""
# The fee 220, allowed 150, deductible 140 left, 30 % is R12's own example: 140 + 3 + 70 = 213.
CLAIMS = """\
date,kind,billed,allowed,network,description
2028-01-03,lab,1200,1000,in,Blood test
2027-01-11,ketamine_session,650,,,
2027-02-01,follow_up,220,150,out,
"""


def adjudicate(run: Runner, claims: str, plan: str, *more: str) -> Done:
    return run("adjudicate", run.file(claims, "claims.csv"), "--plan", run.file(plan), *more)


def as_json(run: Runner, claims: str = CLAIMS, plan: str = PLAN) -> Any:
    done = adjudicate(run, claims, plan, "--json")
    assert (done.status, done.err) == (0, "")
    return json.loads(done.out, parse_float=Decimal)


def test_json_fits_its_schema(run: Runner) -> None:
    found = json.loads(adjudicate(run, CLAIMS, PLAN, "--json").out)
    Draft202012Validator(SCHEMAS["adjudicate"]()).validate(found)


def test_claims_stand_in_date_order_each_with_its_split(run: Runner) -> None:
    claims = as_json(run)["claims"]
    assert [claim["date"] for claim in claims] == ["2027-01-11", "2027-02-01", "2028-01-03"]
    assert [claim["you_pay"] for claim in claims] == [650, 213, 600]
    for claim in claims:
        assert claim["you_pay"] + claim["plan_paid"] + claim["write_off"] == claim["billed"]
    out = claims[1]
    assert (out["deductible"], out["coinsurance"], out["balance_bill"]) == (140, 3, 70)
    assert claims[0]["rule"] == "not_covered"
    assert claims[2]["description"] == "Blood test"


def test_totals_are_the_sums_of_the_claims(run: Runner) -> None:
    found = as_json(run)
    for part, amount in found["totals"].items():
        assert sum(claim[part] for claim in found["claims"]) == amount


def test_each_plan_year_says_what_counted(run: Runner) -> None:
    assert as_json(run)["plan_years"] == [
        {"starts": "2027-01-01", "deductible_used": 0, "out_of_pocket_used": 0},
        {"starts": "2028-01-01", "deductible_used": 500, "out_of_pocket_used": 600},
    ]


def test_a_plan_within_a_scenario_gives_the_same(run: Runner) -> None:
    within = SHORT + "plan:\n" + "".join(f"  {line}\n" for line in PLAN.splitlines()[1:])
    assert as_json(run, plan=within) == as_json(run)


def test_text_adds_up_and_says_each_step(run: Runner) -> None:
    done = adjudicate(run, CLAIMS, PLAN)
    assert done.status == 0
    assert max(map(len, done.out.splitlines())) <= 80
    assert "1. Jan 11, 2027, Ketamine sessions: you pay $650.00" in done.out
    assert "Your plan does not cover ketamine for pain, so you pay $650." in " ".join(done.out.split())
    assert "$1,463.00" in done.out


def test_a_claim_of_unknown_kind_is_an_error(run: Runner) -> None:
    done = adjudicate(run, "date,kind,billed\n2027-01-04,labs,100\n", PLAN)
    assert done.status == 1
    assert "unknown word 'labs'" in done.err
    assert done.out == ""


def test_problems_of_both_files_are_told_together(run: Runner) -> None:
    done = adjudicate(run, "date,kind,billed\n2027-02-30,lab,100\n", "schema: 1\ndeductible: -1\n")
    assert done.status == 1
    assert "plan.costcalc.yaml:2:13: -1 is too low" in done.err
    assert "claims.csv:2:1: the date 2027-02-30 does not exist" in done.err


def test_a_scenario_without_a_plan_is_an_error(run: Runner) -> None:
    done = adjudicate(run, CLAIMS, SHORT)
    assert done.status == 1
    assert "this scenario has no plan" in done.err


def test_without_a_plan_it_is_wrong_usage(run: Runner) -> None:
    assert run("adjudicate", run.file(CLAIMS, "claims.csv")).status == 2


def test_both_cannot_be_standard_input(run: Runner) -> None:
    assert run("adjudicate", "-", "--plan", "-").status == 2


def test_claims_may_come_from_standard_input(run: Runner) -> None:
    done = run_apart(["adjudicate", "-", "--plan", run.file(PLAN), "--json"], CLAIMS.encode())
    assert done.status == 0
    assert json.loads(done.out)["totals"]["you_pay"] == 1463
