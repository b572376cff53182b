"""Random plans for Hypothesis, and what the invariants ask of them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from random import Random, SystemRandom
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from costcalc.engine.ledger import Line, World
from costcalc.engine.projection import FigureKey, Projection, Spread
from tests.oracles.random_plans import add_under_way, add_unknown_prices, random_claims, random_covered, random_self_pay
from tests.oracles.worlds import is_range

Plan = dict[str, Any]

SOME = settings(max_examples=25, deadline=None)
SEEDS = st.integers(0, 2**40)


def _made(make: Callable[[Random], Plan]) -> st.SearchStrategy[Plan]:
    return SEEDS.map(lambda seed: make(Random(seed)))


def _begun(rng: Random) -> Plan:
    return add_under_way(rng, random_self_pay(rng))


def _unknown(rng: Random) -> Plan:
    return add_unknown_prices(rng, random_covered(rng))


SELF_PAY = _made(random_self_pay)
COVERED = _made(random_covered)
ANY_PLAN = SELF_PAY | COVERED | _made(_begun) | _made(_unknown)
CLAIMS = SEEDS.map(lambda seed: random_claims(Random(seed)))


def fresh_seeds(count: int) -> range:
    """Seeds that no run had before; a failure names its own."""
    first = SystemRandom().randrange(2**40)
    return range(first, first + count)


def paid(lines: Iterable[Line]) -> int:
    """What the person pays over lines of known price that are part of the totals; cents."""
    return sum(line.you_pay for line in lines if line.you_pay is not None and not line.outside_total)


def totals(projection: Projection) -> dict[World, int]:
    """The horizon total of each world, cents."""
    return {world: paid(projection.lines[world]) for world in World}


def of_world(spread: Spread, world: World) -> int | None:
    """A figure's value in a world, where the spread says it."""
    said = {spread.low_world: spread.low, spread.high_world: spread.high, World.TYPICAL: spread.typical}
    return said.get(world)


def known(figures: Mapping[FigureKey, Spread | None]) -> dict[FigureKey, Spread]:
    """The figures that apply."""
    return {key: spread for key, spread in figures.items() if spread is not None}


def raised(price: Any, by: Decimal) -> Any:
    """A price or a range of them, more by some dollars everywhere."""
    return {end: value + by for end, value in price.items()} if is_range(price) else price + by


def in_other_order(value: Any, rng: Random) -> Any:
    """The same content with the keys of every mapping shuffled; lists keep their order, which says something."""
    if isinstance(value, Mapping):
        keys = list(value)
        rng.shuffle(keys)
        return {key: in_other_order(value[key], rng) for key in keys}
    return [in_other_order(item, rng) for item in value] if isinstance(value, list) else value


def simple_plan(start: date, sessions: int, days_between: int, weeks_between: int) -> Plan:
    """Sessions and boosters of one price, with an extra and a ride each; nothing that depends on other dates."""
    return {
        "start": start,
        "horizon_years": 2,
        "treatment": {
            "induction": {"sessions": sessions, "days_between": days_between},
            "maintenance": {"weeks_between": weeks_between},
        },
        "clinic": {"session": Decimal(400), "extras": [{"name": "kit", "price": Decimal("7.5"), "per": "session"}]},
        "travel": {"ride": Decimal(20)},
    }
