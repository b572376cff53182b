"""A picture copied from the page keeps the sentence that stood over it."""

from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from costcalc.charts.headed import headed

PAPER, INK, CHART = QColor("#ffffff"), QColor("#000000"), QColor("#0f6a70")


def like(qtbot: QtBot) -> QLabel:
    label = QLabel()
    qtbot.addWidget(label)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.Base, PAPER)
    palette.setColor(QPalette.ColorRole.Text, INK)
    label.setPalette(palette)
    return label


def chart(ratio: float = 1.0) -> QPixmap:
    picture = QPixmap(round(200 * ratio), round(100 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(CHART)
    return picture


def test_the_sentence_stands_over_the_whole_picture(qtbot: QtBot) -> None:
    both = headed(chart(), "What it costs", like(qtbot)).toImage()
    top = both.height() - 100
    assert both.width() == 200
    assert {both.pixelColor(x, y).name() for x in range(200) for y in range(top, both.height())} == {CHART.name()}
    over = {both.pixelColor(x, y).name() for x in range(200) for y in range(top)}
    assert PAPER.name() in over
    assert CHART.name() not in over
    assert any(QColor(name).lightness() < 100 for name in over)


def test_a_long_sentence_takes_several_lines_and_sharp_screens_get_sharp_pictures(qtbot: QtBot) -> None:
    label = like(qtbot)
    short = headed(chart(2.0), "What it costs", label)
    long = headed(chart(2.0), "What it costs over the years " * 6, label)
    assert short.devicePixelRatio() == 2.0
    assert short.width() == long.width() == 400
    assert long.height() > short.height()


def test_without_a_sentence_it_is_the_picture_alone(qtbot: QtBot) -> None:
    assert headed(chart(), "", like(qtbot)).height() == 100
