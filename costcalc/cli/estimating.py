"""The command `estimate`: what a plan costs."""

from __future__ import annotations

from costcalc.cli.estimate_json import estimate_json
from costcalc.cli.estimate_text import print_estimate
from costcalc.cli.json_text import json_text
from costcalc.cli.load import load_catalog, load_scenario
from costcalc.cli.page import Page
from costcalc.engine.pipeline import project
from costcalc.phrases.language import ENGLISH


def run_estimate(file: str, *, as_json: bool) -> None:
    """Print what a scenario costs."""
    catalog = load_catalog()
    projection = project(load_scenario(file, catalog), catalog)
    if as_json:
        print(json_text(estimate_json(projection, ENGLISH, catalog)), end="")
    else:
        print_estimate(projection, ENGLISH, catalog, Page())
