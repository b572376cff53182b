"""The command `estimate`: what a plan costs."""

from __future__ import annotations

from dataclasses import replace

from costcalc.cli.estimate_json import estimate_json
from costcalc.cli.estimate_text import print_estimate
from costcalc.cli.json_text import json_text
from costcalc.cli.load import load_catalog, load_scenario
from costcalc.cli.page import Page
from costcalc.engine.likelihood import simulate
from costcalc.engine.likely_projection import likely_branches, with_likely
from costcalc.engine.pipeline import project
from costcalc.engine.resolve import resolve
from costcalc.phrases.language import ENGLISH


def run_estimate(file: str, *, draws: int, seed: int, as_json: bool) -> None:
    """Print what a scenario costs.

    Args:
        file: A scenario file.
        draws: Worlds to draw for likely ranges; 0 leaves them out.
        seed: Of the draws.
        as_json: Whether to print JSON.
    """
    catalog = load_catalog()
    scenario = load_scenario(file, catalog)
    projection = project(scenario, catalog)
    if draws:
        resolved = resolve(scenario, catalog)
        projection = with_likely(projection, simulate(resolved, draws=draws, seed=seed))
        projection = replace(projection, branches=likely_branches(projection, resolved, draws=draws, seed=seed))
    if as_json:
        print(json_text(estimate_json(projection, ENGLISH, catalog)), end="")
    else:
        print_estimate(projection, ENGLISH, catalog, Page())
