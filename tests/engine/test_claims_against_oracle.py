"""Lists of claims come out as in the independent reckoning of tests/oracles, claim by claim and to the cent."""

from collections.abc import Iterable
from random import Random

import pytest

from tests.engine.claims_agreement import claim_differences
from tests.engine.plans import fresh_seeds
from tests.oracles.random_plans import random_claims


def disagreements(seeds: Iterable[int]) -> list[str]:
    """The first difference of each list of claims, with the seed that makes it."""
    found = []
    for seed in seeds:
        different = claim_differences(*random_claims(Random(seed)))
        if different:
            found.append(f"random_claims(Random({seed})): {different[0]} (and {len(different) - 1} more)")
    return found


@pytest.mark.parametrize("chunk", range(5))
def test_the_engine_agrees_with_the_oracle_on_lists_of_claims(chunk: int) -> None:
    assert disagreements(range(chunk * 100, (chunk + 1) * 100)) == []


@pytest.mark.verify
@pytest.mark.parametrize("chunk", range(10))
def test_the_engine_agrees_with_the_oracle_on_claims_never_seen_before(chunk: int) -> None:
    assert disagreements(fresh_seeds(2_000)) == []
