"""Edits have names, merge while one types, and can be taken back."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from costcalc.engine.scenario import Scenario
from costcalc.ui.state.store import ScenarioStore
from pricing.money import Range

EMPTY = Scenario(start=date(2027, 1, 4))
PRICE, NAME = "clinic.session", "Change price of a session"


@pytest.fixture
def store(qtbot: QtBot) -> ScenarioStore:
    return ScenarioStore(EMPTY)


def test_an_edit_tells_the_new_plan_and_names_its_undo(store: ScenarioStore, qtbot: QtBot) -> None:
    with qtbot.waitSignal(store.scenario_changed) as told:
        store.edit(PRICE, Range.exact(650), text=NAME)
    assert told.args == [store.scenario]
    assert store.value(PRICE) == Range.exact(650)
    assert store.undo_stack.undoText() == NAME


def test_typing_in_one_field_is_one_step(store: ScenarioStore) -> None:
    for price in (6, 65, 650):
        store.edit(PRICE, Range.exact(price), text=NAME)
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.scenario == EMPTY
    store.undo_stack.redo()
    assert store.value(PRICE) == Range.exact(650)


def test_leaving_the_field_ends_the_step(store: ScenarioStore) -> None:
    store.edit(PRICE, Range.exact(650), text=NAME)
    store.finish_typing()
    store.edit(PRICE, Range.exact(700), text=NAME)
    store.undo_stack.undo()
    assert store.value(PRICE) == Range.exact(650)


def test_another_field_is_another_step(store: ScenarioStore) -> None:
    store.edit(PRICE, Range.exact(650), text=NAME)
    store.edit("clinic.evaluation", Range.exact(150), text="Change price of the evaluation")
    assert store.undo_stack.count() == 2


def test_typing_back_what_was_there_leaves_no_step(store: ScenarioStore) -> None:
    store.edit(PRICE, Range.exact(650), text=NAME)
    store.edit(PRICE, None, text=NAME)
    assert store.undo_stack.count() == 0
    assert not store.is_changed


def test_an_edit_that_changes_nothing_is_no_edit(store: ScenarioStore) -> None:
    store.edit(PRICE, None, text=NAME)
    assert store.undo_stack.count() == 0


def test_several_fields_change_in_one_step(store: ScenarioStore) -> None:
    store.edit_many({PRICE: Range.exact(650), "horizon_years": 3}, text="Change two things")
    store.undo_stack.undo()
    assert store.scenario == EMPTY


def test_saving_makes_the_plan_clean_and_undoing_past_it_makes_it_changed(store: ScenarioStore) -> None:
    store.edit(PRICE, Range.exact(650), text=NAME)
    store.mark_saved()
    assert not store.is_changed
    store.undo_stack.undo()
    assert store.is_changed


def test_another_plan_takes_nothing_of_the_last_ones_history(store: ScenarioStore, qtbot: QtBot) -> None:
    store.edit(PRICE, Range.exact(650), text=NAME)
    other = Scenario(start=date(2028, 1, 1))
    with qtbot.waitSignals([store.replaced, store.scenario_changed]):
        store.replace_all(other)
    assert not store.undo_stack.canUndo()
    assert store.scenario is other
