"""The headline figures as a person reads them: a range first, then the typical amount, then what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from costcalc.engine.projection import FigureKey, Projection, Spread
from costcalc.ui import formats
from costcalc.ui.present.unknowns import missing_from
from costcalc.ui.present.words import figure_title, why_no_figure
from costcalc.ui.text import tr

STRIP_ORDER = (
    FigureKey.PER_VISIT,
    FigureKey.PER_MONTH,
    FigureKey.FIRST_YEAR,
    FigureKey.LATER_YEAR,
    FigureKey.COST_TO_FIND_OUT,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureCard:
    """One headline figure.

    Attributes:
        path: What opens its explanation; empty where there is nothing to open.
        title: Which figure.
        headline: The amounts, the largest thing on screen.
        detail: The typical amount, or why there is none.
        missing: What is not in it because nobody knows its price; empty when all is known.
        sentence: All of it in one sentence, for people who hear the screen.
    """

    path: str
    title: str
    headline: str
    detail: str
    missing: str
    sentence: str


def answer_strip(projection: Projection) -> tuple[FigureCard, ...]:
    """The cards of the strip, in its order."""
    return tuple(figure_card(projection, key) for key in STRIP_ORDER)


def figure_card(projection: Projection, key: FigureKey) -> FigureCard:
    """One figure as a card."""
    title = figure_title(key, projection.horizon_years)
    spread = projection.figures.get(key)
    if spread is None:
        why = why_no_figure(key)
        return FigureCard(
            path="", title=title, headline="\N{EN DASH}", detail=why, missing="", sentence=f"{title}: {why}"
        )
    missing = missing_from(projection, key)
    said = tr("{figure}: {amount}.").format(figure=title, amount=spread_in_words(spread))
    return FigureCard(
        path=key.value,
        title=title,
        headline=_headline(spread),
        detail=_detail(spread),
        missing=missing,
        sentence=f"{said} {missing}".strip(),
    )


def spread_in_words(spread: Spread) -> str:
    """`about $4,100 to $7,900, typically $5,600`; the likely range once it is known."""
    low, typical, high = _shown(spread)
    if low == high:
        return tr("about {amount}").format(amount=low)
    return tr("about {low} to {high}, typically {typical}").format(low=low, high=high, typical=typical)


def range_caption(projection: Projection) -> str:
    """What the ranges of the strip mean, in one or two sentences."""
    spreads = [projection.figures.get(key) for key in STRIP_ORDER]
    if any(spread is not None and spread.likely is not None for spread in spreads):
        meaning = tr("Given what is not known yet, 8 times in 10 the cost falls in these ranges.")
    elif any(spread is not None and spread.low != spread.high for spread in spreads):
        meaning = tr("From the lowest to the highest it could come to.")
    else:
        meaning = tr("Every amount is as you entered it.")
    return f"{meaning} " + tr("Insurance premiums are left out. Choose a figure to see how it adds up.")


def _shown(spread: Spread) -> tuple[str, str, str]:
    likely = spread.likely
    amounts = (spread.low, spread.typical, spread.high) if likely is None else (likely.low, likely.median, likely.high)
    low, typical, high = (formats.money(amount) for amount in amounts)
    return low, typical, high


def _headline(spread: Spread) -> str:
    low, _, high = _shown(spread)
    if low == high:
        return low
    return tr("{low} to {high}").format(low=low, high=high)


def _detail(spread: Spread) -> str:
    low, typical, high = _shown(spread)
    if low == high:
        return ""
    return tr("typically {typical}").format(typical=typical)
