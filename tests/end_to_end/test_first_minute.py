"""The first minute of a new user: nothing, then one's own price and deductible, then an estimate."""

from pathlib import Path

import pytest
import yaml

from tests.end_to_end.desktop import Desktop
from tests.end_to_end.program import Program, amounts
from tests.end_to_end.real_window import StartProgram
from tests.end_to_end.test_a_plan import estimated, heard
from tests.test_house import ROOT

pytestmark = pytest.mark.xdist_group("real_window")

NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


class Person:
    """Somebody at the window who counts what they do: a click, a chord of keys and a typed value are one each.

    Args:
        program: What they do it to.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.actions = 0

    def press(self, keys: str) -> None:
        """Press keys at once."""
        self.actions += 1
        self.program.desktop.press(keys)

    def click(self, role: str, name: str) -> None:
        """Click on something in sight."""
        self.actions += 1
        self.program.click(role, name)

    def type(self, text: str) -> None:
        """Type a value where the keyboard is."""
        self.actions += 1
        self.program.desktop.type(text)


def test_a_new_user_has_an_estimate_of_their_own_in_fewer_than_ten_actions(
    desktop: Desktop, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program()
    person = Person(program)
    person.press("ctrl+n")
    program.find("frame", "New plan")
    person.press("ctrl+2")
    person.click("text", "Price of one session")
    before = program.figures_at_rest()
    person.type("650")
    priced = program.wait_for_other_figures(before)
    person.press("ctrl+3")
    person.click("combo box", "Who pays")
    person.click("list item", "My plan")
    person.click("text", "Deductible")
    person.type("2500")
    program.wait(lambda tree: "$2,500" in tree.all(name="Insurance")[0].description, "the deductible in the answer")
    said = program.figures_at_rest()

    assert amounts(said["Each visit"]) == amounts(priced["Each visit"]) == [650]
    assert f"in {NUMBERS[person.actions]} actions" in (ROOT / "README.md").read_text(encoding="utf-8")

    plan = tmp_path / "mine.costcalc.yaml"
    desktop.press("ctrl+s")
    program.give_path("Save the plan", plan)
    kept = yaml.safe_load(plan.read_text(encoding="utf-8"))
    assert (kept["clinic"]["session"], kept["plan"]["deductible"]) == (650, 2500)
    assert heard(program) == estimated(desktop, plan)
