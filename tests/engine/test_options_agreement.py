"""Options against the independent reckoning: every one whole, to the cent, in every world and view."""

from random import Random

import pytest

from costcalc.engine.pipeline import project
from costcalc.storage.plain import from_plain
from tests.engine.agreement import NO_CATALOG, differences_between
from tests.oracles.estimate import WORLDS
from tests.oracles.options import reckon_options
from tests.oracles.random_plans import random_options
from tests.oracles.worlds import collapse


def option_differences(seed: int) -> list[str]:
    """What engine and oracle say otherwise of the options of one random plan."""
    plan = random_options(Random(seed))
    said = {"outcome": "not_covered", **plan} if "plan" in plan else plan
    theirs = {world: reckon_options(collapse(plan, world)) for world in WORLDS}
    options = project(from_plain(said), NO_CATALOG).options
    assert [option.name for option in options] == list(theirs["typical"])
    return [
        f"{option.name}: {found}"
        for option in options
        for found in differences_between(
            option.projection, {world: results[option.name] for world, results in theirs.items()}, plan
        )
    ]


@pytest.mark.parametrize("first", range(0, 300, 50))
def test_every_option_of_a_random_plan_agrees_to_the_cent(first: int) -> None:
    assert {seed: found for seed in range(first, first + 50) if (found := option_differences(seed))} == {}


@pytest.mark.verify
@pytest.mark.parametrize("first", range(300, 5300, 100))
def test_every_option_of_thousands_of_random_plans_agrees_to_the_cent(first: int) -> None:
    assert {seed: found for seed in range(first, first + 100) if (found := option_differences(seed))} == {}
