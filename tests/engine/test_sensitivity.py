"""R24: one input at a time from its low to its high end, the others typical, in dollars."""

from decimal import Decimal

from costcalc.engine.columns import corner_columns
from costcalc.engine.pipeline import project
from costcalc.engine.projection import FigureKey
from costcalc.engine.sensitivity import Sensitivity, Swing, end_columns, sensitivities, sensitivity, uncertain_inputs
from costcalc.storage.plain import from_plain
from tests.engine.agreement import NO_CATALOG
from tests.engine.drawn_plans import covered_file, plan_file, resolved

FIRST_YEAR = FigureKey.FIRST_YEAR
SESSION, WEEKS = "clinic.session", "treatment.maintenance.weeks_between"


def first_year(**changes: object) -> Sensitivity:
    found = sensitivity(resolved(plan_file(**changes)), FIRST_YEAR)
    assert found is not None
    return found


def swing_of(key: str, found: Sensitivity) -> Swing:
    return next(one for one in found.swings if one.info.key == key)


def test_the_swings_of_an_additive_plan_are_the_sums_by_hand() -> None:
    """Six sessions and a booster each six weeks from day 15: 14 sessions in the year, and a trip for each."""
    found = first_year()
    sessions = 6 + 8
    assert found.base == 25_000 + sessions * (55_000 + 1_200)
    session = swing_of(SESSION, found)
    assert (session.at_low, session.at_high) == (found.base - sessions * 15_000, found.base + sessions * 35_000)
    assert session.swing == sessions * 50_000
    evaluation = swing_of("clinic.evaluation", found)
    assert (evaluation.at_low, evaluation.at_high) == (found.base - 10_000, found.base + 15_000)
    parking = swing_of("travel.parking", found)
    assert (parking.at_low, parking.at_high) == (found.base - sessions * 1_200, found.base + sessions * 1_300)


def test_the_low_end_of_an_interval_is_its_lowest_number_of_weeks() -> None:
    """Boosters from day 15: each four weeks 12 in the year, each eight weeks 6."""
    weeks = swing_of(WEEKS, first_year())
    assert (weeks.low_value, weeks.high_value) == (Decimal(4), Decimal(8))
    base = first_year().base
    assert weeks.at_low == base + (12 - 8) * 56_200
    assert weeks.at_high == base - (8 - 6) * 56_200


def test_swings_come_widest_first_and_their_shares_are_of_all_of_them() -> None:
    found = first_year()
    swings = [one.swing for one in found.swings]
    assert swings == sorted(swings, reverse=True)
    assert sum(one.share for one in found.swings) in range(998, 1003)
    assert found.swings[0].share == round(1000 * swings[0] / sum(swings))


def test_an_end_is_the_plan_with_that_value_typed_in() -> None:
    plan = covered_file()
    found = sensitivity(resolved(plan), FIRST_YEAR)
    assert found is not None
    clinic = {**plan["clinic"], "session": {"low": 400, "typical": 900, "high": 900}}
    moved = project(from_plain(covered_file(clinic=clinic)), NO_CATALOG).figures[FIRST_YEAR]
    assert moved is not None
    at_high = [one.at_high for one in found.swings if one.info.key == SESSION] or [found.base]
    assert at_high == [moved.typical]


def test_inputs_without_width_and_inputs_that_move_nothing_are_left_out() -> None:
    plan = resolved(plan_file(price_growth={"low": 0, "typical": 3, "high": 5}))
    keys = [info.key for info in uncertain_inputs(plan)]
    assert "treatment.induction.days_between" not in keys
    assert "price_growth" in keys
    swings = sensitivity(plan, FIRST_YEAR)
    assert swings is not None
    assert "price_growth" not in [one.info.key for one in swings.swings]


def test_every_figure_in_dollars_has_its_swings() -> None:
    found = sensitivities(resolved(covered_file()))
    assert set(found) == set(FigureKey)
    total = found[FigureKey.HORIZON_TOTAL]
    assert total is not None
    assert "price_growth" in [one.info.key for one in total.swings]


def test_a_figure_that_does_not_apply_has_none() -> None:
    found = sensitivities(resolved(plan_file(horizon_years=1)))
    assert found[FigureKey.LATER_YEAR] is None


def test_the_ends_of_all_inputs_are_columns_of_one_reckoning() -> None:
    plan = resolved(plan_file())
    inputs = uncertain_inputs(plan)
    columns = end_columns(plan, inputs)
    assert columns.count == 2 * len(inputs) + 1
    typical = corner_columns(plan.inputs)
    for key, values in columns.values.items():
        assert values[0] == typical[key][1]
        assert (values != values[0]).sum() <= 2
