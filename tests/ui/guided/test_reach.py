"""Every page of guided mode walked: named, large enough, reached in a sensible order, nothing cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import UnderWay
from costcalc.ui.guided.questions import questions
from costcalc.ui.guided.route import LAST
from costcalc.ui.sections.plan_pane import PlanPane
from costcalc.ui.theme.theme import Theme
from costcalc.ui.theme.tokens import TARGET
from tests.ui.test_reach import controls, described, stops

PAGES = (*(one.key for one in questions()), LAST)
SAID = {"plan": HealthPlan(preset="employer_ppo_2026"), "treatment.under_way": UnderWay()}


@pytest.fixture
def full(guided: PlanPane) -> PlanPane:
    """A plan of which every question is asked but those of treatment at home."""
    guided.context.store.edit_many(SAID, text="Say much")
    guided.context.projector.reckon_now()
    return guided


def show(pane: PlanPane, key: str) -> QWidget:
    """A page at rest."""
    pane.guided.show_question(key)
    for _ in range(8):
        QApplication.processEvents()
    return pane.guided.page


def test_every_control_of_every_page_is_named_and_large_enough(full: PlanPane) -> None:
    wrong = []
    for key in PAGES:
        show(full, key)
        for one in controls(full):
            name = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
            if not name or min(one.width(), one.height()) < TARGET:
                wrong.append(f"{key}: {described(one)} {one.size()}")
    assert not wrong


def test_tab_goes_through_the_question_then_on_and_then_to_the_sections(full: PlanPane) -> None:
    for key in ("pain", "session", "medicines", "session", "pain"):
        page = show(full, key)
        order = stops(full)
        fields = [order.index(one) for one in order if page.isAncestorOf(one)]
        names = {one.objectName(): place for place, one in enumerate(order)}
        assert names["guidedSwitch"] + 1 == fields[0]
        assert fields == list(range(fields[0], fields[-1] + 1))
        assert fields[-1] < names["guidedNext"] < names["goTo.treatment"] < names["goTo.paying"]
        unreached = [one for one in controls(page) if one not in order and one.focusPolicy() != Qt.FocusPolicy.NoFocus]
        assert not unreached


@pytest.mark.parametrize(("width", "percent"), [(420, 100), (320, 200)])
def test_nothing_is_cut_off(full: PlanPane, theme: Theme, width: int, percent: int) -> None:
    theme.set_text_percent(percent)
    full.resize(width, 470)
    cut = []
    for key in PAGES:
        show(full, key)
        for label in full.findChildren(QLabel):
            if not label.isVisible() or not label.text():
                continue
            if label.wordWrap() and label.height() < label.heightForWidth(label.width()):
                cut.append(f"{key}: {label.text()!r}")
            if not label.wordWrap() and label.width() < label.minimumSizeHint().width():
                cut.append(f"{key}: {label.text()!r}")
        cut += [
            f"{key}: {button.text()!r}"
            for button in full.guided.steps.findChildren(QAbstractButton)
            if button.isVisible() and button.fontMetrics().horizontalAdvance(button.text()) > button.width()
        ]
    assert not cut


def test_the_field_is_in_sight_where_there_is_little_room(full: PlanPane, theme: Theme) -> None:
    theme.set_text_percent(200)
    full.resize(320, 470)
    area = full.findChild(QScrollArea, "guidedScroll")
    show(full, LAST)
    assert area.verticalScrollBar().value() == 0
    for key in ("boosters", "trip", "session"):
        page = show(full, key)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused)
        assert focused.visibleRegion().boundingRect().height() == focused.height()
        assert area.isAncestorOf(focused)


def test_the_plans_name_is_whole_where_there_is_little_room(full: PlanPane, theme: Theme) -> None:
    theme.set_text_percent(200)
    full.resize(320, 470)
    for key in ("paying_more", LAST):
        show(full, key)
        assert full.head.title.height() >= full.head.title.sizeHint().height()
        assert full.head.height() == full.head.sizeHint().height()
