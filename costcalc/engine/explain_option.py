"""Figures of an option opened in the same way as those of the plan: `options.NAME.first_year`."""

from __future__ import annotations

from costcalc.engine.explain import ExplainNode, explain, explain_paths
from costcalc.engine.ledger import World
from costcalc.engine.projection import Projection

PREFIX = "options."


def explain_anywhere(projection: Projection, path: str, world: World = World.TYPICAL) -> ExplainNode:
    """The tree of lines under a figure of the plan, or under one of an option.

    Args:
        projection: The answer.
        path: As `explain` takes it, or `options.NAME.` before it; the longest name counts.
        world: Whose lines.

    Raises:
        KeyError: There is no such option or figure.
    """
    if not path.startswith(PREFIX):
        return explain(projection, path, world)
    rest = path.removeprefix(PREFIX)
    named = [option for option in projection.options if rest.startswith(f"{option.name}.")]
    if not named:
        raise KeyError(path)
    option = max(named, key=lambda one: len(one.name))
    return explain(option.projection, rest.removeprefix(f"{option.name}."), world)


def option_paths(projection: Projection) -> tuple[str, ...]:
    """Every path of every option that `explain_anywhere` opens."""
    return tuple(
        f"{PREFIX}{option.name}.{path}" for option in projection.options for path in explain_paths(option.projection)
    )
