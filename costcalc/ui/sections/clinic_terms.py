"""The terms of a quote: packages, membership, extras, deposit, late cancelling, discounts."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from costcalc.engine.bounds import Unit, field_bounds
from costcalc.engine.scenario import Clinic, Discount, Every, Extra, LateCancel, Membership, Package, Per, Refund
from costcalc.ui import formats
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.presence import Presence
from costcalc.ui.sections.record_list import RecordList
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import Choice
from costcalc.ui.widgets.disclosure import Disclosure
from costcalc.ui.widgets.number_edit import number_words
from pricing.model import PackageExample
from pricing.money import Range

_USUAL_PACKAGE = 6
_FREE = Range.exact(0)


class PackagesForm(Form):
    """Sessions sold together, and what some clinics sold."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "clinic", Clinic, parent)
        self.add_text(tr("Several sessions at one price, paid with the first of them."), "help")
        self.add(
            RecordList(
                context,
                "clinic.packages",
                tr("Package"),
                tr("Add a package"),
                (tr("Add a package"), tr("Remove a package")),
                self._first_package,
                self._make_package,
                self,
            )
        )
        if context.catalog.packages:
            self.add(Disclosure(tr("What some clinics sold"), self._make_examples, self))

    def _first_package(self) -> Package:
        """Six sessions for what they cost one by one: changes nothing until its price is typed."""
        info = self.context.projector.inputs.get("clinic.session")
        single = info.amount.middle() if info is not None and info.amount is not None else Decimal(0)
        price = min(single * _USUAL_PACKAGE, field_bounds(Package)["price"].high)
        return Package(sessions=_USUAL_PACKAGE, price=Range.exact(price))

    def _make_package(self, path: str, parent: QWidget) -> Form:
        form = Form(self.context, path, Package, parent)
        form.column.setSpacing(3 * GRID)
        form.add(form.count("sessions", tr("Sessions in it"), "", tr("Change sessions of a package")))
        form.add(form.range("price", tr("Price of all of them"), "", tr("Change price of a package")))
        form.add(form.yes_no("boosters", tr("Can be used for boosters"), "", tr("Change use of a package")))
        form.add(form.yes_no("repeatable", tr("Can be bought again"), "", tr("Change repeat of a package")))
        form.add(
            form.count(
                "expires_months",
                tr("Must be used within"),
                tr("Months. Leave empty when it does not expire."),
                tr("Change expiry of a package"),
            )
        )
        form.add(
            form.choice(
                "refund",
                tr("If you stop early"),
                [
                    Choice(Refund.NONE, tr("Nothing comes back")),
                    Choice(Refund.PRO_RATA, tr("Each unused session's share comes back")),
                    Choice(Refund.LESS_SINGLE_PRICE, tr("The rest comes back, used ones at the single price")),
                ],
                "",
                tr("Change refund of a package"),
            )
        )
        return form

    def _make_examples(self, parent: QWidget) -> QWidget:
        body = Form(self.context, "clinic", Clinic, parent)
        body.column.setSpacing(2 * GRID)
        for example in self.context.catalog.packages.values():
            body.add_text(_example_words(example, self.context), "help")
        return body


def make_terms_form(context: PlanContext, parent: QWidget) -> QWidget:
    """Membership, extras, deposit, late cancelling and discounts."""
    return _TermsForm(context, parent)


class _TermsForm(Form):
    def __init__(self, context: PlanContext, parent: QWidget) -> None:
        super().__init__(context, "clinic", Clinic, parent)
        self.add(
            Presence(
                context,
                "clinic.membership",
                tr("The clinic has a membership fee"),
                "",
                tr("Change membership"),
                _free_membership,
                self._make_membership,
                self,
            )
        )
        self.add_text(tr("Extras, such as a medicine against nausea or monitoring"), "group")
        self.add(
            RecordList(
                context,
                "clinic.extras",
                tr("Extra"),
                tr("Add an extra"),
                (tr("Add an extra"), tr("Remove an extra")),
                _free_extra,
                self._make_extra,
                self,
            )
        )
        self.add(
            self.range(
                "deposit",
                tr("Deposit"),
                tr("Paid with the first visit and taken off the first sessions."),
                tr("Change deposit"),
            )
        )
        self._add_discount()
        self.add(
            Presence(
                context,
                "clinic.late_cancel",
                tr("Expect to cancel late now and then"),
                tr("Plans never pay for a visit that you miss."),
                tr("Change late cancelling"),
                _free_late_cancel,
                self._make_late_cancel,
                self,
            )
        )

    def _add_discount(self) -> None:
        form = Form(self.context, "clinic.discount", Discount, self)
        form.add_text(tr("Discount, such as for veterans or a low income"), "group")
        form.add(
            form.percent("percent", tr("Percent"), tr("Of sessions and packages."), tr("Change discount in percent")),
            form.money(
                "dollars_per_session",
                tr("Dollars a session"),
                tr("Taken off after the percent."),
                tr("Change discount in dollars"),
            ),
        )
        self.add(form)

    def _make_membership(self, parent: QWidget) -> QWidget:
        form = Form(self.context, "clinic.membership", Membership, parent)
        form.add(form.range("price", tr("Membership fee"), "", tr("Change membership fee")))
        form.add(
            form.choice(
                "every",
                tr("Paid"),
                [
                    Choice(Every.MONTH, tr("every month")),
                    Choice(Every.YEAR, tr("every year")),
                    Choice(Every.ONCE, tr("once")),
                ],
                "",
                tr("Change how often membership is paid"),
            )
        )
        return form

    def _make_extra(self, path: str, parent: QWidget) -> Form:
        form = Form(self.context, path, Extra, parent)
        form.column.setSpacing(3 * GRID)
        needed = tr("Give it a name, so that you know it again in the answer.")
        form.add(form.text("name", tr("What it is"), "", tr("Change name of an extra"), needed_words=needed))
        form.add(form.range("price", tr("Price"), "", tr("Change price of an extra")))
        form.add(
            form.choice(
                "per",
                tr("Charged"),
                [
                    Choice(Per.SESSION, tr("every session")),
                    Choice(Per.VISIT, tr("every visit")),
                    Choice(Per.MONTH, tr("every month")),
                    Choice(Per.ONCE, tr("once")),
                ],
                "",
                tr("Change how often an extra is charged"),
            )
        )
        return form

    def _make_late_cancel(self, parent: QWidget) -> QWidget:
        form = Form(self.context, "clinic.late_cancel", LateCancel, parent)
        form.add(form.range("fee", tr("Fee each time"), "", tr("Change late-cancel fee")))
        form.add(form.count("times", tr("How often"), "", tr("Change how often you cancel late"), unit=tr("times")))
        return form


def _free_membership() -> Membership:
    return Membership(price=_FREE)


def _free_extra() -> Extra:
    return Extra(name=tr("Extra"), price=_FREE)


def _free_late_cancel() -> LateCancel:
    return LateCancel(fee=_FREE, times=1)


def _example_words(example: PackageExample, context: PlanContext) -> str:
    """One line about a package some clinic sold."""
    treatment = context.catalog.treatments.get(example.treatment)
    amount = example.price.amount
    price = number_words(amount.middle(), Unit.DOLLARS)
    if not amount.is_exact:
        price = tr("{low} to {high}").format(low=formats.dollars(amount.low), high=formats.dollars(amount.high))
    words = tr("{clinic}: {count} sessions, {treatment}, {price} ({date}).").format(
        clinic=example.clinic,
        count=formats.number(example.sessions),
        treatment=treatment.name if treatment is not None else example.treatment,
        price=price,
        date=formats.month(example.price.as_of),
    )
    return f"{words} {example.price.note}".strip()
