"""The command `explain`: a figure opened down to one dated charge."""

import json
from decimal import Decimal
from typing import Any

import pytest

from tests.cli.running import Runner


def added_up(node: Any) -> None:
    """Every amount is the sum of what stands under it, but for what is split over months or visits."""
    children = [child for child in node["children"] if child["amount"] is not None]
    if children and not node["label"].startswith(("Split", "Each")):
        assert sum(child["amount"] for child in children) == node["amount"]
    for child in node["children"]:
        added_up(child)


def leaves(node: Any) -> list[Any]:
    return [node] if not node["children"] else [leaf for child in node["children"] for leaf in leaves(child)]


@pytest.mark.parametrize("figure", ["first_year", "by_year.2", "by_month.1", "by_kind.ketamine_session", "per_visit"])
@pytest.mark.parametrize("world", ["low", "typical", "high"])
def test_a_figure_opens_into_dated_charges(run: Runner, figure: str, world: str) -> None:
    done = run("explain", run.file(), figure, "--world", world, "--json")
    assert (done.status, done.err) == (0, "")
    tree = json.loads(done.out, parse_float=Decimal)
    assert tree["world"] == world
    added_up(tree)
    assert all(leaf["line"]["service_date"] for leaf in leaves(tree))


def test_text_names_dates_words_and_the_price_source(run: Runner) -> None:
    done = run("explain", run.file(), "by_month.1")
    assert done.status == 0
    assert "Session 1 of 6, Jan 4, 2027: $620.00" in done.out
    assert "The clinic asks $620. No plan pays for it, so you pay $620. Price: your number." in " ".join(
        done.out.split()
    )
    assert max(map(len, done.out.splitlines())) <= 80


def test_an_unknown_figure_is_wrong_usage_and_the_nearest_is_named(run: Runner) -> None:
    done = run("explain", run.file(), "frist_year")
    assert done.status == 2
    assert done.err.startswith("costcalc: there is no figure 'frist_year'; one of ")
    assert done.err.endswith("did you mean first_year\n")


def test_an_unknown_world_is_wrong_usage(run: Runner) -> None:
    assert run("explain", run.file(), "first_year", "--world", "middle").status == 2
