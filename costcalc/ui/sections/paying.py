"""The *Paying for it* section: what a person has, and ways to pay, each on request."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget

from costcalc.engine.scenario import (
    CopayProgramme,
    DeferredInterest,
    Loan,
    Paying,
)
from costcalc.ui.sections import funding_words
from costcalc.ui.sections.answer_words import AnswerWords
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.paying_forms import make_household, make_programme, make_savings_accounts, make_sliding_scale
from costcalc.ui.sections.presence import Presence
from costcalc.ui.text import tr

_FIRST_PRINCIPAL = Decimal(1000)
_FIRST_MONTHS = 12


class PayingSection(Form):
    """Budget and savings first; accounts, loans and help on request."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "paying", Paying, parent)
        add_means(self)
        self.add_details(tr("Health savings accounts (HSA, FSA)"), partial(make_accounts, context), "accountsDetails")
        self.add_details(tr("Payment plan or loan"), partial(make_loan, context), "loanDetails")
        self.add_details(tr("Medical credit card"), partial(make_deferred, context), "deferredDetails")
        self.add_details(tr("Help by income"), partial(make_help, context), "incomeDetails")
        self.add_details(
            tr("A manufacturer's copay programme"), partial(make_copay_programme, context), "programmeDetails"
        )


class _LoanForm(Form):
    """A level-payment loan."""

    def __init__(self, context: PlanContext, parent: QWidget) -> None:
        super().__init__(context, "paying.loan", Loan, parent)
        change = tr("Change loan")
        self.add(
            self.money("principal", tr("Amount"), "", change),
            self.money("down_payment", tr("Paid at once"), "", change),
        )
        self.add(
            self.percent("apr", tr("Interest a year (APR)"), tr("0% for many payment plans."), change),
            self.count("months", tr("Number of months"), "", change, unit=""),
        )
        self.add(AnswerWords(context, funding_words.loan, self))


class _DeferredForm(Form):
    """A card with deferred interest."""

    def __init__(self, context: PlanContext, parent: QWidget) -> None:
        super().__init__(context, "paying.deferred", DeferredInterest, parent)
        change = tr("Change medical credit card")
        self.add(
            self.money("principal", tr("Amount"), "", change),
            self.count("months", tr("Months without interest"), "", change, unit=""),
        )
        self.add(
            self.percent("apr", tr("Interest a year (APR)"), tr("It is on the card's papers."), change),
            self.money("monthly_payment", tr("I pay each month"), "", change),
        )
        self.add(AnswerWords(context, funding_words.deferred, self))


def add_means(form: Form) -> None:
    """Place what a person can pay, in a form of paying."""
    form.add(
        form.money(
            "monthly_budget",
            tr("What I can pay each month"),
            tr("“What can I afford?” is reckoned from it."),
            tr("Change monthly budget"),
        ),
        form.money("saved", tr("What I have saved for it"), "", tr("Change savings")),
    )
    form.add(AnswerWords(form.context, funding_words.saving_up, form))


def make_loan(context: PlanContext, parent: QWidget) -> QWidget:
    """Equal monthly parts, or none."""
    return Presence(
        context,
        "paying.loan",
        tr("I pay in equal monthly parts"),
        tr("The clinic's payment plan, or a loan from a bank."),
        tr("Change loan"),
        _first_loan,
        partial(_LoanForm, context),
        parent,
    )


def make_deferred(context: PlanContext, parent: QWidget) -> QWidget:
    """A card that defers its interest, or none."""
    return Presence(
        context,
        "paying.deferred",
        tr("I pay with a card that defers its interest"),
        tr("“No interest if paid in full within 12 months”: one late dollar, and all of it is due."),
        tr("Change medical credit card"),
        _first_deferred,
        partial(_DeferredForm, context),
        parent,
    )


def make_accounts(context: PlanContext, parent: QWidget) -> QWidget:
    """HSA and FSA, and the taxes that they save."""
    form = Form(context, "paying", Paying, parent)
    form.add(make_savings_accounts(context, form))
    form.add(AnswerWords(context, funding_words.taxes, form))
    return form


def make_help(context: PlanContext, parent: QWidget) -> QWidget:
    """What depends on income: the household, the clinic's discounts, the deduction."""
    form = Form(context, "paying", Paying, parent)
    form.add(make_household(context, form))
    form.add(make_sliding_scale(context, form))
    form.add(
        form.yes_no(
            "itemizes",
            tr("I itemize deductions on my tax return"),
            tr("Medical costs above 7.5% of income then lower your taxes."),
            tr("Change itemizing"),
        )
    )
    form.add(AnswerWords(context, funding_words.taxes, form))
    return form


def make_copay_programme(context: PlanContext, parent: QWidget) -> QWidget:
    """A manufacturer's copay programme, or none."""
    return Presence(
        context,
        "paying.copay_programme",
        tr("A manufacturer pays part of my copay"),
        tr("Only with commercial plans, never with Medicare or Medicaid. Known for esketamine."),
        tr("Change copay programme"),
        first_programme,
        partial(make_programme, context),
        parent,
    )


def first_programme() -> CopayProgramme:
    """A programme to begin with."""
    return CopayProgramme(per_visit_patient_pays=Decimal(10))


def _first_loan() -> Loan:
    return Loan(principal=_FIRST_PRINCIPAL, months=_FIRST_MONTHS)


def _first_deferred() -> DeferredInterest:
    payment = (_FIRST_PRINCIPAL / _FIRST_MONTHS).quantize(Decimal(1)) + 1
    return DeferredInterest(
        principal=_FIRST_PRINCIPAL, apr=Decimal("26.99"), months=_FIRST_MONTHS, monthly_payment=payment
    )
