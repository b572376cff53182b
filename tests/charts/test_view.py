import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from costcalc.charts.palette import PRINT, ChartPalette
from costcalc.charts.spec import ChartSpec
from costcalc.charts.view import ChartView
from tests.charts.conftest import Show
from tests.charts.specs import SPECS, band, bars, ranges


def readout(view: ChartView) -> str:
    from PySide6.QtWidgets import QLabel

    label = view.findChild(QLabel, "chartReadout")
    assert label is not None
    return label.text()


def test_nothing_is_drawn_until_the_empty_place_has_been_painted(qtbot: QtBot) -> None:
    view = ChartView("")
    qtbot.addWidget(view)
    view.resize(640, 360)
    view.show_spec(band())
    assert not view.is_loaded
    before = view.minimumSizeHint()
    view.show()
    qtbot.waitUntil(lambda: view.is_loaded)
    assert view.minimumSizeHint().height() == before.height()


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.title)
def test_arrow_keys_read_every_point_and_stop_at_the_ends(show: Show, spec: ChartSpec) -> None:
    view = show(spec)
    heard: list[str] = []
    view.words_read.connect(heard.append)
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert len(heard) >= 2
    assert heard[0] == heard[-1]
    assert view.accessibleDescription() == heard[-1] == readout(view)


def test_escape_lets_go_of_the_point(show: Show) -> None:
    view = show(band())
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.index == 0
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.index is None
    assert readout(view) == "Use the arrow keys."


def test_enter_opens_the_point_that_is_read(qtbot: QtBot, show: Show) -> None:
    view = show(band())
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.key_activated) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["by_month.7"]


def test_a_point_that_opens_nothing_stays_shut(qtbot: QtBot, show: Show) -> None:
    view = show(ranges())
    QTest.keyClick(view, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(view.key_activated):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_the_pointer_reads_what_it_is_over_and_a_press_opens_it(qtbot: QtBot, show: Show) -> None:
    view = show(bars())
    canvas = view.canvas
    assert canvas is not None
    third = QPoint(canvas.width() // 2, canvas.height() * 5 // 6)
    QTest.mouseMove(canvas.viewport(), third)
    qtbot.waitUntil(lambda: readout(view) == "Lab tests: $90")
    with qtbot.waitSignal(view.key_activated) as opened:
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert opened.args == ["Lab tests"]


def test_an_update_keeps_the_items_of_the_chart(show: Show) -> None:
    view = show(band())
    canvas = view.canvas
    assert canvas is not None
    before = canvas.box.allChildItems()
    view.show_spec(band(13))
    assert view.canvas is canvas
    assert canvas.box.allChildItems() == before


def test_fewer_points_move_the_reading_to_the_last_one(show: Show) -> None:
    view = show(band())
    QTest.keyClick(view, Qt.Key.Key_End)
    view.show_spec(band(13))
    assert view.index == 12


def test_other_colours_are_drawn_anew(show: Show) -> None:
    view = show(band())
    view.set_chart_palette(
        ChartPalette(**{name: getattr(PRINT, name) for name in PRINT.__slots__} | {"ink": "#333333"})
    )
    assert view.is_loaded


def test_the_wheel_is_left_to_the_page(show: Show) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    view = show(band())
    canvas = view.canvas
    assert canvas is not None
    before = canvas.box.viewRange()
    event = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    canvas.wheelEvent(event)
    assert not event.isAccepted()
    assert canvas.box.viewRange() == before


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.title)
def test_dragging_and_double_clicks_neither_pan_nor_zoom(show: Show, spec: ChartSpec, button: Qt.MouseButton) -> None:
    view = show(spec)
    canvas = view.canvas
    assert canvas is not None
    before = canvas.box.viewRange()
    start = canvas.viewport().rect().center()
    QTest.mousePress(canvas.viewport(), button, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(canvas.viewport(), start + QPoint(20 * step, 10 * step))
    QTest.mouseRelease(canvas.viewport(), button, pos=start + QPoint(80, 40))
    QTest.mouseDClick(canvas.viewport(), button, pos=start)
    assert canvas.box.viewRange() == before
