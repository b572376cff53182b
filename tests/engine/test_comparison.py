"""Options side by side: what each is, how it stands beside what is done now, and when costs cross (R25)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costcalc.engine.comparison import Unlike, unlike
from costcalc.engine.explain import explain
from costcalc.engine.explain_option import explain_anywhere, option_paths
from costcalc.engine.ledger import Item
from costcalc.engine.option_result import Count, Crossing, OptionResult
from costcalc.engine.option_scenarios import OptionKind, option_scenarios
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey, Spread
from costcalc.engine.scenario import Medicine, Scenario
from costcalc.storage.plain import from_plain
from pricing.money import Range
from tests.engine.small_catalog import SMALL

START = date(2027, 1, 4)
GABAPENTIN = {"ref": "gabapentin", "name": "Gabapentin", "price": 20}
COURSE = {"induction": {"sessions": 2, "days_between": 1}, "maintenance": {"stops_after_months": 0}}


def scenario(*options: dict[str, Any], **more: Any) -> Scenario:
    said: dict[str, Any] = {
        "start": START,
        "horizon_years": 2,
        "treatment": {"method": "infusion", **COURSE},
        "clinic": {"session": 500, "evaluation": 0},
        "medicines": [GABAPENTIN],
        "options": list(options),
        **more,
    }
    return from_plain(said)


def options_of(*options: dict[str, Any], **more: Any) -> dict[str, OptionResult]:
    return {option.name: option for option in project(scenario(*options, **more), SMALL).options}


def total(option: OptionResult) -> tuple[int, int, int]:
    spread = option.projection.figures[FigureKey.HORIZON_TOTAL]
    assert spread is not None
    return spread.low, spread.typical, spread.high


def medicines_of(*medicines: dict[str, Any], **plan: Any) -> tuple[Medicine, ...]:
    return option_scenarios(scenario({"name": "x", "medicines": list(medicines)}, **plan))[2].scenario.medicines


def test_now_and_the_plan_are_options_that_nobody_wrote() -> None:
    found = options_of()
    assert [(name, option.kind) for name, option in found.items()] == [
        ("now", OptionKind.NOW),
        ("treatment", OptionKind.TREATMENT),
    ]
    assert total(found["now"]) == (50_000, 50_000, 50_000)  # 25 fills of 20 dollars
    assert total(found["treatment"]) == (150_000, 150_000, 150_000)


def test_the_plan_as_an_option_is_the_plan() -> None:
    projection = project(scenario({"name": "x"}), SMALL)
    assert projection.options[1].projection.figures == projection.figures
    assert projection.options[1].projection.by_month == projection.by_month
    assert len(projection.options) == 3
    assert not projection.options[1].projection.options


def test_reductions_that_the_treatment_allows_do_not_start_without_it() -> None:
    half = {**GABAPENTIN, "changes": [{"from_month": 1, "dose_percent": 50}], "stop": date(2028, 1, 4)}
    found = options_of(medicines=[half])
    assert total(found["now"])[1] == 50_000
    assert total(found["treatment"])[1] == 100_000 + 13 * 1_000


def test_an_option_keeps_what_it_does_not_name() -> None:
    found = options_of({"name": "same"}, {"name": "without", "treatment": False})
    assert total(found["same"]) == total(found["treatment"])
    assert total(found["without"]) == total(found["now"])


def test_a_named_medicine_gets_the_options_change_of_dose() -> None:
    found = options_of(
        {"name": "half", "medicines": [{"ref": "gabapentin", "dose_percent": 50, "from_month": 3}]},
        {"name": "none", "medicines": [{"ref": "gabapentin", "dose_percent": 0}]},
    )
    # fills on days 0, 30, 60, ...: the third, on Mar 5, is the first on or after Mar 4
    assert total(found["half"])[1] == 100_000 + 2 * 2_000 + 23 * 1_000
    assert total(found["none"])[1] == 100_000


def test_an_options_list_of_changes_takes_the_place_of_the_plans() -> None:
    half = {**GABAPENTIN, "changes": [{"from_month": 1, "dose_percent": 50}]}
    (changed,) = medicines_of({"ref": "gabapentin", "changes": []}, medicines=[half])
    assert changed.changes == ()
    (added,) = medicines_of({"ref": "gabapentin", "dose_percent": 25, "from": date(2027, 6, 1)}, medicines=[half])
    assert [change.dose_percent for change in added.changes] == [50, 25]


def test_another_name_is_one_more_medicine() -> None:
    first, second = medicines_of({"name": "Naproxen", "price": 9})
    assert (first.ref, second.name, second.supply_days) == ("gabapentin", "Naproxen", 30)


def test_a_medicine_is_known_by_its_key_or_name_where_it_has_no_ref() -> None:
    said = {"key": "calmer", "units_per_day": 1}
    assert len(medicines_of(said, medicines=[{"key": "calmer"}])) == 1
    assert len(medicines_of(said, medicines=[{"ref": "mine", "key": "calmer"}])) == 1
    assert len(medicines_of({"name": "Pills"}, medicines=[{"name": "Pills", "price": 5}])) == 1


def test_another_drug_in_the_place_of_one_does_not_inherit_its_price() -> None:
    (other,) = medicines_of({"ref": "gabapentin", "key": "calmer"}, medicines=[{**GABAPENTIN, "supply_days": 90}])
    assert (other.key, other.name, other.price, other.supply_days) == ("calmer", None, None, 90)


def test_a_price_per_unit_takes_the_place_of_a_price_per_fill() -> None:
    (changed,) = medicines_of({"ref": "gabapentin", "unit_price": Decimal("0.10")})
    assert changed.price is None
    assert changed.unit_price == Range.exact("0.10")


def test_an_option_with_nothing_in_it_costs_nothing() -> None:
    found = options_of({"name": "nothing", "treatment": False}, medicines=[])
    assert total(found["nothing"]) == (0, 0, 0)
    assert found["nothing"].includes == ()
    assert found["nothing"].relief is None
    assert [year.visit_days for year in found["nothing"].time] == [Count(low=0, typical=0, high=0)] * 2


def test_options_share_one_deductible_with_all_their_care() -> None:
    terms = {"network": "in", "deductible": "after", "coinsurance": 0}
    plan = {
        "plan_year_starts": "01-01",
        "deductible": 300,
        "out_of_pocket_maximum": None,
        "benefits": {"ketamine_session": {**terms, "allowed": 200}, "generic_medicine": {**terms, "allowed": 20}},
    }
    found = options_of({"name": "alone", "treatment": False}, plan=plan, outcome="covered", horizon_years=1)
    # two sessions of 200 and the first fills meet the 300; after that all fills are free until January
    assert total(found["treatment"])[1] == 300_00
    assert total(found["alone"])[1] == 13 * 20_00


def test_ninety_day_fills_are_one_copay() -> None:
    plan = {"benefits": {"generic_medicine": {"network": "in", "copay": 10, "deductible": "waived"}}}
    long = {"name": "long", "treatment": False, "medicines": [{"ref": "gabapentin", "supply_days": 90}]}
    found = options_of(long, plan=plan, horizon_years=1, medicines=[{**GABAPENTIN, "price": 60}])
    assert total(found["now"])[1] == 13 * 10_00
    assert total(found["long"])[1] == 5 * 10_00


def test_the_same_option_twice_differs_by_nothing_however_wide_its_ranges() -> None:
    wide = {"low": 5, "typical": 20, "high": 90}
    found = options_of(
        {"name": "again", "treatment": False},
        medicines=[{**GABAPENTIN, "price": wide}],
        price_growth={"low": 0, "high": 8},
    )
    again = found["again"].difference
    assert (again.first_year.low, again.first_year.high) == (0, 0)
    assert all((year.low, year.typical, year.high) == (0, 0, 0) for year in again.by_year)
    assert found["again"].crossing is None
    assert found["now"].difference == again


def test_what_two_options_share_moves_together_and_the_rest_to_its_ends() -> None:
    found = options_of(
        {"name": "more", "treatment": False, "medicines": [{"name": "Extra", "price": {"low": 1, "high": 3}}]},
        medicines=[{**GABAPENTIN, "price": {"low": 5, "high": 90}}],
        horizon_years=1,
    )
    # 13 fills of the new one; the wide price of gabapentin is in both and cancels out
    assert found["more"].difference.first_year == Spread(low=1_300, typical=2_600, high=3_900)
    assert found["more"].difference.later_year is None


def test_a_shared_input_that_weighs_differently_gives_the_ends() -> None:
    found = options_of(
        {"name": "half", "treatment": False, "medicines": [{"ref": "gabapentin", "dose_percent": 50}]},
        medicines=[{**GABAPENTIN, "price": {"low": 10, "typical": 20, "high": 40}}],
        horizon_years=1,
    )
    assert found["half"].difference.first_year == Spread(low=-26_000, typical=-13_000, high=-6_500)


def test_the_same_key_with_another_range_is_not_shared() -> None:
    found = options_of(
        {"name": "quote", "treatment": False, "medicines": [{"ref": "gabapentin", "price": 12}]},
        medicines=[{**GABAPENTIN, "price": {"low": 10, "typical": 20, "high": 40}}],
        horizon_years=1,
    )
    assert found["quote"].difference.first_year == Spread(low=-13 * 2_800, typical=-13 * 800, high=13 * 200)


def test_differences_of_the_years_add_up() -> None:
    difference = options_of(medicines=[{**GABAPENTIN, "price": {"low": 1, "high": 50}}])["treatment"].difference
    for column in ("low", "typical", "high"):
        assert sum(getattr(year, column) for year in difference.by_year) == getattr(difference.horizon_total, column)


def test_costs_cross_when_savings_have_made_up_for_the_treatment() -> None:
    found = options_of(
        {"name": "stop", "medicines": [{"ref": "gabapentin", "dose_percent": 0}]},
        medicines=[{**GABAPENTIN, "price": 150}],
    )
    # 1,000 at first; fills of 150 on days 0 to 180 make 1,050 by the end of month 6
    assert found["stop"].crossing == Crossing(month=6, cheaper_after=True)
    assert found["treatment"].crossing is None
    assert found["treatment"].earliest_crossing is None


def test_a_crossing_that_only_some_worlds_have_is_told_apart() -> None:
    found = options_of(
        {"name": "stop", "medicines": [{"ref": "gabapentin", "dose_percent": 0}]},
        medicines=[{**GABAPENTIN, "price": {"low": 10, "typical": 20, "high": 300}}],
    )["stop"]
    assert found.crossing is None
    assert found.earliest_crossing == 4  # fills of 300 on days 0, 30, 60 and 90


def test_an_option_tells_what_it_includes_and_the_days_and_hours_it_takes() -> None:
    therapy = {"kind": "physical_therapy", "name": "Therapy", "price": 50, "every_weeks": 1, "visits": 10}
    found = options_of({"name": "more", "care": [therapy]})["more"]
    assert [(one.item, one.name, one.first_year.typical) for one in found.includes] == [
        (Item.EVALUATION, "", 1),
        (Item.INDUCTION_SESSION, "", 2),
        (Item.CARE, "Therapy", 10),
        (Item.MEDICINE_FILL, "Gabapentin", 13),
    ]
    # the evaluation, the first session and the first therapy fall on one day
    assert found.time[0].visit_days.typical == 2 + 9
    assert found.time[0].session_hundredths == Count(low=400, typical=600, high=800)
    assert found.time[1].visit_days.typical == 0


def test_only_statements_with_a_source_are_told_and_the_rest_is_to_be_asked() -> None:
    plan = [{"key": "painkiller"}, {"key": "opioid"}, {"name": "Mine", "price": 5}]
    found = options_of(medicines=plan)
    assert [one.key for one in found["treatment"].side_effects] == ["ketamine_effects", "nsaid_effects"]
    assert [one.key for one in found["now"].side_effects] == ["nsaid_effects"]
    assert found["now"].ask_about == ("opioid 10 mg tablet", "Mine")


def test_unknown_prices_are_named_by_each_option() -> None:
    found = options_of({"name": "more", "medicines": [{"name": "Rare"}]})
    assert [one.what for one in found["more"].projection.unknown] == ["medicines.Rare.unit_price"]
    assert found["now"].projection.unknown == ()


@pytest.mark.parametrize("start", [date(2027, 1, 31), date(2028, 2, 29), date(2028, 1, 30)])
def test_fills_keep_their_rhythm_over_month_ends_and_leap_years(start: date) -> None:
    said = {"start": start, "horizon_years": 2, "medicines": [GABAPENTIN]}
    now = project(from_plain(said), SMALL).options[0]
    assert [row.typical for row in now.projection.by_year] == [26_000, 24_000]


def test_what_an_option_no_longer_takes_is_not_told_of() -> None:
    stop = {"name": "stop", "treatment": False, "medicines": [{"ref": "painkiller", "dose_percent": 0}]}
    found = options_of(stop, medicines=[{"ref": "painkiller", "key": "painkiller"}])["stop"]
    assert found.side_effects == ()
    assert found.ask_about == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [({}, ()), ({"start": date(2027, 1, 5)}, (Unlike.START,)), ({"horizon_years": 3}, (Unlike.HORIZON,))],
)
def test_plans_of_several_files_tell_in_what_they_differ(changes: dict[str, Any], expected: tuple[Unlike, ...]) -> None:
    assert unlike([scenario(), scenario(**changes)]) == expected


def test_a_figure_of_an_option_opens_into_its_lines() -> None:
    projection = project(scenario({"name": "A.first option"}), SMALL)
    node = explain_anywhere(projection, "options.A.first option.first_year")
    figure = projection.options[2].projection.figures[FigureKey.FIRST_YEAR]
    assert figure is not None
    assert node.amount == figure.typical
    assert explain_anywhere(projection, "first_year") == explain(projection, "first_year")
    assert "options.now.by_kind.generic_medicine" in option_paths(projection)
    for path in ("options.none.first_year", "options.now.never", "never"):
        with pytest.raises(KeyError):
            explain_anywhere(projection, path)
