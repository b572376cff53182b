"""Another start date under Over time: after a pause, never for a plan that is gone, and one step to take."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from costcalc.engine.pipeline import project
from costcalc.engine.projection import Projection
from costcalc.ui.results import start_date_advice
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.start_date_advice import StartDateAdvice
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.tools.start_date import StartDateTools
from tests.engine.test_start_date import THERAPY, scenario, with_plan
from tests.storage.expected import CATALOG
from tests.ui.results.conftest import Keep, ShowPanel

JANUARY = date(2027, 1, 5)


class _Autumn(date):
    """A date whose today is before every start."""

    @classmethod
    def today(cls) -> date:  # type: ignore[override]
        """A day in autumn."""
        return date(2026, 11, 22)


@pytest.fixture(autouse=True)
def in_autumn(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day on which a person asks."""
    monkeypatch.setattr(start_date_advice, "date", _Autumn)


def covered(**changes: object) -> Projection:
    return project(scenario(plan=with_plan(benefits=THERAPY), **changes), CATALOG)


def advice_of(panel: ResultsPanel) -> StartDateAdvice:
    advice = panel.findChild(StartDateAdvice)
    assert advice is not None
    return advice


def test_the_advice_comes_after_a_pause(qtbot: QtBot, show_panel: ShowPanel) -> None:
    projection = covered()
    advice = advice_of(show_panel(projection))
    assert "start_dates" not in vars(projection.beside)
    qtbot.waitUntil(advice.isVisible)
    assert advice.words.text().startswith(
        "Starting Jan 5, 2027 instead of Dec 8, 2026 would save you $1,600 in the first year."
    )
    assert advice.button.text() == "Start on Jan 5, 2027"


def test_what_was_said_of_the_plan_before_is_dimmed_and_never_reckoned_again(keep: Keep) -> None:
    advice = StartDateAdvice()
    keep(advice)
    advice.show_projection(covered())
    advice.reckon_now()
    assert advice.isVisible()
    stale, newest = covered(horizon_years=1), covered(horizon_years=3)
    advice.show_projection(stale)
    assert not advice.isEnabled()
    advice.show_projection(newest)
    advice.reckon_now()
    assert advice.isEnabled()
    assert "start_dates" not in vars(stale.beside)
    assert "start_dates" in vars(newest.beside)


def test_without_a_plan_that_pays_there_is_no_advice(keep: Keep) -> None:
    advice = StartDateAdvice()
    keep(advice)
    advice.show_projection(covered())
    advice.reckon_now()
    uncovered = covered(outcome="not_covered")
    advice.show_projection(uncovered)
    assert advice.isHidden()
    assert "start_dates" not in vars(uncovered.beside)


def test_the_button_moves_the_plan_in_one_step_that_can_be_undone(qtbot: QtBot, show_panel: ShowPanel) -> None:
    projection = covered()
    store = ScenarioStore(projection.scenario)
    panel = show_panel(projection)
    tools = StartDateTools(panel, store, panel)
    advice = advice_of(panel)
    advice.reckon_now()
    with qtbot.waitSignal(panel.start_date_chosen) as chosen:
        advice.button.click()
    assert chosen.args == [JANUARY]
    assert store.scenario.start == JANUARY
    assert tools.parent() is panel
    store.undo_stack.undo()
    assert store.scenario == projection.scenario
