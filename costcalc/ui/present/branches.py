"""What else may happen, each by itself with its chance, and what stands beside the totals (R1, R17, R21)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter

from costcalc.engine.projection import Branch, FigureKey, Projection, Spread
from costcalc.phrases.figures import figure_name, figure_words
from costcalc.phrases.kinds import outcome_name
from costcalc.ui import formats
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
            Column(title=tr("Chance"), read=attrgetter("chance")),
            Column(title=figure_name(FigureKey.FIRST_YEAR, tr), read=attrgetter("first_year")),
            Column(title=figure_name(FigureKey.LATER_YEAR, tr), read=attrgetter("later_year")),
            Column(title=tr("To find out if it helps"), read=attrgetter("find_out")),
        ),
        rows=tuple(rows),
        path=no_path,
    )


def has_chances(projection: Projection) -> bool:
    """Whether the person gave any chance."""
    return any(branch.chance for branch in projection.branches)


def beside_the_totals(projection: Projection) -> tuple[str, ...]:
    """What stands beside the headline figures, a sentence each."""
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
    peak = projection.figures.get(FigureKey.PEAK_CASH_OUT)
    if peak is not None and peak.high > 0:
        yield tr("Before money comes back from your plan, you are out {amount} at one time.").format(
            amount=figure_words(peak, LANGUAGE)
        )


def _branch_row(branch: Branch) -> BranchRow:
    chance = "" if branch.chance is None else formats.percent(Decimal(branch.chance))
    return _row(outcome_name(branch.branch, tr), chance, branch.figures)


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
