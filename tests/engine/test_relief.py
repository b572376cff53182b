"""Relief: days covered, overlap counted once, and the cost of a week (R26)."""

from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from costcalc.engine.columns import corner_columns
from costcalc.engine.ledger import World
from costcalc.engine.option_result import Count, ReliefBasis, ReliefCaveat, ReliefResult
from costcalc.engine.reckoning import reckon
from costcalc.engine.relief import covered_days as engine_covered_days
from costcalc.engine.relief import relief
from costcalc.engine.resolve import resolve
from costcalc.storage.plain import from_plain
from pricing.model import Catalog
from tests.engine.small_catalog import FOUR_WEEKS, INFUSION, SMALL
from tests.engine.small_catalog import relief as evidence
from tests.oracles.dates import weeks_to_days
from tests.oracles.figures import covered_days
from tests.oracles.random_plans import random_self_pay
from tests.oracles.reckon import reckon as oracle
from tests.oracles.worlds import collapse

START = date(2027, 1, 4)


def relief_of(treatment: dict[str, Any] | None, catalog: Catalog = SMALL, **more: Any) -> ReliefResult | None:
    said: dict[str, Any] = {"start": START, "horizon_years": 1, **more}
    if treatment is not None:
        said["treatment"] = {"method": "infusion", **treatment}
        said["clinic"] = {"session": 500, "evaluation": 0}
    resolved = resolve(from_plain(said), catalog)
    return relief(reckon(resolved, corner_columns(resolved.inputs)))


def course(weeks_between: Any, **more: Any) -> dict[str, Any]:
    return {
        "induction": {"sessions": 1, "days_between": 1},
        "maintenance": {"weeks_between": weeks_between, **more},
    }


def test_boosters_every_eight_weeks_with_relief_of_two_to_six_cover_two_to_six_of_every_eight() -> None:
    found = relief_of(course(8))
    assert found is not None
    assert found.interval is not None
    assert found.interval.interval_days == Count(low=56, typical=56, high=56)
    assert found.interval.covered_days == Count(low=14, typical=28, high=42)
    # four weeks after the series; then six boosters, the last of them 29 days before the year ends
    assert found.first_year.covered_days == Count(low=28 + 6 * 14, typical=28 + 6 * 28, high=28 + 5 * 42 + 29)
    assert found.caveats == (
        ReliefCaveat.IF_IT_HELPS,
        ReliefCaveat.THIN_EVIDENCE,
        ReliefCaveat.INTERVAL_OUTLASTS_RELIEF,
    )


def test_a_week_of_relief_costs_what_is_paid_over_the_weeks_covered() -> None:
    found = relief_of(course(8))
    assert found is not None
    cost = found.first_year.cost_per_week
    assert cost is not None
    assert (cost.low, cost.typical, cost.high) == (9176, 12500, 21875)  # 3,500 over 267, 196 and 112 days


def test_overlapping_relief_counts_once_and_never_beyond_the_days_there_are() -> None:
    found = relief_of(course(2))
    assert found is not None
    assert found.first_year.covered_days == Count(low=365, typical=365, high=365)
    assert found.first_year.days == 365
    assert found.interval is not None
    assert found.interval.covered_days == Count(low=14, typical=14, high=14)


def test_the_relief_of_a_visit_of_several_days_begins_with_its_last_session() -> None:
    one_day, three_days = relief_of(course(26)), relief_of(course(26, sessions_per_visit=3))
    assert one_day is not None
    assert three_days is not None
    # the first booster is on day 182; the second, on day 364, has one day left, and of three days none but its first
    assert one_day.first_year.covered_days.typical == 28 + 28 + 1
    assert three_days.first_year.covered_days.typical == 28 + 28 + 1


def test_a_first_series_that_outlasts_the_horizon_gives_no_relief_in_it() -> None:
    found = relief_of({"induction": {"sessions": 3, "days_between": 200}, "maintenance": {"stops_after_months": 0}})
    assert found is not None
    assert found.first_year.covered_days.high == 0
    assert found.first_year.cost_per_week is None
    assert ReliefCaveat.NO_RELIEF_IN_SOME_CASES in found.caveats


def test_without_evidence_there_is_no_relief_to_speak_of() -> None:
    assert relief_of({**course(8), "method": "injection"}) is None
    assert relief_of({**course(8), "method": "injection", "condition": "other"}) is None


def test_the_conditions_evidence_stands_before_the_methods() -> None:
    found = relief_of({**course(8), "condition": "other"})
    assert found is not None
    assert found.catalog_key == "conditions.other"
    assert found.after_visit_days == Count(low=28, typical=28, high=28)


def test_where_nobody_knows_relief_after_boosters_a_week_has_no_price() -> None:
    known_at_first = replace(INFUSION, relief=evidence(FOUR_WEEKS, None))
    catalog = replace(SMALL, treatments={"infusion": known_at_first})
    found = relief_of(course(8), catalog=catalog)
    assert found is not None
    assert found.first_year.covered_days.typical == 28
    assert found.first_year.cost_per_week is None
    assert found.interval is None
    assert ReliefCaveat.AFTER_BOOSTERS_UNKNOWN in found.caveats


def test_without_treatment_the_weeks_taken_are_counted_and_said_to_be_that() -> None:
    medicine = {"name": "Pills", "price": 20, "next_fill": date(2027, 1, 14), "stop": date(2027, 7, 13)}
    found = relief_of(None, medicines=[medicine])
    assert found is not None
    assert found.basis is ReliefBasis.TAKEN
    assert found.grade is None
    assert found.first_year.covered_days == Count(low=180, typical=180, high=180)
    assert found.first_year.cost_per_week is not None
    assert found.first_year.cost_per_week.typical == 467  # six fills, 120 dollars, over 180 days
    assert found.caveats == (ReliefCaveat.TAKEN_NOT_RELIEF,)


def test_nothing_taken_and_no_treatment_leaves_nothing_to_count() -> None:
    assert relief_of(None) is None
    assert relief_of(None, care=[{"kind": "physical_therapy", "price": 50, "every_weeks": 1}]) is None


@pytest.mark.parametrize("seed", range(80))
def test_days_covered_agree_with_the_independent_count(seed: int) -> None:
    plan = random_self_pay(Random(seed))
    plan["treatment"]["method"] = "infusion"
    plan["treatment"].pop("under_way", None)
    resolved = resolve(from_plain(plan), SMALL)
    found = engine_covered_days(reckon(resolved, corner_columns(resolved.inputs)))
    assert found is not None
    for column, world in enumerate(World):
        result = oracle(collapse(plan, world.value))
        sessions = result.timeline.sessions
        induction = [session.date for session in sessions if session.induction]
        planned = [session.date for session in result.timeline.planned if session.induction]
        boosters = [session for session in sessions if not session.induction]
        for end, weeks in enumerate((2, 4, 6)):
            visits = [(max(induction), weeks_to_days(4))] if len(induction) == len(planned) and induction else []
            per_visit = (plan["treatment"].get("maintenance") or {}).get("sessions_per_visit", 1)
            groups = [boosters[i : i + per_visit] for i in range(0, len(boosters), per_visit)]
            visits += [(group[-1].date, weeks_to_days(weeks)) for group in groups]
            expected = covered_days(visits, resolved.calendar.start, date.fromordinal(resolved.calendar.end))
            assert found[:, column, end].sum() == expected
