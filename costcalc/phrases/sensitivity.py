"""What changes a figure most, in sentences: "If boosters come every 4 weeks instead of every 8 weeks, ..." (R24)."""

from __future__ import annotations

from costcalc.engine.projection import FigureKey
from costcalc.engine.sensitivity import Sensitivity, Swing
from costcalc.phrases.amounts import value_words
from costcalc.phrases.inputs import input_name
from costcalc.phrases.language import Language, Translate


def figure_subject(figure: FigureKey, tr: Translate) -> str:
    """A figure as it stands in a sentence: "the first year"."""
    match figure:
        case FigureKey.PER_VISIT:
            return tr("each visit")
        case FigureKey.PER_MONTH:
            return tr("each month")
        case FigureKey.FIRST_YEAR:
            return tr("the first year")
        case FigureKey.LATER_YEAR:
            return tr("each later year")
        case FigureKey.COST_TO_FIND_OUT:
            return tr("finding out if it helps")
        case FigureKey.HORIZON_TOTAL:
            return tr("the whole plan")
        case FigureKey.PEAK_CASH_OUT:
            return tr("what you wait to get back")


def swing_sentence(swing: Swing, figure: FigureKey, language: Language) -> str:
    """What the end that costs more adds to the other end."""
    tr = language.tr
    low, high = (value_words(value, swing.info.bounds, language) for value in (swing.low_value, swing.high_value))
    dear, other = (high, low) if swing.at_high >= swing.at_low else (low, high)
    return _template(swing, tr).format(
        input=swing_name(swing, tr),
        dear=dear,
        other=other,
        figure=figure_subject(figure, tr),
        amount=language.formats.money(swing.swing),
    )


def swing_name(swing: Swing, tr: Translate) -> str:
    """The input a swing is of."""
    return input_name(swing.info.key, tr, swing.info.name)


def sensitivity_summary(found: Sensitivity, language: Language) -> str:
    """The widest swing, or that nothing is in doubt."""
    if not found.swings:
        return language.tr("Every number is sure, so nothing changes it.")
    return swing_sentence(found.swings[0], found.figure, language)


def _template(swing: Swing, tr: Translate) -> str:
    match swing.info.key:
        case "treatment.maintenance.weeks_between":
            return tr("If boosters come every {dear} instead of every {other}, {figure} costs {amount} more.")
        case "treatment.induction.sessions":
            return tr("If the first series has {dear} instead of {other}, {figure} costs {amount} more.")
        case "clinic.session":
            return tr("If one session costs {dear} instead of {other}, {figure} costs {amount} more.")
    return tr("{input}: if it is {dear} instead of {other}, {figure} costs {amount} more.")
