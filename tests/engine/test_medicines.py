"""Fills of medicines: when, at what dose, under which name (R6)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from costcalc.engine.ledger import World
from costcalc.engine.resolve_medicines import medicine_ref
from costcalc.engine.scenario import Medicine
from tests.engine.agreement import projection_of

START = date(2027, 1, 31)


def fills(*medicines: dict[str, Any], branch: str | None = None, years: int = 1) -> list[tuple[date, int | None]]:
    plan = {"start": START, "horizon_years": years, "medicines": list(medicines)}
    plan["treatment"] = {"induction": {"sessions": 1, "days_between": 1}}
    lines = projection_of(plan, branch).lines[World.TYPICAL]
    return [(line.service_date, line.you_pay) for line in lines if line.kind.value.endswith("_medicine")]


def amounts(*medicines: dict[str, Any], **said: Any) -> list[int | None]:
    return [amount for _, amount in fills(*medicines, **said)]


def test_two_medicines_of_one_name_are_each_reckoned_at_their_own_price() -> None:
    one, other = {"ref": "g", "price": Decimal(10)}, {"ref": "g", "price": Decimal(3)}
    assert amounts(one, other)[:2] == [1000, 300]
    assert sum(amount or 0 for amount in amounts(one, other)) == 13 * 1300


@pytest.mark.parametrize(
    ("medicine", "ref"),
    [
        (Medicine(ref="r", key="k", name="n"), "r"),
        (Medicine(key="k", name="n"), "k"),
        (Medicine(name="n"), "n"),
        (Medicine(), "medicine_3"),
    ],
)
def test_a_medicine_is_called_by_the_first_of_ref_key_and_name(medicine: Medicine, ref: str) -> None:
    assert medicine_ref(medicine, 2) == ref


@pytest.mark.parametrize("days_before", [1, 29, 30, 31, 60])
def test_fills_before_the_start_are_past_and_their_rhythm_is_kept(days_before: int) -> None:
    next_fill = START - timedelta(days=days_before)
    first = fills({"name": "g", "price": 10, "next_fill": next_fill})[0][0]
    assert START <= first < START + timedelta(days=30)
    assert (first - next_fill).days % 30 == 0


def test_nothing_is_filled_on_or_after_the_stop() -> None:
    stop = START + timedelta(days=60)
    assert len(fills({"name": "g", "price": 10, "stop": stop})) == 2
    assert len(fills({"name": "g", "price": 10, "stop": stop + timedelta(days=1)})) == 3
    assert fills({"name": "g", "price": 10, "stop": START}) == []


def test_a_change_holds_from_the_fill_on_its_day() -> None:
    change = {"from": START + timedelta(days=30), "dose_percent": 50}
    assert amounts({"name": "g", "price": 10, "changes": [change]})[:3] == [1000, 500, 500]
    change["from"] = START + timedelta(days=31)
    assert amounts({"name": "g", "price": 10, "changes": [change]})[:3] == [1000, 1000, 500]


def test_changes_take_effect_by_date_in_whatever_order_they_are_written() -> None:
    changes = [{"from_month": 5, "dose_percent": 25}, {"from_month": 3, "dose_percent": 50}]
    assert amounts({"name": "g", "price": 10, "changes": changes})[:6] == [1000, 1000, 500, 500, 250, 250]
    assert amounts({"name": "g", "price": 10, "changes": changes[::-1]})[:6] == [1000, 1000, 500, 500, 250, 250]


def test_of_two_changes_on_one_day_the_one_written_later_holds() -> None:
    changes = [{"from_month": 2, "dose_percent": 25}, {"from_month": 2, "dose_percent": 75}]
    assert amounts({"name": "g", "price": 10, "changes": changes})[2] == 750


def test_if_it_does_not_help_a_lower_dose_never_starts_and_a_higher_one_does() -> None:
    changes = [{"from_month": 2, "dose_percent": 50}, {"from_month": 4, "dose_percent": 150}]
    medicine = {"name": "g", "price": 10, "changes": changes, "stop": START + timedelta(days=200)}
    assert amounts(medicine, branch="does_not_help")[:5] == [1000, 1000, 1000, 1500, 1500]
    assert len(amounts(medicine, branch="does_not_help")) == 13
    back = [{"from_month": 2, "dose_percent": 150}, {"from_month": 4, "dose_percent": 100}]
    assert amounts({"name": "g", "price": 10, "changes": back}, branch="does_not_help")[4:6] == [1500, 1500]


def test_a_price_of_a_fill_beats_a_unit_price() -> None:
    assert amounts({"name": "g", "price": 10, "unit_price": 99, "units_per_day": 9})[0] == 1000


@pytest.mark.parametrize("said", [{}, {"unit_price": Decimal("0.5")}, {"units_per_day": 3}])
def test_without_price_or_units_a_fill_is_unknown(said: dict[str, Any]) -> None:
    assert set(amounts({"name": "g", **said})) == {None}


def test_thirty_and_ninety_days_of_supply_cost_as_many_units() -> None:
    medicine = {"name": "g", "unit_price": Decimal("0.12345"), "units_per_day": 2}
    assert amounts({**medicine, "supply_days": 30})[0] == 741  # 0.12345 x 60 = 7.407
    assert amounts({**medicine, "supply_days": 90})[0] == 2222  # 0.12345 x 180 = 22.221
