"""*New person*: every trace of the last one is cleared, from the screen to the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit

from costcalc.engine.projection import Projection
from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.dialogs.plan_file import PlanFileDialog
from costcalc.ui.dialogs.problem_list import ProblemList
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.explain_panel import ExplainPanel
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.view import ResultsView
from costcalc.ui.state.choices import Choices
from costcalc.ui.state.projector import Projector
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from costcalc.ui.tools.copies import Copies
from costcalc.ui.tools.new_person_dialog import NewPersonDialog
from costcalc.ui.window import MainWindow

# What Qt's own file dialog remembers of folders, in settings of its own.
_QT_SETTINGS = "QtProject"
_QT_MEMORY = ("FileDialog/history", "FileDialog/lastVisited")


class NewPerson(QObject):
    """Asks once, then clears.

    Args:
        window: The main window.
        results: Its right half.
        store: The plan.
        projector: Reckons it.
        choices: What is remembered between runs.
        book: The list of clinics.
        copies: What is on the clipboard.
        drop_copies: Deletes the copies that are kept against a crash.
        today: The day the new plan starts on.
    """

    cleared = Signal()
    """Nothing of the last person is left."""

    def __init__(
        self,
        window: MainWindow,
        results: ResultsPanel,
        store: ScenarioStore,
        projector: Projector,
        *,
        choices: Choices,
        book: ClinicBook,
        copies: Copies,
        drop_copies: Callable[[], None],
        today: date,
    ) -> None:
        super().__init__(window)
        self._window, self._results = window, results
        self._store, self._projector = store, projector
        self._choices, self._book, self._copies = choices, book, copies
        self._drop_copies, self._today = drop_copies, today
        self._projection: Projection | None = None
        projector.projection_changed.connect(self._on_projection_changed)
        self.action = window.actions_.add("newPerson", tr("New p&erson…"), "Ctrl+Shift+N")
        self.action.triggered.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask, then clear."""
        question = NewPersonDialog(self._window.document.name, self._store.is_changed, self._window)
        question.clear_chosen.connect(self.clear)
        question.save_chosen.connect(self._on_save_chosen)
        question.open()

    @Slot()
    def clear(self) -> None:
        """Clear every trace: the order matters, for what is shown follows the plan."""
        for dialog in self._window.findChildren(QDialog):
            if isinstance(dialog, QFileDialog):
                dialog.destroyed.connect(self._forget_folders)  # it writes down its folder at its end
            dialog.close()
        self._window.document.start_new(self._today)
        self._book.forget_person()
        self._projector.reckon_now()
        self._clear_answer()
        self._clear_left_half()
        self._choices.forget_recent_files()
        self._forget_folders()
        self._drop_copies()
        self._copies.take_back()
        self.cleared.emit()

    def _clear_answer(self) -> None:
        """Nothing of the last plan stays, not even in tables and explanations that are out of sight."""
        results, projection = self._results, self._projection
        explanation = results.findChild(ExplainPanel)
        if explanation is not None:
            results.open_figure("horizon_total")
            explanation.closed.emit()
        for view in results.findChildren(ResultsView):
            if projection is not None:
                view.show_projection(projection)
        for both in results.findChildren(ChartAndTable):
            both.toggle()
            both.toggle()
        results.views.list.setCurrentRow(0)

    def _clear_left_half(self) -> None:
        """Lines forget what was typed and taken back; problems of a file and what was said last name it no more."""
        problems = self._window.findChild(ProblemList)
        if problems is not None:
            problems.forget()
        for line in self._window.findChildren(QLineEdit):
            line.setText(line.text())
        self._window.statusBar().clearMessage()
        self._window.plan_pane.setFocus()

    @Slot()
    def _forget_folders(self) -> None:
        memory = QSettings(QSettings.Scope.UserScope, _QT_SETTINGS)
        for key in _QT_MEMORY:
            memory.remove(key)
        memory.sync()

    @Slot(Projection)
    def _on_projection_changed(self, projection: Projection) -> None:
        self._projection = projection

    @Slot()
    def _on_save_chosen(self) -> None:
        document = self._window.document
        if document.path:
            if document.save():
                self.clear()
            return
        near = next(iter(self._choices.recent_files), "")
        dialog = PlanFileDialog.to_save(document.suggested_file_name, self._window, near)
        dialog.fileSelected.connect(self._on_save_path)
        dialog.open()

    @Slot(str)
    def _on_save_path(self, path: str) -> None:
        if self._window.document.save(path):
            self.clear()
