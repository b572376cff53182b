"""Swings, questions and budgets in plain words."""

from dataclasses import replace
from decimal import Decimal

import pytest

from costcalc.engine.affordability import Affordability, LeverAnswer, Nearest
from costcalc.engine.bounds import Bounds, Unit, bounds
from costcalc.engine.budget import Budget, BudgetKind
from costcalc.engine.inputs import InputInfo
from costcalc.engine.ledger import Origin
from costcalc.engine.levers import Lever
from costcalc.engine.projection import FigureKey
from costcalc.engine.questions import Question, Whom
from costcalc.engine.sensitivity import Sensitivity, Swing
from costcalc.phrases.affordability import (
    budget_words,
    fit_sentence,
    how_it_is_meant,
    lever_name,
    lever_sentence,
    lever_value,
    nearest_sentence,
    short_sentence,
)
from costcalc.phrases.amounts import value_words
from costcalc.phrases.language import ENGLISH, english
from costcalc.phrases.questions import question_sentence, question_words, whom_name
from costcalc.phrases.sensitivity import figure_subject, sensitivity_summary, swing_sentence
from pricing.money import Range
from tests.phrases.reading_grade import grade

MONTHLY = Budget(kind=BudgetKind.MONTHLY, amount=30_000)


def swing(key: str, unit: Unit, low: int, high: int, at_low: int, at_high: int) -> Swing:
    info = InputInfo(key=key, amount=Range.of(low, None, high), bounds=bounds(0, 1000, unit), origin=Origin.YOURS)
    return Swing(info=info, low_value=Decimal(low), high_value=Decimal(high), at_low=at_low, at_high=at_high, share=500)


def test_a_swing_is_a_sentence_from_the_cheaper_end_to_the_dearer_one() -> None:
    weeks = swing("treatment.maintenance.weeks_between", Unit.WEEKS, 4, 8, 910_000, 520_000)
    assert swing_sentence(weeks, FigureKey.FIRST_YEAR, ENGLISH) == (
        "If boosters come every 4 weeks instead of every 8 weeks, the first year costs $3,900 more."
    )
    price = swing("clinic.session", Unit.DOLLARS, 400, 900, 100_000, 200_050)
    assert swing_sentence(price, FigureKey.HORIZON_TOTAL, ENGLISH) == (
        "If one session costs $900 instead of $400, the whole plan costs $1,001 more."
    )
    parking = swing("travel.parking", Unit.DOLLARS, 0, 25, 5, 1_000_005)
    assert swing_sentence(parking, FigureKey.PER_VISIT, ENGLISH) == (
        "Parking: if it is $25 instead of $0, each visit costs $10,000 more."
    )


def test_without_swings_the_summary_says_that_all_is_sure() -> None:
    none = Sensitivity(figure=FigureKey.FIRST_YEAR, base=1, swings=())
    assert sensitivity_summary(none, ENGLISH) == "Every number is sure, so nothing changes it."


@pytest.mark.parametrize("figure", FigureKey)
def test_every_figure_can_stand_in_a_sentence(figure: FigureKey) -> None:
    assert figure_subject(figure, english)
    assert "_" not in figure_subject(figure, english)


@pytest.mark.parametrize(
    ("value", "limits", "words"),
    [
        ("650", bounds(0, 1000, Unit.DOLLARS), "$650"),
        ("12.5", bounds(0, 100, Unit.PERCENT), "12.5%"),
        ("0.04290", bounds(0, 10, Unit.DOLLARS_PER_UNIT, decimals=5), "$0.04"),
        ("1", bounds(1, 52, Unit.WEEKS), "1 week"),
        ("6.5", bounds(1, 52, Unit.WEEKS), "6.5 weeks"),
        ("6", bounds(1, 40, Unit.SESSIONS, whole=True), "6 sessions"),
        ("2.5", bounds(0, 48, Unit.HOURS), "2.5 hours"),
        ("1.0567", bounds(0, 10, Unit.COUNT, decimals=4), "1.06"),
        ("1", bounds(0, 1, Unit.COUNT, whole=True), "yes"),
        ("0", bounds(0, 1, Unit.COUNT, whole=True), "no"),
    ],
)
def test_values_have_their_units(value: str, limits: Bounds, words: str) -> None:
    assert value_words(Decimal(value), limits, ENGLISH) == words


def question(key: str, narrows_by: int | None = 190_000, *more: str, name: str = "") -> Question:
    return Question(key=key, inputs=(key, *more), name=name, whom=Whom.CLINIC, narrows_by=narrows_by)


def test_a_question_says_what_its_answer_is_worth() -> None:
    assert question_sentence(question("clinic.evaluation"), ENGLISH) == (
        "What does the first visit cost? The answer would narrow your first year by about $1,900."
    )
    assert question_sentence(question("clinic.lab", 30), ENGLISH).endswith("The answer would change little.")
    unknown = question("medicines.oxycodone.price", None, name="oxycodone 5 mg")
    assert question_sentence(unknown, ENGLISH) == (
        "What do you charge for a fill of oxycodone 5 mg? Nobody knows this price yet, so it is not counted."
    )


def test_parts_that_a_price_leaves_out_are_asked_for_with_it() -> None:
    assert "the room, the staff and the drug" in question_words(
        question("clinic.session", 1, "clinic.facility_part"), ENGLISH
    )


@pytest.mark.parametrize(
    "key",
    [
        "treatment.induction.sessions", "treatment.induction.days_between", "treatment.maintenance.weeks_between",
        "clinic.session", "clinic.facility_part", "clinic.follow_up", "clinic.home_supply", "clinic.home_follow_up",
        "care.0.price", "comes_with.primary_care.every_months", "plan.benefits.lab.in.allowed",
        "paying.copay_programme.counts_toward_plan", "clinic.deposit",
    ],
)  # fmt: skip
def test_every_question_is_asked_in_plain_words(key: str) -> None:
    words = question_words(question(key, name="Physical therapy"), ENGLISH)
    assert words.endswith("?")
    assert "_" not in words
    assert "{" not in words


@pytest.mark.parametrize("whom", Whom)
def test_who_can_answer_has_a_name(whom: Whom) -> None:
    assert whom_name(whom, english)


def lever(which: Lever, typical: str | None, cautious: str | None) -> LeverAnswer:
    def read(value: str | None) -> Decimal | None:
        return None if value is None else Decimal(value)

    return LeverAnswer(lever=which, now=Decimal(6), typical=read(typical), cautious=read(cautious))


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (
            lever(Lever.WEEKS_BETWEEN, "8", "11"),
            "Time between boosters: no less than 8 weeks if costs are typical. To be safe, 11 weeks.",
        ),
        (
            lever(Lever.SESSIONS, "5", None),
            "Sessions in the first series: no more than 5 sessions if costs are typical. To be safe, nothing fits.",
        ),
        (lever(Lever.SESSION_PRICE, None, None), "Price of one session: nothing fits."),
        (
            lever(Lever.SESSION_PRICE, "100000", "340"),
            "Price of one session: any price if costs are typical. To be safe, $340.",
        ),
        (
            lever(Lever.SAVING_MONTHS, "1", "3"),
            "Time to save before you start: 1 month if costs are typical. To be safe, 3 months.",
        ),
        (
            lever(Lever.MONTHLY_AMOUNT, "727.31", "811.60"),
            "As it is, the plan needs $727 a month. To be safe, count on $812.",
        ),
    ],
)
def test_a_lever_says_what_fits(answer: LeverAnswer, sentence: str) -> None:
    assert lever_sentence(answer, ENGLISH) == sentence


ONE_SESSION = Nearest(lever=Lever.SESSIONS, value=Decimal(1), short_by=301_400)
TWO_SESSIONS = Nearest(lever=Lever.SESSIONS, value=Decimal(2), short_by=500_050)


@pytest.mark.parametrize(
    ("nearest", "safe", "sentence"),
    [
        (None, None, ""),
        (ONE_SESSION, None, "{}: nothing fits. Nearest comes 1 session, with $3,014 missing."),
        (None, ONE_SESSION, "{}: to be safe, nothing fits. Nearest comes 1 session, with $3,014 missing."),
        (
            ONE_SESSION,
            replace(ONE_SESSION, short_by=400_000),
            "{}: nothing fits. Nearest comes 1 session, with $3,014 missing, or $4,000 to be safe.",
        ),
        (
            ONE_SESSION,
            TWO_SESSIONS,
            "{}: nothing fits. Nearest comes 1 session, with $3,014 missing; to be safe, 2 sessions, with $5,001.",
        ),
    ],
)
def test_where_nothing_fits_it_says_how_near_it_comes(
    nearest: Nearest | None, safe: Nearest | None, sentence: str
) -> None:
    answer = replace(lever(Lever.SESSIONS, None, None), nearest=nearest, cautious_nearest=safe)
    assert short_sentence(answer, ENGLISH) == sentence.format("Sessions in the first series")


@pytest.mark.parametrize("which", Lever)
def test_every_lever_has_a_name_and_values(which: Lever) -> None:
    assert lever_name(which, english)
    assert lever_value(which, Decimal(4), ENGLISH)
    assert lever_value(which, None, ENGLISH) == "nothing fits"


def affordability(short_by: int, cautiously: bool | None) -> Affordability:
    return Affordability(
        budget=MONTHLY,
        fits=short_by <= 0,
        fits_cautiously=cautiously,
        short_by=short_by,
        answers=(),
        nearest=None,
    )


@pytest.mark.parametrize(
    ("short_by", "cautiously", "sentence"),
    [
        (120_000, False, "Your plan does not fit. By the end of its worst year $1,200 would be missing."),
        (-1, None, "Your plan fits if costs are typical."),
        (-1, True, "Your plan fits, and it fits up to the high end of what is likely."),
        (-1, False, "Your plan fits if costs are typical. It does not fit up to the high end of what is likely."),
    ],
)
def test_it_is_said_whether_the_plan_fits(short_by: int, cautiously: bool | None, sentence: str) -> None:
    assert fit_sentence(affordability(short_by, cautiously), ENGLISH) == sentence


def test_what_comes_nearest_is_said_with_what_is_missing() -> None:
    nearest = Nearest(lever=Lever.WEEKS_BETWEEN, value=Decimal(50), short_by=87_264)
    assert nearest_sentence(nearest, ENGLISH) == (
        "No change by itself makes it fit. Nearest comes time between boosters: 50 weeks. Then $873 is still missing."
    )
    as_it_is = Nearest(lever=None, value=None, short_by=10_000)
    assert nearest_sentence(as_it_is, ENGLISH) == "No change makes it fit. $100 is missing."


def test_budgets_have_words() -> None:
    assert budget_words(MONTHLY, ENGLISH) == "$300 a month"
    assert budget_words(Budget(kind=BudgetKind.YEARLY, amount=1, saved=100_000), ENGLISH).endswith("and $1,000 saved")
    assert budget_words(Budget(kind=BudgetKind.SAVED, amount=500_000), ENGLISH) == "$5,000 saved"


@pytest.mark.parametrize("kind", BudgetKind)
def test_what_fits_means_is_explained_in_plain_words(kind: BudgetKind) -> None:
    words = how_it_is_meant(Budget(kind=kind, amount=1), english)
    assert "To be safe means" in words
    assert grade(words) <= 8
