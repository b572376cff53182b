"""Qt's Python bindings must not use up Python's constants: before 3.12 that ends in an abort after some minutes."""

import sys
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

NOWHERE = QModelIndex()
TIMES = 200


class Blank(QAbstractTableModel):
    """A model that has nothing to say about its one cell."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return None


def test_a_model_that_answers_none_leaves_the_count_of_none_alone(qtbot: QtBot) -> None:
    """Fails with PySide6 6.12.0 on Python 3.11; 6.11.3 is sound."""
    model = Blank()
    index = model.index(0, 0)
    index.data()
    before = sys.getrefcount(None)
    for _ in range(TIMES):
        index.data()
    assert sys.getrefcount(None) > before - TIMES // 2
