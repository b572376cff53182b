"""What the plan does with the ketamine treatment: one outcome is counted, the others stand beside it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.engine.health_plan import Benefit, BenefitTerms, Kind, Liability, Network
from costcalc.engine.ledger import Origin
from costcalc.engine.scenario import BilledToPlan, Outcome, OutcomeChances, Scenario
from costcalc.ui.sections.benefit_form import TermsForm, liability_choices
from costcalc.ui.sections.benefit_sides import network_of, terms_of, with_terms, with_usual
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.merged_form import MergedBinding
from costcalc.ui.sections.plan_standing import PlanStanding
from costcalc.ui.text import tr
from costcalc.ui.widgets.choice_field import Choice, ChoiceField
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.tab_order import follow_layout

_USUAL = {
    Network.IN: Outcome.COVERED,
    Network.OUT: Outcome.OUT_OF_NETWORK,
    Network.NOT_COVERED: Outcome.NOT_COVERED,
}
_IN_NETWORK = (Outcome.COVERED, Outcome.WON_ON_APPEAL)
_DENIED = (Outcome.DENIED, Outcome.WON_ON_APPEAL)


class KetamineCover(Form):
    """The outcome, its terms, and the chances of all outcomes."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", Scenario, parent)
        self._standing = PlanStanding(context)
        self._bodies: dict[str, QWidget] = {}
        self._outcome = ChoiceField(tr("Count with"), outcome_choices(), self._reason(), parent=self)
        self._outcome.setObjectName("outcome")
        self._outcome.value_edited.connect(self._on_outcome_chosen)
        self.add(self._outcome)
        self.chances = self.add_details(tr("How likely each outcome is"), self._make_chances, "chancesDetails")
        context.store.scenario_changed.connect(self._show_outcome)
        self._show_outcome()

    def _reason(self) -> str:
        reasons = [one.words for one in self.context.catalog.statements.values() if one.topic == "coverage"]
        return reasons[0] if reasons else ""

    @Slot(object)
    def _on_outcome_chosen(self, outcome: object) -> None:
        values: dict[str, object] = {"outcome": outcome}
        kind = session_kind(self.context)
        if isinstance(outcome, Outcome):
            benefit = self._standing.benefit(kind) or Benefit()
            needed = benefit
            if outcome in _IN_NETWORK and not _has(benefit, Network.IN):
                needed = with_terms(needed, Network.IN, self._specialist_terms())
            if outcome is Outcome.OUT_OF_NETWORK and not _has(benefit, Network.OUT):
                needed = with_terms(needed, Network.OUT, BenefitTerms())
            if needed != benefit:
                values[f"plan.benefits.{kind.value}"] = needed
        self.context.store.edit_many(values, text=tr("Change what the plan does with ketamine"))
        self.context.store.finish_typing()

    def _specialist_terms(self) -> BenefitTerms:
        """A specialist visit's terms, to begin with."""
        benefit = self._standing.benefit(Kind.SPECIALIST)
        return (terms_of(benefit, Network.IN) if benefit is not None else None) or BenefitTerms()

    @Slot()
    def _show_outcome(self) -> None:
        said: Outcome | None = self.context.store.value("outcome")
        usual = _USUAL[network_of(self._standing.benefit(session_kind(self.context)))]
        words = tr("What the plan above says, as long as you do not choose.")
        standing = None if said is not None else Provenance(Origin.CATALOG, usual, words)
        self._outcome.show_value(said, standing)
        outcome = said or usual
        wanted = {
            "in": outcome in _IN_NETWORK,
            "out": outcome is Outcome.OUT_OF_NETWORK,
            "denied": outcome in _DENIED,
            "wait": outcome in (Outcome.OUT_OF_NETWORK, Outcome.WON_ON_APPEAL),
            "billed": outcome is not Outcome.NOT_COVERED,
        }
        for name, shown in wanted.items():
            if shown and name not in self._bodies:
                self._bodies[name] = self._make_body(name)
                self.column.insertWidget(self.column.indexOf(self.chances), self._bodies[name])
                follow_layout(self)
            if name in self._bodies:
                self._bodies[name].setVisible(shown)

    def _make_body(self, name: str) -> QWidget:
        kind = session_kind(self.context)
        if name == "in":
            return TermsForm(self.context, kind, Network.IN, self)
        if name == "out":
            return TermsForm(self.context, kind, Network.OUT, self)
        if name == "denied":
            return _Denied(self.context, kind, self)
        return self._make_wait() if name == "wait" else self._make_billed()

    def _make_wait(self) -> QWidget:
        form = Form(self.context, "", Scenario, self)
        form.add(
            form.count(
                "reimbursement_weeks",
                tr("Money comes back after"),
                tr("You pay first; the plan's part comes back this many weeks later."),
                tr("Change weeks until money comes back"),
            )
        )
        return form

    def _make_billed(self) -> QWidget:
        form = Form(self.context, "clinic.billed_to_plan", BilledToPlan, self)
        form.add(
            form.range(
                "session",
                tr("What the clinic bills the plan for a session"),
                tr("Often more than its cash price. Leave empty when it is the same."),
                tr("Change billed price of a session"),
            )
        )
        return form

    def _make_chances(self, parent: QWidget) -> QWidget:
        form = Form(self.context, "outcome_chances", OutcomeChances, parent)
        intro = tr("Your own view, in percent. They are shown beside each outcome and never mixed into one number.")
        form.add_text(intro, "help")
        change = tr("Change chance of an outcome")
        pairs = [(choice.value, choice.words) for choice in outcome_choices()]
        fields = [form.percent(str(value), words, "", change) for value, words in pairs]
        for field in fields:
            form.add(field)
        return form


class _Denied(Form):
    """Who owes a bill that the plan refused."""

    def __init__(self, context: PlanContext, kind: Kind, parent: QWidget) -> None:
        super().__init__(context, f"plan.benefits.{kind.value}", BenefitTerms, parent)
        self._standing, self._kind = PlanStanding(context), kind
        field = ChoiceField(tr("Who owes a refused bill"), liability_choices(), parent=self)
        help_text = tr("A clinic in the plan's network may have agreed not to bill you. Ask before the first session.")
        field.set_help(help_text)
        binding = MergedBinding(
            context, field, self.prefix, "denied_liability", tr("Change who owes a refused bill"),
            self._read, self._write,
        )  # fmt: skip
        self.add(self.take(field, "denied_liability", binding))

    def _read(self) -> BenefitTerms:
        benefit = self._standing.benefit(self._kind) or Benefit()
        said = terms_of(benefit, Network.IN) or BenefitTerms(denied_liability=benefit.denied_liability)
        return with_usual(said)

    def _write(self, terms: BenefitTerms) -> Benefit:
        benefit = self._standing.benefit(self._kind) or Benefit()
        if _has(benefit, Network.IN):
            return with_terms(benefit, Network.IN, terms)
        return Benefit(network=Network.NOT_COVERED, denied_liability=terms.denied_liability or Liability.PATIENT)


def outcome_choices() -> list[Choice]:
    """What a plan may do with the treatment."""
    return [
        Choice(Outcome.NOT_COVERED, tr("Not covered: I pay all of it")),
        Choice(
            Outcome.OUT_OF_NETWORK,
            tr("Receipt for the plan: part comes back"),
            tr(
                "You pay the clinic and send the plan an itemised receipt; it may pay you back a part (out of network)."
            ),
        ),
        Choice(
            Outcome.COVERED,
            tr("Covered, with the plan's approval"),
            tr("The plan agreed in writing (prior authorization) before the first session."),
        ),
        Choice(
            Outcome.DENIED,
            tr("Refused after the fact"),
            tr("The clinic billed the plan, and the plan refused to pay (denied)."),
        ),
        Choice(
            Outcome.WON_ON_APPEAL,
            tr("Refused, then won on appeal"),
            tr("You pay first, and get back what the plan should have paid."),
        ),
    ]


def session_kind(context: PlanContext) -> Kind:
    """The kind of service a session of the chosen treatment is."""
    catalog, store = context.catalog, context.store
    condition = catalog.conditions.get(store.value("treatment.condition") or "other")
    method = catalog.treatments.get(store.value("treatment.method") or (condition.method if condition else ""))
    return Kind(method.kind) if method is not None else Kind.KETAMINE_SESSION


def _has(benefit: Benefit, network: Network) -> bool:
    return terms_of(benefit, network) is not None
