"""Swings and questions of the engine as the view of them is given them: in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from costcalc.engine.questions import Question
from costcalc.engine.sensitivity import Sensitivity, Swing
from costcalc.phrases.amounts import value_words
from costcalc.phrases.questions import question_words, whom_name
from costcalc.phrases.sensitivity import swing_name, swing_sentence
from costcalc.ui.present.answers import QuestionAnswer, SensitivityAnswer, SwingAnswer
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr
from pricing.money import divide_half_up


def sensitivity_answer(found: Sensitivity, asked: Sequence[Question] = ()) -> SensitivityAnswer:
    """The swings of a figure, with the questions that are ranked so far."""
    return SensitivityAnswer(
        figure=found.figure,
        base=found.base,
        swings=tuple(_swing(swing, found) for swing in found.swings),
        questions=tuple(_question(question) for question in asked),
    )


def _swing(swing: Swing, found: Sensitivity) -> SwingAnswer:
    bounds = swing.info.bounds
    return SwingAnswer(
        input=swing_name(swing, tr),
        low_value=value_words(swing.low_value, bounds, LANGUAGE),
        high_value=value_words(swing.high_value, bounds, LANGUAGE),
        at_low=swing.at_low,
        at_high=swing.at_high,
        share_of_spread=divide_half_up(swing.share, 10),
        words=swing_sentence(swing, found.figure, LANGUAGE),
    )


def _question(question: Question) -> QuestionAnswer:
    return QuestionAnswer(
        ask=question_words(question, LANGUAGE),
        whom=whom_name(question.whom, tr),
        narrows_by=question.narrows_by,
    )
