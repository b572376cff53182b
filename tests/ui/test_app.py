"""The window is put together so that it shows at once: figures of last time first, what is heavy afterwards."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costcalc.app import FIRST_ANSWER, Application, build
from costcalc.ui.state.choices import Choices
from costcalc.ui.theme.theme import Theme

LIGHT_START = """
import sys
from costcalc.app import build, load_sample, load_shipped, make_app
from PySide6.QtCore import QSettings
from costcalc.ui.state.choices import Choices
from pathlib import Path
app = make_app()
running = build(app, Choices(QSettings("none", "none")), cache=Path(sys.argv[1]))
running.right_half.painted.connect(app.exit)
running.window.show()
app.exec()
print(*sorted({"numpy", "pydantic", "pyqtgraph", "typer", "rich", "yaml"} & set(sys.modules)))
"""


def built(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Application:
    """The window as the program builds it."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    running = build(qapp, Choices(settings), cache=tmp_path)
    qtbot.addWidget(running.window)
    return running


def test_the_first_start_reckons_before_it_shows_and_keeps_the_figures(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    running = built(qtbot, qapp, tmp_path)
    assert running.right_half.panel is not None
    assert (tmp_path / FIRST_ANSWER).exists()


def test_the_next_start_shows_the_figures_of_last_time_and_then_reckons(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    built(qtbot, qapp, tmp_path)
    running = built(qtbot, qapp, tmp_path)
    assert running.right_half.panel is None
    assert running.right_half.strip is not None
    running.projector.reckon_now()
    assert running.right_half.panel is not None


def test_a_start_loads_nothing_heavy_before_the_window_is_painted(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LIGHT_START, str(tmp_path)]
    subprocess.run(command, capture_output=True, check=True)
    second = subprocess.run(command, capture_output=True, text=True, check=True)
    assert second.stdout.strip() == ""
