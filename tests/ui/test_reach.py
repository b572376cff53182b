"""Every page walked: all can be reached by keyboard in a sensible order, is named, and is large enough to press."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import Extra, HomePhase, Outcome, Package, UnderWay
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.plan_pane import PlanPane
from costcalc.ui.theme.theme import Theme
from costcalc.ui.theme.tokens import TARGET
from costcalc.ui.widgets.disclosure import Disclosure
from costcalc.ui.widgets.range_field import RangeField
from pricing.money import Range
from tests import focus_chain

SECTIONS = ("treatment", "clinic", "insurance", "medicines", "travel", "paying")
ONE_FIELD = 120
"""Pixels: a field's badge comes after its control, which is below it."""
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
SAID = {
    "treatment.home": HomePhase(),
    "treatment.under_way": UnderWay(),
    "clinic.packages": (Package(sessions=6, price=Range.exact(2300)),),
    "clinic.extras": (Extra(name="Zofran", price=Range.exact(20)),),
    "plan": HealthPlan(preset="employer_ppo_2026"),
    "outcome": Outcome.OUT_OF_NETWORK,
}


@pytest.fixture
def pane(qtbot: QtBot, context: PlanContext, theme: Theme) -> PlanPane:
    """The left half, as wide as in a small window."""
    shown = PlanPane(context)
    qtbot.addWidget(shown)
    shown.resize(420, 640)
    shown.show()
    return shown


def open_everything(pane: PlanPane, key: str) -> QWidget:
    """A section with every detail open."""
    pane.context.store.edit_many(SAID, text="Say much")
    pane.open_section(key)
    body = pane.cards[key].body
    assert body is not None
    opened: set[Disclosure] = set()
    while closed := [one for one in body.findChildren(Disclosure) if one not in opened]:
        for details in closed:
            details.set_open(True)
            opened.add(details)
    for field in body.findChildren(RangeField):
        field.toggle.setChecked(True)
    pane.context.projector.reckon_now()
    settle()
    return body


def settle() -> None:
    """Let the layouts find their heights for their widths."""
    for _ in range(12):
        QApplication.processEvents()


def controls(page: QWidget) -> Iterator[QWidget]:
    """What can be pressed or typed into, as far as it shows."""
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, CONTROLS) and not isinstance(widget, QHeaderView):
            yield widget


def described(widget: QWidget) -> str:
    """A control in an error message."""
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}"


def stops(page: QWidget) -> list[QWidget]:
    """What the Tab key reaches in a page, in its order."""
    found = []
    for widget in focus_chain.after(page):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and widget.isVisible() and widget.isEnabled() and page.isAncestorOf(widget):
            found.append(widget)
    return found


@pytest.mark.parametrize("key", SECTIONS)
def test_every_control_has_a_name(pane: PlanPane, key: str) -> None:
    page = open_everything(pane, key)
    nameless = [described(widget) for widget in controls(page) if not _name(widget)]
    assert not nameless


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


@pytest.mark.parametrize("key", SECTIONS)
def test_names_of_fields_are_not_said_twice_in_one_group(pane: PlanPane, key: str) -> None:
    page = open_everything(pane, key)
    for parent in {widget.parent() for widget in controls(page)}:
        if not isinstance(parent, QWidget):
            continue
        names = [_name(one) for one in controls(parent) if one.parent() is parent and isinstance(one, QLineEdit)]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("key", SECTIONS)
def test_every_control_is_large_enough_to_press(pane: PlanPane, key: str) -> None:
    page = open_everything(pane, key)
    small = [
        f"{described(widget)} {widget.width()}x{widget.height()}"
        for widget in controls(page)
        if min(widget.width(), widget.height()) < TARGET
    ]
    assert not small


@pytest.mark.parametrize("key", SECTIONS)
def test_everything_is_reached_by_tab_from_top_to_bottom(pane: PlanPane, key: str) -> None:
    page = open_everything(pane, key)
    order = stops(page)
    unreached = [
        described(widget)
        for widget in controls(page)
        if widget.isEnabled() and widget not in order and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert not unreached
    tops = [(widget.mapTo(page, QPoint(0, 0)).y(), widget) for widget in order]
    backwards = [
        f"{described(later)} comes after {described(earlier)}"
        for (above, earlier), (below, later) in itertools.pairwise(tops)
        if below < above - ONE_FIELD
    ]
    assert not backwards


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("key", SECTIONS)
def test_nothing_is_cut_off_at_any_text_size(pane: PlanPane, theme: Theme, key: str, percent: int) -> None:
    theme.set_text_percent(percent)
    page = open_everything(pane, key)
    cut = [
        f"{described(label)}: {label.text()!r} needs {label.minimumSizeHint()}, has {label.size()}"
        for label in page.findChildren(QLabel)
        if label.isVisible()
        and label.text()
        and not label.wordWrap()
        and label.width() < label.minimumSizeHint().width()
    ]
    cut += [
        f"{described(label)}: {label.text()!r}"
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(label.width())
    ]
    cut += [
        f"{described(edit)}: {edit.text()!r}"
        for edit in page.findChildren(QLineEdit)
        if edit.isVisible() and edit.fontMetrics().horizontalAdvance(edit.text()) > edit.width() - 8
    ]
    assert not cut


@pytest.mark.parametrize("key", SECTIONS)
def test_nothing_steps_by_the_wheel(pane: PlanPane, key: str) -> None:
    page = open_everything(pane, key)
    assert not page.findChildren(QAbstractSpinBox)


def test_the_badge_tells_its_source_when_the_keyboard_comes(pane: PlanPane) -> None:
    page = open_everything(pane, "clinic")
    marks = [one for one in page.findChildren(QAbstractButton, "originMark") if one.isVisible()]
    assert marks
    for mark in marks:
        assert mark.accessibleDescription() or not mark.toolTip()
        assert mark.focusPolicy() & Qt.FocusPolicy.TabFocus
