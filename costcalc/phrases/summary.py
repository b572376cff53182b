"""A plan and its answer on one page, as plain parts that a window, a printer and a text can each lay out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from costcalc.engine.bounds import Unit
from costcalc.engine.inputs import InputInfo
from costcalc.engine.ledger import Origin
from costcalc.engine.projection import FigureKey, NoteCode, Projection, Spread
from costcalc.engine.questions import Question
from costcalc.phrases.figures import figure_name, figure_words
from costcalc.phrases.kinds import kind_name, outcome_name
from costcalc.phrases.language import Language
from costcalc.phrases.notes import notes_in_short
from costcalc.phrases.questions import question_words, whom_name
from costcalc.phrases.unknowns import unknown_name
from pricing.model import Catalog

MOST_QUESTIONS = 6
MOST_SOURCES = 5
MOST_NOTES = 6

_FIGURES = (
    FigureKey.FIRST_YEAR,
    FigureKey.LATER_YEAR,
    FigureKey.PER_MONTH,
    FigureKey.PER_VISIT,
    FigureKey.COST_TO_FIND_OUT,
    FigureKey.HORIZON_TOTAL,
)
_PRICES = frozenset({Unit.DOLLARS, Unit.DOLLARS_PER_UNIT})
_SAID_ELSEWHERE = frozenset({NoteCode.PREMIUMS_LEFT_OUT, NoteCode.LOST_PAY_OUTSIDE})


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRow:
    """A row of a table: a name and its cells."""

    name: str
    cells: tuple[str, ...]
    is_total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryTable:
    """A table under a heading."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[SummaryRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryList:
    """Sentences under a heading."""

    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The page, from top to bottom.

    Attributes:
        title: The plan's name.
        lead: When it was made, and what it is.
        about: What was planned: treatment, clinic, plan, medicines.
        figures: The headline figures.
        kinds: What is in them, adding up to the whole.
        lists: What is left out, what is not known, what to ask, where prices are from; empty ones are not there.
        limits: What the page is not.
    """

    title: str
    lead: str
    about: SummaryList
    figures: SummaryTable
    kinds: SummaryTable
    lists: tuple[SummaryList, ...]
    limits: str


def summary(
    projection: Projection,
    inputs: Mapping[str, InputInfo],
    asked: Sequence[Question],
    *,
    about: Sequence[str],
    today: date,
    catalog: Catalog,
    language: Language,
) -> Summary:
    """The page of a plan.

    Args:
        projection: Its answer.
        inputs: Its effective inputs, whose catalog sources are named.
        asked: Questions, the one most worth asking first.
        about: What the plan holds, a sentence for each part of it.
        today: The day it is made.
        catalog: Names of sources.
        language: The person's.
    """
    tr = language.tr
    lists = (
        SummaryList(heading=tr("Left out of these amounts"), sentences=_left_out(projection, language)),
        SummaryList(heading=tr("Not known yet, and not counted"), sentences=_unknown(projection, language)),
        SummaryList(heading=tr("Good to know"), sentences=_notes(projection, catalog, language)),
        SummaryList(heading=tr("Questions to ask"), sentences=_questions(asked, language)),
        SummaryList(heading=tr("Where prices are from"), sentences=_sources(inputs, catalog, language)),
    )
    return Summary(
        title=projection.scenario.title or tr("Untitled plan"),
        lead=_lead(projection, today, language),
        about=SummaryList(heading=tr("This plan"), sentences=tuple(about)),
        figures=_figure_table(projection, language),
        kinds=_kind_table(projection, language),
        lists=tuple(one for one in lists if one.sentences),
        limits=tr(
            "This is an estimate, not a quote. It is not medical or legal advice and never says whether to take a "
            "treatment."
        ),
    )


def _lead(projection: Projection, today: date, language: Language) -> str:
    tr, formats = language.tr, language.formats
    words = tr("Made on {today}. Starts on {start}, looks %n year(s) ahead.", None, projection.horizon_years)
    lead = words.format(today=formats.day(today), start=formats.day(projection.start))
    if projection.scenario.plan is not None:
        lead = f"{lead} {tr('What the plan does: {outcome}.').format(outcome=outcome_name(projection.outcome, tr))}"
    spreads = [spread for key in _FIGURES if (spread := projection.figures.get(key)) is not None]
    if any(spread.likely is not None for spread in spreads):
        return f"{lead} {tr('Given what is not known yet, 8 times in 10 the cost falls in these ranges.')}"
    return lead


def _figure_table(projection: Projection, language: Language) -> SummaryTable:
    tr = language.tr
    rows = [
        SummaryRow(name=figure_name(key, tr), cells=(_amount(key, spread, projection, language),))
        for key in _FIGURES
        if (spread := projection.figures.get(key)) is not None
    ]
    return SummaryTable(heading=tr("What you pay"), columns=("", tr("Amount")), rows=tuple(rows))


def _amount(key: FigureKey, spread: Spread, projection: Projection, language: Language) -> str:
    """A figure, and a word on it where a price is missing from it (R3)."""
    said = figure_words(spread, language)
    is_short = any(key in unknown.touches and not unknown.at_most for unknown in projection.unknown)
    return language.tr("{amount}, and what is not known yet").format(amount=said) if is_short else said


def _kind_table(projection: Projection, language: Language) -> SummaryTable:
    tr, money = language.tr, language.formats.money
    kinds = sorted(projection.by_kind, key=lambda row: row.typical, reverse=True)
    rows = [
        SummaryRow(
            name=kind_name(row.kind, tr),
            cells=tuple(money(amount, cents=True) for amount in (row.low, row.typical, row.high)),
        )
        for row in kinds
    ]
    totals = [sum(amounts) for amounts in zip(*((row.low, row.typical, row.high) for row in kinds), strict=True)]
    total = tuple(money(amount, cents=True) for amount in totals or (0, 0, 0))
    return SummaryTable(
        heading=tr("What is in it, over %n year(s)", None, projection.horizon_years),
        columns=("", tr("Low case"), tr("Typical"), tr("High case")),
        rows=(*rows, SummaryRow(name=tr("Total"), cells=total, is_total=True)),
    )


def _left_out(projection: Projection, language: Language) -> tuple[str, ...]:
    tr = language.tr
    said = [tr("What you pay each month to have insurance.")]
    first_year = (projection.with_lost_pay or {}).get(FigureKey.FIRST_YEAR)
    if first_year is not None:
        words = tr("Pay that you lose. With it, the first year comes to {amount}.")
        said.append(words.format(amount=figure_words(first_year, language)))
    said.append(tr("Taxes, and care that is not in this plan."))
    return tuple(said)


def _unknown(projection: Projection, language: Language) -> tuple[str, ...]:
    tr = language.tr
    return tuple(
        tr("{name} (you pay at most what is counted).").format(name=unknown_name(unknown, language))
        if unknown.at_most
        else f"{unknown_name(unknown, language)}."
        for unknown in projection.unknown
    )


def _notes(projection: Projection, catalog: Catalog, language: Language) -> tuple[str, ...]:
    """Those about the whole plan first, then the shorter ones; long ones about one medicine stand in the program."""
    notes = [note for note in projection.notes if note.code not in _SAID_ELSEWHERE]
    said = sorted(notes_in_short(notes, language, catalog), key=lambda words: (": " in words, len(words)))
    if len(said) > MOST_NOTES:
        more = language.tr("And %n more: see the program.", None, len(said) - MOST_NOTES)
        return (*said[:MOST_NOTES], more)
    return tuple(said)


def _questions(asked: Sequence[Question], language: Language) -> tuple[str, ...]:
    return tuple(
        f"{whom_name(question.whom, language.tr)}: {question_words(question, language)}"
        for question in asked[:MOST_QUESTIONS]
    )


def _sources(inputs: Mapping[str, InputInfo], catalog: Catalog, language: Language) -> tuple[str, ...]:
    """Quotes first, then the sources of catalog prices that are in use, the most used first."""
    tr, formats = language.tr, language.formats
    quotes = {info.quote_date for info in inputs.values() if info.origin is Origin.YOURS and info.quote_date}
    said = [tr("The clinic's quote of {day}.").format(day=formats.day(day)) for day in sorted(quotes)]
    used: dict[str, int] = {}
    for info in inputs.values():
        if info.origin is Origin.CATALOG and info.figure is not None and info.bounds.unit in _PRICES:
            for key in info.figure.sources:
                used[key] = used.get(key, 0) + 1
    titles = [catalog.sources[key].title.rstrip(".") for key in sorted(used, key=lambda key: -used[key])]
    said += [f"{title}." for title in titles[:MOST_SOURCES]]
    if len(titles) > MOST_SOURCES:
        said.append(tr("And %n more: see the program.", None, len(titles) - MOST_SOURCES))
    if titles:
        said.append(tr("Catalog prices as of {day}.").format(day=formats.day(catalog.as_of)))
    return tuple(said)
