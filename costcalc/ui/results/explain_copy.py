"""An explanation as text: what is open of its tree, and what is said of the row that is chosen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTreeView

from costcalc.ui.results.explain_model import AMOUNT, TITLE
from costcalc.ui.text import tr

_DEEPER = "  "


def explanation_text(tree: QTreeView, said: str) -> str:
    """The open rows, each with its amount after a tab and set in by how deep it is; then what is said."""
    return "\n".join((*_lines(tree, tree.model().index(0, TITLE), ""), "", said)).strip() + "\n"


def copy_action(tree: QTreeView) -> QAction:
    """The entry that copies, in the tree's own menu and on the usual keys."""
    copy = QAction(tr("Copy as text"), tree)
    copy.setObjectName("copyExplanation")
    copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    tree.addAction(copy)
    tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    return copy


def _lines(tree: QTreeView, index: QModelIndex, indent: str) -> Iterator[str]:
    if not index.isValid():
        return
    amount = index.siblingAtColumn(AMOUNT).data()
    yield f"{indent}{index.data()}\t{amount}"
    if tree.isExpanded(index):
        for row in range(tree.model().rowCount(index)):
            yield from _lines(tree, tree.model().index(row, TITLE, index), indent + _DEEPER)
