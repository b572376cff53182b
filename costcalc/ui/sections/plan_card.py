"""The few facts on a person's insurance card, each explained in their own numbers."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtWidgets import QWidget

from costcalc.engine.health_plan import AmountsUsed, Benefit, DeductibleRule, HealthPlan, Kind, Network, NoLimit
from costcalc.ui import formats
from costcalc.ui.sections import funding_words
from costcalc.ui.sections.answer_words import AnswerWords
from costcalc.ui.sections.benefit_sides import terms_of
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.plan_standing import PlanStanding, PlanTerm
from costcalc.ui.sections.specialist_field import SpecialistField
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.day_of_year_field import DayOfYearField
from costcalc.ui.widgets.limit_field import LimitField
from pricing.money import CENT

_USUAL_VISIT = Decimal(200)


class PlanCard(Form):
    """Deductible, what is used, specialist visit, out-of-pocket maximum, start of the plan year."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "plan", HealthPlan, parent)
        self.add_text(tr("On your card"), "group")
        for part in (DeductibleForm, UsedForm, SpecialistForm, MaximumForm, PlanYearForm):
            self.add(part(context, self))
        self.add(AnswerWords(context, funding_words.start_dates, self))


class DeductibleForm(Form):
    """The deductible, explained with what is left of it."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "plan", HealthPlan, parent)
        self._standing = PlanStanding(context)
        self._deductible = self.money(
            "deductible",
            tr("Deductible"),
            tr("What you pay yourself each plan year before the plan helps."),
            tr("Change deductible"),
            explain=PlanTerm(self._standing, "deductible"),
        )
        self.add(self._deductible)
        self.refreshed()

    def refreshed(self) -> None:
        """Work the example with the person's own numbers."""
        self._deductible.set_help(deductible_words(self._standing.merged, _visit_price(self.context)))


class UsedForm(Form):
    """What counts so far toward deductible and maximum."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "plan.used", AmountsUsed, parent)
        standing = PlanStanding(context)
        self.column.setSpacing(3 * GRID)
        deductible = self.money(
            "deductible",
            tr("Used of the deductible"),
            tr("What your bills this plan year have counted toward it."),
            tr("Change amount used"),
            explain=PlanTerm(standing, "used.deductible"),
        )
        maximum = self.money(
            "out_of_pocket",
            tr("Used of the maximum"),
            tr("Your deductible, copays and shares so far."),
            tr("Change amount used"),
            explain=PlanTerm(standing, "used.out_of_pocket"),
        )
        self.add(deductible, maximum)
        self.add(
            self.day(
                "as_of",
                tr("Used as of"),
                tr("The date of the statement. Both are on the plan's website or letter."),
                tr("Change date of the amounts used"),
                optional=True,
            )
        )


class SpecialistForm(Form):
    """A visit to a specialist, worked through."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "plan", HealthPlan, parent)
        self._standing = PlanStanding(context)
        self._specialist = SpecialistField(context, self)
        self.add(self._specialist)
        self.refreshed()

    def refreshed(self) -> None:
        """Work the example with the person's own numbers."""
        benefit = self._standing.merged.benefits.get(Kind.SPECIALIST)
        self._specialist.set_help(specialist_words(benefit, _visit_price(self.context)))


class MaximumForm(Form):
    """The out-of-pocket maximum, with what is left of it."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "plan", HealthPlan, parent)
        self._standing = PlanStanding(context)
        maximum = LimitField(
            tr("Out-of-pocket maximum"),
            self.bounds("out_of_pocket_maximum"),
            tr("My plan has none"),
            tr("The most you pay for covered care in a plan year."),
            parent=self,
        )
        self._maximum = self.bind(
            maximum,
            "out_of_pocket_maximum",
            tr("Change out-of-pocket maximum"),
            explain=PlanTerm(self._standing, "out_of_pocket_maximum"),
        )
        self.add(self._maximum)
        self.refreshed()

    def refreshed(self) -> None:
        """Say what is left of it."""
        self._maximum.set_help(maximum_words(self._standing.merged))


class PlanYearForm(Form):
    """The day on which a plan year starts."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "plan", HealthPlan, parent)
        starts = DayOfYearField(
            tr("Plan year starts on"), tr("From that day on, deductible and maximum start again at zero."), parent=self
        )
        term = PlanTerm(PlanStanding(context), "plan_year_starts")
        self.add(self.bind(starts, "plan_year_starts", tr("Change start of the plan year"), explain=term))


def deductible_words(plan: HealthPlan, visit: Decimal) -> str:
    """What the deductible means, with a visit of that price."""
    words = tr("What you pay yourself each plan year before the plan helps.")
    if not plan.deductible:
        return words
    used = (plan.used.deductible if plan.used is not None else None) or Decimal(0)
    left = max(plan.deductible - used, Decimal(0))
    if left == 0:
        return words + " " + tr("You have met it for this plan year.")
    example = tr("{left} is left, so of a covered visit of {visit} you pay {share} yourself.").format(
        left=formats.dollars(left), visit=formats.dollars(visit), share=formats.dollars(min(left, visit))
    )
    return f"{words} {example}"


def maximum_words(plan: HealthPlan) -> str:
    """What the maximum means, with what is left of it."""
    words = tr("The most you pay for covered care in a plan year. What the plan does not cover never counts.")
    limit = plan.out_of_pocket_maximum
    if limit is NoLimit.NONE:
        return tr("Without a maximum your share goes on for as long as there are bills.")
    if not isinstance(limit, Decimal):
        return words
    used = (plan.used.out_of_pocket if plan.used is not None else None) or Decimal(0)
    left = formats.dollars(max(limit - used, Decimal(0)))
    return words + " " + tr("After {left} more the plan pays the rest until the year ends.").format(left=left)


def specialist_words(benefit: Benefit | None, visit: Decimal) -> str:
    """What a visit costs under the terms for a specialist, worked through."""
    terms = terms_of(benefit, Network.IN) if benefit is not None else None
    if terms is None:
        return tr("A copay is a fixed amount each time; coinsurance is your share in percent. Your card names one.")
    share = (terms.coinsurance or Decimal(0)) / 100
    copay = min(terms.copay or Decimal(0), visit)
    part = ((visit - copay) * share).quantize(CENT, ROUND_HALF_UP)
    first = {
        DeductibleRule.WAIVED: tr("From the first visit on, a covered visit of {visit} costs you {cost}."),
        None: tr("Once the deductible is met, a covered visit of {visit} costs you {cost}."),
    }
    words = first[DeductibleRule.WAIVED if terms.deductible is DeductibleRule.WAIVED else None]
    return words.format(visit=formats.dollars(visit), cost=formats.dollars(copay + part))


def _visit_price(context: PlanContext) -> Decimal:
    info = context.projector.inputs.get("clinic.evaluation")
    return info.amount.middle() if info is not None and info.amount is not None else _USUAL_VISIT
