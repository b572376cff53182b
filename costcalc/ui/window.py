"""The window: the plan on the left, the answer on the right, menus above."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from costcalc.ui.actions import Actions
from costcalc.ui.appearance import Appearance
from costcalc.ui.halves import Halves
from costcalc.ui.plan_files import PlanFiles
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.outline import outline
from costcalc.ui.sections.plan_pane import PlanPane
from costcalc.ui.state.choices import Choices
from costcalc.ui.state.document import Document
from costcalc.ui.state.projector import Projector
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.theme.theme import Theme
from costcalc.ui.widgets.tab_order import first_stop
from pricing.model import Catalog
from pricing.problem import Problem

if TYPE_CHECKING:
    from costcalc.ui.dialogs.problem_list import ProblemList

_SIZE = (1180, 760)
_LEAST_SIZE = (800, 500)


class MainWindow(QMainWindow):
    """Frame of the two halves.

    Args:
        store: The plan.
        projector: Reckons it.
        catalog: Prices and presets.
        results: The right half; not owned before.
        theme: Colours and type.
        choices: What is remembered between runs.
        today: The day a new plan starts on.
    """

    def __init__(
        self,
        store: ScenarioStore,
        projector: Projector,
        catalog: Catalog,
        *,
        results: QWidget,
        theme: Theme,
        choices: Choices,
        today: date,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self._store, self._catalog, self._choices = store, catalog, choices
        self._closing = False
        self.document = Document(store, catalog, self)
        self.plan_pane = PlanPane(PlanContext(store, projector, catalog), self)
        self.results = results
        self.actions_ = Actions(store.undo_stack, tuple(one.title for one in outline()), self)
        self._files = PlanFiles(self.document, store, self.actions_, choices, today, self)
        self._appearance = Appearance(theme, self.actions_, choices, self)
        self._lay_out()
        self._connect(projector)
        self._remember()
        self._show_title()
        self.plan_pane.setFocus()

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open a plan file, after asking about unsaved changes."""
        self._files.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once about unsaved changes; remember how the window stood."""
        if not self._closing and self._store.is_changed:
            event.ignore()
            self._files.after_asking(self._close_now)
            return
        self._choices.keep_bytes("geometry", self.saveGeometry())
        self._choices.keep_bytes("splitter", self._halves.saveState())
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a plan file that is dragged in."""
        if _plan_file(event.mimeData()):
            _accept_a_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open it."""
        path = _plan_file(event.mimeData())
        if path:
            _accept_a_copy(event)
            self.open_path(path)

    def _lay_out(self) -> None:
        self._halves = Halves(self.plan_pane, self.results, self)
        self._problems: ProblemList | None = None
        page = QWidget(self)
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._halves, 1)
        self.setCentralWidget(page)
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_SIZE)

    def _connect(self, projector: Projector) -> None:
        self._store.scenario_changed.connect(projector.request)
        self._store.undo_stack.cleanChanged.connect(self._show_title)
        self.document.title_changed.connect(self._show_title)
        self.document.problems_found.connect(self._on_problems_found)
        self._files.went_well.connect(self._on_went_well)
        self.plan_pane.one_at_a_time_changed.connect(self._on_one_at_a_time_changed)
        self.plan_pane.guided_changed.connect(self._on_guided_changed)
        self.plan_pane.summary_asked.connect(self._on_summary_asked)
        actions = self.actions_
        for action, slot in (
            (actions.quit, self._on_quit),
            (actions.other_half, self._on_other_half),
            (actions.widen_plan, self._halves.widen_plan),
            (actions.widen_answer, self._halves.widen_answer),
            (actions.shortcuts, self._on_shortcuts),
            (actions.about, self._on_about),
        ):
            action.triggered.connect(slot)
        actions.all_sections.toggled.connect(self._on_all_sections)
        actions.guided.toggled.connect(self.plan_pane.set_guided)
        for action in actions.sections:
            action.triggered.connect(self._on_section)

    def _remember(self) -> None:
        """Stand as the window stood last time."""
        self.plan_pane.set_one_at_a_time(self._choices.one_at_a_time)
        self.actions_.all_sections.setChecked(not self._choices.one_at_a_time)
        self.actions_.guided.setChecked(self._choices.guided)
        geometry = self._choices.bytes_of("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self._halves.stand_as(self._choices.bytes_of("splitter"), self.width())

    @Slot()
    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.document.name}[*] – Costcalc")
        self.setWindowFilePath(self.document.path)
        self.setWindowModified(self._store.is_changed)

    @Slot(str, tuple)
    def _on_problems_found(self, what: str, problems: tuple[Problem, ...]) -> None:
        if self._problems is None:
            from costcalc.ui.dialogs.problem_list import ProblemList

            self._problems = ProblemList(self)
            self._column.insertWidget(0, self._problems)
        self._problems.show_problems(what, problems)

    @Slot()
    def _on_went_well(self) -> None:
        if self._problems is not None:
            self._problems.forget()

    @Slot()
    def _close_now(self) -> None:
        self._closing = True
        self.close()

    @Slot()
    def _on_quit(self) -> None:
        self.close()

    @Slot()
    def _on_section(self) -> None:
        action = self.sender()
        keys = list(self.plan_pane.cards)
        for key, known in zip(keys, self.actions_.sections, strict=True):
            if known is action:
                self.plan_pane.go_to_section(key)

    @Slot(bool)
    def _on_all_sections(self, every: bool) -> None:
        self.plan_pane.set_one_at_a_time(not every)
        if every:
            self.plan_pane.set_guided(False)

    @Slot(bool)
    def _on_one_at_a_time_changed(self, one: bool) -> None:
        self._choices.one_at_a_time = one

    @Slot(bool)
    def _on_guided_changed(self, guided: bool) -> None:
        self._choices.guided = guided
        self.actions_.guided.setChecked(guided)

    @Slot()
    def _on_summary_asked(self) -> None:
        shown = next((action for action in self.actions_.added if action.objectName() == "printSummary"), None)
        if shown is not None:
            shown.trigger()

    @Slot()
    def _on_other_half(self) -> None:
        focused = QApplication.focusWidget()
        in_plan = focused is self.plan_pane or (focused is not None and self.plan_pane.isAncestorOf(focused))
        if self.plan_pane.is_guided and not in_plan:
            self.plan_pane.guided.focus_question()
            return
        first = first_stop(self.results if in_plan else self.plan_pane)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_shortcuts(self) -> None:
        from costcalc.ui.dialogs.shortcuts import ShortcutsDialog
        from costcalc.ui.key_lists import key_groups

        ShortcutsDialog(key_groups(self.actions_.shortcut_list()), self).open()

    @Slot()
    def _on_about(self) -> None:
        from costcalc.ui.dialogs.about import AboutDialog

        AboutDialog(self._catalog, self).open()


def _accept_a_copy(event: QDropEvent) -> None:
    """Take what is dragged, and never as a move, after which the file manager would delete it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _plan_file(mime: QMimeData) -> str:
    """The first local file of what is dragged; empty when there is none."""
    return next((url.toLocalFile() for url in mime.urls() if url.isLocalFile()), "")
