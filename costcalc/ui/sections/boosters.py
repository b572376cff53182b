"""Boosters after the first series: at a steady interval, further and further apart, or none."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.engine.scenario import Maintenance, TaperStep, Then
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.record_list import RecordList
from costcalc.ui.text import tr
from costcalc.ui.widgets.choice_field import Choice, ChoiceField
from costcalc.ui.widgets.tab_order import follow_layout
from pricing.money import Range

_PATH = "treatment.maintenance"
_NO_BOOSTERS = Range.exact(0)
_FIRST_TAPER = (TaperStep(weeks_between=Decimal(2), visits=4), TaperStep(weeks_between=Decimal(4), visits=3))


class Course(StrEnum):
    """How boosters follow."""

    STEADY = "steady"
    TAPER = "taper"
    NONE = "none"


class BoosterForm(Form):
    """Which boosters, and the fields that belong to that."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, _PATH, Maintenance, parent)
        self._course = ChoiceField(
            tr("After the first series"),
            [
                Choice(Course.STEADY, tr("Boosters at a steady interval")),
                Choice(Course.TAPER, tr("Boosters further and further apart")),
                Choice(Course.NONE, tr("No boosters")),
            ],
            tr("A booster is a later session to keep the effect."),
            parent=self,
        )
        self._course.setObjectName("boosterCourse")
        self._course.value_edited.connect(self._on_course_chosen)
        self.add(self._course)
        self._bodies: dict[Course, QWidget] = {}
        self._details: QWidget | None = None
        context.store.scenario_changed.connect(self._show_course)
        self._show_course()

    @Slot(object)
    def _on_course_chosen(self, course: object) -> None:
        values: dict[str, object] = {"taper": (), "stops_after_months": None}
        if course is Course.TAPER:
            values |= {"weeks_between": None, "taper": _FIRST_TAPER}
        elif course is Course.NONE:
            values["stops_after_months"] = _NO_BOOSTERS
        paths = {self.path(name): value for name, value in values.items()}
        self.context.store.edit_many(paths, text=tr("Change boosters"))
        self.context.store.finish_typing()

    @Slot()
    def _show_course(self) -> None:
        course = course_of(self.context.store.value(_PATH))
        self._course.show_value(course, None)
        if course is not Course.NONE and course not in self._bodies:
            body = self._make_steady() if course is Course.STEADY else self._make_taper()
            self._bodies[course] = body
            self.column.insertWidget(1, body)
            follow_layout(self)
        if course is not Course.NONE and self._details is None:
            self._details = self.add_details(tr("Booster details"), self._make_details, "boosterDetails")
        for kind, body in self._bodies.items():
            body.setVisible(kind is course)
        if self._details is not None:
            self._details.setVisible(course is not Course.NONE)

    def _make_steady(self) -> QWidget:
        body = Form(self.context, _PATH, Maintenance, self)
        body.add(
            body.range(
                "weeks_between",
                tr("Weeks between boosters"),
                tr("Counted from the last session of the first series."),
                tr("Change weeks between boosters"),
            )
        )
        return body

    def _make_taper(self) -> QWidget:
        body = Form(self.context, _PATH, Maintenance, self)
        body.add(
            RecordList(
                self.context,
                f"{_PATH}.taper",
                tr("Step"),
                tr("Add a step"),
                (tr("Add a booster step"), tr("Remove a booster step")),
                self._next_step,
                self._make_step,
                body,
            )
        )
        body.add(
            body.choice(
                "then",
                tr("After the last step"),
                [
                    Choice(Then.REPEAT, tr("Go on at its interval")),
                    Choice(Then.STOP, tr("Stop")),
                ],
                "",
                tr("Change what follows the last step"),
            )
        )
        return body

    def _make_step(self, path: str, parent: QWidget) -> Form:
        form = Form(self.context, path, TaperStep, parent)
        form.add(
            form.number("weeks_between", tr("Weeks between"), "", tr("Change weeks of a booster step")),
            form.count("visits", tr("How often"), "", tr("Change visits of a booster step")),
        )
        return form

    def _next_step(self) -> TaperStep:
        """Twice as far apart as the last one."""
        steps = self.context.store.value(f"{_PATH}.taper") or _FIRST_TAPER[:1]
        weeks = min(steps[-1].weeks_between * 2, self.bounds("weeks_between").high)
        return TaperStep(weeks_between=weeks, visits=steps[-1].visits)

    def _make_details(self, parent: QWidget) -> QWidget:
        body = Form(self.context, _PATH, Maintenance, parent)
        body.add(
            body.count(
                "sessions_per_visit",
                tr("Sessions each time"),
                tr("Some clinics give two or three on following days."),
                tr("Change sessions each time"),
            )
        )
        body.add(
            body.range(
                "stops_after_months",
                tr("Boosters stop after"),
                tr("Months from the first visit. Leave empty to go on."),
                tr("Change when boosters stop"),
            )
        )
        return body


def course_of(maintenance: Maintenance | None) -> Course:
    """How boosters follow in a plan."""
    if maintenance is None:
        return Course.STEADY
    if maintenance.stops_after_months == _NO_BOOSTERS:
        return Course.NONE
    return Course.TAPER if maintenance.taper else Course.STEADY
