"""What fits a budget, as the view of it is given it: in plain words."""

from __future__ import annotations

from decimal import Decimal

from costcalc.engine.affordability import Affordability
from costcalc.engine.affordability import LeverAnswer as Found
from costcalc.engine.levers import Lever
from costcalc.phrases.affordability import (
    fit_sentence,
    how_it_is_meant,
    lever_name,
    lever_sentence,
    lever_value,
    nearest_sentence,
    short_sentence,
)
from costcalc.ui.present.answers import AffordAnswer, LeverAnswer
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr
from pricing.money import to_cents


def afford_answer(found: Affordability) -> AffordAnswer:
    """Whether a plan fits and what would make it fit."""
    needs = found.answer(Lever.MONTHLY_AMOUNT)
    cautious = found.fits_cautiously is not None
    return AffordAnswer(
        fits=found.fits,
        needs_monthly=to_cents(needs.typical or Decimal(0)) if needs is not None else 0,
        levers=tuple(_lever(answer, cautious=cautious) for answer in found.answers),
        nearest="" if found.nearest is None else nearest_sentence(found.nearest, LANGUAGE),
        words=fit_sentence(found, LANGUAGE),
        meaning=how_it_is_meant(found.budget, tr),
    )


def _lever(answer: Found, *, cautious: bool) -> LeverAnswer:
    now = "" if answer.now is None else lever_value(answer.lever, answer.now, LANGUAGE)
    return LeverAnswer(
        lever=lever_name(answer.lever, tr),
        now=now,
        typical=lever_value(answer.lever, answer.typical, LANGUAGE),
        cautious=lever_value(answer.lever, answer.cautious, LANGUAGE) if cautious else tr("one moment"),
        words=lever_sentence(answer, LANGUAGE),
        short=short_sentence(answer, LANGUAGE),
    )
