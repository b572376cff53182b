"""The *Clinic prices* section: a clinic and its quote."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from costcalc.engine.ledger import Origin
from costcalc.engine.scenario import Clinic, Facility
from costcalc.ui.sections.clinic_terms import PackagesForm, make_terms_form
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.included import IncludedField
from costcalc.ui.sections.region import RegionForm
from costcalc.ui.text import tr
from costcalc.ui.widgets.choice_field import Choice
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.provenance import Provenance


class ClinicSection(Form):
    """Where, what a session costs and includes, other visits, and the quote's terms on request."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "clinic", Clinic, parent)
        self._add_place()
        self._add_sessions()
        self._add_visits()
        self.add_details(tr("Packages"), self._make_packages, "packagesDetails")
        self.add_details(tr("Membership, extras, deposit, discounts"), self._make_terms, "termsDetails")
        self.add_details(tr("Prices for ketamine at home"), self._make_home, "homePriceDetails")

    def _add_place(self) -> None:
        self.add(name_field(self))
        self.add(place_field(self))
        self.add(RegionForm(self.context, self))
        self.add(quote_date_field(self))

    def _add_sessions(self) -> None:
        self.add(session_field(self))
        self.add(IncludedField(self.context, self))
        self.add(booster_field(self))

    def _add_visits(self) -> None:
        add_first_visit(self)
        add_other_visits(self)

    def _make_packages(self, parent: QWidget) -> QWidget:
        return PackagesForm(self.context, parent)

    def _make_terms(self, parent: QWidget) -> QWidget:
        return make_terms_form(self.context, parent)

    def _make_home(self, parent: QWidget) -> QWidget:
        return make_home_prices(self.context, parent)


def name_field(form: Form) -> Field:
    """What the clinic is called, in a form of the clinic."""
    return form.text("name", tr("Name of the clinic"), "", tr("Change name of the clinic"))


def quote_date_field(form: Form) -> Field:
    """When the clinic told its prices, in a form of the clinic."""
    return form.day(
        "quote_date",
        tr("Date of the quote"),
        tr("When the clinic told you its prices."),
        tr("Change date of the quote"),
        optional=True,
    )


def session_field(form: Form) -> Field:
    """The price of one session, in a form of the clinic."""
    return form.range(
        "session",
        tr("Price of one session"),
        tr("What the clinic asks when no plan pays, before any discount."),
        tr("Change price of a session"),
    )


def booster_field(form: Form) -> Field:
    """The price of one booster, in a form of the clinic."""
    return form.range(
        "booster",
        tr("Price of one booster session"),
        tr("Leave empty when it is the same."),
        tr("Change price of a booster"),
    )


def add_first_visit(form: Form) -> None:
    """Place the price of the first visit, and whether it comes off again, in a form of the clinic."""
    form.add(
        form.range(
            "evaluation",
            tr("First visit (evaluation)"),
            tr("The talk and check-up before the first session."),
            tr("Change price of the evaluation"),
        )
    )
    form.add(
        form.yes_no(
            "evaluation_credited",
            tr("Its price comes off the first session"),
            "",
            tr("Change evaluation credit"),
        )
    )


def add_other_visits(form: Form) -> None:
    """Place the prices of a follow-up and of lab tests, in a form of the clinic."""
    form.add(
        form.range(
            "follow_up",
            tr("Follow-up visit"),
            tr("Counted when follow-ups are part of the treatment."),
            tr("Change price of a follow-up"),
        )
    )
    form.add(
        form.range(
            "lab",
            tr("Lab tests, each time"),
            tr("Counted when lab tests are part of the treatment."),
            tr("Change price of lab tests"),
        )
    )


def place_field(form: Form) -> Field:
    """The kind of place, in a form of the clinic."""
    places = [
        Choice(Facility(key), one.name, one.words)
        for key, one in form.context.catalog.facilities.items()
        if key in list(Facility)
    ]
    explain = partial(_explain_place, form.context)
    return form.choice("facility", tr("Kind of place"), places, "", tr("Change kind of place"), explain=explain)


def make_home_prices(context: PlanContext, parent: QWidget) -> QWidget:
    """What ketamine at home costs."""
    body = Form(context, "clinic", Clinic, parent)
    body.add(
        body.range(
            "home_supply",
            tr("One home supply"),
            tr("What the pharmacy or the clinic asks for one supply."),
            tr("Change price of a home supply"),
        )
    )
    body.add(
        body.range(
            "home_follow_up",
            tr("One home follow-up"),
            tr("A visit or call that goes with it."),
            tr("Change price of a home follow-up"),
        )
    )
    return body


def _explain_place(context: PlanContext) -> Provenance | None:
    if context.store.value("clinic.facility") is not None:
        return None
    words = tr("Taken as long as you do not choose one.")
    return Provenance(Origin.CATALOG, Facility.INDEPENDENT, words)
