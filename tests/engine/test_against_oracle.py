"""The engine agrees to the cent with the independent reckoning of tests/oracles, on random plans."""

from collections.abc import Callable, Iterable
from random import Random
from typing import Any

import pytest

from tests.engine.agreement import differences
from tests.engine.plans import fresh_seeds
from tests.oracles.random_plans import (
    add_under_way,
    add_unknown_prices,
    random_covered,
    random_self_pay,
)

CHUNKS = 10
PLANS = 500 // CHUNKS
LONG_CHUNKS = 40
LONG_PLANS = 20_000 // LONG_CHUNKS

BRANCHES = ("does_not_help", "not_covered", "out_of_network", "covered", "denied", "won_on_appeal")

Maker = Callable[[Random], dict[str, Any]]
EITHER = pytest.mark.parametrize("make", [random_self_pay, random_covered], ids=["self-pay", "covered"])


def under_way(rng: Random) -> dict[str, Any]:
    """A plan that has begun already, with or without a health plan."""
    return add_under_way(rng, rng.choice((random_self_pay, random_covered))(rng))


def with_unknown_prices(rng: Random) -> dict[str, Any]:
    """A plan, under way or not, some of whose prices nobody knows."""
    return add_unknown_prices(rng, rng.choice((random_self_pay, random_covered, under_way))(rng))


def disagreements(make: Maker, seeds: Iterable[int], branch: str | None = None) -> list[str]:
    """The first difference of each plan, with the seed that makes it."""
    found = []
    for seed in seeds:
        different = differences(make(Random(seed)), branch)
        if different:
            found.append(f"{make.__name__}(Random({seed})): {different[0]} (and {len(different) - 1} more)")
    return found


@EITHER
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_engine_agrees_with_the_oracle_to_the_cent(make: Maker, chunk: int) -> None:
    assert disagreements(make, range(chunk * PLANS, (chunk + 1) * PLANS)) == []


@pytest.mark.parametrize("make", [under_way, with_unknown_prices])
def test_the_engine_agrees_with_the_oracle_on_plans_begun_and_on_prices_unknown(make: Maker) -> None:
    assert disagreements(make, range(60)) == []


@pytest.mark.parametrize("branch", BRANCHES)
def test_the_engine_agrees_with_the_oracle_on_every_branch_of_a_plan(branch: str) -> None:
    assert disagreements(random_covered, range(25), branch) == []


@pytest.mark.verify
@EITHER
@pytest.mark.parametrize("chunk", range(LONG_CHUNKS))
def test_the_engine_agrees_with_the_oracle_on_plans_never_seen_before(make: Maker, chunk: int) -> None:
    assert disagreements(make, fresh_seeds(LONG_PLANS)) == []


@pytest.mark.verify
@pytest.mark.parametrize("make", [under_way, with_unknown_prices])
@pytest.mark.parametrize("chunk", range(4))
def test_the_engine_agrees_with_the_oracle_on_unknowns_never_seen_before(make: Maker, chunk: int) -> None:
    assert disagreements(make, fresh_seeds(250)) == []


@pytest.mark.verify
@EITHER
@pytest.mark.parametrize("branch", BRANCHES)
def test_the_engine_agrees_with_the_oracle_on_branches_never_seen_before(make: Maker, branch: str) -> None:
    assert disagreements(make, fresh_seeds(250), branch) == []
