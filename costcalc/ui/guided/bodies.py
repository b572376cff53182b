"""The fields of each question: the sections' own, a few at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import Clinic, Paying, Travel, Treatment
from costcalc.ui.sections import clinic, paying, plan_card, travel, treatment, treatment_details
from costcalc.ui.sections.boosters import BoosterForm
from costcalc.ui.sections.clinic_terms import PackagesForm
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.included import IncludedField
from costcalc.ui.sections.insurance import WhoPays
from costcalc.ui.sections.ketamine_cover import KetamineCover
from costcalc.ui.sections.medicines import MedicinesSection
from costcalc.ui.sections.region import RegionForm
from costcalc.ui.widgets.field import Field


def make_pain(context: PlanContext, parent: QWidget) -> QWidget:
    """The kind of pain."""
    return _with_field(Form(context, "treatment", Treatment, parent), treatment.pain_field)


def make_way(context: PlanContext, parent: QWidget) -> QWidget:
    """The way of treatment."""
    return _with_field(Form(context, "treatment", Treatment, parent), treatment.way_field)


def make_series(context: PlanContext, parent: QWidget) -> QWidget:
    """Sessions of the first series, and the days between them."""
    return treatment.FirstSeries(context, parent)


def make_boosters(context: PlanContext, parent: QWidget) -> QWidget:
    """Whether and how boosters follow."""
    return BoosterForm(context, parent)


def make_times(context: PlanContext, parent: QWidget) -> QWidget:
    """The first visit, and how far ahead."""
    return treatment.Times(context, parent)


def make_begun(context: PlanContext, parent: QWidget) -> QWidget:
    """What was had before."""
    return treatment_details.make_under_way(context, parent)


def make_session(context: PlanContext, parent: QWidget) -> QWidget:
    """The price of a session."""
    return _with_field(Form(context, "clinic", Clinic, parent), clinic.session_field)


def make_included(context: PlanContext, parent: QWidget) -> QWidget:
    """What that price includes."""
    return IncludedField(context, parent)


def make_home(context: PlanContext, parent: QWidget) -> QWidget:
    """Prices of ketamine at home."""
    return clinic.make_home_prices(context, parent)


def make_evaluation(context: PlanContext, parent: QWidget) -> QWidget:
    """The price of the first visit."""
    form = Form(context, "clinic", Clinic, parent)
    clinic.add_first_visit(form)
    return form


def make_packages(context: PlanContext, parent: QWidget) -> QWidget:
    """Packages."""
    return PackagesForm(context, parent)


def make_place(context: PlanContext, parent: QWidget) -> QWidget:
    """Kind of place, state, part of the state."""
    form = Form(context, "clinic", Clinic, parent)
    form.add(clinic.place_field(form))
    form.add(RegionForm(context, form))
    return form


def make_plan(context: PlanContext, parent: QWidget) -> QWidget:
    """The plan, by preset."""
    return WhoPays(context, parent)


def make_deductible(context: PlanContext, parent: QWidget) -> QWidget:
    """The deductible."""
    return plan_card.DeductibleForm(context, parent)


def make_maximum(context: PlanContext, parent: QWidget) -> QWidget:
    """The out-of-pocket maximum."""
    return plan_card.MaximumForm(context, parent)


def make_used(context: PlanContext, parent: QWidget) -> QWidget:
    """What is used of both, and when they start again."""
    form = Form(context, "plan", HealthPlan, parent)
    form.add(plan_card.UsedForm(context, form))
    form.add(plan_card.PlanYearForm(context, form))
    return form


def make_specialist(context: PlanContext, parent: QWidget) -> QWidget:
    """A visit to a specialist."""
    return plan_card.SpecialistForm(context, parent)


def make_cover(context: PlanContext, parent: QWidget) -> QWidget:
    """What the plan does with ketamine."""
    return KetamineCover(context, parent)


def make_medicines(context: PlanContext, parent: QWidget) -> QWidget:
    """Medicines and other care."""
    return MedicinesSection(context, parent)


def make_trip(context: PlanContext, parent: QWidget) -> QWidget:
    """What each trip costs."""
    form = Form(context, "travel", Travel, parent)
    travel.add_trip(form)
    return form


def make_company(context: PlanContext, parent: QWidget) -> QWidget:
    """A companion, child care."""
    return travel.make_escort(context, parent)


def make_nights_away(context: PlanContext, parent: QWidget) -> QWidget:
    """Nights and meals."""
    return travel.make_nights(context, parent)


def make_pay(context: PlanContext, parent: QWidget) -> QWidget:
    """Lost pay."""
    return travel.make_lost_pay(context, parent)


def make_means(context: PlanContext, parent: QWidget) -> QWidget:
    """Each month, and saved."""
    form = Form(context, "paying", Paying, parent)
    paying.add_means(form)
    return form


def make_parts(context: PlanContext, parent: QWidget) -> QWidget:
    """Monthly parts, a medical card."""
    form = Form(context, "paying", Paying, parent)
    form.add(paying.make_loan(context, form))
    form.add(paying.make_deferred(context, form))
    return form


def _with_field(form: Form, make_field: Callable[[Form], Field]) -> Form:
    form.add(make_field(form))
    return form
