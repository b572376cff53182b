"""Packages: when one is bought, how its price falls on its sessions, what is lost and what comes back (R8)."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costcalc.engine.ledger import Item, Line, World
from tests.engine.agreement import projection_of

START = date(2027, 1, 31)


def course(sessions: int, packages: Sequence[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """Weekly sessions at $100 from January 31, and nothing else."""
    clinic = {"session": Decimal(100), "packages": list(packages), **more.pop("clinic", {})}
    treatment = {"induction": {"sessions": sessions, "days_between": 7}, **more.pop("treatment", {})}
    return {"start": START, "horizon_years": 1, "treatment": treatment, "clinic": clinic, **more}


def package(sessions: int, price: str, **terms: Any) -> dict[str, Any]:
    return {"sessions": sessions, "price": Decimal(price), **terms}


def lines_of(plan: dict[str, Any], branch: str | None = None) -> list[Line]:
    return list(projection_of(plan, branch).lines[World.TYPICAL])


def session_costs(plan: dict[str, Any], branch: str | None = None) -> list[int | None]:
    sessions = (Item.INDUCTION_SESSION, Item.BOOSTER_SESSION)
    return [line.you_pay for line in lines_of(plan, branch) if line.item in sessions]


@pytest.mark.parametrize(
    ("size", "price", "shares"),
    [
        (3, "100.00", [3333, 3333, 3334]),
        (3, "200.00", [6667, 6667, 6666]),
        (6, "0.04", [1, 1, 1, 1, 0, 0]),
        (6, "0.01", [0, 0, 0, 0, 0, 1]),
        (2, "0.01", [1, 0]),
        (4, "0.00", [0, 0, 0, 0]),
        (1, "80.00", [8000]),
    ],
)
def test_each_share_is_rounded_half_up_and_the_last_takes_what_is_left(
    size: int, price: str, shares: list[int]
) -> None:
    assert session_costs(course(size, [package(size, price)])) == shares


def test_a_package_is_not_bought_for_fewer_sessions_than_it_has() -> None:
    assert session_costs(course(5, [package(6, "300")])) == [10000] * 5


def test_offers_are_tried_in_the_order_written() -> None:
    two_then_three = course(3, [package(2, "150"), package(3, "200")])
    assert session_costs(two_then_three) == [7500, 7500, 10000]
    three_then_two = course(3, [package(3, "200"), package(2, "150")])
    assert session_costs(three_then_two) == [6667, 6667, 6666]


def test_when_one_package_is_used_up_the_next_that_fits_is_bought() -> None:
    plan = course(7, [package(4, "200"), package(2, "150", repeatable=True)])
    assert session_costs(plan) == [5000] * 4 + [7500] * 2 + [10000]


def test_a_package_for_the_first_series_does_not_serve_boosters() -> None:
    treatment = {"maintenance": {"weeks_between": 4, "stops_after_months": 3}}
    plan = course(2, [package(4, "200")], treatment=treatment)
    assert session_costs(plan) == [10000] * 4
    plan["clinic"]["packages"][0]["boosters"] = True
    assert session_costs(plan) == [5000] * 4


def test_a_package_that_ends_in_the_middle_of_the_series_leaves_the_rest_at_the_single_price() -> None:
    assert session_costs(course(5, [package(3, "150")])) == [5000, 5000, 5000, 10000, 10000]


def test_a_package_that_expires_counts_months_from_its_own_purchase() -> None:
    # bought January 31 it holds until February 28, day 28: sessions on days 0, 7, 14 and 21
    plan = course(8, [package(4, "200", expires_months=1, repeatable=True)])
    assert session_costs(plan) == [5000] * 8
    assert {line.pay_date for line in lines_of(plan)} == {START, date(2027, 2, 28)}
    too_many = course(8, [package(5, "200", expires_months=1)])
    assert session_costs(too_many)[0] == 10000


def test_prepaid_sessions_are_used_before_a_package_is_bought() -> None:
    under_way = {"under_way": {"sessions_had": 2, "package_sessions_left": 2}}
    plan = course(6, [package(2, "150")], treatment=under_way)
    assert session_costs(plan) == [0, 0, 7500, 7500]


def test_an_unused_part_is_paid_on_the_day_of_purchase() -> None:
    treatment = {"maintenance": {"weeks_between": 4}}
    plan = course(2, [package(4, "200", boosters=True)], treatment=treatment)
    lost = [line for line in lines_of(plan, "does_not_help") if line.item is Item.PACKAGE_UNUSED]
    assert [(line.service_date, line.pay_date, line.you_pay) for line in lost] == [(START, START, 10000)]


@pytest.mark.parametrize(
    ("refund", "single", "back"),
    [
        ("none", "100", []),
        ("pro_rata", "100", [-10000]),
        ("less_single_price", "40", [-12000]),
        ("less_single_price", "100", []),  # two at the single price are the package's whole price
        ("less_single_price", "300", []),  # never below nothing
    ],
)
def test_what_comes_back_of_two_unused_sessions_goes_by_the_terms(refund: str, single: str, back: list[int]) -> None:
    treatment = {"maintenance": {"weeks_between": 4}}
    terms = package(4, "200", boosters=True, refund=refund)
    plan = course(2, [terms], treatment=treatment, clinic={"session": Decimal(single)})
    lines = [line for line in lines_of(plan, "does_not_help") if line.item is Item.PACKAGE_REFUND]
    assert [line.you_pay for line in lines] == back
    assert all(line.service_date == date(2027, 2, 7) for line in lines)


def refunds(plan: dict[str, Any]) -> list[int | None]:
    return [line.you_pay for line in lines_of(plan, "does_not_help") if line.item is Item.PACKAGE_REFUND]


@pytest.mark.parametrize("refund", ["none", "pro_rata", "less_single_price"])
def test_a_used_up_package_gives_nothing_back(refund: str) -> None:
    treatment = {"maintenance": {"weeks_between": 4}}
    plan = course(4, [package(4, "200", boosters=True, refund=refund)], treatment=treatment)
    plan["clinic"]["session"] = Decimal(40)  # the four alone would have cost less
    assert refunds(plan) == []


@pytest.mark.parametrize(("refund", "back"), [("pro_rata", -5000), ("less_single_price", -8000)])
def test_one_unused_session_comes_back_by_the_terms(refund: str, back: int) -> None:
    treatment = {"maintenance": {"weeks_between": 4}}
    plan = course(3, [package(4, "200", boosters=True, refund=refund)], treatment=treatment)
    plan["clinic"]["session"] = Decimal(40)
    assert refunds(plan) == [back]


def test_a_refund_counts_prices_after_their_discount() -> None:
    treatment = {"maintenance": {"weeks_between": 4}}
    terms = package(4, "200", boosters=True, refund="less_single_price")
    plan = course(2, [terms], treatment=treatment, clinic={"session": Decimal(60), "discount": {"percent": 10}})
    assert refunds(plan) == [-(18000 - 2 * 5400)]
    terms["refund"] = "pro_rata"
    assert refunds(plan) == [-9000]


def test_a_package_that_would_have_been_bought_later_is_not_given_back() -> None:
    treatment = {"maintenance": {"weeks_between": 4}}
    plan = course(3, [package(2, "150", boosters=True, repeatable=True, refund="pro_rata")], treatment=treatment)
    assert refunds(plan) == [-7500]
    assert session_costs(plan, "does_not_help") == [7500] * 3


def test_refunds_of_each_world_are_its_own() -> None:
    treatment = {"maintenance": {"weeks_between": 4}}
    for refund, back in (("pro_rata", [-10000, -5000, 0]), ("less_single_price", [-12000, -8000, 0])):
        plan = course(2, [package(4, "200", boosters=True, refund=refund)], treatment=treatment)
        plan["clinic"]["session"] = Decimal(40)
        plan["treatment"]["induction"]["sessions"] = {"low": 2, "typical": 3, "high": 4}
        lines = projection_of(plan, "does_not_help").lines
        found = [sum(line.you_pay or 0 for line in lines[world] if line.item is Item.PACKAGE_REFUND) for world in World]
        assert found == back


def test_worlds_that_buy_different_packages_have_the_terms_of_their_own() -> None:
    # to month 2 there are three sessions in all, to month 12 fourteen
    treatment = {"maintenance": {"weeks_between": 4, "stops_after_months": {"low": 2, "high": 12}}}
    offers = [package(6, "300", boosters=True, refund="pro_rata"), package(3, "180", boosters=True)]
    lines = projection_of(course(1, offers, treatment=treatment), "does_not_help").lines
    assert [sum(line.you_pay or 0 for line in lines[world]) for world in World] == [18000, 5000, 5000]


def test_a_first_series_that_goes_on_past_the_horizon_leaves_part_of_its_package_unused() -> None:
    plan = course(4, [package(4, "200")], treatment={"maintenance": {"weeks_between": 4}})
    plan["treatment"]["induction"]["days_to_first"] = 351  # days 351, 358, 365 and 372 of 365
    lines = lines_of(plan)
    assert [(line.item, line.you_pay) for line in lines] == [
        (Item.INDUCTION_SESSION, 5000),
        (Item.PACKAGE_UNUSED, 10000),
        (Item.INDUCTION_SESSION, 5000),
    ]


def test_a_booster_may_be_the_first_session_of_a_package() -> None:
    treatment = {"maintenance": {"weeks_between": 4, "stops_after_months": 4}}
    plan = course(2, [package(2, "150", boosters=True, repeatable=True)], treatment=treatment)
    assert session_costs(plan) == [7500] * 6


def test_prepaid_sessions_serve_boosters_too() -> None:
    treatment = {
        "maintenance": {"weeks_between": 4, "stops_after_months": 4},
        "under_way": {"sessions_had": 1, "package_sessions_left": 3},
    }
    plan = course(3, [package(2, "150")], treatment=treatment)
    assert session_costs(plan) == [0, 0, 0, 10000, 10000, 10000]


def test_what_one_world_bought_is_bought_there_whatever_another_buys_later() -> None:
    # in the high world a week apart: three within a month of the first; in the low one only boosters are
    treatment = {"maintenance": {"weeks_between": 1, "stops_after_months": 5}}
    plan = course(3, [package(3, "150", boosters=True, expires_months=1)], treatment=treatment)
    plan["treatment"]["induction"]["days_between"] = {"low": 7, "typical": 7, "high": 40}
    lines = projection_of(plan).lines
    for world in World:
        assert sum(line.you_pay == 5000 for line in lines[world]) == 3


def test_a_discount_falls_on_the_sessions_of_a_package_to_the_cent() -> None:
    plan = course(3, [package(3, "100.00")], clinic={"discount": {"percent": 10}})
    lines = lines_of(plan)
    assert [(line.billed, line.discount, line.you_pay) for line in lines] == [
        (3333, 333, 3000),
        (3333, 333, 3000),
        (3334, 334, 3000),
    ]


def test_a_percent_discount_holds_for_packages_and_a_dollar_discount_does_not() -> None:
    plan = course(3, [package(2, "150.05")], clinic={"discount": {"percent": 10, "dollars_per_session": 20}})
    # 150.05 - 15.01 (15.005 half up) = 135.04; the third alone: 100 - 10 - 20
    assert session_costs(plan) == [6752, 6752, 7000]


def test_a_discount_never_makes_a_session_cost_less_than_nothing() -> None:
    assert session_costs(course(1, [], clinic={"discount": {"dollars_per_session": 300}})) == [0]
    assert session_costs(course(2, [package(2, "150")], clinic={"discount": {"percent": 100}})) == [0, 0]


def test_package_sessions_have_a_price_where_nobody_knows_that_of_a_single_one() -> None:
    plan = course(3, [package(2, "150")])
    del plan["clinic"]["session"]
    assert session_costs(plan) == [7500, 7500, None]
    assert [one.what for one in projection_of(plan).unknown] == ["clinic.session"]


def test_a_refund_by_a_single_price_nobody_knows_is_unknown() -> None:
    treatment = {"maintenance": {"weeks_between": 4}}
    plan = course(2, [package(4, "200", boosters=True, refund="less_single_price")], treatment=treatment)
    del plan["clinic"]["session"]
    lines = lines_of(plan, "does_not_help")
    assert [line.you_pay for line in lines if line.item is Item.PACKAGE_REFUND] == [None]
    assert sum(line.you_pay or 0 for line in lines) == 20000


def test_each_world_buys_for_itself() -> None:
    plan = course(1, [package(3, "240")])
    plan["treatment"]["induction"]["sessions"] = {"low": 2, "typical": 3, "high": 4}
    lines = projection_of(plan).lines
    totals = {world: sum(line.you_pay or 0 for line in lines[world]) for world in World}
    assert totals == {World.LOW: 20000, World.TYPICAL: 24000, World.HIGH: 34000}
