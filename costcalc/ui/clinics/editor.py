"""The fields of one listed clinic, in the order a quote is told on the telephone; Enter goes to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from costcalc.engine.bounds import field_bounds
from costcalc.engine.scenario import Clinic, Facility, Package, Region, Travel
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.ui.clinics.packages_field import PackagesField
from costcalc.ui.clinics.parts_field import PartsField
from costcalc.ui.sections.states import state_name
from costcalc.ui.state.editing import value_at
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import Choice, ChoiceField
from costcalc.ui.widgets.date_field import DateField
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.range_field import RangeField
from costcalc.ui.widgets.text_field import TextField
from costcalc.ui.widgets.yes_no import YesNo
from pricing.model import Catalog

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClinicEditor(QScrollArea):
    """Edits a clinic of the list.

    Args:
        catalog: Kinds of place and states.
        parent: Owner.
    """

    edited = Signal(ListedClinic)
    """The clinic as it now is."""

    finished = Signal()
    """The person left a field."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clinicEditor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._listed = ListedClinic(clinic=Clinic())
        self._bound: list[_Bound] = []
        page = QWidget()
        page.setObjectName("clinicPage")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(GRID, GRID, 3 * GRID, 2 * GRID)
        self._column.setSpacing(4 * GRID)
        self._add_quote(page)
        self._add_place(catalog, page)
        self._add_person(page)
        self._column.addStretch(1)
        self.setWidget(page)

    def show_clinic(self, listed: ListedClinic) -> None:
        """Show a clinic over the one before."""
        self._listed = listed
        for bound in self._bound:
            bound.show_value(listed)

    def focus_name(self) -> None:
        """Put the keyboard where a new clinic begins."""
        self.ensureVisible(0, 0)
        self._bound[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line goes on to the next field instead of closing the window."""
        pressed = event if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if pressed is not None and pressed.key() in _ENTER and isinstance(watched, QLineEdit):
            self._focus_after(watched)
            return True
        return super().eventFilter(watched, event)

    def _add_quote(self, page: QWidget) -> None:
        self._add("clinic.name", TextField(tr("Name"), parent=page))
        for name, title, help_text in (
            ("session", tr("Price of one session"), tr("Before any discount. Alt+Down for lowest and highest.")),
            ("booster", tr("Price of one booster session"), tr("Leave empty when it is the same.")),
        ):
            self._add(f"clinic.{name}", RangeField(title, field_bounds(Clinic)[name], help_text, parent=page))
        self._add("clinic.packages", PackagesField(page))
        evaluation = tr("First visit (evaluation)")
        bounds = field_bounds(Clinic)["evaluation"]
        self._add("clinic.evaluation", RangeField(evaluation, bounds, "", parent=page))
        self._add("clinic.evaluation_credited", YesNo(tr("Its price comes off the first session"), parent=page))
        self._add("clinic.bundled", PartsField(page))
        told = tr("When the clinic told you its prices.")
        self._add("clinic.quote_date", DateField(tr("Date of the quote"), told, optional=True, parent=page))
        self._add("note", TextField(tr("Note"), parent=page))

    def _add_place(self, catalog: Catalog, page: QWidget) -> None:
        self._column.addWidget(text_label(tr("Place and other visits"), "group", page))
        unsaid = Choice(None, tr("Not chosen"))
        places = [Choice(Facility(key), one.name) for key, one in catalog.facilities.items() if key in set(Facility)]
        self._add("clinic.facility", ChoiceField(tr("Kind of place"), [unsaid, *places], parent=page))
        states = sorted({one.state for one in catalog.localities.values()}, key=state_name)
        named = [Choice(Region(state=state), state_name(state)) for state in states]
        self._add("clinic.region", ChoiceField(tr("State"), [unsaid, *named], parent=page))
        for name, title in (("follow_up", tr("Follow-up visit")), ("lab", tr("Lab tests, each time"))):
            self._add(f"clinic.{name}", RangeField(title, field_bounds(Clinic)[name], parent=page))

    def _add_person(self, page: QWidget) -> None:
        self._column.addWidget(text_label(tr("Getting there, for the person at hand"), "group", page))
        help_text = tr("Empty: as the plan says. “New person” clears this.")
        for name, title, unit in (
            ("miles", tr("Miles there and back"), None),
            ("ride", tr("Ride there and back"), None),
            ("parking", tr("Parking, each time"), None),
        ):
            field = RangeField(title, field_bounds(Travel)[name], help_text, unit=unit, parent=page)
            self._add(f"travel.{name}", field)

    def _add(self, path: str, field: Field) -> None:
        field.setObjectName(path)
        bound = _Bound(path, field, self)
        bound.edited.connect(self._on_edited)
        field.editing_finished.connect(self.finished)
        for line in field.findChildren(QLineEdit):
            line.installEventFilter(self)
        self._bound.append(bound)
        self._column.addWidget(field)

    def _focus_after(self, line: QLineEdit) -> None:
        fields = [bound.field for bound in self._bound]
        here = next((i for i, field in enumerate(fields) if field.isAncestorOf(line)), -1)
        following = fields[(here + 1) % len(fields)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(following)

    @Slot(str, object)
    def _on_edited(self, path: str, value: object) -> None:
        self._listed = with_field(self._listed, path, value)
        self.edited.emit(self._listed)


class _Bound(QObject):
    """One field and the path it edits."""

    edited = Signal(str, object)

    def __init__(self, path: str, field: Field, parent: QObject) -> None:
        super().__init__(parent)
        self.path, self.field = path, field
        field.value_edited.connect(self._on_value_edited)

    def show_value(self, listed: ListedClinic) -> None:
        """Show what the clinic says."""
        value = value_at(listed, self.path)
        if self.path == "clinic.region" and isinstance(value, Region):
            value = Region(state=value.state)
        self.field.show_value(value, None)

    @Slot(object)
    def _on_value_edited(self, value: object) -> None:
        self.edited.emit(self.path, value)


def with_field(listed: ListedClinic, path: str, value: Any) -> ListedClinic:
    """A listed clinic with one field changed.

    Args:
        listed: The clinic.
        path: `note`, `clinic.session`, `travel.miles` and the like.
        value: The new value; None takes back what was said.
    """
    head, _, name = path.partition(".")
    if head == "note":
        return replace(listed, note=value)
    if head == "travel":
        travel = replace(listed.travel or Travel(), **{name: value})
        return replace(listed, travel=None if travel == Travel() else travel)
    if name == "packages":
        value = _with_terms(value, listed.clinic.packages)
    return replace(listed, clinic=replace(listed.clinic, **{name: value}))


def _with_terms(packages: tuple[Package, ...], before: tuple[Package, ...]) -> tuple[Package, ...]:
    """Packages typed anew keep the terms of the earlier one of as many sessions."""
    terms = {package.sessions: package for package in before}
    return tuple(
        replace(terms[package.sessions], price=package.price) if package.sessions in terms else package
        for package in packages
    )
