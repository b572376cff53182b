"""Any figure opens into its lines, in any world (promise 1)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costcalc.engine.explain import ExplainNode, NodeKind, explain, explain_paths
from costcalc.engine.ledger import Item, World
from tests.engine.agreement import projection_of

PLAN: dict[str, Any] = {
    "start": date(2027, 1, 31),
    "horizon_years": 2,
    "treatment": {
        "induction": {"sessions": {"low": 2, "typical": 3, "high": 4}, "days_between": 7},
        "labs": {"months_between": 1},
    },
    "clinic": {"session": Decimal(100), "lab": Decimal(10), "evaluation": Decimal(50)},
    "travel": {"ride": Decimal(5)},
    "lost_pay": {"hours_per_visit": 1, "hourly": Decimal(20)},
}


def leaves(node: ExplainNode) -> list[ExplainNode]:
    if node.kind is NodeKind.LINE:
        return [node]
    return [leaf for child in node.children for leaf in leaves(child)]


def test_every_view_has_its_path() -> None:
    paths = explain_paths(projection_of(PLAN))
    assert paths[:3] == ("per_visit", "per_month", "first_year")
    assert [path for path in paths if path.startswith("by_year")] == ["by_year.1", "by_year.2"]
    assert len([path for path in paths if path.startswith("by_month")]) == 24
    kinds = [path for path in paths if path.startswith("by_kind")]
    assert kinds == ["by_kind.evaluation", "by_kind.ketamine_session", "by_kind.lab", "by_kind.travel"]


@pytest.mark.parametrize(
    "path",
    [
        "",
        "nothing",
        "by_year",
        "by_year.0",
        "by_year.3",
        "by_year.x",
        "by_month.25",
        "by_kind.membership",
        "by_kind.lost_pay",
        "first_year.1",
        "FIRST_YEAR",
    ],
)
def test_a_path_that_is_not_there_is_a_key_error_that_names_it(path: str) -> None:
    with pytest.raises(KeyError, match=repr(path)):
        explain(projection_of(PLAN), path)


def test_a_figure_that_does_not_apply_has_no_path() -> None:
    projection = projection_of({**PLAN, "horizon_years": 1})
    assert "later_year" not in explain_paths(projection)
    with pytest.raises(KeyError):
        explain(projection, "later_year")


@pytest.mark.parametrize(("world", "sessions"), [(World.LOW, 2), (World.TYPICAL, 3), (World.HIGH, 4)])
def test_each_world_opens_into_lines_of_its_own(world: World, sessions: int) -> None:
    node = explain(projection_of(PLAN), "by_kind.ketamine_session", world)
    assert node.world is world
    assert node.amount == sessions * 10000
    assert [leaf.line.number for leaf in leaves(node) if leaf.line] == list(range(1, sessions + 1))


def test_the_price_of_a_visit_is_a_mean_of_what_belongs_to_sessions() -> None:
    node = explain(projection_of(PLAN), "per_visit")
    (divided,) = node.children
    assert (divided.kind, divided.args) == (NodeKind.DIVIDED, ("3", "sessions"))
    # the evaluation's trip is the first session's trip
    assert {leaf.line.item for leaf in leaves(node) if leaf.line} == {Item.INDUCTION_SESSION, Item.RIDE}
    assert (divided.amount, node.amount) == (3 * 10500, 10500)


def test_months_are_counted_from_a_start_on_the_31st() -> None:
    projection = projection_of(PLAN)
    labs = {
        leaf.line.service_date
        for month in range(1, 5)
        for leaf in leaves(explain(projection, f"by_month.{month}"))
        if leaf.line and leaf.line.item is Item.LAB
    }
    assert labs == {date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)}
    assert explain(projection, "by_month.2").args == ("2", "2027-02-28")


def test_lost_pay_is_in_no_explanation() -> None:
    projection = projection_of(PLAN)
    for path in explain_paths(projection):
        assert all(leaf.line and leaf.line.item is not Item.LOST_PAY for leaf in leaves(explain(projection, path)))


def test_a_line_of_unknown_price_is_shown_and_adds_nothing() -> None:
    clinic = {key: price for key, price in PLAN["clinic"].items() if key != "lab"}
    node = explain(projection_of({**PLAN, "clinic": clinic}), "first_year")
    unknown = [leaf for leaf in leaves(node) if leaf.amount is None]
    assert [leaf.line.item for leaf in unknown if leaf.line] == [Item.LAB] * 11
    assert node.amount == 5000 + 3 * 10500
