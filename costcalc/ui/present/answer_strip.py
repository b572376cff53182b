"""The headline figures as a person reads them: a range first, then the typical amount, then what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from costcalc.engine.projection import FigureKey, Projection, Spread
from costcalc.phrases.figures import corner_words, ends_words, figure_help, figure_name, figure_words, shown_ends
from costcalc.ui import formats
from costcalc.ui.present.unknowns import missing_from, missing_in_short
from costcalc.ui.present.words import LANGUAGE, why_no_figure
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
        help: What the figure means, and its lowest and highest ends.
    """

    path: str
    title: str
    headline: str
    detail: str
    missing: str
    sentence: str
    help: str = ""


def answer_strip(projection: Projection) -> tuple[FigureCard, ...]:
    """The cards of the strip, in its order."""
    return tuple(figure_card(projection, key) for key in STRIP_ORDER)


def figure_card(projection: Projection, key: FigureKey) -> FigureCard:
    """One figure as a card."""
    title = figure_name(key, tr)
    spread = projection.figures.get(key)
    if spread is None:
        why = why_no_figure(key)
        return FigureCard(
            path="",
            title=title,
            headline="\N{EN DASH}",
            detail=why,
            missing="",
            sentence=f"{title}: {why}",
            help=figure_help(key, tr),
        )
    missing = missing_from(projection, key)
    help_ = "\n".join(part for part in (_help(key, spread), missing) if part)
    said = tr("{figure}: {amount}.").format(figure=title, amount=figure_words(spread, LANGUAGE))
    return FigureCard(
        path=key.value,
        title=title,
        headline=_headline(spread),
        detail=_detail(spread),
        missing=missing_in_short(projection, key),
        sentence=f"{said} {missing}".strip(),
        help=help_,
    )


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


def _help(key: FigureKey, spread: Spread) -> str:
    meaning = figure_help(key, tr)
    if spread.low == spread.high:
        return meaning
    return f"{meaning}\n{tr('Of all it could come to: {ends}.').format(ends=corner_words(spread, LANGUAGE))}"


def _headline(spread: Spread) -> str:
    return ends_words(*shown_ends(spread), LANGUAGE)


def _detail(spread: Spread) -> str:
    low, high = shown_ends(spread)
    typical = formats.money(spread.typical)
    if not low <= spread.typical <= high:
        return tr("{typical} if all is typical").format(typical=typical)
    if formats.money(low) == formats.money(high):
        return ""
    return tr("typically {typical}").format(typical=typical)
