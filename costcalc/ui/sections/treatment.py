"""The *Treatment* section: what is done, how often and for how long."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from costcalc.engine.ledger import Origin
from costcalc.engine.scenario import Induction, Scenario, Treatment
from costcalc.ui.sections.boosters import BoosterForm
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.treatment_details import make_checks, make_home_phase, make_outlook, make_under_way
from costcalc.ui.text import tr
from costcalc.ui.widgets.choice_field import Choice
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.provenance import Provenance


class TreatmentSection(Form):
    """Kind of pain, way of treatment, first series, boosters, and details on request."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "treatment", Treatment, parent)
        self.add(pain_field(self))
        self.add(way_field(self))
        self.add(FirstSeries(context, self))
        self.add(BoosterForm(context, self))
        self.add(Times(context, self))
        self.add_details(tr("Follow-up visits and lab tests"), partial(make_checks, self.context), "checksDetails")
        self.add_details(tr("Ketamine at home afterwards"), partial(make_home_phase, self.context), "homeDetails")
        self.add_details(tr("I have already begun"), partial(make_under_way, self.context), "underWayDetails")
        self.add_details(
            tr("Rising prices, chance that it helps"), partial(make_outlook, self.context), "outlookDetails"
        )


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


def _explain_way(context: PlanContext) -> Provenance | None:
    """The condition's usual way stands in for one that was not said."""
    if context.store.value("treatment.method") is not None:
        return None
    condition = context.catalog.conditions.get(context.store.value("treatment.condition") or "other")
    if condition is None:
        return None
    words = tr("The usual way for {condition}.").format(condition=condition.name)
    return Provenance(Origin.CATALOG, condition.method, words)
