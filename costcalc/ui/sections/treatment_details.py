"""The rest of a treatment, on request: follow-ups and tests, ketamine at home, what was had before, the outlook."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from costcalc.engine.scenario import FollowUps, HomePhase, Labs, Scenario, Treatment, UnderWay
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.presence import Presence
from costcalc.ui.text import tr
from pricing.money import Range

_USUAL_MONTHS = Range.exact(3)


def make_checks(context: PlanContext, parent: QWidget) -> QWidget:
    """Follow-up visits and lab tests, each or none."""
    body = Form(context, "treatment", Treatment, parent)
    body.add(
        Presence(
            context,
            "treatment.follow_ups",
            tr("Follow-up visits at the clinic"),
            tr("Visits to see how it goes, on days without a session."),
            tr("Change follow-up visits"),
            _usual_follow_ups,
            partial(_make_follow_ups, context),
            body,
        )
    )
    body.add(
        Presence(
            context,
            "treatment.labs",
            tr("Lab tests"),
            tr("Such as liver and kidney tests during longer treatment."),
            tr("Change lab tests"),
            _usual_labs,
            partial(_make_labs, context),
            body,
        )
    )
    return body


def make_home_phase(context: PlanContext, parent: QWidget) -> QWidget:
    """Ketamine at home after the first series, or none."""
    return Presence(
        context,
        "treatment.home",
        tr("Go on with ketamine at home after the first series"),
        tr("Tablets, lozenges or nasal spray that a pharmacy prepares."),
        tr("Change ketamine at home"),
        HomePhase,
        partial(_make_home_fields, context),
        parent,
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


def make_outlook(context: PlanContext, parent: QWidget) -> QWidget:
    """How prices rise, and how likely the treatment helps."""
    body = Form(context, "", Scenario, parent)
    body.add(
        body.range(
            "price_growth",
            tr("Prices rise each year by"),
            tr("Counted on every anniversary of the first visit. Leave empty for steady prices."),
            tr("Change price growth"),
        )
    )
    chance = Form(context, "treatment", Treatment, body)
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


def _make_follow_ups(context: PlanContext, parent: QWidget) -> QWidget:
    body = Form(context, "treatment.follow_ups", FollowUps, parent)
    title, change = tr("Months between follow-ups"), tr("Change months between follow-ups")
    body.add(body.range("months_between", title, tr("The first one comes this long after the first visit."), change))
    return body


def _make_labs(context: PlanContext, parent: QWidget) -> QWidget:
    body = Form(context, "treatment.labs", Labs, parent)
    title, change = tr("Months between lab tests"), tr("Change months between lab tests")
    body.add(body.range("months_between", title, tr("The first one comes this long after the first visit."), change))
    return body


def _make_home_fields(context: PlanContext, parent: QWidget) -> QWidget:
    body = Form(context, "treatment.home", HomePhase, parent)
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


def _usual_follow_ups() -> FollowUps:
    return FollowUps(months_between=_USUAL_MONTHS)


def _usual_labs() -> Labs:
    return Labs(months_between=_USUAL_MONTHS)
