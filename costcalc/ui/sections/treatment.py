"""The *Treatment* section: what is done, how often and for how long."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from costcalc.engine.ledger import Origin
from costcalc.engine.scenario import FollowUps, HomePhase, Induction, Labs, Scenario, Treatment, UnderWay
from costcalc.ui.sections.boosters import BoosterForm
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.presence import Presence
from costcalc.ui.text import tr
from costcalc.ui.widgets.choice_field import Choice
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.provenance import Provenance
from pricing.money import Range

_USUAL_MONTHS = Range.exact(3)


class TreatmentSection(Form):
    """Kind of pain, way of treatment, first series, boosters, and details on request."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "treatment", Treatment, parent)
        self.add(pain_field(self))
        self.add(way_field(self))
        self.add(FirstSeries(context, self))
        self.add(BoosterForm(context, self))
        self.add(Times(context, self))
        self.add_details(tr("Follow-up visits and lab tests"), self._make_checks, "checksDetails")
        self.add_details(tr("Ketamine at home afterwards"), self._make_home, "homeDetails")
        self.add_details(tr("I have already begun"), self._make_under_way, "underWayDetails")
        self.add_details(tr("Rising prices, chance that it helps"), self._make_outlook, "outlookDetails")

    def _make_checks(self, parent: QWidget) -> QWidget:
        body = Form(self.context, "treatment", Treatment, parent)
        body.add(
            Presence(
                self.context,
                "treatment.follow_ups",
                tr("Follow-up visits at the clinic"),
                tr("Visits to see how it goes, on days without a session."),
                tr("Change follow-up visits"),
                _usual_follow_ups,
                self._make_follow_ups,
                body,
            )
        )
        body.add(
            Presence(
                self.context,
                "treatment.labs",
                tr("Lab tests"),
                tr("Such as liver and kidney tests during longer treatment."),
                tr("Change lab tests"),
                _usual_labs,
                self._make_labs,
                body,
            )
        )
        return body

    def _make_follow_ups(self, parent: QWidget) -> QWidget:
        body = Form(self.context, "treatment.follow_ups", FollowUps, parent)
        title, change = tr("Months between follow-ups"), tr("Change months between follow-ups")
        body.add(
            body.range("months_between", title, tr("The first one comes this long after the first visit."), change)
        )
        return body

    def _make_labs(self, parent: QWidget) -> QWidget:
        body = Form(self.context, "treatment.labs", Labs, parent)
        title, change = tr("Months between lab tests"), tr("Change months between lab tests")
        body.add(
            body.range("months_between", title, tr("The first one comes this long after the first visit."), change)
        )
        return body

    def _make_home(self, parent: QWidget) -> QWidget:
        return Presence(
            self.context,
            "treatment.home",
            tr("Go on with ketamine at home after the first series"),
            tr("Tablets, lozenges or nasal spray that a pharmacy prepares."),
            tr("Change ketamine at home"),
            HomePhase,
            self._make_home_fields,
            parent,
        )

    def _make_home_fields(self, parent: QWidget) -> QWidget:
        body = Form(self.context, "treatment.home", HomePhase, parent)
        body.add(
            body.number(
                "starts_after_weeks",
                tr("Begins after"),
                tr("Weeks from the last session of the first series."),
                tr("Change begin of home phase"),
            ),
            body.count(
                "supply_days", tr("A supply lasts"), tr("Days until the next one."), tr("Change days of a home supply")
            ),
        )
        body.add(
            body.range(
                "follow_up_months",
                tr("Months between home follow-ups"),
                tr("Visits or calls that go with it. Leave empty for none."),
                tr("Change months between home follow-ups"),
            )
        )
        return body

    def _make_under_way(self, parent: QWidget) -> QWidget:
        return make_under_way(self.context, parent)

    def _make_outlook(self, parent: QWidget) -> QWidget:
        body = Form(self.context, "", Scenario, parent)
        body.add(
            body.range(
                "price_growth",
                tr("Prices rise each year by"),
                tr("Counted on every anniversary of the first visit. Leave empty for steady prices."),
                tr("Change price growth"),
            )
        )
        chance = Form(self.context, "treatment", Treatment, body)
        chance.add(
            chance.percent(
                "chance_it_helps",
                tr("Chance that it helps me"),
                tr("Your own or your clinician's view. It is only shown beside the cost if it does not help."),
                tr("Change chance that it helps"),
            )
        )
        body.add(chance)
        return body


class FirstSeries(Form):
    """Sessions of the first series and the days between them."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "treatment.induction", Induction, parent)
        self.add(
            self.range(
                "sessions",
                tr("Sessions in the first series"),
                tr("How many it takes to find out whether it helps."),
                tr("Change number of sessions"),
            )
        )
        self.add(
            self.range(
                "days_between",
                tr("Days between sessions"),
                tr("1 means every day."),
                tr("Change days between sessions"),
            )
        )


class Times(Form):
    """The first visit, and how far ahead is reckoned."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", Scenario, parent)
        start = self.day("start", tr("First visit"), tr("All dates are counted from it."), tr("Change first visit"))
        years = self.count(
            "horizon_years", tr("Years to look ahead"), tr("From 1 to 10."), tr("Change years to look ahead"), unit=""
        )
        self.add(start, years)


def pain_field(form: Form) -> Field:
    """The kind of pain, in a form of the treatment."""
    conditions = [Choice(one.key, one.name, one.words) for one in form.context.catalog.conditions.values()]
    return form.choice(
        "condition",
        tr("Kind of pain"),
        [Choice(None, tr("Not chosen")), *conditions],
        tr("Fills in the usual course. Whatever you type yourself stays."),
        tr("Change kind of pain"),
    )


def way_field(form: Form) -> Field:
    """How ketamine is given, in a form of the treatment."""
    methods = [Choice(one.key, one.name, one.approval) for one in form.context.catalog.treatments.values()]
    return form.choice(
        "method",
        tr("Way of treatment"),
        methods,
        "",
        tr("Change way of treatment"),
        explain=partial(_explain_way, form.context),
    )


def make_under_way(context: PlanContext, parent: QWidget) -> QWidget:
    """A treatment that has begun: what was had, and what is paid already."""
    return Presence(
        context,
        "treatment.under_way",
        tr("My treatment is already under way"),
        tr("Only what is still to come is counted."),
        tr("Change treatment under way"),
        UnderWay,
        partial(_make_under_way_fields, context),
        parent,
    )


def _make_under_way_fields(context: PlanContext, parent: QWidget) -> QWidget:
    body = Form(context, "treatment.under_way", UnderWay, parent)
    body.add(
        body.count("sessions_had", tr("Sessions I have had"), "", tr("Change sessions had")),
        body.count(
            "package_sessions_left", tr("Paid sessions left"), tr("In a package."), tr("Change paid sessions left")
        ),
    )
    body.add(
        body.day(
            "last_session",
            tr("Last session"),
            tr("The next booster is counted from it."),
            tr("Change last session"),
            optional=True,
        )
    )
    return body


def _explain_way(context: PlanContext) -> Provenance | None:
    """The condition's usual way stands in for one that was not said."""
    if context.store.value("treatment.method") is not None:
        return None
    condition = context.catalog.conditions.get(context.store.value("treatment.condition") or "other")
    if condition is None:
        return None
    words = tr("The usual way for {condition}.").format(condition=condition.name)
    return Provenance(Origin.CATALOG, condition.method, words)


def _usual_follow_ups() -> FollowUps:
    return FollowUps(months_between=_USUAL_MONTHS)


def _usual_labs() -> Labs:
    return Labs(months_between=_USUAL_MONTHS)
