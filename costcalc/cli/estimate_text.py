"""A projection as text: the figures, what is not known, the years and kinds, and what to know beside them."""

from __future__ import annotations

from collections.abc import Sequence

from costcalc.cli.compare_text import print_options_in_short
from costcalc.cli.funding_text import print_funding
from costcalc.cli.page import Page
from costcalc.engine.projection import Branch, FigureKey, KindRow, Likely, Projection, YearRow
from costcalc.phrases.figures import ends_words, figure_name, figure_words, likely_sentence
from costcalc.phrases.kinds import kind_name, outcome_name
from costcalc.phrases.language import Language
from costcalc.phrases.notes import notes_in_short
from costcalc.phrases.unknowns import unknown_words
from pricing.model import Catalog

_HEADLINES = (
    FigureKey.PER_VISIT,
    FigureKey.PER_MONTH,
    FigureKey.FIRST_YEAR,
    FigureKey.LATER_YEAR,
    FigureKey.COST_TO_FIND_OUT,
    FigureKey.HORIZON_TOTAL,
    FigureKey.PEAK_CASH_OUT,
)


def print_estimate(projection: Projection, language: Language, catalog: Catalog, page: Page) -> None:
    """Print an estimate for a person to read."""
    _print_head(projection, language, page)
    _print_figures(projection, language, page)
    _print_unknowns(projection, language, page)
    _print_years(projection, language, page)
    _print_kinds(projection, language, page)
    _print_branches(projection, language, page)
    print_options_in_short(projection, language, page)
    print_funding(projection, language, page)
    _print_notes(projection, language, catalog, page)


def _print_head(projection: Projection, language: Language, page: Page) -> None:
    tr, formats = language.tr, language.formats
    page.title(projection.scenario.title or tr("What you will pay"))
    template = tr("From {start}, for %n year(s). Catalog prices are as of {as_of}.", None, projection.horizon_years)
    page.paragraph(template.format(start=formats.day(projection.start), as_of=formats.day(projection.catalog_as_of)))


def _print_figures(projection: Projection, language: Language, page: Page) -> None:
    tr = language.tr
    page.heading(tr("What you pay"))
    rows = [
        (figure_name(figure, tr), figure_words(spread, language))
        for figure in _HEADLINES
        if (spread := projection.figures.get(figure)) is not None
        and not (figure is FigureKey.PEAK_CASH_OUT and spread.high == 0)
    ]
    medical = projection.medical_figures.get(FigureKey.FIRST_YEAR)
    if medical is not None and medical != projection.figures.get(FigureKey.FIRST_YEAR):
        rows.append((tr("First year without getting there"), figure_words(medical, language)))
    if projection.with_lost_pay is not None:
        spread = projection.with_lost_pay.get(FigureKey.FIRST_YEAR)
        rows.append((tr("First year with pay you miss"), figure_words(spread, language)))
    width = max((len(name) for name, _ in rows), default=0)
    for name, words in rows:
        print(f"{name.ljust(width)}  {words}")
    first_year = projection.figures.get(FigureKey.FIRST_YEAR)
    if first_year is not None and first_year.likely is not None:
        page.heading(tr("How sure is the first year?"))
        page.paragraph(likely_sentence(first_year.likely, language))


def _print_unknowns(projection: Projection, language: Language, page: Page) -> None:
    if projection.unknown:
        page.heading(language.tr("Not known yet"))
        for unknown in projection.unknown:
            page.item(unknown_words(unknown, language))


def _print_years(projection: Projection, language: Language, page: Page) -> None:
    tr, formats = language.tr, language.formats
    page.heading(tr("Year by year"))
    rows = [
        (
            str(row.year),
            formats.day(row.starts),
            *_cents(row.low, row.typical, row.high, language),
            *_likely(row.likely, language),
        )
        for row in projection.by_year
    ]
    whole = projection.figures.get(FigureKey.HORIZON_TOTAL)
    likely = _likely(None if whole is None else whole.likely, language)
    rows.append((tr("All"), "", *_sums(projection.by_year, language), *likely))
    titles = (tr("Year"), tr("From"), tr("Low"), tr("Typical"), tr("High"), *((tr("8 times in 10"),) if likely else ()))
    page.table(titles, rows, left=2, total=True)


def _likely(likely: Likely | None, language: Language) -> tuple[str, ...]:
    """A likely range as a cell; the total has its own, since those of its parts do not add up to it."""
    return () if likely is None else (ends_words(likely.low, likely.high, language),)


def _print_kinds(projection: Projection, language: Language, page: Page) -> None:
    tr = language.tr
    page.heading(tr("What you pay for"))
    rows = [(kind_name(row.kind, tr), *_cents(row.low, row.typical, row.high, language)) for row in projection.by_kind]
    rows.append((tr("All"), *_sums(projection.by_kind, language)))
    page.table((tr("Kind"), tr("Low"), tr("Typical"), tr("High")), rows, total=True)


def _print_branches(projection: Projection, language: Language, page: Page) -> None:
    tr = language.tr
    if not projection.branches:
        return
    page.heading(tr("If it goes another way"))
    for branch in projection.branches:
        first_year = figure_words(branch.figures.get(FigureKey.FIRST_YEAR), language)
        template = tr("{branch}: the first year comes to {amount}.")
        sentence = template.format(branch=outcome_name(branch.branch, tr), amount=first_year)
        chance = (
            "" if branch.chance is None else " " + tr("You gave it a chance of {chance}%.").format(chance=branch.chance)
        )
        page.item(sentence + chance + _terms_words(branch, language) + _peak_words(branch, language))


def _terms_words(branch: Branch, language: Language) -> str:
    if not branch.at_most:
        return ""
    return " " + language.tr("That is the most: what your plan would pay is not known. Ask your plan.")


def _peak_words(branch: Branch, language: Language) -> str:
    peak = branch.figures.get(FigureKey.PEAK_CASH_OUT)
    if peak is None or peak.high == 0:
        return ""
    template = language.tr("Before money comes back from your plan, you are out {amount} at one time.")
    return " " + template.format(amount=figure_words(peak, language))


def _print_notes(projection: Projection, language: Language, catalog: Catalog, page: Page) -> None:
    tr = language.tr
    page.heading(tr("Good to know"))
    for sentence in notes_in_short(projection.notes, language, catalog):
        page.item(sentence)
    page.item(tr("This is not medical or legal advice."))


def _sums(rows: Sequence[YearRow] | Sequence[KindRow], language: Language) -> tuple[str, str, str]:
    low, typical, high = (sum(getattr(row, column) for row in rows) for column in ("low", "typical", "high"))
    return _cents(low, typical, high, language)


def _cents(low: int, typical: int, high: int, language: Language) -> tuple[str, str, str]:
    money = language.formats.money
    return money(low, cents=True), money(typical, cents=True), money(high, cents=True)
