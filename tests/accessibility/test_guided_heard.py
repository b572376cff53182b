"""Guided mode, as a screen reader finds it: each question said aloud, the keyboard in its field, left where one was."""

import pytest

from tests.end_to_end.program import NAME, Program

pytestmark = pytest.mark.xdist_group("real_window")


def test_questions_are_heard_and_gone_through_by_keyboard(program: Program) -> None:
    desktop = program.desktop
    desktop.raise_window(NAME)
    before = program.figures_at_rest()
    program.heard()
    desktop.press("ctrl+g")
    program.wait_to_hear("Treatment, 1 of 6. What kind of pain do you have?")
    program.wait_for_focus("Kind of pain")
    desktop.press("Return")
    program.wait_to_hear("Treatment, 1 of 6. How will you get ketamine?")
    desktop.press("alt+n")
    program.wait_to_hear("Treatment, 1 of 6. How many sessions are in the first series?")
    program.wait_for_focus("Sessions in the first series")
    desktop.press("alt+b")
    program.wait_to_hear("Treatment, 1 of 6. How will you get ketamine?")
    desktop.press("ctrl+2")
    program.wait_to_hear("Clinic prices, 2 of 6. What does the clinic ask for one session?")
    program.wait_for_focus("Price of one session")
    assert program.tree().containing("Clinic prices, 2 of 6. What does the clinic ask for one session?")
    assert program.find("push button", "Insurance").description == "No plan pays: you pay all of it"
    assert program.find("push button", "Clinic prices").description.endswith("you are here")
    desktop.press("ctrl+g")
    program.wait_for_focus("Clinic prices")
    assert program.figures_at_rest() == before
