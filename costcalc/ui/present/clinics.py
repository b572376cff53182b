"""Clinics side by side: the same plan at each, in equal rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from costcalc.charts.spec import RangeChart, Span
from costcalc.engine.ledger import World
from costcalc.engine.projection import FigureKey, Spread
from costcalc.phrases.figures import figure_name
from costcalc.phrases.unknowns import unknown_name
from costcalc.ui import formats
from costcalc.ui.present.answers import ClinicAnswer
from costcalc.ui.present.cumulative_chart import dollar_axis
from costcalc.ui.present.facts import FactRow, fact_table, spread_cell, spread_sentence
from costcalc.ui.present.table import Column, Form, Table
from costcalc.ui.present.words import LANGUAGE, listed
from costcalc.ui.text import tr

SHOWN = (FigureKey.PER_VISIT, FigureKey.FIRST_YEAR, FigureKey.LATER_YEAR, FigureKey.COST_TO_FIND_OUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicFigure:
    """One figure at one clinic."""

    clinic: ClinicAnswer
    spread: Spread
    path: str


def clinic_chart(clinics: Sequence[ClinicAnswer], figure: FigureKey = FigureKey.FIRST_YEAR) -> RangeChart:
    """What a figure is at each clinic, on one scale; a bar's key is the clinic's place."""
    spans = tuple(_spans(clinics, figure))
    axis = dollar_axis(max((span.high for span in spans), default=0.0))
    return RangeChart(title=_title(figure), axis=axis, spans=spans)


def clinic_figures(clinics: Sequence[ClinicAnswer], figure: FigureKey = FigureKey.FIRST_YEAR) -> Table[ClinicFigure]:
    """What the chart shows as a table; a row's path is the clinic's place."""
    columns: list[Column[ClinicFigure]] = [
        Column(title=tr("Clinic"), read=attrgetter("clinic.name"), stretches=True),
        Column(title=tr("Low case"), read=partial(_dollars, "low"), form=Form.RANGE),
        Column(title=tr("Typical"), read=partial(_dollars, "typical"), form=Form.RANGE, world=World.TYPICAL),
        Column(title=tr("High case"), read=partial(_dollars, "high"), form=Form.RANGE),
    ]
    if any(clinic.tie for clinic in clinics):
        columns.append(Column(title=tr("To cost the same"), read=attrgetter("clinic.tie"), stretches=True))
    rows = tuple(_with_figure(clinics, figure))
    return Table(name=_title(figure), columns=tuple(columns), rows=rows, path=attrgetter("path"))


def clinic_facts(clinics: Sequence[ClinicAnswer]) -> Table[FactRow]:
    """A column for each clinic, the same rows for all."""
    return fact_table(tr("Clinics side by side"), [clinic.name for clinic in clinics], _facts(clinics))


def clinic_summary(clinics: Sequence[ClinicAnswer]) -> str:
    """The range over all of them, in one sentence."""
    spreads = [spread for clinic in clinics if (spread := clinic.figures.get(FigureKey.FIRST_YEAR)) is not None]
    if not spreads:
        return tr("Add a clinic to see what this plan costs there.")
    typical = [spread.typical for spread in spreads]
    return tr("At %n clinic(s) the first year typically costs {low} to {high}.", None, len(spreads)).format(
        low=formats.money(min(typical)), high=formats.money(max(typical))
    )


def typical_cell(spread: Spread | None) -> str:
    """A figure as a cell, the typical amount first: `$5,600 ($4,100 to $7,900)`."""
    if spread is None or spread.low == spread.high:
        return spread_cell(spread)
    return tr("{typical} ({range})").format(typical=formats.money(spread.typical), range=spread_cell(spread))


def _title(figure: FigureKey) -> str:
    return tr("{figure} at each clinic").format(figure=figure_name(figure, tr))


def _dollars(end: str, shown: ClinicFigure) -> str:
    return formats.money(getattr(shown.spread, end))


def _with_figure(clinics: Sequence[ClinicAnswer], figure: FigureKey) -> Iterator[ClinicFigure]:
    for place, clinic in enumerate(clinics):
        spread = clinic.figures.get(figure)
        if spread is not None:
            yield ClinicFigure(clinic=clinic, spread=spread, path=str(place))


def _spans(clinics: Sequence[ClinicAnswer], figure: FigureKey) -> Iterator[Span]:
    for shown in _with_figure(clinics, figure):
        clinic, spread = shown.clinic, shown.spread
        note = tr("To cost the same: {words}").format(words=clinic.tie) if clinic.tie else ""
        said = tr("{name}: {amount}.").format(name=clinic.name, amount=spread_sentence(spread))
        yield Span(
            label=clinic.name,
            low=spread.low / 100,
            middle=spread.typical / 100,
            high=spread.high / 100,
            amount=typical_cell(spread),
            words=f"{said} {note}." if note else said,
            key=shown.path,
            note=note,
        )


def _facts(clinics: Sequence[ClinicAnswer]) -> Iterator[FactRow]:
    for key in SHOWN:
        yield _row(figure_name(key, tr), clinics, partial(_figure, key))
    yield _row(tr("Getting there, first year"), clinics, _travel)
    yield _row(tr("The price includes"), clinics, _includes)
    yield _row(tr("Not known"), clinics, _unknown)


def _row(fact: str, clinics: Sequence[ClinicAnswer], read: Callable[[ClinicAnswer], str]) -> FactRow:
    return FactRow(fact=fact, values=tuple(read(clinic) for clinic in clinics))


def _figure(key: FigureKey, clinic: ClinicAnswer) -> str:
    return _in_two_lines(clinic.figures.get(key))


def _travel(clinic: ClinicAnswer) -> str:
    return _in_two_lines(clinic.travel)


def _in_two_lines(spread: Spread | None) -> str:
    """The typical amount over its range."""
    if spread is None or spread.low == spread.high:
        return spread_cell(spread)
    return f"{formats.money(spread.typical)}\n{spread_cell(spread)}"


def _includes(clinic: ClinicAnswer) -> str:
    return listed(clinic.includes) or tr("not known: ask")


def _unknown(clinic: ClinicAnswer) -> str:
    return listed(tuple(unknown_name(one, LANGUAGE) for one in clinic.unknown)) or "\N{EN DASH}"
