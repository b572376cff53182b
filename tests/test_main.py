"""`python main.py` opens the window, `python main.py COMMAND` runs the command line, and neither needs the other."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import main
from tests.test_house import ROOT


class Parts:
    """Stands in for the command line and the window, and notes what they are asked."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.windows_opened = 0
        self.plans_opened: list[str] = []
        self.status_of: dict[str, int] = {}

    def run_command(self, arguments: list[str]) -> int:
        self.commands.append(arguments)
        if arguments[0] == "sample":
            Path(arguments[2]).write_text("schema: 1\n", encoding="utf-8")
        elif arguments[0] == "estimate":
            assert Path(arguments[1]).exists()
        return self.status_of.get(arguments[0], 0)

    def open_window(self, plans: list[str]) -> int:
        self.windows_opened += 1
        self.plans_opened += plans
        return 0


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Parts:
    stand_ins = Parts()
    command_line, window = ModuleType("costcalc.cli.entry"), ModuleType("costcalc.app")
    vars(command_line)["main"] = stand_ins.run_command
    vars(window)["main"] = stand_ins.open_window
    monkeypatch.setitem(sys.modules, "costcalc.cli.entry", command_line)
    monkeypatch.setitem(sys.modules, "costcalc.app", window)
    return stand_ins


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)


def test_without_arguments_the_window_opens(parts: Parts) -> None:
    assert main.main([]) == 0
    assert parts.windows_opened == 1
    assert not parts.commands


def test_a_plan_file_opens_in_the_window(parts: Parts) -> None:
    assert main.main(["mine.costcalc.yaml"]) == 0
    assert parts.plans_opened == ["mine.costcalc.yaml"]
    assert not parts.commands


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_a_plan_file_is_estimated_as_text(parts: Parts, tmp_path: Path) -> None:
    plan = tmp_path / "mine.costcalc.yaml"
    plan.write_text("schema: 1\n", encoding="utf-8")
    assert main.main([str(plan)]) == 0
    assert parts.commands == [["estimate", str(plan)]]


def test_arguments_go_to_the_command_line_and_its_status_comes_back(parts: Parts) -> None:
    parts.status_of["estimate"] = 1
    plan = str(ROOT / "pyproject.toml")
    assert main.main(["estimate", plan]) == 1
    assert parts.commands == [["estimate", plan]]
    assert not parts.windows_opened


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_the_sample_is_shown_as_text(parts: Parts, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main([]) == 0
    assert [command[0] for command in parts.commands] == ["sample", "estimate"]
    assert not parts.windows_opened
    assert "There is no screen here" in capsys.readouterr().out


def test_starting_loads_neither_the_window_nor_the_command_line() -> None:
    code = "import sys, main; print([name for name in ('PySide6', 'typer', 'numpy', 'yaml') if name in sys.modules])"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=True
    ).stdout
    assert loaded.strip() == "[]"
