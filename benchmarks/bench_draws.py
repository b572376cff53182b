"""What ten thousand drawn worlds, swings and budgets cost, beside the same plan reckoned claim by claim.

Run by itself: `python -m benchmarks.bench_draws`. Times are processor time of this process, which other work on the
machine hardly lengthens; each is the least of several runs. The yardsticks reckon the same plan one world at a time:
with plain Python integers, held to the engine cent for cent here, and with the Decimals of the independent reckoning.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from datetime import date

from benchmarks.plain_reckoning import PLAN, months_paid
from costcalc.engine.affordability import afford
from costcalc.engine.budget import Budget, BudgetKind
from costcalc.engine.chunks import months_in_chunks
from costcalc.engine.likelihood import Simulation, simulate, simulations
from costcalc.engine.resolve import Resolved, resolve
from costcalc.engine.sensitivity import sensitivities
from costcalc.storage.plain import from_plain
from pricing.model import Catalog
from tests.oracles import estimate

DRAWS = 10_000
RUNS = 5
PLAIN_WORLDS = 200
BUDGETS = (
    Budget(kind=BudgetKind.MONTHLY, amount=30_000),
    Budget(kind=BudgetKind.YEARLY, amount=900_000),
    Budget(kind=BudgetKind.SAVED, amount=500_000),
)
LIMITS = {
    "10,000 worlds": 0.5,
    "rough range": 0.15,
    "100,000 worlds, of ten times 10,000": 1.05,
    "swings of every figure": 0.2,
    "budget, typical": 0.3,
    "budget, cautious": 2.0,
    "memory in megabytes": 500.0,
}
LEAST_RATIO = 20.0


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """The least processor time of some runs."""
    return min(_once(work) for _ in range(runs))


def _once(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def rough(plan: Resolved) -> Simulation:
    """The first range there is."""
    return next(simulations(plan))


def measured(plan: Resolved) -> dict[str, float]:
    """What a person waits for."""
    found = {
        "10,000 worlds": seconds(lambda: simulate(plan)),
        "rough range": seconds(lambda: rough(plan)),
        "swings of every figure": seconds(lambda: sensitivities(plan)),
        "budget, typical": max(seconds(lambda b=b: afford(plan, b, cautiously=False)) for b in BUDGETS),
        "budget, cautious": max(seconds(lambda b=b: afford(plan, b), 2) for b in BUDGETS),
        "memory in megabytes": memory(),
    }
    many = seconds(lambda: simulate(plan, draws=10 * DRAWS), 2)
    found["100,000 worlds, of ten times 10,000"] = many / (10 * found["10,000 worlds"])
    return found


def memory() -> float:
    """The most this process has held so far."""
    kept = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kept / (1024 * 1024 if sys.platform == "darwin" else 1024)


def plain_seconds(drawn: Simulation) -> float:
    """One world with plain integers; the engine's months are the same to the cent."""
    columns = {key: values.tolist() for key, values in drawn.columns.values.items()}
    worlds = [{key: values[i] for key, values in columns.items()} for i in range(PLAIN_WORLDS)]
    for i, world in enumerate(worlds):
        assert months_paid(world) == drawn.months[:, i].tolist(), i
    return seconds(lambda: [months_paid(world) for world in worlds]) / PLAIN_WORLDS


def oracle_seconds() -> float:
    """One world with Decimals, lines and all."""
    return seconds(lambda: estimate.worlds(PLAN), 2) / 3


def main() -> int:
    """Print every figure beside its limit; 1 when one is passed."""
    plan = resolve(from_plain(PLAN), Catalog(as_of=date(2026, 11, 22)))
    found = measured(plan)
    passed = [name for name, value in found.items() if value > LIMITS[name]]
    for name, value in found.items():
        print(f"{name}: {value:.3f} (at most {LIMITS[name]:g})")
    drawn = simulate(plan)
    months = seconds(lambda: months_in_chunks(plan, drawn.columns)) / DRAWS
    plain, oracle = plain_seconds(drawn) / months, oracle_seconds() / months
    print(f"months of a world by plain integers, claim by claim: {plain:.1f} times as long (at least {LEAST_RATIO:g})")
    print(f"the same by the independent reckoning in Decimal, which keeps its lines: {oracle:.0f} times as long")
    return int(bool(passed) or plain < LEAST_RATIO)


if __name__ == "__main__":
    sys.exit(main())
