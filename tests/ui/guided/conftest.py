"""Guided mode on an empty plan, with the keyboard in it."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from costcalc.engine.scenario import Scenario, Treatment
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.plan_pane import PlanPane
from costcalc.ui.theme.theme import Theme
from tests.ui.conftest import MakeContext

NOTHING_SAID = Scenario(start=date(2027, 1, 4), treatment=Treatment())


@pytest.fixture
def blank(make_context: MakeContext) -> PlanContext:
    """A new plan."""
    return make_context(NOTHING_SAID)


@pytest.fixture
def pane(qtbot: QtBot, blank: PlanContext, theme: Theme) -> PlanPane:
    """The left half as it first shows: the sections."""
    shown = PlanPane(blank)
    qtbot.addWidget(shown)
    shown.resize(420, 640)
    shown.open_section("treatment")
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def guided(pane: PlanPane) -> PlanPane:
    """The left half at the first question."""
    pane.set_guided(True)
    return pane
