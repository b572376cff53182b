"""From the plan as typed to its answer, a moment after the last keystroke."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from costcalc.engine.inputs import InputInfo
from costcalc.engine.projection import Projection
from costcalc.engine.scenario import Scenario

DEBOUNCE_MS = 40

Project = Callable[[Scenario], Projection]
Effective = Callable[[Scenario], Mapping[str, InputInfo]]


class Projector(QObject):
    """Reckons a plan after a short pause in typing, and what stands in for what was not said."""

    inputs_changed = Signal(object)
    """Mapping of input key to `InputInfo`."""

    projection_changed = Signal(Projection)
    """The `Projection` of the newest plan."""

    def __init__(self, project: Project, effective: Effective, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._effective = effective
        self._scenario: Scenario | None = None
        self._inputs: Mapping[str, InputInfo] = {}
        self._projection: Projection | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.reckon_now)

    @property
    def inputs(self) -> Mapping[str, InputInfo]:
        """The effective inputs of the plan that was reckoned last."""
        return self._inputs

    @property
    def projection(self) -> Projection | None:
        """The answer to the plan that was reckoned last; None before the first."""
        return self._projection

    def prepare(self, scenario: Scenario) -> None:
        """Take a plan without setting a time: `reckon_now` reckons it."""
        self._scenario = scenario

    @Slot(Scenario)
    def request(self, scenario: Scenario) -> None:
        """Reckon this plan soon; an earlier one that waits is dropped."""
        self._scenario = scenario
        self._timer.start()

    @Slot()
    def reckon_now(self) -> None:
        """Reckon the plan that waits, without waiting."""
        self._timer.stop()
        scenario = self._scenario
        if scenario is not None:
            self._scenario = None
            self._inputs = self._effective(scenario)
            self.inputs_changed.emit(self._inputs)
            self._projection = self._project(scenario)
            self.projection_changed.emit(self._projection)
