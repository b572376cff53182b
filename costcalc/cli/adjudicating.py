"""The command `adjudicate`: a list of claims split between a person and a plan."""

from __future__ import annotations

from pathlib import Path

from costcalc.cli.claims_json import adjudication_json
from costcalc.cli.claims_text import print_adjudication
from costcalc.cli.exits import exit_with_problems, exit_with_wrong_usage
from costcalc.cli.json_text import json_text
from costcalc.cli.load import load_catalog
from costcalc.cli.page import Page
from costcalc.engine.adjudication import adjudicate
from costcalc.phrases.language import ENGLISH
from costcalc.storage.claims_file import read_claims
from costcalc.storage.files import STANDARD_INPUT
from costcalc.storage.scenario_file import read_plan


def run_adjudicate(claims_file: str, plan_file: str, *, as_json: bool) -> None:
    """Print who pays each claim of a file, and the sums."""
    if claims_file == plan_file == STANDARD_INPUT:
        exit_with_wrong_usage("claims and plan cannot both be standard input")
    catalog = load_catalog()
    plan, claims = read_plan(Path(plan_file), catalog=catalog), read_claims(Path(claims_file))
    if plan.value is None or claims.value is None:
        exit_with_problems((*plan.problems, *claims.problems))
    found = adjudicate(claims.value, plan.value, catalog)
    if as_json:
        print(json_text(adjudication_json(found, ENGLISH)), end="")
    else:
        print_adjudication(found, ENGLISH, Page())
