"""Ways to pay and other start dates as text: sentences, and the first year's cash flow where it differs."""

from __future__ import annotations

from datetime import date

from costcalc.cli.page import Page
from costcalc.engine.funding_records import CashFlowRow, Funding
from costcalc.engine.projection import Projection
from costcalc.phrases.funding import funding_sentences
from costcalc.phrases.language import Language
from costcalc.phrases.start_dates import start_date_sentences

_MONTHS_SHOWN = 12


def print_funding(projection: Projection, language: Language, page: Page) -> None:
    """Print how a person may pay; nothing where there is nothing to say."""
    dates = projection.start_dates
    earliest = min(date.today(), projection.start)
    moved = () if dates is None else start_date_sentences(dates, language, earliest)
    if moved:
        page.heading(language.tr("If you start on another day"))
        for sentence in moved:
            page.item(sentence)
    funding = projection.funding
    sentences = () if funding is None else funding_sentences(funding, language)
    if funding is not None and sentences:
        page.heading(language.tr("Ways to pay"))
        for sentence in sentences:
            page.item(sentence)
        _print_cash_flow(funding, language, page)


def _print_cash_flow(funding: Funding, language: Language, page: Page) -> None:
    """The first year month by month, where credit or taxes change it."""
    rows = funding.cash_flow[:_MONTHS_SHOWN]
    if not any(row.loan_payment or row.card_payment or row.saved_tax for row in rows):
        return
    tr = language.tr
    print()
    page.paragraph(tr("The first year month by month, as it usually goes:"))
    headers = (tr("From"), tr("Cost"), tr("On credit"), tr("You pay back"), tr("Cash out"), tr("Tax saved"))
    shown = [
        (language.formats.day(row.starts), *(language.formats.money(a, cents=True) for a in _amounts(row)))
        for row in rows
    ]
    totals = [sum(column) for column in zip(*(_amounts(row) for row in rows), strict=True)]
    shown.append((tr("All"), *(language.formats.money(total, cents=True) for total in totals)))
    page.table(headers, shown, total=True)


def _amounts(row: CashFlowRow) -> tuple[int, ...]:
    return row.you_pay, row.on_credit, row.loan_payment + row.card_payment, row.cash_out, row.saved_tax
