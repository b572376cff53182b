"""Ways to pay beside the headline: taxes, loan, card, saving up, and the cash flow of all (R19, R20)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from operator import attrgetter

from costcalc.engine.funding_records import CashFlowRow, Funding
from costcalc.engine.projection import FigureKey, Projection
from costcalc.phrases.figures import figure_words
from costcalc.phrases.funding import deferred_words, loan_words, saving_words, tax_sentences
from costcalc.ui import formats
from costcalc.ui.present.table import Column, Form, Table, no_path
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.text import tr


class PayingPart(Enum):
    """What a person may pay with, in the order in which it stands."""

    LOAN = auto()
    CARD = auto()
    SAVING_UP = auto()
    TAXES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxRow:
    """One year's cost before taxes, and what taxes give back of it; cents, typical."""

    year: str
    cost: int
    saved: int

    @property
    def after(self) -> int:
        """What the year comes to after taxes."""
        return self.cost - self.saved


def has_ways_to_pay(projection: Projection) -> bool:
    """Whether the person said anything that makes ways to pay; nothing is reckoned for it."""
    paying = projection.scenario.paying
    if paying is None:
        return False
    said = (paying.monthly_budget, paying.saved, paying.hsa, paying.fsa, paying.loan, paying.deferred)
    return paying.itemizes or any(one is not None for one in said)


def part_title(part: PayingPart) -> str:
    """The heading of a part."""
    match part:
        case PayingPart.LOAN:
            return tr("Payment plan or loan")
        case PayingPart.CARD:
            return tr("Medical credit card")
        case PayingPart.SAVING_UP:
            return tr("Saving up before you start")
        case PayingPart.TAXES:
            return tr("Taxes")


def paying_summary(projection: Projection) -> str:
    """How these stand beside the headline figures."""
    first = projection.figures.get(FigureKey.FIRST_YEAR)
    if first is None:
        return tr("There is nothing to pay yet in this plan.")
    template = tr(
        "The first year costs {amount}. Below is how you may pay it. "
        "The figures above stay as they are: before taxes, and without interest."
    )
    return template.format(amount=figure_words(first, LANGUAGE))


def part_sentences(funding: Funding) -> dict[PayingPart, str]:
    """What is said of each part that there is."""
    said: dict[PayingPart, str] = {}
    if funding.loan is not None:
        said[PayingPart.LOAN] = loan_words(funding.loan, LANGUAGE)
    if funding.deferred is not None:
        said[PayingPart.CARD] = deferred_words(funding.deferred, LANGUAGE)
    if funding.saving_up:
        said[PayingPart.SAVING_UP] = "\n".join(saving_words(goal, LANGUAGE) for goal in funding.saving_up)
    taxes = "\n".join(tax_sentences(funding, LANGUAGE))
    if taxes:
        said[PayingPart.TAXES] = taxes
    return said


def tax_table(projection: Projection, funding: Funding) -> Table[TaxRow] | None:
    """Each year before and after taxes; None where nothing is saved."""
    if funding.saved.high == 0:
        return None
    rows = tuple(_tax_rows(projection, funding))
    cost, saved = sum(row.cost for row in rows), sum(row.saved for row in rows)
    return Table(
        name=tr("What you save on taxes in each year"),
        columns=(
            Column(title=tr("Year"), read=attrgetter("year"), stretches=True),
            Column(
                title=tr("Cost before taxes"),
                read=attrgetter("cost"),
                form=Form.CENTS,
                help=tr("As in the figures above, if costs are typical."),
            ),
            Column(title=tr("Tax saved"), read=attrgetter("saved"), form=Form.CENTS),
            Column(title=tr("After taxes"), read=attrgetter("after"), form=Form.CENTS),
        ),
        rows=rows,
        path=no_path,
        total=(tr("Total"), cost, saved, cost - saved),
    )


def cash_flow_table(funding: Funding) -> Table[CashFlowRow]:
    """What leaves the person's hands in each month; a column that would be empty is left out."""
    columns = [Column(title=tr("Month"), read=attrgetter("starts"), form=Form.MONTH, stretches=True)]
    columns += [column for column in _flow_columns() if _is_needed(column, funding)]
    sums = tuple(sum(_cents(column, row) for row in funding.cash_flow) for column in columns[1:])
    return Table(
        name=tr("What leaves your hands in each month"),
        columns=tuple(columns),
        rows=funding.cash_flow,
        path=no_path,
        total=(tr("Total"), *sums),
    )


def cash_flow_words(funding: Funding) -> str:
    """What is still due when the table ends; empty where nothing is."""
    if not funding.due_after_horizon:
        return ""
    template = tr("After the last month {amount} of loan and card are still to be paid.")
    return template.format(amount=formats.money(funding.due_after_horizon, cents=True))


def _tax_rows(projection: Projection, funding: Funding) -> Iterator[TaxRow]:
    for cost, saved in zip(projection.by_year, funding.saved_by_year, strict=True):
        year = tr("Year {number}, from {day}").format(number=cost.year, day=formats.day(cost.starts))
        yield TaxRow(year=year, cost=cost.typical, saved=saved.typical)


def _flow_columns() -> Iterator[Column[CashFlowRow]]:
    yield _amount(tr("Cost"), "you_pay", tr("What the clinic, pharmacy and others ask, less what comes back."))
    yield _amount(tr("On credit"), "on_credit", tr("What the loan or the card pays of it."))
    yield Column(title=tr("You pay back"), read=_paid_back, form=Form.CENTS, help=tr("To the loan and the card."))
    yield _amount(tr("Cash out"), "cash_out", tr("The cost, less what is on credit, and what you pay back."))
    yield _amount(tr("From accounts"), "from_accounts", tr("What your HSA and FSA can pay of it."))
    yield _amount(tr("Tax saved"), "saved_tax", tr("When money goes in, or when the tax return is filed."))


def _amount(title: str, name: str, help_text: str) -> Column[CashFlowRow]:
    return Column(title=title, read=attrgetter(name), form=Form.CENTS, help=help_text)


def _is_needed(column: Column[CashFlowRow], funding: Funding) -> bool:
    always = (tr("Cost"), tr("Cash out"))
    return column.title in always or any(_cents(column, row) for row in funding.cash_flow)


def _cents(column: Column[CashFlowRow], row: CashFlowRow) -> int:
    value = column.read(row)
    return value if isinstance(value, int) else 0


def _paid_back(row: CashFlowRow) -> int:
    return row.loan_payment + row.card_payment
