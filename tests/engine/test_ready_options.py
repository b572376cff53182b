"""Ready-made courses of traditional care, from the shipped catalog."""

from datetime import date
from typing import Any

import pytest

from costcalc.engine.option_result import OptionResult
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey
from costcalc.engine.ready_options import with_ready_options
from costcalc.storage.plain import from_plain
from tests.storage.expected import CATALOG


def added(key: str, *medicines: dict[str, Any]) -> OptionResult:
    """A ready-made option beside what a person takes."""
    scenario = from_plain({"start": date(2027, 1, 4), "horizon_years": 2, "medicines": list(medicines)})
    return project(with_ready_options(scenario, (key,), CATALOG), CATALOG).options[-1]


@pytest.mark.parametrize("key", CATALOG.ready_options)
def test_a_ready_made_option_has_a_price_and_what_it_names(key: str) -> None:
    ready, option = CATALOG.ready_options[key], added(key, {"name": "Mine", "price": 10})
    assert option.name == ready.name
    assert option.projection.unknown == ()
    names = {one.name for one in option.includes}
    medicines = {f"{CATALOG.medicines[key].name} {CATALOG.medicines[key].strength}" for key in ready.medicines}
    care = {CATALOG.services[one.service].name for one in ready.care}
    assert medicines | care <= names
    assert ("Mine" in names) is not ready.instead


def test_a_medicine_that_is_taken_already_is_kept_as_it_is_taken() -> None:
    mine = {"ref": "mine", "key": "gabapentin_300mg_capsule", "units_per_day": 6, "price": 10}
    option = added("gabapentin_and_duloxetine", mine)
    fills = [one for one in option.includes if one.name.startswith("gabapentin")]
    assert [one.first_year.typical for one in fills] == [13]
    assert added("gabapentinoids", mine).projection.figures == _now(mine).projection.figures


def test_care_comes_on_top_of_what_is_taken() -> None:
    first_year = added("therapy_and_support", {"name": "Mine", "price": 10}).difference.first_year
    therapy, counseling = (CATALOG.services[key].price.amount for key in ("physical_therapy", "psychological_support"))
    assert first_year.typical == 1200 * therapy.middle() + 800 * counseling.middle()


def _now(medicine: dict[str, Any]) -> OptionResult:
    scenario = from_plain({"start": date(2027, 1, 4), "horizon_years": 2, "medicines": [medicine]})
    now = project(scenario, CATALOG).options[0]
    assert now.projection.figures[FigureKey.FIRST_YEAR] is not None
    return now
