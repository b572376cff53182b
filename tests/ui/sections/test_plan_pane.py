"""The left half as it scrolls: from its top, heads of sections in sight."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from costcalc.storage.sample import load_sample
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.plan_pane import PlanPane
from costcalc.ui.theme.theme import Theme


@pytest.fixture
def pane(qtbot: QtBot, context: PlanContext, theme: Theme) -> PlanPane:
    """The left half of a small window that opens, on the first section."""
    shown = PlanPane(context)
    qtbot.addWidget(shown)
    shown.resize(420, 560)
    shown.open_section("treatment")
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    _settle()
    return shown


def _settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def scrolled(pane: PlanPane) -> int:
    area = pane.findChild(QScrollArea, "planScroll")
    assert area is not None
    return area.verticalScrollBar().value()


def is_in_sight(pane: PlanPane, widget: QWidget) -> bool:
    area = pane.findChild(QScrollArea, "planScroll")
    assert area is not None
    top = widget.mapTo(area.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= area.viewport().height()


def test_it_opens_at_its_top(pane: PlanPane) -> None:
    assert scrolled(pane) == 0
    pane.open_section("treatment")
    _settle()
    assert scrolled(pane) == 0


def test_another_plan_is_read_from_its_top(pane: PlanPane) -> None:
    assert pane.open_path("horizon_years")
    _settle()
    assert scrolled(pane) > 0
    pane.context.store.replace_all(load_sample())
    _settle()
    assert scrolled(pane) == 0
    assert QApplication.focusWidget() is pane


@pytest.mark.parametrize("key", ["clinic", "medicines", "paying"])
def test_the_head_of_a_section_that_opens_is_in_sight(pane: PlanPane, key: str) -> None:
    QTest.mouseClick(pane.cards[key].header, Qt.MouseButton.LeftButton)
    _settle()
    assert is_in_sight(pane, pane.cards[key].header)


def test_a_field_that_is_gone_to_is_in_sight_in_a_section_that_is_open_already(pane: PlanPane) -> None:
    for _ in range(2):
        assert pane.open_path("horizon_years")
        _settle()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        assert is_in_sight(pane, field)
