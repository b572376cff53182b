"""What if?, as a screen reader finds it: sliders with names and values in words, and what they come to said aloud."""

import pytest

from tests.end_to_end.program import NAME, Program

pytestmark = pytest.mark.xdist_group("real_window")


def test_a_value_is_tried_heard_and_let_go_of_by_keyboard(program: Program) -> None:
    program.desktop.raise_window(NAME)
    before = program.figures_at_rest()
    program.focus("check box", "What if?")
    program.desktop.press("space")
    slider = program.find("slider", "Weeks between boosters")
    assert slider.description == "6 weeks. 1 week to 26 weeks. As planned: 6 weeks."
    program.focus("slider", "Weeks between boosters")
    program.heard()
    program.desktop.press("Right")
    program.desktop.press("Right")
    said = program.wait_to_hear("With boosters every 8 weeks: the first year costs $")
    assert "less than your plan. Each month: $" in said
    assert program.find("slider", "Weeks between boosters").description.startswith("8 weeks. ")
    assert program.figures_at_rest() == before
    program.focus("push button", "Back to the plan")
    program.desktop.press("space")
    assert program.wait_for_focus("Weeks between boosters").description.startswith("6 weeks. ")
