"""Unsaved work: a copy kept while one types, offered again after a crash, gone once it is saved or not wanted."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from costcalc.engine.scenario import Scenario
from costcalc.storage.recovery import KeptCopy, LeftCopy, drop_what_was_left, left_copies
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
        self._copy = KeptCopy()
        self._left: list[LeftCopy] = []
        self._offered: Scenario | None = None
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_about_to_quit)
        with contextlib.suppress(OSError):
            self._left.extend(left_copies())
        self._offer_next()

    def forget(self) -> None:
        """Drop every copy but those of other running windows; there is no work of the last person any more."""
        with contextlib.suppress(OSError):
            for copy in self._left:
                copy.drop()
            drop_what_was_left()
        self._left.clear()
        self._offered = None
        self._keep(None)
        if self.autosave is None:
            self._begin()

    def _offer_next(self) -> None:
        """Ask about the newest copy that can be read; without one, begin to keep the plan at hand."""
        while self._left:
            read = self._left[0].read()
            if read.value is not None:
                self._offered = read.value
                self._offer(read.value)
                return
            self._tell(self._left.pop(0), read.problems)
        self._begin()

    def _tell(self, copy: LeftCopy, problems: tuple[Problem, ...]) -> None:
        """A copy that cannot be read stays for who can mend it."""
        with contextlib.suppress(OSError):
            where = copy.set_aside()
            words = tr("A copy of unsaved work could not be read. It stays in {file}.").format(file=where)
            self._window.document.problems_found.emit(words, problems)

    def _offer(self, left: Scenario) -> None:
        name = left.title or tr("Untitled plan")
        detail = tr("Costcalc ended before this plan was saved. A copy of it was kept.")
        others = len(self._left) - 1
        if others:
            detail += " " + tr("Kept in the same way: %n more plan(s).", None, others)
        question = Question(
            tr("Work that was not saved"),
            tr("Open “{name}” again?").format(name=name),
            detail,
            (tr("Open it"), tr("Delete the copy")),
            self._window,
            yes_first=True,
        )
        question.agreed.connect(self._on_agreed)
        question.declined.connect(self._on_declined)
        question.put_off.connect(self._on_put_off)
        question.open()

    def _leave_the_others(self) -> None:
        """Let the next window that starts ask about them."""
        for copy in self._left:
            copy.release()
        self._left.clear()

    def _begin(self) -> None:
        if self.autosave is None:
            self.autosave = Autosave(self._store, self._keep, self)

    @Slot()
    def _on_agreed(self) -> None:
        """Open the plan; its old copy goes once this window keeps one, the others wait for the next window."""
        self._begin()
        if self._offered is None or not self._left:
            return
        self._window.document.recover(self._offered)
        self._offered = None
        opened = self._left.pop(0)
        self._leave_the_others()
        with contextlib.suppress(OSError):
            self._copy.keep(self._store.scenario)
            opened.drop()

    @Slot()
    def _on_declined(self) -> None:
        """Delete the copy and ask about the next one."""
        self._offered = None
        if self._left:
            with contextlib.suppress(OSError):
                self._left.pop(0).drop()
        self._offer_next()

    @Slot()
    def _on_put_off(self) -> None:
        """Ask again at the next start; until then keep the plan at hand as ever."""
        self._offered = None
        self._leave_the_others()
        self._begin()

    @Slot()
    def _on_about_to_quit(self) -> None:
        """What was not saved by now was not wanted, unless nobody has been asked yet."""
        self._leave_the_others()
        if self.autosave is not None:
            self._keep(None)

    def _keep(self, scenario: Scenario | None) -> None:
        """Keep or drop this window's copy; a disk that is full must not stop the person's work."""
        with contextlib.suppress(OSError):
            if scenario is None:
                self._copy.drop()
            else:
                self._copy.keep(scenario)
