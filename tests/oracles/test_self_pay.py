"""Hand-worked self-pay cases from the rules' own examples."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from .dates import add_months, month_of, plan_year_start, weeks_to_days
from .figures import covered_days
from .random_plans import add_unknown_prices, random_self_pay
from .reckon import reckon
from .worlds import World, collapse

START = date(2027, 1, 4)


def course(**clinic: Any) -> dict[str, Any]:
    return {
        "start": START,
        "horizon_years": 1,
        "treatment": {"induction": {"sessions": 6, "days_between": 3}},
        "clinic": {"session": Decimal(475), **clinic},
    }


def test_months_count_from_the_start_and_end_on_the_last_day() -> None:
    start = date(2027, 1, 31)
    assert [add_months(start, n) for n in (1, 2)] == [date(2027, 2, 28), date(2027, 3, 31)]
    assert month_of(start, date(2027, 2, 27)) == 1
    assert month_of(start, date(2027, 2, 28)) == 2


def test_a_leap_day_plan_year_starts_on_february_28_in_other_years() -> None:
    assert plan_year_start(date(2027, 2, 28), "02-29") == date(2027, 2, 28)
    assert plan_year_start(date(2028, 2, 28), "02-29") == date(2027, 2, 28)


def test_six_and_a_half_weeks_are_46_days() -> None:
    assert weeks_to_days(Decimal("6.5")) == 46
    assert weeks_to_days(Decimal("5.5")) == 39


def test_whole_midpoints_are_rounded_half_up_and_intervals_turn_round() -> None:
    scenario = {
        "start": START,
        "treatment": {
            "induction": {"sessions": {"low": 4, "high": 7}, "days_between": {"low": 3, "typical": 3, "high": 7}},
            "maintenance": {"weeks_between": {"low": 5, "high": 6}},
        },
    }
    assert collapse(scenario, "typical")["treatment"]["induction"] == {"sessions": 6, "days_between": 3}
    assert collapse(scenario, "low")["treatment"]["induction"] == {"sessions": 4, "days_between": 7}
    assert collapse(scenario, "typical")["treatment"]["maintenance"] == {"weeks_between": Decimal("5.5")}
    assert collapse(scenario, "high")["treatment"]["maintenance"] == {"weeks_between": 5}


def test_more_sessions_can_cost_less_with_a_package() -> None:
    scenario = course(packages=[{"sessions": 6, "price": Decimal(2300)}])
    scenario["treatment"]["induction"]["sessions"] = {"low": 5, "typical": 6, "high": 7}
    totals = [reckon(collapse(scenario, world)).figures.horizon_total for world in ("low", "typical", "high")]
    assert totals == [2375, 2300, 2775]


def test_the_last_session_of_a_package_takes_the_odd_cents_and_all_is_paid_at_once() -> None:
    result = reckon(course(packages=[{"sessions": 6, "price": Decimal(2300)}]))
    assert [line.you_pay for line in result.lines] == [Decimal("383.33")] * 5 + [Decimal("383.35")]
    assert {line.pay_date for line in result.lines} == {START}
    assert result.figures.cost_to_find_out == 2300


@pytest.mark.parametrize(("refund", "back"), [("none", 0), ("pro_rata", "766.67"), ("less_single_price", 400)])
def test_unused_sessions_are_refunded_by_the_terms(refund: str, back: str | int) -> None:
    package = {"sessions": 6, "price": Decimal(2300), "boosters": True, "refund": refund}
    scenario = course(packages=[package])
    scenario["treatment"] = {
        "induction": {"sessions": 4, "days_between": 3},
        "maintenance": {"weeks_between": 4},
    }
    result = reckon(scenario, branch="does_not_help")
    assert result.figures.horizon_total == 2300 - Decimal(back)
    assert result.lines[-1].service_date == START + timedelta(days=9)


def test_maintenance_starts_one_interval_after_induction_and_ends_before_the_horizon() -> None:
    scenario = course()
    scenario["treatment"] = {
        "induction": {"sessions": 1, "days_between": 1},
        "maintenance": {"weeks_between": 26},
    }
    scenario["start"] = date(2027, 1, 1)
    days = [session.date for session in reckon(scenario).timeline.sessions]
    assert days == [date(2027, 1, 1), date(2027, 7, 2), date(2027, 12, 31)]


def test_a_taper_repeats_its_last_interval_or_stops() -> None:
    scenario = course()
    maintenance: dict[str, Any] = {
        "taper": [{"weeks_between": 2, "visits": 2}, {"weeks_between": 10, "visits": 1}],
    }
    scenario["treatment"] = {"induction": {"sessions": 1, "days_between": 1}, "maintenance": maintenance}
    weeks = [(s.date - START).days // 7 for s in reckon(scenario).timeline.sessions]
    assert weeks == [0, 2, 4, 14, 24, 34, 44]
    maintenance["then"] = "stop"
    assert len(reckon(scenario).timeline.sessions) == 4


def test_a_visit_of_several_days_counts_its_interval_from_its_first_day() -> None:
    scenario = course(extras=[{"name": "kit", "price": Decimal(10), "per": "visit"}])
    scenario["treatment"] = {
        "induction": {"sessions": 1, "days_between": 1},
        "maintenance": {"weeks_between": 20, "sessions_per_visit": 3},
    }
    result = reckon(scenario)
    assert [(s.date - START).days for s in result.timeline.sessions] == [0, 140, 141, 142, 280, 281, 282]
    assert result.by_kind == {"ketamine_session": Decimal(475 * 7), "extra": Decimal(30)}


def test_thirteen_thirty_day_fills_fall_in_the_first_year_and_twelve_in_the_second() -> None:
    scenario = {"start": START, "horizon_years": 2, "medicines": [{"ref": "g", "price": Decimal(10)}]}
    assert reckon(scenario).by_year == {1: 130, 2: 120}


def test_a_dose_change_waits_for_the_first_fill_on_or_after_its_month() -> None:
    change = {"from_month": 3, "dose_percent": 50}
    medicine = {"ref": "g", "unit_price": Decimal("0.10005"), "units_per_day": 3, "changes": [change]}
    result = reckon({"start": START, "horizon_years": 1, "medicines": [medicine]})
    assert [line.you_pay for line in result.lines][:3] == [Decimal("9.00"), Decimal("9.00"), Decimal("4.50")]
    assert result.lines[2].service_date == date(2027, 3, 5)


def test_growth_compounds_on_each_anniversary() -> None:
    scenario = {"start": START, "horizon_years": 3, "price_growth": 10, "treatment": {"labs": {"months_between": 12}}}
    scenario["clinic"] = {"lab": Decimal("9.99")}
    assert [line.you_pay for line in reckon(scenario).lines] == [Decimal("10.99"), Decimal("12.09")]


def test_a_credited_evaluation_and_a_deposit_come_off_the_first_sessions() -> None:
    result = reckon(course(evaluation=Decimal(600), evaluation_credited=True, deposit=Decimal(100)))
    assert [line.you_pay for line in result.lines] == [100, 600, 0, 250, 475, 475, 475, 475]
    assert result.figures.horizon_total == 100 + 600 + 6 * 475 - 700
    assert result.figures.per_visit == Decimal("358.33")


def test_percent_comes_before_dollars() -> None:
    scenario = course(session=Decimal("475.05"), discount={"percent": 10, "dollars_per_session": 50})
    assert reckon(scenario).lines[0].you_pay == Decimal("377.54")


def test_an_unknown_price_is_left_out_and_named() -> None:
    scenario = course()
    scenario["treatment"]["labs"] = {"months_between": 6}
    result = reckon(scenario)
    assert result.unknown == ("clinic.lab",)
    assert [line.you_pay for line in result.lines if line.kind == "lab"] == [None]
    assert result.figures.horizon_total == 6 * 475


def test_travel_stands_apart_from_medical_and_lost_pay_outside() -> None:
    scenario = course(evaluation=Decimal(200))
    scenario["travel"] = {"ride": Decimal(30), "parking": Decimal(12), "escort_hours": 4}
    scenario["lost_pay"] = {"hours_per_visit": 5, "hourly": Decimal(20), "escort_hourly": Decimal(10)}
    result = reckon(scenario)
    assert result.by_kind["travel"] == 6 * 42
    assert result.figures.per_visit == 475 + 42
    assert result.medical_figures.per_visit == 475
    assert result.lost_pay_total == 6 * 140


def test_overlapping_relief_counts_once() -> None:
    assert covered_days([(START, 10), (START + timedelta(days=5), 10)], START, START + timedelta(days=12)) == 12


def test_relief_never_exceeds_the_days_there_are() -> None:
    assert covered_days([(START, 900)], START, START + timedelta(days=365)) == 365


@pytest.mark.parametrize("seed", range(60))
def test_every_view_adds_up_to_the_horizon_total(seed: int) -> None:
    rng = Random(seed)
    scenario = random_self_pay(rng)
    if seed % 4 == 0:
        add_unknown_prices(rng, scenario)
    worlds: tuple[World, ...] = ("low", "typical", "high")
    for world in worlds:
        for branch in (None, "does_not_help"):
            result = reckon(collapse(scenario, world), branch=branch)
            sums = {sum(view.values()) for view in (result.by_year, result.by_month, result.by_kind)}
            assert sums == {result.figures.horizon_total}
