"""Long work: results come to the window's thread, and only those of the newest job."""

from collections.abc import Iterator
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from costcalc.ui.state.latest_job import GoesOn, LatestJob

WAIT_S = 10.0


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[LatestJob]:
    made = LatestJob()
    yield made
    made.cancel()
    made.wait()
    made.deleteLater()


def kept(jobs: LatestJob) -> list[object]:
    found: list[object] = []
    jobs.found.connect(found.append)
    return found


def test_each_result_is_told_in_the_windows_thread(qtbot: QtBot, jobs: LatestJob) -> None:
    threads: list[int] = []
    found = kept(jobs)

    def job(_goes_on: GoesOn) -> Iterator[object]:
        threads.append(get_ident())
        yield "rough"
        yield "full"

    jobs.start(job)
    qtbot.waitUntil(lambda: found == ["rough", "full"])
    assert threads != [get_ident()]


def test_a_newer_job_makes_the_results_of_an_older_one_stale(qtbot: QtBot, jobs: LatestJob) -> None:
    found = kept(jobs)
    started, go = Event(), Event()

    def old(goes_on: GoesOn) -> Iterator[object]:
        yield "told too late"
        started.set()
        assert go.wait(WAIT_S)
        assert not goes_on()
        yield "never told"

    def new(_goes_on: GoesOn) -> Iterator[object]:
        yield "new"

    jobs.start(old)
    assert started.wait(WAIT_S)
    jobs.start(new)
    go.set()
    qtbot.waitUntil(lambda: found == ["new"])
    jobs.wait()
    QCoreApplication.processEvents()
    assert found == ["new"]


def test_a_job_that_waits_is_dropped_when_a_newer_one_comes(jobs: LatestJob) -> None:
    ran: list[str] = []
    go = Event()

    def first(_goes_on: GoesOn) -> Iterator[object]:
        assert go.wait(WAIT_S)
        yield from ()

    def dropped(_goes_on: GoesOn) -> Iterator[object]:
        ran.append("dropped")
        yield from ()

    def last(_goes_on: GoesOn) -> Iterator[object]:
        ran.append("last")
        yield from ()

    for job in (first, dropped, last):
        jobs.start(job)
    go.set()
    jobs.wait()
    assert ran == ["last"]


def test_nothing_is_told_after_it_was_cancelled(jobs: LatestJob) -> None:
    found = kept(jobs)

    def job(_goes_on: GoesOn) -> Iterator[object]:
        yield "result"

    jobs.start(job)
    jobs.wait()
    jobs.cancel()
    QCoreApplication.processEvents()
    assert found == []
