"""What one pays for a specialist visit: a copay or a share, and whether the deductible comes first."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.engine.bounds import PERCENT, PRICE
from costcalc.engine.health_plan import Benefit, BenefitTerms, DeductibleRule, Kind, Network
from costcalc.ui.sections.benefit_sides import terms_of, with_terms
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.plan_standing import PlanStanding
from costcalc.ui.text import tr
from costcalc.ui.widgets.choice_field import ChoiceBox
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.flow import FlowLayout
from costcalc.ui.widgets.number_edit import NumberEdit
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.yes_no import TickBox

_VISITS = (Kind.SPECIALIST, Kind.EVALUATION, Kind.FOLLOW_UP)


class _Way(StrEnum):
    COPAY = "copay"
    SHARE = "share"


class SpecialistField(Field):
    """One line of the card; it holds for the clinic's evaluation and follow-ups too, as long as those say nothing else.

    Args:
        context: The plan.
        parent: Owner.
    """

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("A visit to a specialist costs me"), tr("Your card names a copay or a share."), parent)
        self._context = context
        self._standing = PlanStanding(context)
        self._typing = False
        row_widget = QWidget(self)
        row = FlowLayout(row_widget)
        self.way = ChoiceBox(row_widget)
        self.way.setObjectName("way")
        self.way.addItem(tr("a copay of"), _Way.COPAY)
        self.way.addItem(tr("a share of"), _Way.SHARE)
        self.way.activated.connect(self._on_way_chosen)
        row.addWidget(self.way)
        self.copay = NumberEdit(PRICE, row_widget, characters=7)
        self.share = NumberEdit(PERCENT, row_widget, characters=7)
        for edit, name in ((self.copay, tr("copay")), (self.share, tr("share in percent"))):
            edit.setObjectName(name)
            edit.setAccessibleName(f"{self.title}: {name}")
            edit.textEdited.connect(self._on_edited)
            edit.left.connect(self._on_left)
            row.addWidget(edit)
        self._set_control(row_widget, self.way)
        self.after = TickBox(tr("after the deductible is met"), self)
        self.after.setObjectName("afterDeductible")
        self.after.clicked.connect(self._on_edited)
        self._column.insertWidget(2, self.after)
        self.value_edited.connect(self._on_catalog)
        context.store.scenario_changed.connect(self._show)
        self._show()

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show the terms of a specialist visit."""
        terms = value if isinstance(value, BenefitTerms) else BenefitTerms()
        if not (self._typing or self.problem):
            by_share = bool(terms.coinsurance) and not terms.copay
            self.way.setCurrentIndex(1 if by_share else 0)
            self.copay.show_number(terms.copay)
            self.share.show_number(terms.coinsurance)
        self.after.setChecked(terms.deductible is not DeductibleRule.WAIVED)
        self._show_way()
        self._show_provenance(provenance)

    @Slot()
    def _show(self) -> None:
        benefit = self._standing.benefit(Kind.SPECIALIST)
        terms = terms_of(benefit, Network.IN) if benefit is not None else None
        self.show_value(terms, self._standing.explain_benefit(Kind.SPECIALIST, terms))

    def _show_way(self) -> None:
        by_share = self.way.currentIndex() == 1
        self.copay.setVisible(not by_share)
        self.share.setVisible(by_share)

    @Slot()
    def _on_way_chosen(self) -> None:
        self._show_way()
        edit = self.share if self.way.currentIndex() == 1 else self.copay
        edit.setFocus()
        if edit.text():
            self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self._typing = True
        by_share = self.way.currentIndex() == 1
        typed = (self.share if by_share else self.copay).typed()
        self._set_problem(typed.problem)
        if typed.problem:
            return
        amount = typed.number if typed.number is not None else Decimal(0)
        rule = DeductibleRule.AFTER if self.after.isChecked() else DeductibleRule.WAIVED
        values: dict[str, object] = {}
        for kind in _VISITS:
            benefit = self._standing.benefit(kind) or Benefit()
            terms = terms_of(benefit, Network.IN) or BenefitTerms()
            terms = replace(
                terms, copay=None if by_share else amount, coinsurance=amount if by_share else None, deductible=rule
            )
            values[f"plan.benefits.{kind.value}"] = with_terms(benefit, Network.IN, terms)
        self._context.store.edit_many(values, text=tr("Change cost of a specialist visit"))

    @Slot()
    def _on_left(self) -> None:
        self._typing = self.copay.hasFocus() or self.share.hasFocus()
        self.editing_finished.emit()
        self._context.store.finish_typing()

    @Slot(object)
    def _on_catalog(self, value: object) -> None:
        """Back to the preset's terms."""
        values: dict[str, object] = {f"plan.benefits.{kind.value}": None for kind in _VISITS}
        self._context.store.edit_many(values, text=tr("Change cost of a specialist visit"))
