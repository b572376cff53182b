"""What holds for every test: no real screen, no real home, no window and no Qt message left behind."""

import gc
import os
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

_SESSION_HOME = pytest.StashKey[tempfile.TemporaryDirectory[str]]()
_FAILED = pytest.StashKey[bool]()


def pytest_configure(config: pytest.Config) -> None:
    """Before Qt is imported: a screen that is not there, and a home that is nobody's."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "UTC"
    home = tempfile.TemporaryDirectory(prefix="costcalc-tests-")
    config.stash[_SESSION_HOME] = home
    _move_home(Path(home.name))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Removes the home of this session."""
    config.stash[_SESSION_HOME].cleanup()


def _move_home(home: Path) -> None:
    os.environ["HOME"] = str(home)
    for variable, folder in {
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
    }.items():
        path = home / folder
        path.mkdir(parents=True)
        os.environ[variable] = str(path)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remembers a failure, whose traceback keeps widgets alive that are no leak."""
    report = yield
    item.stash[_FAILED] = item.stash.get(_FAILED, False) or report.failed
    return report


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a top-level widget open or undeleted.

    `deleteLater` is only delivered inside a running event loop, which a test does not have: it is delivered here.
    """
    yield
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return
    _deliver_deferred_deletes()
    if QApplication.topLevelWidgets():
        gc.collect()
        _deliver_deferred_deletes()
    left = QApplication.topLevelWidgets()
    names = [f"{type(widget).__name__} {widget.objectName()!r} {widget.windowTitle()!r}" for widget in left]
    for widget in left:
        widget.hide()
        widget.deleteLater()
    left.clear()
    _deliver_deferred_deletes()
    if names and not request.node.stash.get(_FAILED, False) and not request.node.get_closest_marker("leaves_windows"):
        pytest.fail("windows left behind: " + ", ".join(names), pytrace=False)


def _deliver_deferred_deletes() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
