"""Money at risk if it does not help: what has been spent by each step of the first series."""

from __future__ import annotations

from collections.abc import Sequence

from costcalc.engine.money_at_risk import RiskStep
from costcalc.engine.projection import FigureKey
from costcalc.phrases.figures import ends_words, figure_words
from costcalc.ui import formats
from costcalc.ui.present.table import Column, Form, Table
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr


def risk_table(steps: Sequence[RiskStep]) -> Table[RiskStep]:
    """One row for each step; the last is the cost to find out."""
    return Table(
        name=tr("What you have spent by then"),
        columns=(
            Column(title=tr("After"), read=_after, stretches=True),
            Column(title=tr("Typically"), read=_typically, form=Form.RANGE),
            Column(title=tr("8 times in 10"), read=_likely, form=Form.RANGE),
            Column(title=tr("Lowest to highest"), read=_ends, form=Form.RANGE),
        ),
        rows=tuple(steps),
        path=_path,
    )


def risk_summary(steps: Sequence[RiskStep]) -> str:
    """What is spent before anyone knows, in one sentence."""
    if not steps:
        return ""
    words = tr("If it does not help, {amount} is spent by the time you know.")
    return words.format(amount=figure_words(steps[-1].paid, LANGUAGE))


def _after(step: RiskStep) -> str:
    if step.session == 0:
        return tr("the first visit")
    return tr("session {number}").format(number=step.session)


def _typically(step: RiskStep) -> str:
    return formats.money(step.paid.typical)


def _likely(step: RiskStep) -> str:
    likely = step.paid.likely
    return "" if likely is None else ends_words(likely.low, likely.high, LANGUAGE)


def _ends(step: RiskStep) -> str:
    return ends_words(step.paid.low, step.paid.high, LANGUAGE)


def _path(_step: RiskStep) -> str:
    return FigureKey.COST_TO_FIND_OUT.value
