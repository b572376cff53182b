"""A window in which nothing happens does nothing."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.ui.results.conftest import ShowPanel
from tests.ui.results.fixtures import projection

SETTLING, WATCHED = 30, 30
"""Rounds of events: a loop of layouts would go on in every one."""


class Counter(QObject):
    """Counts the layouts that are asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_layouts_come_to_an_end(show_panel: ShowPanel) -> None:
    panel = show_panel(projection())
    for _ in range(SETTLING):
        QApplication.processEvents()
    counter = Counter(panel)
    panel.installEventFilter(counter)
    for _ in range(WATCHED):
        QApplication.processEvents()
    assert counter.count == 0
