"""Unsaved work: a copy kept while one types, offered again after a crash, gone once it is saved or not wanted."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from costcalc.engine.scenario import Scenario
from costcalc.storage.recovery import drop_copies, keep_copy, read_copy, set_copy_aside
from costcalc.ui.dialogs.question import Question
from costcalc.ui.state.autosave import Autosave
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from costcalc.ui.window import MainWindow
from pricing.problem import Problem


class Recovery(QObject):
    """Offers what was left, then keeps copies; none is dropped before the person has decided.

    Args:
        window: The main window.
        store: The plan.
    """

    def __init__(self, window: MainWindow, store: ScenarioStore) -> None:
        super().__init__(window)
        self._window, self._store = window, store
        self.autosave: Autosave | None = None
        self._left: Scenario | None = None
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_about_to_quit)
        left = read_copy()
        if left is None:
            self._begin()
        elif left.value is not None:
            self._left = left.value
            self._offer(left.value)
        else:
            self._begin()
            self._tell(left.problems)

    def forget(self) -> None:
        """Drop every copy; there is no work of the last person any more."""
        self._left = None
        self._keep(None)
        if self.autosave is None:
            self._begin()

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        """A copy that cannot be read stays for who can mend it."""
        with contextlib.suppress(OSError):
            where = set_copy_aside()
            words = tr("A copy of unsaved work could not be read. It stays in {file}.").format(file=where)
            self._window.document.problems_found.emit(words, problems)

    def _offer(self, left: Scenario) -> None:
        name = left.title or tr("Untitled plan")
        question = Question(
            tr("Work that was not saved"),
            tr("Open “{name}” again?").format(name=name),
            tr("Costcalc ended before this plan was saved. A copy of it was kept."),
            (tr("Open it"), tr("Delete the copy")),
            self._window,
        )
        question.agreed.connect(self._on_agreed)
        question.declined.connect(self._on_declined)
        question.open()

    def _begin(self) -> None:
        self.autosave = Autosave(self._store, self._keep, self)

    @Slot()
    def _on_agreed(self) -> None:
        self._begin()
        if self._left is not None:
            self._window.document.recover(self._left)

    @Slot()
    def _on_declined(self) -> None:
        self.forget()

    @Slot()
    def _on_about_to_quit(self) -> None:
        """What was not saved by now was not wanted, unless nobody has been asked yet."""
        if self.autosave is not None:
            self._keep(None)

    def _keep(self, scenario: Scenario | None) -> None:
        """Keep or drop a copy; a disk that is full must not stop the person's work."""
        with contextlib.suppress(OSError):
            if scenario is None:
                drop_copies()
            else:
                keep_copy(scenario)
