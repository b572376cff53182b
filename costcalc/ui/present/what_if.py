"""What a plan would cost with other values of a few inputs, in sentences beside the plan as it is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from costcalc.engine.projection import FigureKey, Projection
from costcalc.engine.what_if import WhatIfInput
from costcalc.phrases.amounts import value_words
from costcalc.phrases.figures import figure_name
from costcalc.phrases.inputs import input_name
from costcalc.phrases.sensitivity import figure_subject
from costcalc.ui import formats
from costcalc.ui.present.unknowns import missing_from
from costcalc.ui.present.words import LANGUAGE, listed
from costcalc.ui.text import tr

BESIDE = (FigureKey.PER_MONTH, FigureKey.LATER_YEAR, FigureKey.COST_TO_FIND_OUT, FigureKey.HORIZON_TOTAL)
"""Figures told after the first year, where they change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One input with the value that is tried."""

    one: WhatIfInput
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfWords:
    """What comes of other values.

    Attributes:
        headline: What is tried, and the first year beside the plan's.
        more: The other figures that change, and what is not in them; may be empty.
    """

    headline: str
    more: str

    @property
    def all(self) -> str:
        """All of it, as it is read aloud."""
        return f"{self.headline} {self.more}".strip()


def what_if_words(tried: Sequence[Tried], plan: Projection, changed: Projection) -> WhatIfWords:
    """What other values would come to, beside the plan; typical amounts.

    Args:
        tried: The inputs that differ.
        plan: The plan as it is kept.
        changed: The plan with those values.
    """
    key = headline_figure(plan)
    said = tr("With {changes}: {figure} costs {amount}, {difference}.").format(
        changes=listed(tuple(change_words(one) for one in tried)),
        figure=figure_subject(key, tr),
        amount=formats.money(typical(changed, key) or 0),
        difference=difference_words((typical(changed, key) or 0) - (typical(plan, key) or 0)),
    )
    more = (" ".join(_beside(key, plan, changed)), missing_from(changed, key))
    return WhatIfWords(headline=said, more="\n".join(part for part in more if part))


def headline_figure(plan: Projection) -> FigureKey:
    """The first year; all years together where there is none."""
    return FigureKey.FIRST_YEAR if plan.figures.get(FigureKey.FIRST_YEAR) is not None else FigureKey.HORIZON_TOTAL


def typical(projection: Projection, key: FigureKey) -> int | None:
    """A figure of the typical world, cents; None where it does not apply."""
    spread = projection.figures.get(key)
    return None if spread is None else spread.typical


def change_words(tried: Tried) -> str:
    """One other value as it stands in a sentence: "boosters every 8 weeks"."""
    info = tried.one.info
    name = input_name(info.key, tr, info.name)
    return _template(info.key).format(input=name[:1].lower() + name[1:], value=words_of(tried.one, tried.value))


def words_of(one: WhatIfInput, value: Decimal) -> str:
    """A value with its unit: "6 weeks"."""
    return value_words(value, one.info.bounds, LANGUAGE)


def name_of(one: WhatIfInput) -> str:
    """What an input is called."""
    return input_name(one.info.key, tr, one.info.name)


def reach_words(one: WhatIfInput) -> str:
    """How far an input can be tried, and what the plan says."""
    return tr("{low} to {high}. As planned: {planned}.").format(
        low=words_of(one, one.values[0]),
        high=words_of(one, one.values[-1]),
        planned=words_of(one, one.planned),
    )


def difference_words(cents: int) -> str:
    """How much more or less than the plan, in whole dollars."""
    amount = formats.money(abs(cents))
    if amount == formats.money(0):
        return tr("the same as your plan")
    return (tr("{amount} less than your plan") if cents < 0 else tr("{amount} more than your plan")).format(
        amount=amount
    )


def _beside(headline: FigureKey, plan: Projection, changed: Projection) -> Iterator[str]:
    for key in BESIDE:
        before, after = typical(plan, key), typical(changed, key)
        if key is headline or before is None or after is None or formats.money(after) == formats.money(before):
            continue
        words = tr("{amount} less") if after < before else tr("{amount} more")
        yield tr("{figure}: {amount}, {difference}.").format(
            figure=figure_name(key, tr),
            amount=formats.money(after),
            difference=words.format(amount=formats.money(abs(after - before))),
        )


def _template(key: str) -> str:
    match key:
        case "treatment.maintenance.weeks_between":
            return tr("boosters every {value}")
        case "treatment.induction.sessions":
            return tr("a first series of {value}")
        case "treatment.induction.days_between":
            return tr("{value} between the first sessions")
        case "clinic.session":
            return tr("sessions at {value}")
        case "clinic.booster":
            return tr("boosters at {value}")
    return tr("{input} at {value}")
