"""Options and relief in sentences."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from costcalc.engine.comparison import Unlike
from costcalc.engine.option_result import Count, Crossing, IntervalCover, OptionResult, ReliefCaveat, YearTime
from costcalc.engine.pipeline import project
from costcalc.engine.projection import Spread
from costcalc.phrases.language import ENGLISH, english
from costcalc.phrases.options import (
    crossing_sentence,
    difference_words,
    included_words,
    option_name,
    time_sentence,
    unlike_sentence,
)
from costcalc.phrases.relief import (
    caveat_sentence,
    cost_of_a_week_sentence,
    covered_sentence,
    evidence_sentence,
    grade_words,
    interval_sentence,
    relief_sentences,
)
from costcalc.storage.plain import from_plain
from pricing.model import Grade
from tests.storage.expected import CATALOG


def days(low: int, high: int) -> Count:
    return Count(low=low, typical=low, high=high)


def option(**more: Any) -> OptionResult:
    """Ketamine for nerve pain beside a medicine that costs 20 a month, two years long."""
    said = {
        "start": date(2027, 1, 4),
        "horizon_years": 2,
        "treatment": {
            "method": "iv_infusion_pain_2h",
            "condition": "neuropathic_pain",
            "induction": {"sessions": 1, "days_between": 1},
            "maintenance": {"weeks_between": 8},
        },
        "clinic": {"session": 500, "evaluation": 0},
        "medicines": [{"name": "pills", "price": 20}],
        **more,
    }
    return project(from_plain(said), CATALOG).options[1]


def test_boosters_and_relief_are_told_as_weeks_of_every_interval() -> None:
    interval = IntervalCover(interval_days=days(56, 56), relief_days=days(14, 42), covered_days=days(14, 42))
    assert interval_sentence(interval, ENGLISH) == (
        "With boosters every 8 weeks and relief of 2 to 6 weeks, about 2 to 6 of every 8 weeks are covered."
    )
    week = IntervalCover(interval_days=days(7, 7), relief_days=days(4, 7), covered_days=days(4, 7))
    assert interval_sentence(week, ENGLISH) == (
        "With boosters every 1 week and relief of 0.6 to 1 weeks, about 0.6 to 1 of every 1 week are covered."
    )


def test_relief_is_told_with_its_cost_its_caveats_and_its_evidence() -> None:
    relief = option().relief
    assert relief is not None
    assert covered_sentence(relief, ENGLISH).startswith("In the first year, if it helps, about 4 to ")
    assert cost_of_a_week_sentence(relief, ENGLISH).endswith(" in the first year, if it helps.")
    assert evidence_sentence(relief, ENGLISH) == "How sure that is: weak evidence."
    assert evidence_sentence(relief, ENGLISH, CATALOG).startswith("How sure that is: Weak evidence. Up to two weeks")
    sentences = relief_sentences(relief, ENGLISH, CATALOG)
    assert len(sentences) == len(set(sentences)) == 4 + len(relief.caveats)
    assert relief_sentences(None, ENGLISH) == ["No evidence was found on how long relief lasts. Ask your clinic."]


def test_a_week_without_a_price_is_said_to_have_none() -> None:
    relief = option().relief
    assert relief is not None
    bare = replace(relief, first_year=replace(relief.first_year, cost_per_week=None))
    assert cost_of_a_week_sentence(bare, ENGLISH) == "What a week of relief costs is not known."


@pytest.mark.parametrize(
    "words",
    [*(caveat_sentence(one, english) for one in ReliefCaveat), *(unlike_sentence(one, english) for one in Unlike)],
)
def test_every_caveat_is_a_sentence(words: str) -> None:
    assert words.endswith(".")
    assert "_" not in words


def test_every_grade_has_words() -> None:
    assert len({grade_words(grade, english) for grade in Grade}) == len(Grade)


@pytest.mark.parametrize(
    ("spread", "words"),
    [
        (Spread(low=0, typical=0, high=0), "the same"),
        (Spread(low=40000, typical=50000, high=70000), "$400 to $700 more, typically $500"),
        (Spread(low=-70000, typical=-50000, high=-40000), "$400 to $700 less, typically $500"),
        (Spread(low=-20000, typical=5000, high=10000), "$200 less to $100 more, typically $50 more"),
        (Spread(low=-20000, typical=-20000, high=-20000), "$200 less"),
    ],
)
def test_a_difference_says_more_or_less(spread: Spread, words: str) -> None:
    assert difference_words(spread, ENGLISH) == words


def test_when_costs_cross_is_a_sentence() -> None:
    plan = option()
    assert crossing_sentence(plan, ENGLISH) == "What you have paid in all never crosses what you do now within 2 years."
    assert crossing_sentence(replace(plan, earliest_crossing=9), ENGLISH).endswith("it may, from month 9 on.")
    less = replace(plan, crossing=Crossing(month=14, cheaper_after=True))
    assert crossing_sentence(less, ENGLISH) == "From month 14 on, it has cost less in all than what you do now."
    more = replace(plan, crossing=Crossing(month=3, cheaper_after=False))
    assert crossing_sentence(more, ENGLISH) == "From month 3 on, it has cost more in all than what you do now."
    same = replace(plan, difference=replace(plan.difference, horizon_total=Spread(low=0, typical=0, high=0)))
    assert crossing_sentence(same, ENGLISH) == "It costs the same as what you do now."


def test_an_option_is_named_and_told_with_its_numbers() -> None:
    plan = option()
    assert option_name(plan, english) == "Your plan as entered"
    told = [included_words(one, ENGLISH) for one in plan.includes]
    assert told[0] == "First visit (evaluation): 1 in the first year, 1 in all"
    assert told[-1] == "Pills, fills: 13 in the first year, 25 in all"


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (None, "Year 1: 4 days with a visit or test. How long a session takes is not known."),
        (Count(low=0, typical=0, high=0), "Year 1: 4 days with a visit or test."),
        (
            Count(low=250, typical=300, high=900),
            "Year 1: 4 days with a visit or test, and 3 to 9 hours in the clinic for sessions.",
        ),
    ],
)
def test_time_is_told_as_days_and_hours(hours: Count | None, words: str) -> None:
    assert time_sentence(YearTime(year=1, visit_days=days(4, 4), session_hundredths=hours), ENGLISH) == words
