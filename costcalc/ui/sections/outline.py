"""The six sections in their order: name, icon, what each holds in one line, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from costcalc.ui.sections import summaries
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.summaries import PlanAtHand
from costcalc.ui.text import tr

Summary = Callable[[PlanAtHand], str]
MakeSection = Callable[[PlanContext, QWidget], QWidget]


@dataclass(frozen=True, slots=True)
class SectionOutline:
    """One section.

    Attributes:
        key: Its name in code and tests.
        title: Its name for people.
        icon: Its icon.
        paths: Top-level parts of the plan that it edits.
        summary: One line on what it holds.
        make: Makes its inside, when it first opens.
    """

    key: str
    title: str
    icon: str
    paths: tuple[str, ...]
    summary: Summary
    make: MakeSection


def outline() -> tuple[SectionOutline, ...]:
    """The sections from top to bottom."""
    return (
        SectionOutline(
            "treatment",
            tr("Treatment"),
            "treatment",
            ("treatment", "start", "horizon_years", "price_growth"),
            summaries.treatment_summary,
            _make_treatment,
        ),
        SectionOutline("clinic", tr("Clinic prices"), "clinic", ("clinic",), summaries.clinic_summary, _make_clinic),
        SectionOutline(
            "insurance",
            tr("Insurance"),
            "insurance",
            ("plan", "outcome", "outcome_chances", "reimbursement_weeks"),
            summaries.insurance_summary,
            _make_insurance,
        ),
        SectionOutline(
            "medicines",
            tr("Medicines"),
            "medicines",
            ("medicines", "care", "options"),
            summaries.medicines_summary,
            _make_medicines,
        ),
        SectionOutline(
            "travel", tr("Getting there"), "travel", ("travel", "lost_pay"), summaries.travel_summary, _make_travel
        ),
        SectionOutline("paying", tr("Paying for it"), "paying", ("paying",), summaries.paying_summary, _make_paying),
    )


def _make_treatment(context: PlanContext, parent: QWidget) -> QWidget:
    from costcalc.ui.sections.treatment import TreatmentSection

    return TreatmentSection(context, parent)


def _make_clinic(context: PlanContext, parent: QWidget) -> QWidget:
    from costcalc.ui.sections.clinic import ClinicSection

    return ClinicSection(context, parent)


def _make_insurance(context: PlanContext, parent: QWidget) -> QWidget:
    from costcalc.ui.sections.insurance import InsuranceSection

    return InsuranceSection(context, parent)


def _make_medicines(context: PlanContext, parent: QWidget) -> QWidget:
    from costcalc.ui.sections.medicines import MedicinesSection

    return MedicinesSection(context, parent)


def _make_travel(context: PlanContext, parent: QWidget) -> QWidget:
    from costcalc.ui.sections.travel import TravelSection

    return TravelSection(context, parent)


def _make_paying(context: PlanContext, parent: QWidget) -> QWidget:
    from costcalc.ui.sections.paying import PayingSection

    return PayingSection(context, parent)
