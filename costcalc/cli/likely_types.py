"""The JSON of swings, questions and budgets: what `sensitivity` and `afford` print."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from typing_extensions import TypedDict  # pydantic reads no other before Python 3.12


class InputSwing(TypedDict):
    """How far one input moves the figure; dollars, the input's ends in its own unit, the share in percent."""

    input: str
    low_value: Decimal
    high_value: Decimal
    at_low: Decimal
    at_high: Decimal
    swing: Decimal
    share_of_spread: Decimal
    words: str


class RankedQuestion(TypedDict):
    """A question, who can answer it, and by how many dollars an answer narrows the first year's likely range.

    `narrows_by` is null for a price nobody knows, which no range holds yet.
    """

    input: str
    ask: Literal["clinic", "plan", "pharmacy", "office"]
    narrows_by: Decimal | None
    words: str


class SensitivityAnswer(TypedDict):
    """What `costcalc sensitivity --json` prints."""

    schema: Literal[1]
    figure: str
    base: Decimal
    inputs: list[InputSwing]
    questions: list[RankedQuestion]


class BudgetAmounts(TypedDict):
    """What can be paid, in dollars; the kinds that were not asked for are null."""

    monthly: Decimal | None
    yearly: Decimal | None
    saved: Decimal | None


class NearestAnswer(TypedDict):
    """What comes nearest where nothing fits; `lever` is null for the plan as it is."""

    lever: str | None
    value: Decimal | None
    short_by: Decimal
    words: str


class LeverAnswer(TypedDict):
    """One thing to change: as the plan has it now, and what fits; in weeks, sessions, dollars or months.

    `typical` fits if costs are typical, `cautious` up to the high end of the likely range; null where nothing fits:
    then `nearest` and `cautious_nearest` say what comes nearest.
    """

    lever: Literal["weeks_between", "sessions", "session_price", "saving_months", "monthly_amount"]
    value: Decimal | None
    typical: Decimal | None
    cautious: Decimal | None
    nearest: NearestAnswer | None
    cautious_nearest: NearestAnswer | None
    words: str


class AffordAnswer(TypedDict):
    """What `costcalc afford --json` prints."""

    schema: Literal[1]
    budget: BudgetAmounts
    fits: bool
    fits_cautiously: bool | None
    short_by: Decimal
    answers: list[LeverAnswer]
    nearest: NearestAnswer | None
    words: str
