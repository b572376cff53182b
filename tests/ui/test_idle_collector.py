"""The collector waits for a quiet moment, and then does its work."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from costcalc.ui import idle_collector
from costcalc.ui.idle_collector import QUIET_MS, IdleCollector


class Ring:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    gc.enable()


def leave_rings(count: int) -> "weakref.ref[Ring]":
    rings = [Ring() for _ in range(count)]
    return weakref.ref(rings[0])


def test_nothing_is_collected_while_somebody_types_and_all_is_in_a_quiet_moment(qtbot: QtBot, owner: QObject) -> None:
    collector = IdleCollector(owner)
    gc.collect()
    left = leave_rings(idle_collector.WORTHWHILE + 1)
    collector.note_edit()
    collector.look()
    assert left() is not None
    qtbot.wait(QUIET_MS + 50)
    collector.look()
    assert left() is None


def test_a_long_stretch_of_typing_does_not_fill_the_memory(owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle_collector, "TOO_MANY", idle_collector.WORTHWHILE)
    collector = IdleCollector(owner)
    gc.collect()
    left = leave_rings(idle_collector.WORTHWHILE + 1)
    collector.note_edit()
    collector.look()
    assert left() is None


def test_what_outlived_several_looks_is_found_in_the_end(qtbot: QtBot, owner: QObject) -> None:
    collector = IdleCollector(owner)
    old = Ring()
    left = weakref.ref(old)
    gc.collect()
    del old
    qtbot.wait(QUIET_MS + 50)
    for _ in range(idle_collector.FULL_EVERY):
        leave_rings(idle_collector.WORTHWHILE + 1)
        collector.look()
    assert left() is None


def test_python_collects_again_by_itself_when_it_is_gone(owner: QObject) -> None:
    collector = IdleCollector(owner)
    assert not gc.isenabled()
    collector.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gc.isenabled()
