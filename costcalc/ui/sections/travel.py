"""The *Getting there* section: each trip to the clinic, and pay that is lost for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from costcalc.engine.scenario import LostPay, Travel
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.text import tr


class TravelSection(Form):
    """Per trip: ride or miles, parking; a companion, nights away and lost pay on request."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "travel", Travel, parent)
        add_trip(self)
        self.add_details(tr("Someone comes along"), self._make_escort, "escortDetails")
        self.add_details(tr("Nights away and meals"), self._make_nights, "nightsDetails")
        self.add_details(tr("Pay that is lost"), self._make_lost_pay, "lostPayDetails")

    def _make_escort(self, parent: QWidget) -> QWidget:
        return make_escort(self.context, parent)

    def _make_nights(self, parent: QWidget) -> QWidget:
        return make_nights(self.context, parent)

    def _make_lost_pay(self, parent: QWidget) -> QWidget:
        return make_lost_pay(self.context, parent)


def add_trip(form: Form) -> None:
    """Place what each trip costs, in a form of the travel."""
    form.add_text(tr("What each trip to the clinic costs, there and back. Leave empty what you do not need."), "help")
    form.add(
        form.range(
            "ride",
            tr("Ride, there and back"),
            tr("A taxi, a ride service or a fare. You may not drive yourself home after a session."),
            tr("Change price of a ride"),
        )
    )
    form.add(
        form.range(
            "miles",
            tr("Miles by car, there and back"),
            tr("When someone drives you. Counted at the medical mileage rate."),
            tr("Change miles"),
        )
    )
    form.add(form.range("parking", tr("Parking and tolls"), "", tr("Change parking")))


def make_escort(context: PlanContext, parent: QWidget) -> QWidget:
    """What a companion and child care cost."""
    form = Form(context, "travel", Travel, parent)
    form.add(
        form.range(
            "escort",
            tr("What the companion costs"),
            tr("Each trip: a paid helper, or an extra fare."),
            tr("Change cost of a companion"),
        )
    )
    form.add(
        form.range(
            "escort_hours",
            tr("Hours the companion is away"),
            tr("Counts only for pay the companion loses."),
            tr("Change hours of a companion"),
        )
    )
    form.add(
        form.range("child_care", tr("Child care"), tr("Each trip, for children or others."), tr("Change child care"))
    )
    return form


def make_nights(context: PlanContext, parent: QWidget) -> QWidget:
    """Nights away and meals."""
    form = Form(context, "travel", Travel, parent)
    form.add(form.count("nights_per_visit", tr("Nights each trip"), "", tr("Change nights"), unit=tr("nights")))
    form.add(form.range("lodging_per_night", tr("Price of a night"), "", tr("Change price of a night")))
    form.add(form.range("meals", tr("Meals each trip"), "", tr("Change meals")))
    return form


def make_lost_pay(context: PlanContext, parent: QWidget) -> QWidget:
    """Pay that is lost for the trips."""
    form = Form(context, "lost_pay", LostPay, parent)
    form.add_text(tr("Shown beside the answer, never inside it: it is money you do not earn."), "help")
    form.add(form.range("hourly", tr("My pay for an hour"), "", tr("Change pay for an hour")))
    form.add(
        form.range(
            "hours_per_visit",
            tr("Hours I miss each trip"),
            tr("The way, the session and the rest afterwards."),
            tr("Change hours missed"),
        )
    )
    form.add(
        form.range(
            "escort_hourly", tr("The companion's pay for an hour"), "", tr("Change the companion's pay for an hour")
        )
    )
    return form
