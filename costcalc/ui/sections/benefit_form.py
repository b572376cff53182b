"""What the plan pays for one kind of service in one network."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from costcalc.engine.health_plan import Benefit, BenefitTerms, DeductibleRule, Kind, Liability, Network
from costcalc.ui.sections.benefit_sides import terms_of, with_terms, with_usual
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.merged_form import MergedBinding
from costcalc.ui.sections.plan_standing import PlanStanding
from costcalc.ui.text import tr
from costcalc.ui.widgets.choice_field import Choice, ChoiceField
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.number_fields import CountField, MoneyField, PercentField
from costcalc.ui.widgets.range_field import RangeField
from costcalc.ui.widgets.yes_no import YesNo


class _BenefitTermsForm(Form):
    """Fields of the terms in force; an edit writes the whole benefit, since a benefit is taken whole."""

    def __init__(self, context: PlanContext, kind: Kind, network: Network, parent: QWidget | None) -> None:
        super().__init__(context, f"plan.benefits.{kind.value}", BenefitTerms, parent)
        self._standing = PlanStanding(context)
        self._kind, self._network = kind, network

    def _tie(self, field: Field, name: str) -> Field:
        change = tr("Change what the plan pays")
        binding = MergedBinding(self.context, field, self.prefix, name, change, self._read, self._write)
        return self.take(field, name, binding)

    def _read(self) -> BenefitTerms:
        benefit = self._standing.benefit(self._kind)
        terms = terms_of(benefit, self._network) if benefit is not None else None
        return with_usual(terms or BenefitTerms())

    def _write(self, terms: BenefitTerms) -> Benefit:
        """The benefit with these terms; of the two ways to say an accepted price the one just said stands."""
        if terms.allowed is not None and terms.allowed_percent is not None:
            had_amount = self._read().allowed is not None
            terms = replace(terms, **{"allowed" if had_amount else "allowed_percent": None})
        return with_terms(self._standing.benefit(self._kind) or Benefit(), self._network, terms)


class TermsForm(_BenefitTermsForm):
    """Copay, share, deductible and accepted price; the rest on request.

    Args:
        context: The plan.
        kind: Kind of service.
        network: In or out of network.
        parent: Owner.
    """

    def __init__(self, context: PlanContext, kind: Kind, network: Network, parent: QWidget | None = None) -> None:
        super().__init__(context, kind, network, parent)
        copay = MoneyField(tr("Copay"), self.bounds("copay"), tr("A fixed amount each time."), parent=self)
        share = PercentField(tr("Your share"), self.bounds("coinsurance"), tr("Coinsurance, in percent."), parent=self)
        rule = ChoiceField(tr("And the deductible"), deductible_choices(), parent=self)
        allowed = RangeField(
            tr("Price the plan accepts"),
            self.bounds("allowed"),
            tr("The “allowed amount”. The plan's part is counted from it. Leave empty when nobody has told you."),
            parent=self,
        )
        self.add(self._tie(copay, "copay"), self._tie(share, "coinsurance"))
        self.add(self._tie(rule, "deductible"))
        self.add(self._tie(allowed, "allowed"))
        self.add_details(tr("More terms"), self._make_more, "moreTerms")

    def _make_more(self, parent: QWidget) -> QWidget:
        return _MoreTermsForm(self.context, self._kind, self._network, parent)


class _MoreTermsForm(_BenefitTermsForm):
    """What few plans ask."""

    def __init__(self, context: PlanContext, kind: Kind, network: Network, parent: QWidget) -> None:
        super().__init__(context, kind, network, parent)
        percent = PercentField(
            tr("Accepted price in percent"),
            self.bounds("allowed_percent"),
            tr("Of the clinic's price, where the plan says it so."),
            parent=self,
        )
        limit = CountField(
            tr("Visits it pays a year"), self.bounds("visit_limit"), tr("Leave empty for no limit."), parent=self
        )
        free = CountField(tr("Free visits first"), self.bounds("free_visits"), tr("Each plan year."), parent=self)
        cap = MoneyField(
            tr("Your share is at most"),
            self.bounds("coinsurance_cap"),
            tr("For each visit or fill. Leave empty when there is no cap."),
            parent=self,
        )
        counts = YesNo(tr("Counts toward the out-of-pocket maximum"), parent=self)
        self.add(self._tie(percent, "allowed_percent"))
        self.add(self._tie(limit, "visit_limit"), self._tie(free, "free_visits"))
        self.add(self._tie(cap, "coinsurance_cap"))
        self.add(self._tie(counts, "counts"))


def deductible_choices() -> list[Choice]:
    """How the deductible applies."""
    return [
        Choice(
            DeductibleRule.AFTER, tr("comes first"), tr("You pay the deductible first, then the copay or your share.")
        ),
        Choice(
            DeductibleRule.COPAY_FIRST,
            tr("comes after the copay"),
            tr("First the copay; the rest of the price goes to the deductible."),
        ),
        Choice(
            DeductibleRule.WAIVED,
            tr("does not count here"),
            tr("Only the copay or your share, from the first visit on."),
        ),
    ]


def liability_choices() -> list[Choice]:
    """Who owes a denied claim."""
    return [
        Choice(Liability.PATIENT, tr("I do")),
        Choice(Liability.PROVIDER, tr("The clinic: it may not bill me")),
    ]
