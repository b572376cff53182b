"""What the later views are given: answers to questions beside the plan itself, as plain records in cents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from costcalc.engine.projection import FigureKey, MonthRow, Spread, Unknown, YearRow


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionAnswer:
    """One whole course of care over the same dates and plan (R25).

    Attributes:
        difference_from_now: Cost of a year more (less) than what the person does now; None for that itself.
        crosses_in_month: Month in which what is paid so far falls below what the person does now; None for never.
        includes: What it is made of, in plain words.
        visits_a_year: Least and most days in the first year with a visit or test.
        hours_a_year: Least and most hours in the clinic in the first year; None where nobody knows.
        relief: How long and how sure, in one sentence.
        week_of_relief: Cost per week of relief (R26); None where nothing is known of it.
        side_effects: What to ask about, each with a source; empty where nothing is known.
        crossing: When costs cross, as a sentence that says more than the month; empty where the month says all.
        cautions: What to know first, each with a source.
        not_known: What nobody knows, each with a source.
        week_counts: What a week counts where it is not a week of relief; empty where it is.
    """

    name: str
    figures: Mapping[FigureKey, Spread | None]
    by_year: tuple[YearRow, ...]
    by_month: tuple[MonthRow, ...]
    difference_from_now: Spread | None
    crosses_in_month: int | None
    includes: tuple[str, ...]
    visits_a_year: tuple[int, int]
    hours_a_year: tuple[int, int] | None
    relief: str
    week_of_relief: Spread | None
    side_effects: tuple[str, ...]
    unknown: tuple[Unknown, ...]
    crossing: str = ""
    cautions: tuple[str, ...] = ()
    not_known: tuple[str, ...] = ()
    week_counts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SwingAnswer:
    """How far one input moves a figure while the others stay typical (R24).

    Attributes:
        input: Its plain name.
        low_value: Its low end in words (`4 weeks`).
        at_low: The figure when it is there.
        share_of_spread: Its part of all that is uncertain, in percent; None when it has not been reckoned.
        words: The same as a sentence; empty where one is made of the rest.
    """

    input: str
    low_value: str
    high_value: str
    at_low: int
    at_high: int
    share_of_spread: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAnswer:
    """A question worth asking, and by how much its answer would narrow the first year; None: nobody knows the price."""

    ask: str
    whom: str
    narrows_by: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SensitivityAnswer:
    """What changes a figure most, the widest swing first."""

    figure: FigureKey
    base: int
    swings: tuple[SwingAnswer, ...]
    questions: tuple[QuestionAnswer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicAnswer:
    """The same plan at one clinic.

    Attributes:
        includes: What its price includes, in plain words.
        tie: Price of a session at which it would cost what another clinic costs, in words, or why there is none;
            empty where there is nothing to compare it with.
    """

    name: str
    figures: Mapping[FigureKey, Spread | None]
    travel: Spread | None
    includes: tuple[str, ...]
    unknown: tuple[Unknown, ...]
    tie: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeverAnswer:
    """What could be changed so that the plan fits.

    Attributes:
        lever: What is changed, in plain words.
        now: As the plan has it; empty where it is nothing of the plan.
        typical: To what, if costs are typical; empty where nothing fits.
        cautious: To what, so that it fits 8 times in 10.
        words: The same as a sentence.
        short: What comes nearest where nothing fits, and what is then missing; empty where something fits.
    """

    lever: str
    typical: str
    cautious: str
    words: str
    now: str = ""
    short: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AffordAnswer:
    """Whether a plan fits a budget, what would make it fit, and what comes nearest.

    Attributes:
        words: Whether it fits, as a sentence; empty where one is made of the rest.
        meaning: What "fits" and "to be safe" mean.
    """

    fits: bool
    needs_monthly: int
    levers: tuple[LeverAnswer, ...]
    nearest: str
    words: str = ""
    meaning: str = ""
