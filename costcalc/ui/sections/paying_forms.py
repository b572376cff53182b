"""Fields of accounts, household, sliding scale and copay programme."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from costcalc.engine.scenario import (
    CopayProgramme,
    Coverage,
    FlexibleSpending,
    HealthSavings,
    Household,
    Paying,
    SlidingStep,
    StateGroup,
)
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.record_list import RecordList
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import Choice

_FIRST_STEP = (Decimal(200), Decimal(50))
_NEXT_STEP = Decimal(100)


def make_savings_accounts(context: PlanContext, parent: QWidget) -> QWidget:
    """HSA and FSA: tax-free money for care."""
    form = Form(context, "paying", Paying, parent)
    form.add(_make_hsa(context, form))
    form.add(_make_fsa(context, form))
    return form


def _make_hsa(context: PlanContext, parent: QWidget) -> QWidget:
    form = Form(context, "paying.hsa", HealthSavings, parent)
    change = tr("Change health savings account")
    form.add_text(tr("HSA: for people with a high-deductible plan"), "group")
    form.add(form.yes_no("eligible", tr("My plan may go with an HSA"), tr("The plan's papers say so."), change))
    form.add(
        form.money("own_yearly", tr("I put in each year"), tr("New money saves taxes."), change),
        form.money("employer_yearly", tr("My employer puts in"), tr("It uses up part of the limit."), change),
    )
    form.add(
        form.money("balance", tr("In it now"), tr("It saved its taxes already."), change),
        form.percent("marginal_rate", tr("My tax rate"), tr("On the last dollar you earn."), change),
    )
    people = [Choice(Coverage.SELF, tr("only me")), Choice(Coverage.FAMILY, tr("my family"))]
    form.add(form.choice("coverage", tr("The plan covers"), people, tr("Decides the yearly limit."), change))
    return form


def _make_fsa(context: PlanContext, parent: QWidget) -> QWidget:
    form = Form(context, "paying.fsa", FlexibleSpending, parent)
    change = tr("Change flexible spending account")
    form.add_text(tr("FSA: from an employer, to be used within the plan year"), "group")
    form.add(
        form.money("own_yearly", tr("I put in each year"), "", change),
        form.percent("marginal_rate", tr("My tax rate"), "", change),
    )
    return form


def make_household(context: PlanContext, parent: QWidget) -> QWidget:
    """People and income: what help by income is reckoned from."""
    form = Form(context, "paying.household", Household, parent)
    form.add(
        form.count("size", tr("People in my household"), "", tr("Change household")),
        form.money("income", tr("Its income a year"), tr("Before taxes."), tr("Change income")),
    )
    places = [
        Choice(StateGroup.CONTIGUOUS, tr("48 states or D.C.")),
        Choice(StateGroup.ALASKA, tr("Alaska")),
        Choice(StateGroup.HAWAII, tr("Hawaii")),
    ]
    help_text = tr("The federal poverty guideline depends on it.")
    form.add(form.choice("state_group", tr("I live in"), places, help_text, tr("Change household")))
    return form


def make_sliding_scale(context: PlanContext, parent: QWidget) -> QWidget:
    """A clinic's discounts by income."""
    form = Form(context, "paying", Paying, parent)
    form.column.setSpacing(2 * GRID)
    form.add_text(tr("The clinic's discount by income"), "group")
    form.add_text(tr("In percent of the federal poverty guideline, as in the clinic's own table."), "help")
    maker = _StepMaker(context)
    form.add(
        RecordList(
            context,
            "paying.sliding_scale",
            tr("Step"),
            tr("Add a step"),
            (tr("Add a discount step"), tr("Remove a discount step")),
            maker.first,
            maker.make,
            form,
        )
    )
    return form


class _StepMaker:
    """Steps of a sliding scale."""

    def __init__(self, context: PlanContext) -> None:
        self._context = context

    def first(self) -> SlidingStep:
        """A step above the last one."""
        steps = self._context.store.value("paying.sliding_scale")
        if not steps:
            return SlidingStep(up_to_percent_of_poverty=_FIRST_STEP[0], discount=_FIRST_STEP[1])
        last: SlidingStep = steps[-1]
        above = last.up_to_percent_of_poverty + _NEXT_STEP
        return SlidingStep(up_to_percent_of_poverty=above, discount=last.discount / 2)

    def make(self, path: str, parent: QWidget) -> Form:
        """Its two numbers."""
        form = Form(self._context, path, SlidingStep, parent)
        change = tr("Change discount by income")
        form.add(
            form.percent("up_to_percent_of_poverty", tr("Income up to"), tr("Of the guideline."), change),
            form.percent("discount", tr("Discount"), "", change),
        )
        return form


def make_programme(context: PlanContext, parent: QWidget) -> QWidget:
    """A manufacturer's copay programme."""
    form = Form(context, "paying.copay_programme", CopayProgramme, parent)
    change = tr("Change copay programme")
    form.add(
        form.money("per_visit_patient_pays", tr("I still pay each visit"), "", change),
        form.money("yearly_maximum", tr("It pays at most a year"), tr("Empty for no limit."), change),
    )
    counting = [
        Choice(None, tr("not known: show both")),
        Choice(True, tr("yes")),
        Choice(False, tr("no")),
    ]
    help_text = tr("Whether its money counts toward your deductible and maximum. Ask the plan about an “accumulator”.")
    form.add(form.choice("counts_toward_plan", tr("Its money counts"), counting, help_text, change))
    return form
