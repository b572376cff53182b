"""What can I afford: whether the plan fits, what would make it fit, and what comes nearest."""

from __future__ import annotations

from operator import attrgetter

from costcalc.ui import formats
from costcalc.ui.present.answers import AffordAnswer, LeverAnswer
from costcalc.ui.present.table import Column, Table, no_path
from costcalc.ui.text import tr


def afford_summary(answer: AffordAnswer) -> str:
    """Whether it fits, and what it would take, in a sentence or two."""
    if answer.words:
        return " ".join(part for part in (answer.words, answer.nearest) if part)
    needs = formats.money(answer.needs_monthly)
    if answer.fits:
        return tr("Your plan fits. It needs {amount} a month.").format(amount=needs)
    return tr("Your plan needs {amount} a month, which is more than that. {nearest}").format(
        amount=needs, nearest=answer.nearest
    )


def where_nothing_fits(answer: AffordAnswer) -> str:
    """What comes nearest of each change that cannot make it fit, a line each; empty where all can."""
    return "\n".join(lever.short for lever in answer.levers if lever.short)


def lever_table(answer: AffordAnswer) -> Table[LeverAnswer]:
    """What could be changed, each by itself."""
    return Table(
        name=tr("What would make it fit"),
        columns=(
            Column(title=tr("Change"), read=attrgetter("lever"), stretches=True),
            Column(title=tr("Now"), read=attrgetter("now")),
            Column(title=tr("Typically"), read=_typical),
            Column(title=tr("To be safe"), read=_cautious),
        ),
        rows=answer.levers,
        path=no_path,
    )


def _typical(row: LeverAnswer) -> str:
    return row.typical or tr("nothing fits")


def _cautious(row: LeverAnswer) -> str:
    return row.cautious or tr("nothing fits")
