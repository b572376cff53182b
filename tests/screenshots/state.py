"""A state of the window, and the parts of it that states are brought about with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.view_list import ViewList
from costcalc.ui.results.views import ViewKey
from tests.screenshots.stage import Stage

Arrange = Callable[[Stage], None]


@dataclass(frozen=True, slots=True)
class State:
    """One state.

    Attributes:
        name: File name without its ending.
        caption: What is to be seen.
        arrange: Brings a window on the sample plan into it.
    """

    name: str
    caption: str
    arrange: Arrange


def results(stage: Stage) -> ResultsPanel:
    """The right half."""
    panel = stage.running.right_half.panel
    assert panel is not None
    return panel


def view_list(stage: Stage) -> ViewList:
    """The list of views of the answer."""
    found = stage.window.findChild(ViewList)
    assert found is not None
    return found


def choose_view(stage: Stage, key: ViewKey) -> None:
    """Bring a view to the front once its plan is reckoned."""
    stage.settle()
    results(stage).views.choose(key)
