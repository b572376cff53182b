"""What the answer says of ways to pay, each part by itself (R19, R20)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from costcalc.engine.projection import Projection
from costcalc.phrases.funding import deferred_words, funding_sentences, loan_words, saving_words
from costcalc.phrases.start_dates import start_date_sentences
from costcalc.ui.present.words import LANGUAGE


def saving_up(projection: Projection) -> tuple[str, ...]:
    """What to have before the first visit."""
    funding = projection.funding
    return () if funding is None else tuple(saving_words(goal, LANGUAGE) for goal in funding.saving_up)


def loan(projection: Projection) -> tuple[str, ...]:
    """What the loan comes to."""
    funding = projection.funding
    return () if funding is None or funding.loan is None else (loan_words(funding.loan, LANGUAGE),)


def deferred(projection: Projection) -> tuple[str, ...]:
    """What the card with deferred interest comes to."""
    funding = projection.funding
    return () if funding is None or funding.deferred is None else (deferred_words(funding.deferred, LANGUAGE),)


def taxes(projection: Projection) -> tuple[str, ...]:
    """What accounts and the deduction save."""
    funding = projection.funding
    if funding is None or not (funding.accounts or funding.deductions):
        return ()
    return funding_sentences(replace(funding, loan=None, deferred=None, saving_up=()), LANGUAGE)


def start_dates(projection: Projection) -> tuple[str, ...]:
    """What another start date would change under the plan, past days left out (R14)."""
    dates = projection.start_dates
    earliest = min(date.today(), projection.start)
    return () if dates is None else start_date_sentences(dates, LANGUAGE, earliest)
