"""The whole program as it is built, in a home of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costcalc.app import Application, build
from costcalc.ui.state.choices import Choices
from tests.ui.conftest import TODAY


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where data is kept."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Application]:
    """The window on the sample plan with all its tools, shown."""
    palette, font = qapp.palette(), qapp.font()
    choices = Choices(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
    running = build(qapp, choices, today=TODAY, cache=home / "cache")
    running.window.show()
    running.window.activateWindow()
    qtbot.waitUntil(running.window.isActiveWindow)
    yield running
    running.store.mark_saved()
    running.window.close()
    running.window.deleteLater()
    for name in Application.__dataclass_fields__:  # pytest keeps `running` until all windows have to be gone
        delattr(running, name)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
