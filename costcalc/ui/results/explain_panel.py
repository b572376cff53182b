"""How a figure adds up: its tree down to dated charges, and in words what is chosen in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLabel, QTreeView, QWidget

from costcalc.engine.explain import ExplainNode
from costcalc.engine.ledger import World
from costcalc.engine.projection import Projection
from costcalc.ui.present.explanation import missing_words, node_sentence, node_sentences, node_title, world_choice
from costcalc.ui.results.breadcrumbs import Breadcrumbs
from costcalc.ui.results.buttons import plain_button
from costcalc.ui.results.explain_copy import copy_action, explanation_text
from costcalc.ui.results.explain_model import AMOUNT, TITLE, ExplainModel
from costcalc.ui.results.scroll_page import ScrollPage
from costcalc.ui.results.world_chooser import WorldChooser
from costcalc.ui.text import tr
from costcalc.ui.widgets.term_label import TermLabel
from pricing.model import Catalog

Explainer = Callable[[Projection, str, World], ExplainNode]
LEAST_ROWS = 5


class ExplainPanel(ScrollPage):
    """Opens one figure at a time.

    Args:
        catalog: Names the sources of prices.
        explainer: Gives the tree under a figure.
        parent: Owner.
    """

    closed = Signal()
    """The person is done with it."""

    def __init__(self, catalog: Catalog, explainer: Explainer, parent: QWidget | None = None) -> None:
        super().__init__("explainPanel", parent)
        self.setAccessibleName(tr("How it adds up"))
        self._catalog = catalog
        self._explainer = explainer
        self._projection: Projection | None = None
        self._path = ""
        self._world = World.TYPICAL
        self._model = ExplainModel(self)
        self._back = plain_button(tr("Back (Esc)"), "explainBack")
        self._back.clicked.connect(self.closed)
        self._missing = QLabel()
        self._missing.setObjectName("explainMissing")
        self._missing.setProperty("role", "figureMissing")
        self._missing.setWordWrap(True)
        self._worlds = WorldChooser()
        self._worlds.world_chosen.connect(self._on_world_chosen)
        self._crumbs = Breadcrumbs()
        self._crumbs.step_chosen.connect(self._on_step_chosen)
        self._tree = self._new_tree()
        self._detail = TermLabel("", "example")
        self._detail.setObjectName("explainDetail")
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
        self._detail.setTextInteractionFlags(by_mouse)
        self._lay_out()

    @property
    def path(self) -> str:
        """The figure that is open."""
        return self._path

    @property
    def world(self) -> World:
        """Which end of the ranges is added up."""
        return self._world

    @property
    def tree(self) -> QTreeView:
        """The tree."""
        return self._tree

    @property
    def model(self) -> ExplainModel:
        """What the tree shows."""
        return self._model

    def open(self, projection: Projection, path: str, world: World) -> None:
        """Open a figure from its top."""
        self._path = path
        self._world = world
        self._worlds.show_world(world)
        self._show(projection)
        top = self._model.index(0, TITLE)
        if self._model.rowCount(top) == 1:
            self._tree.setExpanded(self._model.index(0, TITLE, top), True)
        self._choose(top)
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, projection: Projection) -> None:
        """Show the same figure of another projection; what was open stays open where the tree still has it."""
        self._show(projection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _new_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("explainTree")
        tree.setAccessibleName(tr("What the figure is made of"))
        tree.setModel(self._model)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setExpandsOnDoubleClick(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(AMOUNT, QHeaderView.ResizeMode.ResizeToContents)
        tree.selectionModel().currentChanged.connect(self._on_current_changed)
        tree.activated.connect(self._on_activated)
        copy_action(tree).triggered.connect(self._on_copy)
        return tree

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._crumbs, 1)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        self.column.setSpacing(8)
        self.column.addLayout(top)
        self.column.addWidget(self._worlds)
        self.column.addWidget(self._missing)
        self.column.addWidget(self._tree, 1)
        self.column.addWidget(self._detail)
        self._tree.setMinimumHeight(LEAST_ROWS * 2 * self.fontMetrics().height())

    def _show(self, projection: Projection) -> None:
        self._projection = projection
        open_rows = self._open_rows()
        node = self._explainer(projection, self._path, self._world)
        if not self._model.show(node):
            self._open_again(open_rows)
        self.setAccessibleName(node_sentence(node))
        missing = missing_words(projection, self._path)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self._describe(self._tree.currentIndex())

    def _open_rows(self) -> set[tuple[str, ...]]:
        """What is expanded, by titles from the top."""
        found: set[tuple[str, ...]] = set()
        waiting = [self._model.index(0, TITLE)]
        while waiting:
            index = waiting.pop()
            if self._tree.isExpanded(index):
                found.add(self._titles(index))
                waiting += [self._model.index(row, TITLE, index) for row in range(self._model.rowCount(index))]
        return found

    def _open_again(self, rows: set[tuple[str, ...]]) -> None:
        top = self._model.index(0, TITLE)
        self._tree.setExpanded(top, True)
        waiting = [top]
        while waiting:
            index = waiting.pop()
            if index == top or self._titles(index) in rows:
                self._tree.setExpanded(index, True)
                waiting += [self._model.index(row, TITLE, index) for row in range(self._model.rowCount(index))]
        self._choose(top)

    def _titles(self, index: QModelIndex) -> tuple[str, ...]:
        nodes = (self._model.node(step) for step in self._model.ancestors(index))
        return tuple(node_title(node) for node in nodes if node is not None)

    def _choose(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._tree.selectionModel().setCurrentIndex(index, flags)
        self._tree.scrollTo(index)

    def _describe(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        self._crumbs.show_steps(self._titles(index))
        if node is None:
            self._detail.show_words("")
            return
        said = list(node_sentences(node, self._catalog))
        if not index.parent().isValid():
            said.append(world_choice(self._world)[1])
        words = "\n".join(said)
        self._detail.show_words(words)
        self._tree.setAccessibleDescription(words)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._describe(current)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(explanation_text(self._tree, self._tree.accessibleDescription()))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(TITLE)
        if self._model.rowCount(first):
            self._tree.setExpanded(first, not self._tree.isExpanded(first))

    @Slot(object)
    def _on_world_chosen(self, world: object) -> None:
        if self._projection is not None and isinstance(world, World):
            self._world = world
            self._show(self._projection)

    @Slot(int)
    def _on_step_chosen(self, step: int) -> None:
        steps = self._model.ancestors(self._tree.currentIndex())
        if step < len(steps):
            self._choose(steps[step])
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
