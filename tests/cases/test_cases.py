"""Holds the engine to the worked cases of the YAML files here; amounts there are dollars."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
import yaml

from costcalc.engine.adjudication import AdjudicatedClaim, Adjudication
from costcalc.engine.health_plan import Kind
from costcalc.engine.ledger import Line, World
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey, Projection, Spread
from costcalc.storage.read import Read
from costcalc.storage.scenario_file import read_plan, read_scenario
from tests.engine.agreement import NO_CATALOG, cents
from tests.engine.claims_agreement import adjudicated

FOLDER = Path(__file__).parent
COUNTS = {"number", "session"}
TOTALLED = ("deductible", "copay", "coinsurance", "not_covered", "balance_bill", "plan_paid", "write_off", "you_pay")

Case = Mapping[str, Any]


class Loader(yaml.SafeLoader):
    """YAML with every number that has a point kept as it is written."""


Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: Decimal(str(node.value)))


class Dumper(yaml.SafeDumper):
    """The same on the way back, without anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _as_written(dumper: yaml.SafeDumper, value: Decimal) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:float", str(value))


Dumper.add_representer(Decimal, _as_written)


def cases() -> Iterator[Any]:
    """Every case, named by its file and its sentence."""
    for path in sorted(FOLDER.glob("*.yaml")):
        for case in yaml.load(path.read_text("utf-8"), Loader):
            yield pytest.param(case, id=f"{path.stem}: {case['name']}")


@pytest.mark.parametrize("case", list(cases()))
def test_a_worked_case_comes_out_as_reckoned_by_hand(case: Case) -> None:
    assert case.keys() in ({"name", "source", "scenario", "expect"}, {"name", "source", "plan", "claims", "expect"})
    if "scenario" in case:
        _check_projection(project(_whole(read_scenario(_text(case["scenario"]))), NO_CATALOG), case["expect"])
    else:
        _whole(read_plan(_text(case["plan"])))
        _check_claims(adjudicated(case["claims"], case["plan"]), case["expect"])


def test_there_are_cases_for_every_rule_of_the_reckoning() -> None:
    sources = " ".join(case.values[0]["source"] for case in cases())
    rules = {f"R{number}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 23, 27)}
    assert {rule for rule in rules if rule not in sources.replace(",", " ").split()} == set()


def _text(content: Mapping[str, Any]) -> str:
    return yaml.dump({"schema": 1, **content}, Dumper=Dumper)


def _whole(read: Read[Any]) -> Any:
    assert read.problems == ()
    return read.value


def _check_projection(projection: Projection, expect: Case) -> None:
    views: Mapping[str, Callable[[Any], Any]] = {
        "figures": lambda said: _figures(projection.figures, said),
        "medical_figures": lambda said: _figures(projection.medical_figures, said),
        "with_lost_pay": lambda said: _figures(projection.with_lost_pay or {}, said),
        "by_year": lambda said: {row.year: row.typical for row in projection.by_year},
        "by_month": lambda said: {row.month: row.typical for row in projection.by_month if row.month in said},
        "by_kind": lambda said: {row.kind.value: row.typical for row in projection.by_kind},
        "unknown": lambda said: [one.what for one in projection.unknown],
        "lines": lambda said: {kind: _lines(projection, kind, rows) for kind, rows in said.items()},
        "branches": lambda said: {
            branch.branch.value: _figures(branch.figures, said[branch.branch.value])
            for branch in projection.branches
            if branch.branch.value in said
        },
    }
    for view, said in expect.items():
        assert views[view](said) == _in_cents(said), view


def _figures(figures: Mapping[FigureKey, Spread | None], said: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, expected in said.items():
        spread = figures[FigureKey(name)]
        if spread is None:
            found[name] = None
        elif isinstance(expected, Mapping):
            found[name] = {"low": spread.low, "typical": spread.typical, "high": spread.high}
        else:
            assert spread.low == spread.high, name
            found[name] = spread.typical
    return found


def _lines(projection: Projection, kind: str, said: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """All lines of a kind in the typical world, each with the fields that are said of it."""
    lines = [line for line in projection.lines[World.TYPICAL] if line.kind is Kind(kind)]
    assert len(lines) == len(said), [(line.service_date, line.you_pay) for line in lines]
    return [{name: _value(line, name) for name in row} for line, row in zip(lines, said, strict=True)]


def _check_claims(found: Adjudication, expect: Case) -> None:
    totals = {name: sum(getattr(claim, name) for claim in found.claims) for name in TOTALLED}
    years = [
        {"starts": year.starts, "deductible_used": year.deductible_used, "out_of_pocket_used": year.out_of_pocket_used}
        for year in found.plan_years
    ]
    for view, said in expect.items():
        mine: Any = years if view == "plan_years" else {name: totals[name] for name in said if view == "totals"}
        if view == "claims":
            assert len(found.claims) == len(said)
            mine = [{name: _value(claim, name) for name in row} for claim, row in zip(found.claims, said, strict=True)]
        assert mine == _in_cents(said), view


def _value(record: Line | AdjudicatedClaim, name: str) -> Any:
    value = getattr(record, "service_date" if name == "date" else name)
    return value.value if isinstance(value, Enum) else value


def _in_cents(said: Any, name: str = "") -> Any:
    """What a case says, its dollars as cents."""
    if isinstance(said, Mapping):
        return {key: _in_cents(value, str(key)) for key, value in said.items()}
    if isinstance(said, list):
        return [_in_cents(value) for value in said]
    if isinstance(said, bool | str | date) or said is None or name in COUNTS:
        return said
    return cents(Decimal(said))
