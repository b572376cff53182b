"""The right half as a person sees it: shown, styled, with charts drawn."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from costcalc.engine.projection import Projection
from costcalc.ui.results.panel import ResultsPanel
from tests.ui.results.fixtures import catalog

ShowPanel = Callable[[Projection], ResultsPanel]


@pytest.fixture
def show_panel(qtbot: QtBot) -> ShowPanel:
    """Shows a projection in a panel of the size it has in a small window."""

    def shown(projection: Projection) -> ResultsPanel:
        panel = ResultsPanel(catalog())
        qtbot.addWidget(panel)
        panel.resize(600, 560)
        panel.show_projection(projection)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return shown
