"""A desktop with a program to listen to, and a stage to look at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.end_to_end.desktop import Desktop
from tests.end_to_end.program import Program
from tests.end_to_end.real_window import desktop
from tests.screenshots.stage import Stage

__all__ = ("desktop",)


@pytest.fixture(scope="module")
def program(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """The program on the sample plan; tests leave the plan as they found it."""
    started = Program(desktop, tmp_path_factory.mktemp("home"))
    yield started
    started.end()


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The whole window in this process, on the sample plan."""
    built = Stage(qapp, tmp_path)
    yield built
    built.strike()
