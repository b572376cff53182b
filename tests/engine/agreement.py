"""Where the engine and the independent reckoning of tests/oracles differ; nothing is where they agree to the cent."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from costcalc.engine.ledger import Line, World
from costcalc.engine.pipeline import project_resolved
from costcalc.engine.projection import FigureKey, Projection, Spread
from costcalc.engine.resolve import resolve
from costcalc.engine.scenario import Outcome
from costcalc.storage.plain import from_plain
from pricing.model import Catalog
from tests.oracles import estimate
from tests.oracles.accumulators import Limits
from tests.oracles.figures import Figures
from tests.oracles.lines import Line as OracleLine
from tests.oracles.reckon import Result
from tests.oracles.worlds import World as OracleWorld

NO_CATALOG = Catalog(as_of=date(2026, 11, 22))
"""Every price of a random plan is typed, or unknown on purpose."""

PARTS = (
    "write_off",
    "deductible",
    "copay",
    "coinsurance",
    "not_covered",
    "balance_bill",
    "plan_paid",
    "assistance",
    "you_pay",
)
"""What is compared of every line. How a package's list price and discount fall on its sessions, no rule says."""

PAYERS = ("you_pay", "plan_paid", "assistance", "write_off", "discount")
"""Who pays a charge (R16)."""

Sums = dict[Any, int]


def cents(dollars: Decimal) -> int:
    """Whole cents of an amount that has no more than cents."""
    whole = dollars * 100
    assert whole == int(whole), f"{dollars} is no whole number of cents"
    return int(whole)


def differences(plan: Mapping[str, Any], branch: str | None = None) -> list[str]:
    """What the engine and the oracle say otherwise of one plan, in each world and every view.

    Args:
        plan: Content of a scenario file.
        branch: `does_not_help`, or an outcome in place of the chosen one.
    """
    return differences_between(projection_of(plan, branch), estimate.worlds(plan, branch=branch), plan)


def differences_between(mine: Projection, theirs: Mapping[OracleWorld, Result], plan: Mapping[str, Any]) -> list[str]:
    """What an answer of the engine and the oracle's worlds say otherwise.

    Args:
        mine: The engine's answer.
        theirs: The oracle's, by world.
        plan: Content of the scenario file both are of.
    """
    limits = Limits(plan.get("plan") or {})
    found: list[str] = []
    for world in World:
        result = theirs[world.value]
        found += _line_differences(world, mine.lines[world], result, limits)
    found += _figure_differences("figures", mine.figures, {w: r.figures for w, r in theirs.items()})
    found += _figure_differences(
        "medical_figures", mine.medical_figures, {w: r.medical_figures for w, r in theirs.items()}
    )
    found += _lost_pay_differences(mine, theirs)
    found += _table_differences(mine, theirs)
    found += _unknown_differences(mine, theirs)
    return found


def projection_of(plan: Mapping[str, Any], branch: str | None = None) -> Projection:
    """The engine's answer for a plan; the oracle takes an outcome that is not said as not covered."""
    said = {"outcome": "not_covered", **plan} if "plan" in plan else plan
    resolved = resolve(from_plain(said), NO_CATALOG)
    if branch == "does_not_help":
        return project_resolved(resolved, helps=False)
    return project_resolved(resolved, outcome=None if branch is None else Outcome(branch))


def _line_differences(world: World, mine: Sequence[Line], theirs: Result, plan: Limits) -> Iterator[str]:
    yield from _sum_differences(f"lines of {world}", _sums(mine), _oracle_sums(theirs.lines))
    yield from _sum_differences(f"accumulators of {world}", _used(mine, plan), _oracle_used(theirs.lines, plan))


def _sums(lines: Iterable[Line]) -> Sums:
    sums: Sums = Counter()
    for line in lines:
        if line.you_pay is not None and not line.outside_total:
            for part in PARTS:
                sums[line.service_date, line.pay_date, line.kind.value, part] += getattr(line, part)
            assert sum(getattr(line, part) for part in PAYERS) == line.billed, f"R16: {line}"
    return sums


def _oracle_sums(lines: Iterable[OracleLine]) -> Sums:
    sums: Sums = Counter()
    for line in lines:
        if line.you_pay is not None:
            for part in PARTS:
                sums[line.service_date, line.pay_date, line.kind, part] += cents(getattr(line, part))
    return sums


def _used(lines: Iterable[Line], plan: Limits) -> Sums:
    """How often each state of the accumulators that a charge draws on is seen, on lines that a plan shares in."""
    states: Sums = Counter()
    for line in lines:
        if line.network.value != "not_covered" and line.deductible_used_after is not None:
            _count_state(states, plan, line, line.kind.value, line.network.value, lambda amount: amount)
    return states


def _oracle_used(lines: Iterable[OracleLine], plan: Limits) -> Sums:
    states: Sums = Counter()
    for line in lines:
        if line.network in ("in", "out") and line.you_pay is not None and line.deductible_used_after is not None:
            _count_state(states, plan, line, line.kind, line.network, cents)
    return states


def _count_state(
    states: Sums, plan: Limits, line: Line | OracleLine, kind: str, network: str, whole: Callable[[Any], int]
) -> None:
    deductible, maximum = plan.pools(kind, network)
    if deductible is not None:
        before, after = whole(line.deductible_used_before), whole(line.deductible_used_after)
        states[line.service_date, kind, "deductible used", before, after] += 1
    if maximum is not None:
        states[line.service_date, kind, "out of pocket used", whole(line.out_of_pocket_used_after)] += 1


def _sum_differences(where: str, mine: Sums, theirs: Sums) -> Iterator[str]:
    for key in sorted(mine.keys() | theirs.keys(), key=str):
        ours, other = mine.get(key, 0), theirs.get(key, 0)
        if ours != other:
            yield f"{where}: {' '.join(map(str, key)) if isinstance(key, tuple) else key}: {ours}, oracle {other}"


def _figure_differences(
    where: str, mine: Mapping[FigureKey, Spread | None], theirs: Mapping[OracleWorld, Figures]
) -> Iterator[str]:
    assert {field.name for field in fields(Figures)} == {key.value for key in FigureKey}
    for key in FigureKey:
        values = {world: getattr(figures, key.value) for world, figures in theirs.items()}
        yield from _spread_differences(f"{where} {key}", mine[key], values)


def _spread_differences(
    where: str, spread: Spread | None, values: Mapping[OracleWorld, Decimal | None]
) -> Iterator[str]:
    """The least and greatest of the worlds in which the figure applies; none without a typical one (R2)."""
    there = {world: cents(value) for world, value in values.items() if value is not None}
    if spread is None or "typical" not in there:
        if (spread is None) != ("typical" not in there):
            yield f"{where}: {spread}, oracle {there}"
        return
    expected = (min(there.values()), there["typical"], max(there.values()))
    ends = (there.get(spread.low_world.value), there.get(spread.high_world.value))
    if (spread.low, spread.typical, spread.high) != expected or ends != (spread.low, spread.high):
        yield f"{where}: {spread}, oracle {there}"


def _lost_pay_differences(mine: Projection, theirs: Mapping[OracleWorld, Result]) -> Iterator[str]:
    if mine.with_lost_pay is None:
        if any(result.lost_pay_total for result in theirs.values()):
            yield "lost pay is missing"
        return
    totals = {world: r.figures.horizon_total + r.lost_pay_total for world, r in theirs.items()}
    yield from _spread_differences("with lost pay", mine.with_lost_pay[FigureKey.HORIZON_TOTAL], totals)


def _table_differences(mine: Projection, theirs: Mapping[OracleWorld, Result]) -> Iterator[str]:
    """The tables' low and high columns are the worlds whose horizon totals are least and greatest (R2)."""
    low, high = (theirs[world.value] for world in mine.end_worlds)
    totals = [result.figures.horizon_total for result in theirs.values()]
    if (low.figures.horizon_total, high.figures.horizon_total) != (min(totals), max(totals)):
        yield f"end worlds: {mine.end_worlds}"
    for column, result in (("low", low), ("typical", theirs["typical"]), ("high", high)):
        years = {row.year: getattr(row, column) for row in mine.by_year}
        months = {row.month: getattr(row, column) for row in mine.by_month}
        kinds = {row.kind.value: getattr(row, column) for row in mine.by_kind}
        yield from _sum_differences(f"by_year {column}", years, _in_cents(result.by_year))
        yield from _sum_differences(f"by_month {column}", months, _in_cents(result.by_month))
        yield from _sum_differences(f"by_kind {column}", kinds, _in_cents(result.by_kind))


def _in_cents(amounts: Mapping[Any, Decimal]) -> Sums:
    return {key: cents(amount) for key, amount in amounts.items()}


def _unknown_differences(mine: Projection, theirs: Mapping[OracleWorld, Result]) -> Iterator[str]:
    ours = {_name(one.what, mine) for one in mine.unknown}
    others = {name for r in theirs.values() for name in (*r.unknown, *r.at_most)}
    if ours != others:
        yield f"unknown: {sorted(ours)}, oracle {sorted(others)}"


def _name(key: str, mine: Projection) -> str:
    """An engine's input key as the oracle names it."""
    head, _, rest = key.partition(".")
    if head == "plan":
        return rest.removeprefix("benefits.")
    if head == "medicines":
        return key.rsplit(".", 1)[0]
    return key
