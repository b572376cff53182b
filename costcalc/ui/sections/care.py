"""Other care on a schedule: therapy, visits, tests."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from costcalc.engine.health_plan import Kind
from costcalc.engine.scenario import Care
from costcalc.phrases.kinds import kind_name
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.record_list import RecordList
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import Choice
from pricing.money import Range

_KINDS = (
    Kind.PHYSICAL_THERAPY,
    Kind.PSYCHOLOGICAL_SUPPORT,
    Kind.SPECIALIST,
    Kind.PRIMARY_CARE,
    Kind.LAB,
    Kind.URINE_TEST,
)
_EVERY_WEEK = Range.exact(1)
_FIRST_VISITS = 12


class CareList(RecordList):
    """Care beside the medicines; prices come from the catalog where it has them."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        self._plan_context = context
        super().__init__(
            context,
            "care",
            tr("Care"),
            tr("Add other care"),
            (tr("Add other care"), tr("Remove other care")),
            _first_care,
            self._make_fields,
            parent,
        )

    def _make_fields(self, path: str, parent: QWidget) -> Form:
        form = Form(self._plan_context, path, Care, parent)
        form.column.setSpacing(3 * GRID)
        kinds = [Choice(kind, kind_name(kind, tr)) for kind in _KINDS]
        form.add(form.choice("kind", tr("Kind of care"), kinds, "", tr("Change kind of care")))
        form.add(form.range("price", tr("Price of a visit"), "", tr("Change price of other care")))
        form.add(form.range("every_weeks", tr("Every so many weeks"), "", tr("Change weeks of other care")))
        help_text = tr("Leave empty to go on.")
        form.add(form.count("visits", tr("How many visits"), help_text, tr("Change visits of other care")))
        return form


def _first_care() -> Care:
    return Care(kind=Kind.PHYSICAL_THERAPY, every_weeks=_EVERY_WEEK, visits=_FIRST_VISITS)
