"""The engine agrees to the cent with the independent reckoning of tests/oracles, on random plans."""

from collections.abc import Callable, Iterable
from random import Random, SystemRandom
from typing import Any

import pytest

from tests.engine.agreement import differences
from tests.oracles.random_plans import add_under_way, random_covered, random_self_pay

CHUNKS = 10
PLANS = 500 // CHUNKS
LONG_CHUNKS = 40
LONG_PLANS = 20_000 // LONG_CHUNKS

Maker = Callable[[Random], dict[str, Any]]
EITHER = pytest.mark.parametrize("make", [random_self_pay, random_covered], ids=["self-pay", "covered"])


def disagreements(make: Maker, seeds: Iterable[int]) -> list[str]:
    """The first difference of each plan, with the seed that makes it."""
    found = []
    for seed in seeds:
        different = differences(make(Random(seed)))
        if different:
            found.append(f"{make.__name__}(Random({seed})): {different[0]} (and {len(different) - 1} more)")
    return found


def under_way(rng: Random) -> dict[str, Any]:
    """A plan that has begun already, with or without a health plan."""
    return add_under_way(rng, rng.choice((random_self_pay, random_covered))(rng))


@EITHER
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_engine_agrees_with_the_oracle_to_the_cent(make: Maker, chunk: int) -> None:
    assert disagreements(make, range(chunk * PLANS, (chunk + 1) * PLANS)) == []


@pytest.mark.parametrize("chunk", range(2))
def test_the_engine_agrees_with_the_oracle_on_plans_under_way(chunk: int) -> None:
    assert disagreements(under_way, range(chunk * 25, (chunk + 1) * 25)) == []


@pytest.mark.verify
@EITHER
@pytest.mark.parametrize("chunk", range(LONG_CHUNKS))
def test_the_engine_agrees_with_the_oracle_on_plans_never_seen_before(make: Maker, chunk: int) -> None:
    """Other plans in every run; a failure names the seed."""
    first = SystemRandom().randrange(2**40)
    assert disagreements(make, range(first, first + LONG_PLANS)) == []
