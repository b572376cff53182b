"""The tree under a figure as a Qt model: what it is, and its amount."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from costcalc.engine.explain import ExplainNode
from costcalc.ui.present.explanation import node_amount, node_sentence, node_title
from costcalc.ui.text import tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TITLE, AMOUNT = 0, 1


@dataclass(slots=True, eq=False)
class Branch:
    """A node where it stands in the tree. Qt is handed its number, since it keeps no Python object alive."""

    node: ExplainNode
    parent: Branch | None
    row: int
    number: int
    children: list[Branch] = field(default_factory=list)


class ExplainModel(QAbstractItemModel):
    """Shows one explanation; the figure itself is its only top row.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root: Branch | None = None
        self._by_number: list[Branch] = []

    def show(self, node: ExplainNode) -> bool:
        """Take another tree. True when it has the shape of the one before, so that what was open stays open."""
        by_number: list[Branch] = []
        root = _grown(node, None, 0, by_number)
        if self._root is not None and _same_shape(self._root, root):
            _take_nodes(self._root, root)
            self._tell_changed(self._root, NOWHERE)
            return True
        self.beginResetModel()
        self._root, self._by_number = root, by_number
        self.endResetModel()
        return False

    def node(self, index: Index) -> ExplainNode | None:
        """The node at an index."""
        return self._branch(index).node if index.isValid() else None

    def ancestors(self, index: QModelIndex) -> tuple[QModelIndex, ...]:
        """The indexes from the figure down to this one, which is the last."""
        found: list[QModelIndex] = []
        while index.isValid():
            found.append(index.siblingAtColumn(TITLE))
            index = index.parent()
        return tuple(reversed(found))

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The index of a child."""
        if not 0 <= column <= AMOUNT or row < 0 or self._root is None:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, self._root.number) if row == 0 else QModelIndex()
        children = self._branch(parent).children
        return self.createIndex(row, column, children[row].number) if row < len(children) else QModelIndex()

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The index a node hangs under."""
        if not index.isValid():
            return QModelIndex()
        above = self._branch(index).parent
        return QModelIndex() if above is None else self.createIndex(above.row, TITLE, above.number)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Children of a node."""
        if self._root is None or parent.column() > TITLE:
            return 0
        return len(self._branch(parent).children) if parent.isValid() else 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """What it is, and its amount."""
        return AMOUNT + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title and amount."""
        if not index.isValid():
            return None
        node = self._branch(index).node
        is_amount = index.column() == AMOUNT
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node_amount(node) if is_amount else node_title(node)
            case Qt.ItemDataRole.AccessibleTextRole:
                return node_amount(node) if is_amount else node_sentence(node)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if is_amount else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == AMOUNT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr("You pay") if section == AMOUNT else tr("What it is made of")

    def _branch(self, index: Index) -> Branch:
        return self._by_number[index.internalId()]

    def _tell_changed(self, branch: Branch, parent: QModelIndex) -> None:
        here = self.index(branch.row, TITLE, parent)
        if parent == NOWHERE:
            self.dataChanged.emit(here, here.siblingAtColumn(AMOUNT), [])
        if not branch.children:
            return
        last = len(branch.children) - 1
        self.dataChanged.emit(self.index(0, TITLE, here), self.index(last, AMOUNT, here), [])
        for child in branch.children:
            if child.children:
                self._tell_changed(child, here)


def _grown(node: ExplainNode, parent: Branch | None, row: int, by_number: list[Branch]) -> Branch:
    branch = Branch(node, parent, row, len(by_number))
    by_number.append(branch)
    branch.children = [_grown(child, branch, i, by_number) for i, child in enumerate(node.children)]
    return branch


def _same_shape(one: Branch, other: Branch) -> bool:
    return (
        (one.node.kind, one.node.args) == (other.node.kind, other.node.args)
        and len(one.children) == len(other.children)
        and all(map(_same_shape, one.children, other.children))
    )


def _take_nodes(branch: Branch, other: Branch) -> None:
    branch.node = other.node
    for child, newer in zip(branch.children, other.children, strict=True):
        _take_nodes(child, newer)
