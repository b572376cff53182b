"""Ways to put a section's own fields on a page, a few at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from costcalc.engine.scenario import Scenario
from costcalc.ui.guided.question import MakeBody
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.widgets.field import Field


def with_fields(prefix: str, record: type, *make_fields: Callable[[Form], Field]) -> MakeBody:
    """Single fields of one part of the plan, one under the other."""

    def make(context: PlanContext, parent: QWidget) -> QWidget:
        form = Form(context, prefix, record, parent)
        for make_field in make_fields:
            form.add(make_field(form))
        return form

    return make


def placed_by(prefix: str, record: type, place: Callable[[Form], None]) -> MakeBody:
    """Fields that a section's function places."""

    def make(context: PlanContext, parent: QWidget) -> QWidget:
        form = Form(context, prefix, record, parent)
        place(form)
        return form

    return make


def stacked(*make_parts: MakeBody) -> MakeBody:
    """Several groups of fields, one under the other."""

    def make(context: PlanContext, parent: QWidget) -> QWidget:
        form = Form(context, "", Scenario, parent)
        for make_part in make_parts:
            form.add(make_part(context, form))
        return form

    return make
