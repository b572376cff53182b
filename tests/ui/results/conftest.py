"""The right half as a person sees it: shown, styled, with charts drawn."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from costcalc.engine.projection import Projection
from costcalc.ui.results.panel import ResultsPanel
from tests.ui.results.fixtures import catalog

ShowPanel = Callable[[Projection], ResultsPanel]
Keep = Callable[[QWidget], None]


@pytest.fixture
def keep(qtbot: QtBot) -> Iterator[Keep]:
    """Holds a window until its events have been delivered: a collected one takes its children with it."""
    kept: list[QWidget] = []

    def keep_widget(widget: QWidget) -> None:
        kept.append(widget)
        qtbot.addWidget(widget)

    yield keep_widget
    kept.clear()


@pytest.fixture
def show_panel(qtbot: QtBot, keep: Keep) -> ShowPanel:
    """Shows a projection in a panel of the size it has in a small window."""

    def shown(projection: Projection) -> ResultsPanel:
        panel = ResultsPanel(catalog())
        keep(panel)
        panel.resize(600, 560)
        panel.show_projection(projection)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return shown
