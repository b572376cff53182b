"""A person at the window, with nothing but a keyboard: a plan typed, read, undone, saved, opened again."""

import json
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from costcalc.engine.likelihood import DRAWS
from tests.end_to_end.desktop import Desktop
from tests.end_to_end.program import NAME, Program, Tree, amounts, run_command
from tests.end_to_end.real_window import StartProgram

pytestmark = pytest.mark.xdist_group("real_window")

PRICE = "Price of one session"
JSON_NAMES = {
    "Each visit": "per_visit",
    "Each month": "per_month",
    "First year": "first_year",
    "Each later year": "later_year",
    "Cost to find out if it helps": "cost_to_find_out",
}


def estimated(desktop: Desktop, plan: Path) -> dict[str, list[int]]:
    """What the command line says each figure likely is: the amounts shown, in whole dollars rounded half up."""
    printed = run_command(desktop, "estimate", str(plan), "--draws", str(DRAWS), "--json")
    figures: dict[str, Any] = json.loads(printed)["figures"]
    return {title: _shown(figures[name]) for title, name in JSON_NAMES.items()}


def _shown(figure: dict[str, Any]) -> list[int]:
    amounts_shown = (figure["likely"]["from"], figure["likely"]["to"], figure["typical"])
    dollars = [round_dollars(str(amount)) for amount in amounts_shown]
    return dollars[:1] if len(set(dollars)) == 1 else dollars


def round_dollars(amount: str) -> int:
    """Whole dollars, half up."""
    return int(Decimal(amount).quantize(Decimal(1), ROUND_HALF_UP))


def heard(program: Program) -> dict[str, list[int]]:
    """What the window says each figure is."""
    return {title: amounts(words) for title, words in program.figures().items()}


def is_unsaved(program: Program) -> bool:
    """What the title bar says."""
    return "*" in program.find("frame", "").name


def price(program: Program) -> str:
    """What stands in the line of the price of a session, without its sign."""
    return program.find("text", PRICE).text.removeprefix("$")


def test_the_window_opens_on_the_sample_with_the_figures_of_the_command_line(
    desktop: Desktop, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program()
    sample = tmp_path / "sample.costcalc.yaml"
    run_command(desktop, "sample", "-o", str(sample))
    program.figures_at_rest()
    assert heard(program) == estimated(desktop, sample)
    for title in JSON_NAMES:
        program.wait_until_painted("push button", title)


def test_a_plan_typed_by_keyboard_is_saved_opened_again_and_says_the_same(
    desktop: Desktop, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program()
    plan = tmp_path / "mine.costcalc.yaml"
    _type_a_plan(program)
    said = program.figures()
    assert amounts(said["Each visit"]) == [650]
    assert amounts(said["Cost to find out if it helps"]) == [200 + 4 * 650]

    desktop.press("ctrl+z")
    undone = program.wait_for_other_figures(said)
    desktop.press("ctrl+shift+z")
    program.wait_for_figures(said)
    assert undone != said

    desktop.press("ctrl+s")
    program.give_path("Save the plan", plan)
    program.wait(lambda _: not is_unsaved(program), "the plan saved")
    assert program.figures_at_rest() == said
    assert heard(program) == estimated(desktop, plan)
    desktop.press("ctrl+q")
    assert program.wait_to_end() == 0

    again = start_program()
    assert again.figures() != said
    desktop.press("ctrl+o")
    again.give_path("Open a plan", plan)
    again.wait_for_figures(said)
    assert not is_unsaved(again)


def test_closing_with_unsaved_changes_asks_first(desktop: Desktop, start_program: StartProgram) -> None:
    program = start_program()
    _type_a_price(program, "777")
    desktop.press("ctrl+q")
    program.find("alert", "Unsaved changes")
    desktop.raise_window("Unsaved changes")
    desktop.press("Escape")
    program.wait(lambda tree: not tree.all("alert"), "the end of the question")
    assert price(program) == "777"
    assert is_unsaved(program)

    desktop.raise_window(NAME)
    desktop.press("ctrl+q")
    program.act("push button", "Do not save")
    assert program.wait_to_end() == 0


def test_a_broken_file_is_told_problem_by_problem_and_nothing_is_lost(
    desktop: Desktop, start_program: StartProgram, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.costcalc.yaml"
    broken.write_text("schema: 1\nstart: 2027-02-30\nclinic: {session: -5}\ntreatmnt: {}\n", encoding="utf-8")
    program = start_program()
    _type_a_price(program, "777")
    desktop.press("ctrl+o")
    program.give_path("Open a plan", broken)
    program.act("push button", "Do not save")

    problems = program.wait(lambda tree: tree.one("list", "broken.costcalc.yaml was not opened"), "the problems")
    lines = [node.name for node in program.tree().inside(problems) if node.role == "list item"]
    assert [line.split(":")[0] for line in lines] == ["Line 2", "Line 3", "Line 4"]
    assert "treatment" in lines[2]
    assert price(program) == "777"
    assert is_unsaved(program)
    desktop.press("Escape")
    program.wait(lambda tree: not tree.all("list", "broken.costcalc.yaml"), "the list closed")


def test_unsaved_work_is_offered_again_after_a_crash(start_program: StartProgram, tmp_path: Path) -> None:
    program = start_program()
    _type_a_price(program, "777")
    program.wait(lambda _: "777" in _copies_in(tmp_path), "a copy of the unsaved plan")
    program.process.kill()
    program.process.wait()

    again = start_program()
    again.act("push button", "Open it")
    again.wait(lambda tree: "$777" in _summary(tree, "Clinic prices"), "the price in the section's line")
    assert is_unsaved(again)


def _summary(tree: Tree, section: str) -> str:
    return "".join(node.description for node in tree.all(name=section))


def _copies_in(home: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in home.rglob("unsaved*.yaml"))


def _type_a_plan(program: Program) -> None:
    """Four sessions at $650 after a first visit at $200, a booster every eight weeks; a new plan travels nowhere."""
    desktop = program.desktop
    desktop.press("ctrl+n")
    program.find("frame", "New plan")
    desktop.press("ctrl+1")
    program.wait_for_focus("Treatment")
    program.tab_to("Sessions in the first series")
    program.fill("4")
    program.tab_to("Weeks between boosters")
    program.fill("8")
    desktop.press("ctrl+2")
    program.wait_for_focus("Clinic prices")
    program.tab_to(PRICE)
    before = program.figures_at_rest()
    program.fill("650")
    priced = program.wait_for_other_figures(before)
    program.tab_to("First visit (evaluation)")
    program.fill("200")
    program.wait_for_other_figures(priced)


def _type_a_price(program: Program, amount: str) -> None:
    program.desktop.press("ctrl+2")
    program.wait_for_focus("Clinic prices")
    program.tab_to(PRICE)
    program.fill(amount)
    program.wait(lambda _: is_unsaved(program), "the change in the title bar")
