"""The whole window by keyboard: once round through everything, in the order it is read, seeing where one is."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget

from costcalc.ui.theme.theme import Look
from tests.accessibility.walking import changed_pixels, described, everything_open, place_in, tab_stops
from tests.screenshots.stage import Stage
from tests.screenshots.state import results

ONE_FIELD = 120
"""Pixels: whose value a field holds is said above its control and reached after it."""
SEEN = 3.0
"""Contrast between a part with the keyboard and the same part without it."""


def test_tab_goes_once_round_through_everything_and_back_again(stage: Stage) -> None:
    stage.show()
    for state in everything_open(stage):
        wanted = tab_stops(stage)
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        there = _round(stage, Qt.Key.Key_Tab, len(wanted))
        assert {_stop(one) for one in there} == {_stop(one) for one in wanted}, state
        back = _round(stage, Qt.Key.Key_Backtab, len(wanted))
        assert [_stop(one) for one in back] == [_stop(one) for one in reversed(there[:-1])] + [_stop(there[-1])], state


def _round(stage: Stage, key: Qt.Key, most: int) -> list[QWidget]:
    """Where one comes by a key until one is back, which it takes at most so many presses to be."""
    start, reached = stage.app.focusWidget(), []
    for _ in range(most):
        reached.append(_press(stage, key))
        if reached[-1] is start:
            return reached
    raise AssertionError(f"{most} presses do not lead back to {start and described(start)}")


def _stop(widget: QWidget) -> str:
    """A stop of the Tab key: of buttons that exclude one another only one is."""
    holder = widget.parentWidget()
    if isinstance(widget, QRadioButton) and holder is not None:
        return f"one of {holder.objectName()}"
    return described(widget)


def _press(stage: Stage, key: Qt.Key) -> QWidget:
    holder = stage.app.focusWidget()
    assert holder is not None
    QTest.keyClick(holder, key)
    reached = stage.app.focusWidget()
    assert reached is not None
    assert reached is not holder, f"the keyboard cannot leave {described(holder)}"
    return reached


def test_the_plan_comes_before_the_answer_and_both_go_from_top_to_bottom(stage: Stage) -> None:
    stage.show()
    answer = results(stage)
    for state in everything_open(stage):
        stops = tab_stops(stage)
        is_answer = [answer.isAncestorOf(stop) for stop in stops]
        assert is_answer == sorted(is_answer), state
        backwards = [
            f"{described(later)} after {described(earlier)}"
            for earlier, later in pairwise(stops)
            if answer.isAncestorOf(earlier) == answer.isAncestorOf(later)
            and place_in(later, stage.window).top() < place_in(earlier, stage.window).top() - ONE_FIELD
        ]
        assert not backwards, state


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_what_has_the_keyboard_is_seen(stage: Stage, look: Look) -> None:
    stage.show(look)
    looked_at: set[QWidget] = set()
    for state in everything_open(stage):
        stops = [stop for stop in tab_stops(stage) if stop not in looked_at]
        looked_at.update(stops)
        unseen = [described(stop) for stop in stops if not _is_marked(stage, stop)]
        assert not unseen, state


def _is_marked(stage: Stage, stop: QWidget) -> bool:
    """Whether at least a line as long as its shorter side stands out once it has the keyboard."""
    stage.window.setFocus()
    without = _picture(stage, stop)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    marked = _picture(stage, stop)
    return changed_pixels(without, marked, SEEN) >= min(stop.width(), stop.height())


def _picture(stage: Stage, widget: QWidget) -> QImage:
    """A widget on the surface it stands on."""
    picture = QImage(widget.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(stage.running.theme.tokens.surface))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, widget.grab())
    painter.end()
    return picture
