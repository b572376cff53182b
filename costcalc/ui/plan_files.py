"""What the File menu does with plans, and the one question before unsaved changes would be lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from costcalc.ui.actions import Actions
from costcalc.ui.state.choices import Choices
from costcalc.ui.state.document import Document
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr

Then = Callable[[], None]


class PlanFiles(QObject):
    """Ties the file actions to the document.

    Args:
        document: Opens and saves the plan.
        store: The plan; tells whether there is something unsaved.
        actions: The window's actions.
        choices: Remembers the files used.
        today: The day a new plan starts on.
        window: Owner; dialogs belong to it.
    """

    went_well = Signal()
    """A plan was started, opened or saved: what did not work before is over."""

    def __init__(
        self,
        document: Document,
        store: ScenarioStore,
        actions: Actions,
        choices: Choices,
        today: date,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._store, self._actions = document, store, actions
        self._choices, self._today, self._window = choices, today, window
        self._then: Then | None = None
        document.file_used.connect(self._on_file_used)
        for action, slot in (
            (actions.new, self._on_new),
            (actions.sample, self._on_sample),
            (actions.open, self._on_open),
            (actions.save, self._on_save),
            (actions.save_as, self._on_save_as),
            (actions.forget_recent, choices.forget_recent_files),
        ):
            action.triggered.connect(slot)
        actions.recent_menu.aboutToShow.connect(self._fill_recent)
        actions.recent_menu.triggered.connect(self._on_recent)

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open a plan file, after asking about unsaved changes."""
        self.after_asking(_Opening(self._document, path).open)

    def after_asking(self, then: Then) -> None:
        """Go on at once, or when the person has decided about unsaved changes."""
        if not self._store.is_changed:
            then()
            return
        from costcalc.ui.dialogs.save_changes import SaveChanges

        self._then = then
        question = SaveChanges(self._document.name, self._window)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.save_chosen.connect(self._on_save_chosen)
        question.discard_chosen.connect(self._go_on)
        question.rejected.connect(self._stay)
        question.open()

    @Slot()
    def _on_save_chosen(self) -> None:
        if not self._document.path:
            self._ask_where_to_save()
        elif self._document.save():
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    @Slot()
    def _stay(self) -> None:
        self._then = None

    @Slot()
    def _on_new(self) -> None:
        self.after_asking(self._start_new)

    @Slot()
    def _start_new(self) -> None:
        self._document.start_new(self._today)
        self.went_well.emit()

    @Slot()
    def _on_sample(self) -> None:
        self.after_asking(self._open_sample)

    @Slot()
    def _open_sample(self) -> None:
        self._document.open_sample()
        self.went_well.emit()

    @Slot()
    def _on_open(self) -> None:
        from costcalc.ui.dialogs.plan_file import PlanFileDialog

        dialog = PlanFileDialog.to_open(self._window, self._last_file())
        dialog.fileSelected.connect(self.open_path)
        dialog.open()

    @Slot()
    def _on_save(self) -> None:
        if self._document.path:
            self._document.save()
        else:
            self._on_save_as()

    @Slot()
    def _on_save_as(self) -> None:
        self._then = None
        self._ask_where_to_save()

    def _ask_where_to_save(self) -> None:
        from costcalc.ui.dialogs.plan_file import PlanFileDialog

        suggested = self._document.path or self._document.suggested_file_name
        dialog = PlanFileDialog.to_save(suggested, self._window, self._last_file())
        dialog.fileSelected.connect(self._on_save_path)
        dialog.rejected.connect(self._stay)
        dialog.open()

    @Slot(str)
    def _on_save_path(self, path: str) -> None:
        if self._document.save(path):
            self._go_on()

    def _last_file(self) -> str:
        """The file used last; empty for none."""
        return self._document.path or next(iter(self._choices.recent_files), "")

    @Slot(str)
    def _on_file_used(self, path: str) -> None:
        self._choices.add_recent_file(path)
        self.went_well.emit()

    @Slot()
    def _fill_recent(self) -> None:
        menu = self._actions.recent_menu
        menu.clear()
        for number, path in enumerate(self._choices.recent_files, start=1):
            menu.addAction(_entry_words(number, path)).setData(path)
        if menu.isEmpty():
            menu.addAction(tr("No files yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self._actions.forget_recent)

    @Slot(QAction)
    def _on_recent(self, action: QAction) -> None:
        path = action.data()
        if isinstance(path, str):
            self.open_path(path)


def _entry_words(number: int, path: str) -> str:
    """A file by its name, then its folder, with its number as the key that chooses it."""
    file = PurePath(path)
    home = Path.home()
    folder = PurePath("~", file.parent.relative_to(home)) if file.is_relative_to(home) else file.parent
    words = f"{file.name} – {folder}".replace("&", "&&")
    return f"&{number}  {words}"


class _Opening:
    """A file to be opened later."""

    def __init__(self, document: Document, path: str) -> None:
        self._document, self._path = document, path

    def open(self) -> None:
        """Open it now."""
        self._document.open_file(self._path)
