from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costcalc.charts.palette import PRINT
from costcalc.charts.points import PointList
from costcalc.charts.spec import BandChart, ChartSpec, DotPicture
from costcalc.charts.view import ChartView
from tests.charts.conftest import Show
from tests.charts.specs import SPECS, band, bars


@pytest.fixture
def listening() -> Iterator[None]:
    """As if a screen reader had been started."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def points(view: ChartView) -> list[QAccessibleInterface]:
    """What a screen reader is told of the points."""
    chart = QAccessible.queryAccessibleInterface(view)
    children = [chart.child(i) for i in range(chart.childCount())]
    [found] = [child for child in children if child.role() == QAccessible.Role.List]
    return [found.child(i) for i in range(found.childCount())]


def names(view: ChartView) -> list[str]:
    return [point.text(QAccessible.Text.Name) for point in points(view)]


def with_focus(view: ChartView) -> list[str]:
    return [point.text(QAccessible.Text.Name) for point in points(view) if point.state().focused]


def _reads(view: ChartView, index: int) -> bool:
    return view.index == index


def read_with_keys(view: ChartView) -> list[str]:
    """Each point's sentence, as the arrow keys read them."""
    found: list[str] = []
    view.words_read.connect(found.append)
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Right)
    return found


def test_nothing_is_made_while_nobody_listens(show: Show) -> None:
    assert show(band()).findChild(PointList) is None


@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.title)
def test_each_point_is_an_object_that_says_its_sentence(show: Show, spec: ChartSpec) -> None:
    view = show(spec)
    assert names(view) == read_with_keys(view)


@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize("size", [(640, 360), (780, 560)])
@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.title)
def test_each_point_is_where_the_pointer_reads_it(
    qtbot: QtBot, show: Show, spec: ChartSpec, size: tuple[int, int]
) -> None:
    view = show(spec)
    view.resize(*size)
    canvas = view.canvas
    assert canvas is not None
    qtbot.waitUntil(lambda: canvas.width() == size[0])
    for i, point in enumerate(points(view)):
        QTest.mouseMove(canvas.viewport(), canvas.viewport().mapFromGlobal(point.rect().center()))
        qtbot.waitUntil(partial(_reads, view, i))


@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.title)
def test_points_go_the_way_they_are_read_and_lie_inside_the_chart(show: Show, spec: ChartSpec) -> None:
    view = show(spec)
    places = [point.rect() for point in points(view)]
    across = isinstance(spec, BandChart | DotPicture)
    centres = [place.center().x() if across else place.center().y() for place in places]
    assert all(before < after for before, after in pairwise(centres))
    origin = view.mapToGlobal(QPoint(0, 0))
    whole = view.rect().translated(origin).adjusted(-4, -4, 4, 4)
    assert all(whole.contains(place) for place in places)


@pytest.mark.usefixtures("listening")
def test_a_bands_point_is_as_tall_as_its_band(show: Show) -> None:
    places = [point.rect() for point in points(show(band()))]
    assert places[0].height() < 12
    assert places[-1].height() > 5 * places[0].height()


@pytest.mark.usefixtures("listening")
def test_an_update_keeps_the_list_and_says_the_new_words(show: Show) -> None:
    view = show(bars())
    before = view.findChild(PointList)
    told = bars()
    view.show_spec(replace(told, bars=tuple(replace(bar, words=f"{bar.label}: less") for bar in told.bars[:2])))
    assert names(view) == ["Ketamine sessions: less", "Getting there: less"]
    assert view.findChildren(PointList) == [before]


@pytest.mark.usefixtures("listening")
def test_another_kind_of_chart_and_other_colours_leave_one_list(show: Show) -> None:
    view = show(band())
    view.show_spec(bars())
    view.set_chart_palette(replace(PRINT, ink="#333333"))
    assert len(view.findChildren(PointList)) == 1
    assert names(view) == read_with_keys(view)


@pytest.mark.usefixtures("listening")
def test_the_point_that_is_read_has_the_focus_until_it_is_let_go(show: Show) -> None:
    view = show(bars())
    assert view.accessibleDescription() == "Use the arrow keys."
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert with_focus(view) == ["Getting there: $800"]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert with_focus(view) == []
    assert view.accessibleDescription() == "Use the arrow keys."


@pytest.mark.usefixtures("listening")
def test_the_pointer_does_not_take_the_focus(qtbot: QtBot, show: Show) -> None:
    view = show(bars())
    view.clearFocus()
    canvas = view.canvas
    assert canvas is not None
    QTest.mouseMove(canvas.viewport(), canvas.viewport().rect().center())
    qtbot.waitUntil(lambda: view.index is not None)
    assert with_focus(view) == []


def test_a_screen_reader_started_later_finds_the_points_once_the_chart_has_the_keyboard(show: Show) -> None:
    view = show(bars())
    view.clearFocus()
    QAccessible.setActive(True)
    try:
        view.setFocus()
        assert len(points(view)) == 3
    finally:
        QAccessible.setActive(False)


@pytest.mark.usefixtures("listening")
def test_the_list_is_not_seen(show: Show) -> None:
    view = show(band())
    with_list = view.grab().toImage()
    found = view.findChild(PointList)
    assert found is not None
    found.hide()
    assert view.grab().toImage() == with_list
