"""Answers made by hand for the later views."""

from dataclasses import replace

from costcalc.engine.projection import FigureKey, Likely, Spread
from costcalc.ui.present.answers import (
    AffordAnswer,
    ClinicAnswer,
    LeverAnswer,
    OptionAnswer,
    QuestionAnswer,
    SensitivityAnswer,
    SwingAnswer,
)
from tests.ui.results.fixtures import projection

LIKELY = Likely(low=788000, median=944700, high=1288900)


def scaled(spread: Spread | None, percent: int) -> Spread | None:
    """A spread times a percentage."""
    if spread is None:
        return None
    low, typical, high = (amount * percent // 100 for amount in (spread.low, spread.typical, spread.high))
    return replace(spread, low=low, typical=typical, high=high)


def options() -> tuple[OptionAnswer, ...]:
    """What the person does now, and two more."""
    whole = projection(unknown=True)

    def option(name: str, percent: int, crosses: int | None, *, is_now: bool = False) -> OptionAnswer:
        months = tuple(
            replace(
                row,
                cumulative_low=row.cumulative_low * percent // 100,
                cumulative_typical=row.cumulative_typical * percent // 100,
                cumulative_high=row.cumulative_high * percent // 100,
            )
            for row in whole.by_month
        )
        difference = Spread(low=-50000, typical=200000, high=500000)
        return OptionAnswer(
            name=name,
            figures={key: scaled(spread, percent) for key, spread in whole.figures.items()},
            by_year=whole.by_year,
            by_month=months,
            difference_from_now=None if is_now else difference,
            crosses_in_month=crosses,
            includes=("gabapentin 300 mg", "a visit every 3 months")
            if is_now
            else ("6 infusions", "gabapentin 150 mg"),
            visits_a_year=(4, 4) if is_now else (13, 17),
            hours_a_year=(4, 6) if is_now else (40, 70),
            relief="" if is_now else "2 to 6 weeks after each visit; the evidence is weak",
            week_of_relief=None if is_now else Spread(low=20000, typical=35000, high=80000),
            side_effects=("sleepiness",) if is_now else ("nausea", "feeling apart from oneself"),
            unknown=whole.unknown if is_now else (),
        )

    return (
        option("What I do now", 30, None, is_now=True),
        option("Ketamine and the same medicines", 120, None),
        option("Ketamine and half the gabapentin", 100, 40),
    )


def sensitivity() -> SensitivityAnswer:
    """Three swings and two questions."""
    return SensitivityAnswer(
        figure=FigureKey.FIRST_YEAR,
        base=944700,
        swings=(
            SwingAnswer(
                input="Weeks between boosters",
                low_value="4 weeks",
                high_value="8 weeks",
                at_low=1334700,
                at_high=814700,
            ),
            SwingAnswer(
                input="Price of one session", low_value="$475", high_value="$800", at_low=769700, at_high=1224700
            ),
            SwingAnswer(input="Ride there and back", low_value="$20", high_value="$60", at_low=923000, at_high=979700),
        ),
        questions=(
            QuestionAnswer(ask="Does the price include monitoring?", whom="your clinic", narrows_by=190000),
            QuestionAnswer(ask="How often do most people come back?", whom="your clinic", narrows_by=120000),
        ),
    )


def clinics() -> tuple[ClinicAnswer, ...]:
    """Two clinics."""
    whole = projection(unknown=True)
    return tuple(
        ClinicAnswer(
            name=name,
            figures={key: scaled(spread, percent) for key, spread in whole.figures.items()},
            travel=Spread(low=10000, typical=20000, high=30000),
            includes=("room", "nurse", "drug"),
            unknown=whole.unknown if tie else (),
            tie=tie,
        )
        for name, percent, tie in (("Riverside Clinic", 100, ""), ("Hilltop Pain Center", 80, "$750 a session"))
    )


def afford(*, fits: bool) -> AffordAnswer:
    """A plan that fits, or two ways to make it fit."""
    levers = (
        LeverAnswer(lever="Weeks between boosters", typical="every 8 weeks", cautious="every 10 weeks", words=""),
        LeverAnswer(lever="Months of saving before you start", typical="5 months", cautious="", words=""),
    )
    return AffordAnswer(
        fits=fits,
        needs_monthly=78725,
        levers=() if fits else levers,
        nearest="The nearest is a booster every 8 weeks, for $640 a month.",
    )


def draws() -> tuple[int, ...]:
    """A thousand draws, more of them near the middle."""
    return tuple(sorted(600000 + 900 * ((i * 7919) % 500 + (i * 104729) % 500) for i in range(1000)))
