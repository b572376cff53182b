"""The rest of a plan, on request: each kind of care, the family, the pharmacy, out of network, a second plan."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.engine.health_plan import (
    AccumulatorKind,
    Benefit,
    BenefitTerms,
    CreditBasis,
    FamilyKind,
    FamilyTerms,
    HealthPlan,
    Kind,
    Network,
    OutOfNetworkTerms,
    PayerShare,
    PharmacyTerms,
    SecondPayer,
)
from costcalc.phrases.kinds import kind_name
from costcalc.ui.sections.benefit_form import TermsForm
from costcalc.ui.sections.benefit_sides import network_of, terms_of, with_terms
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.plan_standing import PlanStanding, PlanTerm
from costcalc.ui.sections.presence import Presence
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import Choice, ChoiceField
from costcalc.ui.widgets.disclosure import Disclosure
from costcalc.ui.widgets.limit_field import LimitField
from costcalc.ui.widgets.tab_order import follow_layout

_KINDS = (
    Kind.EVALUATION, Kind.FOLLOW_UP, Kind.SPECIALIST, Kind.PRIMARY_CARE, Kind.LAB, Kind.URINE_TEST, Kind.FACILITY_FEE,
    Kind.GENERIC_MEDICINE, Kind.PREFERRED_MEDICINE, Kind.NONPREFERRED_MEDICINE, Kind.SPECIALTY_MEDICINE,
    Kind.OTC_MEDICINE, Kind.PHYSICAL_THERAPY, Kind.PSYCHOLOGICAL_SUPPORT,
)  # fmt: skip


def make_benefits(context: PlanContext, parent: QWidget) -> QWidget:
    """A line for each kind of care; each opens its terms."""
    form = Form(context, "plan", HealthPlan, parent)
    form.column.setSpacing(GRID)
    for kind in _KINDS:
        maker = _BenefitMaker(context, kind)
        form.add(Disclosure(kind_name(kind, tr), maker.make, form))
    return form


def make_family(context: PlanContext, parent: QWidget) -> QWidget:
    """Family deductible and maximum."""
    return _FamilyForm(context, parent)


def make_other_terms(context: PlanContext, parent: QWidget) -> QWidget:
    """Pharmacy, out of network, second payer."""
    form = Form(context, "plan", HealthPlan, parent)
    form.add(_PharmacyForm(context, form))
    form.add(_OutOfNetworkForm(context, form))
    form.add(
        form.yes_no(
            "copays_credit_deductible",
            tr("Copays count toward the deductible"),
            tr("In most plans they do not."),
            tr("Change whether copays count"),
        )
    )
    form.add(
        Presence(
            context,
            "plan.second_payer",
            tr("A second plan pays part of what is left"),
            tr("Such as a Medicare supplement (Medigap)."),
            tr("Change second plan"),
            _first_second_payer,
            _SecondPayerMaker(context).make,
            form,
        )
    )
    return form


class _BenefitMaker:
    """Makes the terms of one kind when its line is opened."""

    def __init__(self, context: PlanContext, kind: Kind) -> None:
        self._context, self._kind = context, kind

    def make(self, parent: QWidget) -> QWidget:
        """The fields."""
        return _BenefitForm(self._context, self._kind, parent)


class _BenefitForm(Form):
    """Covered or not, and the terms in the network that is used."""

    def __init__(self, context: PlanContext, kind: Kind, parent: QWidget) -> None:
        super().__init__(context, f"plan.benefits.{kind.value}", BenefitTerms, parent)
        self._standing, self._kind = PlanStanding(context), kind
        self._bodies: dict[Network, QWidget] = {}
        self._network = ChoiceField(
            tr("The plan"),
            [
                Choice(Network.NOT_COVERED, tr("does not pay")),
                Choice(Network.IN, tr("pays, in network")),
                Choice(Network.OUT, tr("pays, out of network")),
            ],
            parent=self,
        )
        self._network.setObjectName("network")
        self._network.value_edited.connect(self._on_network_chosen)
        self.add(self._network)
        context.store.scenario_changed.connect(self._show_network)
        self._show_network()

    @Slot(object)
    def _on_network_chosen(self, network: object) -> None:
        benefit = self._standing.benefit(self._kind) or Benefit()
        changed: Benefit | None = Benefit(network=Network.NOT_COVERED)
        if isinstance(network, Network) and network is not Network.NOT_COVERED:
            terms = terms_of(benefit, network) or BenefitTerms()
            sided = with_terms(benefit, network, terms)
            changed = Benefit(network=network, in_=sided.in_, out=sided.out) if sided.in_ or sided.out else sided
        elif network is None:
            changed = None
        self.context.store.edit(self.prefix, changed, text=tr("Change what the plan pays"))
        self.context.store.finish_typing()

    @Slot()
    def _show_network(self) -> None:
        benefit = self._standing.benefit(self._kind)
        network = network_of(benefit)
        self._network.show_value(network, self._standing.explain_benefit(self._kind, network))
        if network is not Network.NOT_COVERED and network not in self._bodies:
            self._bodies[network] = TermsForm(self.context, self._kind, network, self)
            self.add(self._bodies[network])
            follow_layout(self)
        for side, body in self._bodies.items():
            body.setVisible(side is network)


class _FamilyForm(Form):
    def __init__(self, context: PlanContext, parent: QWidget) -> None:
        super().__init__(context, "plan.family", FamilyTerms, parent)
        standing = PlanStanding(context)
        self.add_text(tr("What the whole family pays and has paid, your own part included."), "help")
        for name, title, change in (
            ("deductible", tr("Family deductible"), tr("Change family deductible")),
            ("deductible_used", tr("Used of the family deductible"), tr("Change family amounts used")),
            ("out_of_pocket_maximum", tr("Family out-of-pocket maximum"), tr("Change family maximum")),
            ("out_of_pocket_used", tr("Used of the family maximum"), tr("Change family amounts used")),
        ):
            term = PlanTerm(standing, f"family.{name}")
            self.add(self.money(name, title, "", change, explain=term))
        ways = [
            Choice(FamilyKind.EMBEDDED, tr("mine or the family's is met")),
            Choice(FamilyKind.AGGREGATE, tr("the family's is met")),
        ]
        for name, title in (
            ("deductible_kind", tr("The deductible is met when")),
            ("maximum_kind", tr("The maximum is met when")),
        ):
            term = PlanTerm(standing, f"family.{name}")
            self.add(self.choice(name, title, ways, "", tr("Change how family amounts are met"), explain=term))


class _PharmacyForm(Form):
    def __init__(self, context: PlanContext, parent: QWidget) -> None:
        super().__init__(context, "plan.pharmacy", PharmacyTerms, parent)
        standing = PlanStanding(context)
        self.add_text(tr("At the pharmacy"), "group")
        change = tr("Change pharmacy terms")
        for kind_name_, amount, used, title in (
            ("deductible", "deductible_amount", "deductible_used", tr("The deductible there is")),
            ("maximum", "maximum_amount", "out_of_pocket_used", tr("The maximum there is")),
        ):
            kind_term = PlanTerm(standing, f"pharmacy.{kind_name_}")
            self.add(self.choice(kind_name_, title, accumulator_choices(), "", change, explain=kind_term))
            self.add(
                _amount(self, amount, tr("Its own amount"), PlanTerm(standing, f"pharmacy.{amount}"), change),
                self.money(used, tr("Used of it"), "", change, explain=PlanTerm(standing, f"pharmacy.{used}")),
            )


class _OutOfNetworkForm(Form):
    def __init__(self, context: PlanContext, parent: QWidget) -> None:
        super().__init__(context, "plan.out_of_network", OutOfNetworkTerms, parent)
        standing = PlanStanding(context)
        self.add_text(tr("Out of network"), "group")
        change = tr("Change out-of-network terms")
        for kind_name_, amount, used, title in (
            ("deductible", "deductible_amount", "deductible_used", tr("The deductible there is")),
            ("maximum", "maximum_amount", "out_of_pocket_used", tr("The maximum there is")),
        ):
            kind_term = PlanTerm(standing, f"out_of_network.{kind_name_}")
            self.add(self.choice(kind_name_, title, accumulator_choices(), "", change, explain=kind_term))
            self.add(
                _amount(self, amount, tr("Its own amount"), PlanTerm(standing, f"out_of_network.{amount}"), change),
                self.money(used, tr("Used of it"), "", change, explain=PlanTerm(standing, f"out_of_network.{used}")),
            )
        credit = [
            Choice(CreditBasis.ALLOWED, tr("the price the plan accepts")),
            Choice(CreditBasis.FEE, tr("the clinic's full price")),
        ]
        term = PlanTerm(standing, "out_of_network.credit")
        self.add(self.choice("credit", tr("What counts toward that deductible"), credit, "", change, explain=term))


class _SecondPayerMaker:
    def __init__(self, context: PlanContext) -> None:
        self._context = context

    def make(self, parent: QWidget) -> QWidget:
        """The second plan's fields."""
        form = Form(self._context, "plan.second_payer", SecondPayer, parent)
        form.add(form.percent("pays_percent", tr("It pays"), "", tr("Change what the second plan pays")))
        parts = [
            Choice(PayerShare.ALL, tr("of all that is left")),
            Choice(PayerShare.COINSURANCE, tr("of copays and coinsurance")),
            Choice(PayerShare.DEDUCTIBLE, tr("of the deductible")),
        ]
        form.add(form.choice("of", tr("Of what"), parts, "", tr("Change what the second plan pays")))
        return form


def accumulator_choices() -> list[Choice]:
    """Whether an amount is its own, shared or none."""
    return [
        Choice(AccumulatorKind.SHARED, tr("the same as for other care")),
        Choice(AccumulatorKind.OWN, tr("an amount of its own")),
        Choice(AccumulatorKind.NONE, tr("none")),
    ]


def _amount(form: Form, name: str, title: str, term: PlanTerm, change: str) -> QWidget:
    if name != "maximum_amount":
        return form.money(name, title, "", change, explain=term)
    field = LimitField(title, form.bounds(name), tr("There is none"), parent=form)
    return form.bind(field, name, change, explain=term)


def _first_second_payer() -> SecondPayer:
    from decimal import Decimal

    return SecondPayer(pays_percent=Decimal(100), of=PayerShare.COINSURANCE)
