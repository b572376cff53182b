"""A plan is reckoned a moment after the last keystroke, and only the newest one."""

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from pytestqt.qtbot import QtBot

from costcalc.engine.inputs import InputInfo
from costcalc.engine.projection import Projection
from costcalc.engine.scenario import Scenario
from costcalc.ui.state.autosave import Autosave
from costcalc.ui.state.projector import Projector
from costcalc.ui.state.store import ScenarioStore

PLANS = [Scenario(start=date(2027, 1, day)) for day in (1, 2, 3)]


class Reckoner:
    """Remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Scenario] = []

    def project(self, scenario: Scenario) -> Projection:
        self.asked.append(scenario)
        return cast(Projection, cast(Any, object()))

    def effective(self, scenario: Scenario) -> Mapping[str, InputInfo]:
        return {}


def test_a_burst_of_edits_is_reckoned_once_with_the_last_plan(qtbot: QtBot) -> None:
    reckoner = Reckoner()
    projector = Projector(reckoner.project, reckoner.effective)
    with qtbot.waitSignals([projector.inputs_changed, projector.projection_changed]):
        for plan in PLANS:
            projector.request(plan)
    assert reckoner.asked == [PLANS[-1]]


def test_reckoning_now_leaves_nothing_to_do_later(qtbot: QtBot) -> None:
    reckoner = Reckoner()
    projector = Projector(reckoner.project, reckoner.effective)
    projector.request(PLANS[0])
    projector.reckon_now()
    projector.reckon_now()
    assert reckoner.asked == [PLANS[0]]


def test_unsaved_work_is_kept_and_dropped_once_it_is_saved(qtbot: QtBot) -> None:
    kept: list[Scenario | None] = []
    store = ScenarioStore(PLANS[0])
    autosave = Autosave(store, kept.append)
    store.edit("horizon_years", 3, text="Change years")
    autosave.keep_now()
    store.mark_saved()
    assert kept[0] is not None
    assert kept[0].horizon_years == 3
    assert kept[-1] is None
