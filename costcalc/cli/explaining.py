"""The command `explain`: a figure opened into the dated charges it is the sum of."""

from __future__ import annotations

from costcalc.cli.estimate_json import explained_json
from costcalc.cli.exits import exit_with_wrong_usage
from costcalc.cli.explain_text import print_explained
from costcalc.cli.json_text import json_text
from costcalc.cli.load import load_catalog, load_scenario
from costcalc.cli.page import Page
from costcalc.engine.explain import explain_paths
from costcalc.engine.explain_option import PREFIX, explain_anywhere, option_paths
from costcalc.engine.ledger import World
from costcalc.engine.pipeline import project
from costcalc.phrases.language import ENGLISH
from pricing.lookup import nearest


def run_explain(file: str, figure: str, *, world: World, as_json: bool) -> None:
    """Print what a figure is the sum of, in one world."""
    catalog = load_catalog()
    projection = project(load_scenario(file, catalog), catalog)
    try:
        node = explain_anywhere(projection, figure, world)
    except KeyError:
        paths = option_paths(projection) if figure.startswith(PREFIX) else explain_paths(projection)
        exit_with_wrong_usage(_unknown_figure(figure, list(paths)))
    if as_json:
        print(json_text(explained_json(node, ENGLISH, catalog)), end="")
    else:
        print_explained(node, ENGLISH, catalog, Page())


def _unknown_figure(figure: str, paths: list[str]) -> str:
    near = nearest(figure, paths)
    single = [path for path in paths if "." not in path]
    groups = sorted({path.partition(".")[0] + ".…" for path in paths if "." in path})
    message = f"there is no figure '{figure}'; one of {', '.join([*single, *groups])}"
    return message + (f"; did you mean {near}" if near else "")
