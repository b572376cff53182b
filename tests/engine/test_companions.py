"""What comes with a medicine: when, how often, at what price, and until when (R6)."""

from datetime import date
from typing import Any

import pytest

from costcalc.engine.ledger import Item, Line, World
from costcalc.engine.pipeline import project
from costcalc.engine.projection import NoteCode, Projection
from costcalc.storage.plain import from_plain
from tests.engine.small_catalog import SMALL

START = date(2027, 1, 31)


def projection_of(*medicines: dict[str, Any], years: int = 1, **more: Any) -> Projection:
    said = {"start": START, "horizon_years": years, "medicines": list(medicines), **more}
    return project(from_plain(said), SMALL)


def along(projection: Projection) -> dict[str, list[date]]:
    """Days of what comes along, by name."""
    found: dict[str, list[date]] = {}
    for line in _lines(projection):
        found.setdefault(line.name, []).append(line.service_date)
    return found


def _lines(projection: Projection) -> list[Line]:
    return [line for line in projection.lines[World.TYPICAL] if line.item is Item.COMES_WITH]


def test_tests_come_first_one_interval_after_the_start_and_keep_to_month_ends() -> None:
    assert along(projection_of({"key": "painkiller"}, years=2))["lab"] == [
        date(2027, 7, 31),
        date(2028, 1, 31),
        date(2028, 7, 31),
    ]


def test_a_protective_medicine_is_filled_when_the_medicine_is() -> None:
    fills = along(projection_of({"key": "painkiller", "supply_days": 90, "next_fill": date(2027, 2, 10)}))
    assert fills["protector 10 mg tablet"] == [
        date(2027, 2, 10),
        date(2027, 5, 11),
        date(2027, 8, 9),
        date(2027, 11, 7),
    ]


def test_what_comes_along_has_the_catalogs_price() -> None:
    lines = _lines(projection_of({"key": "painkiller", "next_fill": date(2028, 1, 15)}))
    assert [(line.name, line.you_pay) for line in lines] == [("protector 10 mg tablet", 1000)]
    lines = _lines(projection_of({"key": "opioid"}))
    assert {(line.name, line.you_pay) for line in lines} == {
        ("specialist", 10_000),
        ("urine test", 3_000),
        ("naloxone", 4_500),
    }


def test_naloxone_is_bought_with_the_first_fill_and_again_when_it_expires() -> None:
    assert along(projection_of({"key": "opioid", "next_fill": date(2027, 2, 28)}, years=3))["naloxone"] == [
        date(2027, 2, 28),
        date(2029, 2, 28),
    ]


def test_two_medicines_bring_one_thing_once() -> None:
    alone = along(projection_of({"key": "painkiller"}))
    assert along(projection_of({"key": "painkiller"}, {"key": "other_painkiller"})) == alone


@pytest.mark.parametrize(
    "ends",
    [{"stop": date(2027, 8, 1)}, {"changes": [{"from": date(2027, 8, 1), "dose_percent": 0}]}],
    ids=["stop", "dose 0"],
)
def test_what_comes_along_ends_with_its_medicine(ends: dict[str, Any]) -> None:
    found = along(projection_of({"key": "painkiller", **ends}, years=2))
    assert found["lab"] == [date(2027, 7, 31)]
    assert max(found["protector 10 mg tablet"]) < date(2027, 8, 1)


def test_half_the_dose_brings_as_much_along_as_the_whole() -> None:
    half = {"key": "painkiller", "changes": [{"from_month": 1, "dose_percent": 50}]}
    assert along(projection_of(half)) == along(projection_of({"key": "painkiller"}))


def test_a_list_of_ones_own_takes_the_place_of_the_catalogs() -> None:
    assert along(projection_of({"key": "painkiller", "comes_with": []})) == {}
    assert set(along(projection_of({"name": "Mine", "price": 5, "comes_with": ["urine_test"]}))) == {"urine test"}


def test_what_was_unticked_is_named_as_left_out() -> None:
    notes = projection_of({"key": "painkiller", "comes_with": ["lab"]}).notes
    left_out = [note.args for note in notes if note.code is NoteCode.COMES_WITH_LEFT_OUT]
    assert left_out == [("painkiller 10 mg tablet", "protector")]


def test_what_nobody_knows_the_rhythm_of_is_named_and_not_counted() -> None:
    projection = projection_of({"name": "Mine", "price": 5, "comes_with": ["massage"]})
    assert along(projection) == {}
    assert [note.args for note in projection.notes if note.code is NoteCode.COMES_WITH_NO_RHYTHM] == [("massage",)]


def test_on_one_day_tests_come_before_visits_and_visits_before_medicines() -> None:
    care = [{"kind": "physical_therapy", "price": 50, "every_weeks": 52}]
    lines = projection_of({"key": "opioid", "next_fill": date(2027, 4, 30)}, care=care).lines[World.TYPICAL]
    assert [line.name for line in lines if line.service_date == date(2027, 4, 30)] == [
        "urine test",
        "specialist",
        "opioid 10 mg tablet",
        "naloxone",
    ]


def test_a_medicine_of_no_price_brings_what_it_brings() -> None:
    projection = projection_of({"name": "Mine", "comes_with": ["lab"]})
    assert [unknown.what for unknown in projection.unknown] == ["medicines.Mine.unit_price"]
    assert list(along(projection)) == ["lab"]


def test_the_low_world_takes_the_longest_interval() -> None:
    inputs = projection_of({"key": "painkiller"})
    assert len([line for line in inputs.lines[World.LOW] if line.name == "lab"]) == 1
