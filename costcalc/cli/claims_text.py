"""Adjudicated claims as text: a table that adds up, each claim in words, and what counts so far."""

from __future__ import annotations

from costcalc.cli.claim_words import claim_name, claim_words
from costcalc.cli.page import Page
from costcalc.engine.adjudication import AdjudicatedClaim, Adjudication
from costcalc.phrases.kinds import kind_name
from costcalc.phrases.language import Language


def print_adjudication(found: Adjudication, language: Language, page: Page) -> None:
    """Print claims for a person to read."""
    tr = language.tr
    page.title(tr("Who pays your claims"))
    _print_table(found, language, page)
    page.heading(tr("Step by step"))
    for number, claim in enumerate(found.claims, start=1):
        page.paragraph(_head(number, claim, language))
        page.paragraph(claim_words(claim, language), indent=3)
    _print_plan_years(found, language, page)


def _print_table(found: Adjudication, language: Language, page: Page) -> None:
    tr = language.tr
    rows = [
        (str(number), kind_name(claim.claim.kind, tr), *(_money(amount, language) for amount in _amounts(claim)))
        for number, claim in enumerate(found.claims, start=1)
    ]
    sums = map(sum, zip(*map(_amounts, found.claims), strict=True))
    rows.append((tr("All"), "", *(_money(amount, language) for amount in sums)))
    headers = ("", tr("Kind"), tr("Billed"), tr("Plan pays"), tr("Not owed"), tr("You pay"))
    page.table(headers, rows, left=2, total=True)


def _amounts(found: AdjudicatedClaim) -> tuple[int, int, int, int]:
    return found.claim.billed, found.plan_paid, found.write_off, found.you_pay


def _head(number: int, found: AdjudicatedClaim, language: Language) -> str:
    day, paid = language.formats.day(found.claim.date), _money(found.you_pay, language)
    template = language.tr("{number}. {day}, {name}: you pay {amount}")
    return template.format(number=number, day=day, name=claim_name(found, language), amount=paid)


def _print_plan_years(found: Adjudication, language: Language, page: Page) -> None:
    tr, formats = language.tr, language.formats
    page.heading(tr("What counts so far, by plan year"))
    rows = [
        (
            formats.day(year.starts),
            _money(year.deductible_used, language),
            _money(year.out_of_pocket_used, language),
        )
        for year in found.plan_years
    ]
    page.table((tr("From"), tr("To your deductible"), tr("To the most you pay a year")), rows)


def _money(cents: int, language: Language) -> str:
    return language.formats.money(cents, cents=True)
