"""The headline figures: their names, what they mean, and amounts and ranges in words."""

from __future__ import annotations

from costcalc.engine.projection import FigureKey, Likely, Spread
from costcalc.phrases.language import Language, Translate


def figure_name(figure: FigureKey, tr: Translate) -> str:
    """A figure's name."""
    match figure:
        case FigureKey.PER_VISIT:
            return tr("Each visit")
        case FigureKey.PER_MONTH:
            return tr("Each month")
        case FigureKey.FIRST_YEAR:
            return tr("First year")
        case FigureKey.LATER_YEAR:
            return tr("Each later year")
        case FigureKey.COST_TO_FIND_OUT:
            return tr("Cost to find out if it helps")
        case FigureKey.HORIZON_TOTAL:
            return tr("All years together")
        case FigureKey.PEAK_CASH_OUT:
            return tr("Most you are waiting to get back")


def figure_help(figure: FigureKey, tr: Translate) -> str:
    """What a figure means, in a sentence or two."""
    match figure:
        case FigureKey.PER_VISIT:
            return tr("What one treatment session costs you in the first year, with its extras and the trip.")
        case FigureKey.PER_MONTH:
            return tr("The first year split over twelve months. Real months differ: see the months.")
        case FigureKey.FIRST_YEAR:
            return tr("All that you pay in the twelve months from the start.")
        case FigureKey.LATER_YEAR:
            return tr("What you pay in a usual year after the first one.")
        case FigureKey.COST_TO_FIND_OUT:
            return tr("What you spend on the first visit and the first series, before you know if it helps.")
        case FigureKey.HORIZON_TOTAL:
            return tr("All that you pay from the start to the end of the plan.")
        case FigureKey.PEAK_CASH_OUT:
            return tr("The most money you have paid at one time and wait to get back from your plan.")


def figure_words(spread: Spread | None, language: Language) -> str:
    """A figure as a sentence part: "about $4,100 to $7,900, typically $5,600"; the likely range once it is known.

    What is typical is always the amount of the typical world, which explanations add up to. In a plan with steps it may
    lie outside the likely range; then the words say so.
    """
    if spread is None:
        return language.tr("does not apply")
    low, high = shown_ends(spread)
    if low <= spread.typical <= high:
        return range_words(low, spread.typical, high, language)
    money = language.formats.money
    said = range_words(low, low, high, language) if money(low) == money(high) else _from_to(low, high, language)
    template = language.tr("{range}, or {typical} if every number is typical")
    return template.format(range=said, typical=money(spread.typical))


def shown_ends(spread: Spread) -> tuple[int, int]:
    """The ends a figure is shown with, cents: of the likely range once it is known, else the lowest and highest."""
    likely = spread.likely
    return (spread.low, spread.high) if likely is None else (likely.low, likely.high)


def range_words(low: int, typical: int, high: int, language: Language) -> str:
    """Three amounts in cents as "about $4,100 to $7,900, typically $5,600", or one where they are the same."""
    money, tr = language.formats.money, language.tr
    if low == high:
        return money(low)
    if money(low) == money(high):
        return tr("about {typical}").format(typical=money(typical))
    template = tr("about {low} to {high}, typically {typical}")
    return template.format(low=money(low), high=money(high), typical=money(typical))


def ends_words(low: int, high: int, language: Language) -> str:
    """Two amounts in cents as "$4,100 to $7,900", or one where they are written the same."""
    money = language.formats.money
    if money(low) == money(high):
        return money(low)
    return language.tr("{low} to {high}").format(low=money(low), high=money(high))


def corner_words(spread: Spread, language: Language) -> str:
    """The ends of the worlds: "lowest $3,500, highest $9,800"."""
    money = language.formats.money
    return language.tr("lowest {low}, highest {high}").format(low=money(spread.low), high=money(spread.high))


def likely_sentence(likely: Likely, language: Language) -> str:
    """The likely range as a sentence of its own."""
    money = language.formats.money
    template = language.tr("Given what is not known yet, 8 times in 10 the cost falls between {low} and {high}.")
    return template.format(low=money(likely.low), high=money(likely.high))


def _from_to(low: int, high: int, language: Language) -> str:
    money = language.formats.money
    return language.tr("about {low} to {high}").format(low=money(low), high=money(high))
