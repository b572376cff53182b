"""Fixtures of tests that need a real window; both rooms that have such tests import them into their conftest."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end_to_end.desktop import Desktop, desktop_in, require_tools
from tests.end_to_end.program import Program

StartProgram = Callable[[], Program]


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """One desktop for all tests of a process."""
    require_tools()
    with desktop_in(tmp_path_factory.mktemp("desktop")) as own:
        yield own


@pytest.fixture
def start_program(desktop: Desktop, tmp_path: Path) -> Iterator[StartProgram]:
    """Starts the program in a home of its own; what it leaves there it finds again."""
    started: list[Program] = []

    def start() -> Program:
        program = Program(desktop, tmp_path)
        started.append(program)
        return program

    yield start
    for program in started:
        program.end()
    assert "Traceback" not in desktop.logs(), desktop.logs()
