"""The command `sensitivity`: what changes a figure most, and the questions worth asking first."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from costcalc.cli.exits import exit_with_wrong_usage
from costcalc.cli.json_text import json_text
from costcalc.cli.likely_types import InputSwing, RankedQuestion, SensitivityAnswer
from costcalc.cli.load import load_catalog, load_scenario
from costcalc.cli.page import Page
from costcalc.engine.columns import corner_columns
from costcalc.engine.likelihood import simulate
from costcalc.engine.projection import FigureKey
from costcalc.engine.questions import Question, questions
from costcalc.engine.reckoning import reckon
from costcalc.engine.resolve import Resolved, resolve
from costcalc.engine.sensitivity import Sensitivity, Swing, sensitivity
from costcalc.engine.unknowns import find_unknowns
from costcalc.phrases.figures import figure_name
from costcalc.phrases.language import ENGLISH, Language
from costcalc.phrases.questions import question_sentence, whom_name
from costcalc.phrases.sensitivity import sensitivity_summary, swing_sentence
from pricing.lookup import nearest
from pricing.money import divide_half_up, from_cents


def run_sensitivity(file: str, figure: str, *, as_json: bool) -> None:
    """Print how far each input moves a figure, and what to ask."""
    if figure not in set(FigureKey):
        exit_with_wrong_usage(_unknown_figure(figure))
    catalog = load_catalog()
    resolved = resolve(load_scenario(file, catalog), catalog)
    found = sensitivity(resolved, FigureKey(figure))
    if found is None:
        exit_with_wrong_usage(f"the figure {figure} does not apply to this plan")
    asked = _questions(resolved)
    if as_json:
        print(json_text(_json(found, asked, ENGLISH)), end="")
    else:
        _print(found, asked, ENGLISH, Page())


def _unknown_figure(figure: str) -> str:
    names = [one.value for one in FigureKey]
    near = nearest(figure, names)
    return f"there is no figure '{figure}'; one of {', '.join(names)}" + (f"; did you mean {near}" if near else "")


def _questions(resolved: Resolved) -> tuple[Question, ...]:
    unknown = find_unknowns(reckon(resolved, corner_columns(resolved.inputs)))
    return questions(resolved, simulate(resolved), unknown)


def _json(found: Sensitivity, asked: Sequence[Question], language: Language) -> SensitivityAnswer:
    return SensitivityAnswer(
        schema=1,
        figure=found.figure.value,
        base=from_cents(found.base),
        inputs=[_swing_json(swing, found.figure, language) for swing in found.swings],
        questions=[_question_json(question, language) for question in asked],
    )


def _swing_json(swing: Swing, figure: FigureKey, language: Language) -> InputSwing:
    return InputSwing(
        input=swing.info.key,
        low_value=swing.low_value,
        high_value=swing.high_value,
        at_low=from_cents(swing.at_low),
        at_high=from_cents(swing.at_high),
        swing=from_cents(swing.swing),
        share_of_spread=Decimal(swing.share) / 10,
        words=swing_sentence(swing, figure, language),
    )


def _question_json(question: Question, language: Language) -> RankedQuestion:
    return RankedQuestion(
        input=question.key,
        ask=question.whom.value,
        narrows_by=None if question.narrows_by is None else from_cents(question.narrows_by),
        words=question_sentence(question, language),
    )


def _print(found: Sensitivity, asked: Sequence[Question], language: Language, page: Page) -> None:
    tr, money = language.tr, language.formats.money
    page.title(tr("What changes it most"))
    template = tr("{figure}: {amount} as planned. One number changes at a time, the others stay typical.")
    page.paragraph(template.format(figure=figure_name(found.figure, tr), amount=money(found.base)))
    if not found.swings:
        page.paragraph(sensitivity_summary(found, language))
    for swing in found.swings:
        share = language.formats.percent(Decimal(divide_half_up(swing.share, 10)))
        page.item(f"{swing_sentence(swing, found.figure, language)} ({share})")
    if found.swings:
        page.paragraph(tr("In brackets: its part of all that these numbers can change."))
    page.heading(tr("Questions worth asking first"))
    if not asked:
        page.paragraph(tr("Every number is your own, so there is nothing to ask."))
    for question in asked:
        page.item(f"{whom_name(question.whom, tr)}: {question_sentence(question, language)}")
