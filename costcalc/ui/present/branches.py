"""What else may happen, each by itself with its chance, and what stands beside the totals (R1, R17, R21)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from operator import attrgetter

from costcalc.charts.spec import RangeChart, Span
from costcalc.engine.projection import Branch, FigureKey, Projection, Spread
from costcalc.phrases.figures import corner_words, ends_words, figure_name, figure_words, shown_ends
from costcalc.phrases.kinds import outcome_name
from costcalc.ui import formats
from costcalc.ui.present.answer_strip import FigureCard, figure_card
from costcalc.ui.present.cumulative_chart import dollar_axis
from costcalc.ui.present.table import Column, Form, Table, no_path
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """The plan as entered, or another outcome.

    Attributes:
        at_most: What the plan would pay is not known, so that its amounts are the most.
    """

    name: str
    chance: str
    figures: Mapping[FigureKey, Spread | None]
    at_most: bool = False


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
    return Table(
        name=tr("If it goes another way"),
        columns=(
            Column(title=tr("What happens"), read=attrgetter("name"), stretches=True),
            *((Column(title=tr("Chance you gave"), read=attrgetter("chance")),) if _any_chance(projection) else ()),
            Column(title=figure_name(FigureKey.FIRST_YEAR, tr), read=attrgetter("first_year"), form=Form.RANGE),
            Column(title=figure_name(FigureKey.LATER_YEAR, tr), read=attrgetter("later_year"), form=Form.RANGE),
            Column(title=tr("To find out"), read=attrgetter("find_out"), form=Form.RANGE),
        ),
        rows=tuple(_row(case) for case in _cases(projection)),
        path=no_path,
    )


def branch_chart(projection: Projection) -> RangeChart:
    """What the first year costs in each case, one under the other."""
    spans = tuple(_spans(_cases(projection)))
    axis = dollar_axis(max((span.high for span in spans), default=0.0))
    return RangeChart(title=tr("What the first year costs if it goes another way"), axis=axis, spans=spans)


def branch_summary(projection: Projection) -> str:
    """How to read them, in one or two sentences."""
    words = tr("What the first year costs in each case. Each stands by itself: you will be in one of them.")
    if _all_likely(projection):
        words += " " + tr("Given what is not known yet, 8 times in 10 each cost falls in the range shown.")
    if not _any_chance(projection):
        words += " " + tr("Nobody knows the chances for you; you can enter your own.")
    if any(branch.at_most for branch in projection.branches):
        words += " " + tr("“At most”: what your plan would pay is not known. Ask your plan.")
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


def _cases(projection: Projection) -> tuple[_Case, ...]:
    figures = projection.figures if _all_likely(projection) else _without_likely(projection.figures)
    entered = _Case(name=tr("As you entered it"), chance="", figures=figures)
    return (entered, *(_case(branch) for branch in projection.branches))


def _any_chance(projection: Projection) -> bool:
    return any(branch.chance is not None for branch in projection.branches)


def _all_likely(projection: Projection) -> bool:
    """True once every case has its likely range; until then they are set side by side from lowest to highest."""
    cases = (projection.figures, *(branch.figures for branch in projection.branches))
    spreads = (figures.get(FigureKey.FIRST_YEAR) for figures in cases)
    return bool(projection.branches) and all(spread is None or spread.likely is not None for spread in spreads)


def _without_likely(figures: Mapping[FigureKey, Spread | None]) -> dict[FigureKey, Spread | None]:
    return {key: None if spread is None else replace(spread, likely=None) for key, spread in figures.items()}


def _case(branch: Branch) -> _Case:
    chance = "" if branch.chance is None else formats.percent(Decimal(branch.chance))
    name = outcome_name(branch.branch, tr)
    return _Case(name=name, chance=chance, figures=branch.figures, at_most=branch.at_most)


def _spans(cases: Sequence[_Case]) -> Iterator[Span]:
    for case in cases:
        spread = case.figures.get(FigureKey.FIRST_YEAR)
        if spread is None:
            continue
        given = tr("{name} (chance you gave: {chance})").format(name=case.name, chance=case.chance)
        label = given if case.chance else case.name
        words = tr("{name}: {amount}.").format(name=label, amount=figure_words(spread, LANGUAGE))
        likely = spread.likely
        if likely is not None and spread.low != spread.high:
            words += " " + tr("Of all it could come to: {ends}.").format(ends=corner_words(spread, LANGUAGE))
        if case.at_most:
            words += " " + tr("That is the most: what your plan would pay is not known. Ask your plan.")
        amount = _amount(case, FigureKey.FIRST_YEAR)
        yield Span(
            label=label,
            low=spread.low / 100,
            middle=spread.typical / 100,
            high=spread.high / 100,
            amount=tr("at most {amount}").format(amount=amount) if case.at_most else amount,
            words=words,
            likely=None if likely is None else (likely.low / 100, likely.high / 100),
        )


def _row(case: _Case) -> BranchRow:
    return BranchRow(
        name=tr("{name} (at most)").format(name=case.name) if case.at_most else case.name,
        chance=case.chance or "\N{EN DASH}",
        first_year=_amount(case, FigureKey.FIRST_YEAR),
        later_year=_amount(case, FigureKey.LATER_YEAR),
        find_out=_amount(case, FigureKey.COST_TO_FIND_OUT),
    )


def _amount(case: _Case, figure: FigureKey) -> str:
    spread = case.figures.get(figure)
    return "\N{EN DASH}" if spread is None else ends_words(*shown_ends(spread), LANGUAGE)
