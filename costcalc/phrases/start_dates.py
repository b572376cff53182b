"""What another start date would change, in sentences (R14)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from costcalc.engine.start_date_records import StartDateChoice, StartDates
from costcalc.phrases.language import Language


def start_date_sentences(dates: StartDates, language: Language, today: date | None = None) -> tuple[str, ...]:
    """What starting on another day would save or cost.

    Args:
        dates: From the projection.
        language: The person's.
        today: Days before it are left out; None leaves out none.
    """
    return tuple(_sentences(dates, language, today))


def _sentences(dates: StartDates, language: Language, today: date | None) -> Iterator[str]:
    best = dates.best(today)
    if best is not None:
        yield _saving(dates.start, best, language)
    after = dates.after_reset
    if after is not None and after.saves_first_year < 0 and (today is None or after.start >= today):
        yield _costing(dates.start, after, language)


def _saving(start: date, choice: StartDateChoice, language: Language) -> str:
    tr, formats = language.tr, language.formats
    template = tr("Starting {other} instead of {start} would save you {amount} in the first year.")
    said = [
        template.format(
            other=formats.day(choice.start), start=formats.day(start), amount=formats.money(choice.saves_first_year)
        )
    ]
    if choice.saves_cost_to_find_out < 0:
        template = tr("Finding out if it helps would cost {amount} more.")
        said.append(template.format(amount=formats.money(-choice.saves_cost_to_find_out)))
    said.append(_certainty(choice, language))
    return " ".join(said)


def _costing(start: date, choice: StartDateChoice, language: Language) -> str:
    tr, formats = language.tr, language.formats
    template = tr(
        "Your plan's amounts start again on {reset}. "
        "Starting {other} instead of {start} would cost you {amount} more in the first year."
    )
    words = template.format(
        reset=formats.day(choice.plan_year_starts),
        other=formats.day(choice.start),
        start=formats.day(start),
        amount=formats.money(-choice.saves_first_year),
    )
    return f"{words} {_certainty(choice, language)}"


def _certainty(choice: StartDateChoice, language: Language) -> str:
    if choice.in_every_world:
        return language.tr("It holds at the low and the high end too.")
    return language.tr("It does not hold at both ends of the range.")
