"""What changes it most, and the questions worth asking first."""

from __future__ import annotations

from decimal import Decimal
from operator import attrgetter

from costcalc.charts.spec import Swing, TornadoChart
from costcalc.phrases.figures import figure_name
from costcalc.ui import formats
from costcalc.ui.present.answers import QuestionAnswer, SensitivityAnswer, SwingAnswer
from costcalc.ui.present.table import Column, Form, Table, no_path
from costcalc.ui.text import tr

LEAST_TOLD = 100
"""Cents; an answer that narrows the first year by less changes little."""


def tornado_chart(answer: SensitivityAnswer) -> TornadoChart:
    """A bar for each input, the widest first."""
    return TornadoChart(
        title=tr("What changes this figure most: {figure}").format(figure=figure_name(answer.figure, tr)),
        base=answer.base / 100,
        base_label=tr("As planned: {amount}").format(amount=formats.money(answer.base)),
        swings=tuple(_swing(swing, answer) for swing in answer.swings),
    )


def swing_table(answer: SensitivityAnswer) -> Table[SwingAnswer]:
    """The same as a table."""
    return Table(
        name=tr("What changes it most"),
        columns=(
            Column(title=tr("What"), read=attrgetter("input"), stretches=True),
            Column(title=tr("From"), read=attrgetter("low_value")),
            Column(title=tr("It costs then"), read=attrgetter("at_low"), form=Form.CENTS),
            Column(title=tr("To"), read=attrgetter("high_value")),
            Column(title=tr("It costs"), read=attrgetter("at_high"), form=Form.CENTS),
            Column(title=tr("Share"), read=_share, help=tr("Its part of all that these numbers can change.")),
        ),
        rows=answer.swings,
        path=no_path,
    )


def question_table(answer: SensitivityAnswer) -> Table[QuestionAnswer]:
    """The questions, the one that narrows most first."""
    return Table(
        name=tr("Questions worth asking first"),
        columns=(
            Column(title=tr("Ask"), read=attrgetter("ask"), stretches=True),
            Column(title=tr("Whom"), read=attrgetter("whom")),
            Column(
                title=tr("Narrows it by"),
                read=_narrows_by,
                help=tr("How much closer together the low and high end of your first year would be."),
            ),
        ),
        rows=answer.questions,
        path=no_path,
    )


def sensitivity_summary(answer: SensitivityAnswer) -> str:
    """The widest swing as a sentence."""
    if not answer.swings:
        return tr("Every number is sure, so nothing changes it.")
    if answer.swings[0].words:
        return answer.swings[0].words
    first = swing_sentence(answer.swings[0], answer)
    return tr("{figure} changes most with this. {sentence}").format(
        figure=figure_name(answer.figure, tr), sentence=first
    )


def swing_sentence(swing: SwingAnswer, answer: SensitivityAnswer) -> str:
    """How much more or less a figure is at both ends of an input."""
    if swing.words:
        return swing.words
    return tr("{input}: with {low_value} it costs {low}, with {high_value} {high}.").format(
        input=swing.input,
        low_value=swing.low_value,
        high_value=swing.high_value,
        low=_difference(swing.at_low - answer.base),
        high=_difference(swing.at_high - answer.base),
    )


def _swing(swing: SwingAnswer, answer: SensitivityAnswer) -> Swing:
    label = tr("{value}: {amount}")
    return Swing(
        label=swing.input,
        at_low=swing.at_low / 100,
        at_high=swing.at_high / 100,
        low_label=label.format(value=swing.low_value, amount=formats.money(swing.at_low)),
        high_label=label.format(value=swing.high_value, amount=formats.money(swing.at_high)),
        words=swing_sentence(swing, answer),
    )


def _narrows_by(question: QuestionAnswer) -> str:
    if question.narrows_by is None:
        return tr("not counted yet")
    return formats.money(question.narrows_by) if question.narrows_by >= LEAST_TOLD else tr("little")


def _share(swing: SwingAnswer) -> str:
    return "" if swing.share_of_spread is None else formats.percent(Decimal(swing.share_of_spread))


def _difference(amount: int) -> str:
    if amount == 0:
        return tr("the same")
    if amount < 0:
        return tr("{amount} less").format(amount=formats.money(-amount))
    return tr("{amount} more").format(amount=formats.money(amount))
