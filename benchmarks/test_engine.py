"""What one edit costs the engine: a five-year weekly plan reckoned anew, self-paid and covered, beside a yardstick.

The yardstick is a thousand of the smallest numpy calls, since those and not the numbers are what a plan of three worlds
costs. Each round edits a price, so that nothing of the round before can be used again. The 95th percentile is printed.
"""

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from costcalc.engine.explain import explain
from costcalc.engine.ledger import World
from costcalc.engine.pipeline import project
from costcalc.engine.projection import Projection
from costcalc.engine.scenario import Scenario
from costcalc.storage.plain import from_plain
from pricing.compiled import load_shipped
from pricing.model import Catalog
from pricing.money import Range

SELF_PAY: dict[str, Any] = {
    "start": "2027-01-04",
    "horizon_years": 5,
    "price_growth": {"low": 0, "high": 4},
    "treatment": {
        "method": "iv_infusion_pain_2h",
        "induction": {"sessions": {"low": 5, "typical": 6, "high": 8}, "days_between": 4},
        "maintenance": {"weeks_between": 1},
        "follow_ups": {"months_between": 3},
        "labs": {"months_between": 6},
    },
    "clinic": {"session": 475, "evaluation": 250, "packages": [{"sessions": 6, "price": 2300}]},
    "travel": {"ride": {"low": 20, "high": 40}},
}
COVERED: dict[str, Any] = {
    **SELF_PAY,
    "medicines": [
        {"ref": "gabapentin", "key": "gabapentin_300mg_capsule"},
        {"ref": "duloxetine", "price": 18, "tier": "preferred", "supply_days": 90},
        {"ref": "patches", "price": 62, "tier": "nonpreferred", "changes": [{"from_month": 4, "dose_percent": 50}]},
    ],
    "outcome": "covered",
    "plan": {
        "deductible": 2000,
        "out_of_pocket_maximum": 6000,
        "used": {"deductible": 500, "out_of_pocket": 500},
        "family": {"deductible": 4000, "out_of_pocket_maximum": 12000},
        "pharmacy": {"deductible": "own", "deductible_amount": 300, "maximum": "shared"},
        "benefits": {
            "ketamine_session": {"network": "in", "coinsurance": 20, "allowed": {"low": 300, "high": 420}},
            "evaluation": {"network": "in", "copay": 60, "deductible": "waived"},
            "follow_up": {"network": "in", "copay": 40, "deductible": "copay_first"},
            "lab": {"network": "in", "coinsurance": 20},
            "generic_medicine": {"network": "in", "copay": 10, "deductible": "waived"},
            "preferred_medicine": {"network": "in", "copay": 35},
            "nonpreferred_medicine": {"network": "in", "coinsurance": 40, "coinsurance_cap": 100},
        },
    },
}
ROUNDS = 200


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    folder: Path = tmp_path_factory.mktemp("cache")
    return load_shipped(folder)


@pytest.fixture
def late(benchmark: Any, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest) -> Any:
    """Prints the 95th percentile after the benchmark, where it was measured."""
    yield
    if benchmark.stats is not None:
        times = sorted(benchmark.stats.stats.data)
        milliseconds = times[math.ceil(0.95 * len(times)) - 1] * 1000
        with capsys.disabled():
            print(f"\n{request.node.name}: 95th percentile {milliseconds:.2f} ms")


def edits(content: dict[str, Any]) -> Callable[[], tuple[tuple[Scenario], dict[str, Any]]]:
    """A maker of scenarios that differ in one price, as typing makes them."""
    scenario = from_plain(content)
    assert scenario.clinic is not None
    prices = count(500)

    def edited() -> tuple[tuple[Scenario], dict[str, Any]]:
        assert scenario.clinic is not None
        return (replace(scenario, clinic=replace(scenario.clinic, session=Range.exact(next(prices)))),), {}

    return edited


def thousand_calls() -> None:
    small = np.arange(3, dtype=np.int64)
    for _ in range(1000):
        np.minimum(small, small)


@pytest.mark.benchmark(group="one edit, reckoned")
def test_yardstick_a_thousand_small_numpy_calls(benchmark: Any) -> None:
    benchmark.pedantic(thousand_calls, rounds=ROUNDS)


@pytest.mark.benchmark(group="one edit, reckoned")
@pytest.mark.parametrize("content", [SELF_PAY, COVERED], ids=["self-pay", "covered, three medicines"])
def test_five_years_of_weekly_sessions(benchmark: Any, catalog: Catalog, late: None, content: dict[str, Any]) -> None:
    found = benchmark.pedantic(lambda scenario: project(scenario, catalog), setup=edits(content), rounds=ROUNDS)
    assert len(found.by_month) == 60


@pytest.mark.benchmark(group="one edit, reckoned")
@pytest.mark.parametrize("content", [SELF_PAY, COVERED], ids=["self-pay", "covered, three medicines"])
def test_five_years_with_every_line_and_the_first_year_explained(
    benchmark: Any, catalog: Catalog, late: None, content: dict[str, Any]
) -> None:
    def opened(scenario: Scenario) -> Projection:
        projection = project(scenario, catalog)
        assert explain(projection, "first_year", World.TYPICAL).children
        return projection

    assert benchmark.pedantic(opened, setup=edits(content), rounds=ROUNDS)


@pytest.mark.benchmark(group="one edit, reckoned")
def test_five_years_covered_with_every_other_outcome(benchmark: Any, catalog: Catalog, late: None) -> None:
    found = benchmark.pedantic(
        lambda scenario: tuple(project(scenario, catalog).branches), setup=edits(COVERED), rounds=ROUNDS // 4
    )
    assert len(found) == 5
