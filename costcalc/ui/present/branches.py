"""What else may happen, each by itself with its chance, and what stands beside the totals (R1, R17, R21)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter

from costcalc.charts.spec import RangeChart, Span
from costcalc.engine.projection import Branch, FigureKey, Projection, Spread
from costcalc.phrases.figures import figure_name, figure_words
from costcalc.phrases.kinds import outcome_name
from costcalc.ui import formats
from costcalc.ui.present.answer_strip import FigureCard, figure_card
from costcalc.ui.present.cumulative_chart import dollar_axis
from costcalc.ui.present.table import Column, Table, no_path
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchRow:
    """One thing that may happen, with its own figures."""

    name: str
    chance: str
    first_year: str
    later_year: str
    find_out: str


def branch_table(projection: Projection) -> Table[BranchRow]:
    """The plan as entered, then every other outcome in equal detail."""
    rows = [_row(tr("As you entered it"), "", projection.figures)]
    rows += [_branch_row(branch) for branch in projection.branches]
    return Table(
        name=tr("If it goes another way"),
        columns=(
            Column(title=tr("What happens"), read=attrgetter("name"), stretches=True),
            Column(title=tr("Chance you gave"), read=attrgetter("chance")),
            Column(title=figure_name(FigureKey.FIRST_YEAR, tr), read=attrgetter("first_year")),
            Column(title=figure_name(FigureKey.LATER_YEAR, tr), read=attrgetter("later_year")),
            Column(title=tr("To find out if it helps"), read=attrgetter("find_out")),
        ),
        rows=tuple(rows),
        path=no_path,
    )


def branch_chart(projection: Projection) -> RangeChart:
    """What the first year costs in each case, one under the other."""
    cases = [(tr("As you entered it"), "", projection.figures)]
    cases += [(outcome_name(branch.branch, tr), _chance(branch), branch.figures) for branch in projection.branches]
    spans = tuple(_spans(cases))
    axis = dollar_axis(max((span.high for span in spans), default=0.0))
    return RangeChart(title=tr("What the first year costs if it goes another way"), axis=axis, spans=spans)


def branch_summary(projection: Projection) -> str:
    """How to read them, in one or two sentences."""
    words = tr("What the first year costs in each case. Each stands by itself: you will be in one of them.")
    if not any(branch.chance for branch in projection.branches):
        words += " " + tr("Nobody knows the chances for you; you can enter your own.")
    return words


def peak_card(projection: Projection) -> FigureCard | None:
    """What is paid before money comes back, a figure of its own (R17); None where none comes back."""
    peak = projection.figures.get(FigureKey.PEAK_CASH_OUT)
    return figure_card(projection, FigureKey.PEAK_CASH_OUT) if peak is not None and peak.high > 0 else None


def beside_the_totals(projection: Projection) -> tuple[str, ...]:
    """What stands beside the headline figures, a sentence each (R21)."""
    return tuple(_asides(projection))


def _asides(projection: Projection) -> Iterator[str]:
    whole, medical = (figures.get(FigureKey.FIRST_YEAR) for figures in (projection.figures, projection.medical_figures))
    if whole is not None and medical is not None and whole.typical != medical.typical:
        yield tr("Without getting there, the first year is {amount}.").format(amount=figure_words(medical, LANGUAGE))
    with_pay = (projection.with_lost_pay or {}).get(FigureKey.FIRST_YEAR)
    if with_pay is not None:
        yield tr("With the pay you may miss, the first year is {amount}.").format(
            amount=figure_words(with_pay, LANGUAGE)
        )


def _spans(cases: list[tuple[str, str, Mapping[FigureKey, Spread | None]]]) -> Iterator[Span]:
    for name, chance, figures in cases:
        spread = figures.get(FigureKey.FIRST_YEAR)
        if spread is None:
            continue
        label = tr("{name} (chance you gave: {chance})").format(name=name, chance=chance) if chance else name
        amount = figure_words(spread, LANGUAGE)
        yield Span(
            label=label,
            low=spread.low / 100,
            middle=spread.typical / 100,
            high=spread.high / 100,
            amount=_range(spread),
            words=tr("{name}: {amount}.").format(name=label, amount=amount),
        )


def _chance(branch: Branch) -> str:
    return "" if branch.chance is None else formats.percent(Decimal(branch.chance))


def _branch_row(branch: Branch) -> BranchRow:
    return _row(outcome_name(branch.branch, tr), _chance(branch), branch.figures)


def _row(name: str, chance: str, figures: Mapping[FigureKey, Spread | None]) -> BranchRow:
    return BranchRow(
        name=name,
        chance=chance or "\N{EN DASH}",
        first_year=_range(figures.get(FigureKey.FIRST_YEAR)),
        later_year=_range(figures.get(FigureKey.LATER_YEAR)),
        find_out=_range(figures.get(FigureKey.COST_TO_FIND_OUT)),
    )


def _range(spread: Spread | None) -> str:
    if spread is None:
        return "\N{EN DASH}"
    low, high = formats.money(spread.low), formats.money(spread.high)
    return low if low == high else tr("{low} to {high}").format(low=low, high=high)
