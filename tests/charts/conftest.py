"""A chart in a window of its own."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from costcalc.charts.spec import ChartSpec
from costcalc.charts.view import ChartView

Show = Callable[[ChartSpec], ChartView]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows a spec, drawn, in 640 by 360 pixels."""
    kept: list[ChartView] = []

    def shown(spec: ChartSpec) -> ChartView:
        view = ChartView("Use the arrow keys.")
        kept.append(view)
        qtbot.addWidget(view)
        view.resize(640, 360)
        view.show_spec(spec)
        view.load()
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.setFocus()
        return view

    yield shown
    kept.clear()
