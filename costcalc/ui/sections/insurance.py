"""The *Insurance* section: a preset, the facts on the card, what the plan does with ketamine; the rest on request."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import Scenario
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.ketamine_cover import KetamineCover
from costcalc.ui.sections.plan_card import PlanCard
from costcalc.ui.sections.plan_details import make_benefits, make_family, make_other_terms
from costcalc.ui.sections.plan_standing import PlanStanding
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import Choice, ChoiceField
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.tab_order import follow_layout

_NO_PLAN = ""
_OWN_CARD = "own"
_SELF_PAY = "self_pay"


class InsuranceSection(Form):
    """Preset first; nothing else shows as long as no plan pays."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", Scenario, parent)
        self.add(WhoPays(context, self))
        self._body: QWidget | None = None
        context.store.scenario_changed.connect(self._show_plan)
        self._show_plan()

    @Slot()
    def _show_plan(self) -> None:
        pays = plan_pays(self.context)
        if pays and self._body is None:
            self._body = _PlanBody(self.context, self)
            self.add(self._body)
            follow_layout(self)
        if self._body is not None:
            self._body.setVisible(pays)


class WhoPays(Form):
    """The plan a person has, by preset, or none."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", Scenario, parent)
        self._standing = PlanStanding(context)
        self._preset = ChoiceField(tr("Who pays"), self._preset_choices(), parent=self)
        self._preset.setObjectName("planPreset")
        self._preset.value_edited.connect(self._on_preset_chosen)
        self.add(self._preset)
        self._example = text_label(
            tr("An example, not your plan: replace its numbers by those on your card."), "notice", self
        )
        self.add(self._example)
        context.store.scenario_changed.connect(self._show_preset)
        self._show_preset()

    def _preset_choices(self) -> list[Choice]:
        presets = self.context.catalog.plan_presets
        self_pay = presets.get(_SELF_PAY)
        no_plan = Choice(_NO_PLAN, tr("No plan: I pay all of it"), self_pay.words if self_pay is not None else "")
        own = Choice(
            _OWN_CARD, tr("My plan: I type what is on my card"), tr("What you leave out counts as not covered.")
        )
        others = [Choice(key, one.name, one.words) for key, one in presets.items() if key != _SELF_PAY]
        return [no_plan, own, *others]

    @Slot(object)
    def _on_preset_chosen(self, key: object) -> None:
        plan = None
        if key != _NO_PLAN:
            before = self._standing.own or HealthPlan()
            preset = None if key == _OWN_CARD else str(key)
            plan = HealthPlan(preset=preset, used=before.used)
        values: dict[str, object] = {"plan": plan, "outcome": None}
        self.context.store.edit_many(values, text=tr("Change plan"))
        self.context.store.finish_typing()

    @Slot()
    def _show_preset(self) -> None:
        preset, pays = self._standing.preset, plan_pays(self.context)
        key = _NO_PLAN
        if pays:
            key = preset.key if preset is not None else _OWN_CARD
        self._preset.show_value(key, None)
        self._example.setVisible(preset is not None and preset.example and pays)


def plan_pays(context: PlanContext) -> bool:
    """Whether a plan was chosen that may pay."""
    own = PlanStanding(context).own
    return own is not None and own.preset != _SELF_PAY


class _PlanBody(QWidget):
    """Everything about a plan that pays."""

    def __init__(self, context: PlanContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * GRID)
        column.addWidget(PlanCard(context, self))
        column.addWidget(text_label(tr("What the plan does with ketamine"), "group", self))
        column.addWidget(KetamineCover(context, self))
        details = Form(context, "plan", HealthPlan, self)
        details.add_details(tr("What it pays for each kind of care"), self._make_benefits, "benefitsDetails")
        details.add_details(tr("Family amounts"), self._make_family, "familyDetails")
        details.add_details(tr("Pharmacy, out of network, second plan"), self._make_other, "otherTermsDetails")
        details.add_details(tr("What to ask the plan"), self._make_questions, "questionsDetails")
        column.addWidget(details)

    def _make_benefits(self, parent: QWidget) -> QWidget:
        return make_benefits(self._context, parent)

    def _make_family(self, parent: QWidget) -> QWidget:
        return make_family(self._context, parent)

    def _make_other(self, parent: QWidget) -> QWidget:
        return make_other_terms(self._context, parent)

    def _make_questions(self, parent: QWidget) -> QWidget:
        return _Questions(self._context, parent)


class _Questions(Form):
    """What only the plan can answer."""

    def __init__(self, context: PlanContext, parent: QWidget) -> None:
        super().__init__(context, "plan", HealthPlan, parent)
        self._label = text_label("", "help", self)
        self.add(self._label)
        self.refreshed()

    def refreshed(self) -> None:
        """Show the questions of the preset in force."""
        preset = PlanStanding(self.context).preset
        asked = preset.ask if preset is not None else ()
        general = (
            tr("Does the plan cover ketamine infusions for my diagnosis, and what would it need to approve them?"),
            tr("If not, does it pay anything when I send it an itemised receipt?"),
        )
        self._label.setText("\n".join(f"• {question}" for question in (asked or general)))
