"""The plan as a file: where it is kept, what it is called, and whether it holds all changes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from costcalc.engine.scenario import Scenario, Treatment
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from pricing.model import Catalog
from pricing.problem import Problem

FILE_ENDING = ".costcalc.yaml"


class Document(QObject):
    """Opens and saves the store's plan.

    Args:
        store: The plan.
        catalog: Keys in files are checked against it.
        parent: Owner.
    """

    title_changed = Signal()
    """The name or the file changed."""

    problems_found = Signal(str, tuple)
    """What was tried, and why it did not work: a tuple of `Problem`."""

    file_used = Signal(str)
    """A file was opened or saved."""

    def __init__(self, store: ScenarioStore, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._catalog = catalog
        self._path = ""
        self._title = store.scenario.title
        store.scenario_changed.connect(self._on_scenario_changed)

    @property
    def path(self) -> str:
        """Where the plan is kept; empty for an untitled copy."""
        return self._path

    @property
    def name(self) -> str:
        """What the plan is called."""
        return self._store.scenario.title or tr("Untitled plan")

    @property
    def suggested_file_name(self) -> str:
        """A file name made of the plan's name."""
        kept = "".join(c if c.isalnum() or c in " -" else " " for c in self.name)
        return "-".join(kept.lower().split())[:60] + FILE_ENDING

    def start_new(self, today: date) -> None:
        """An empty plan: everything at its catalog value."""
        self._take(Scenario(title=tr("New plan"), start=today, treatment=Treatment()), "")

    def open_sample(self) -> None:
        """A copy of the sample plan."""
        from costcalc.storage.sample import load_sample
        from costcalc.ui.sample_language import spoken_sample

        self._take(spoken_sample(load_sample()), "")

    def duplicate(self) -> None:
        """Go on with a copy that has no file yet; the file keeps the plan as it was saved, Undo keeps its steps."""
        self._path = ""
        self._store.edit("title", tr("{name} (copy)").format(name=self.name), text=tr("Duplicate the plan"))
        self._store.finish_typing()
        self.title_changed.emit()

    def recover(self, scenario: Scenario) -> None:
        """Take unsaved work of last time: it is in no file yet."""
        self._take(scenario, "")
        self._store.undo_stack.resetClean()

    def open_file(self, path: str) -> bool:
        """Open a scenario file; every problem is told and the plan that was open stays.

        Returns:
            Whether it was opened.
        """
        from pathlib import PurePath

        from costcalc.storage.files import read_bytes
        from costcalc.storage.scenario_file import read_scenario

        name = PurePath(path).name
        content = read_bytes(path)
        problems = content.problems
        if content.value is not None:
            read = read_scenario(content.value, name, self._catalog)
            if read.value is not None:
                self._take(read.value, path)
                self.file_used.emit(path)
                return True
            problems = read.problems
        self.problems_found.emit(tr("{file} was not opened. Your plan is as it was.").format(file=name), problems)
        return False

    def save(self, path: str = "") -> bool:
        """Write the plan to its file, or to another that becomes its file.

        Returns:
            Whether it was written.
        """
        from costcalc.storage.files import save_text, why_not_written
        from costcalc.storage.writer import write_scenario

        target = path or self._path
        try:
            save_text(target, write_scenario(self._store.scenario))
        except OSError as error:
            problem = Problem(target, 1, 1, why_not_written(error), whole_file=True)
            self.problems_found.emit(tr("The plan was not saved. “Save as” puts it in another place."), (problem,))
            return False
        self._path = target
        self._store.mark_saved()
        self.title_changed.emit()
        self.file_used.emit(target)
        return True

    def _take(self, scenario: Scenario, path: str) -> None:
        self._path = path
        self._store.replace_all(scenario)
        self.title_changed.emit()

    @Slot()
    def _on_scenario_changed(self) -> None:
        title = self._store.scenario.title
        if title != self._title:
            self._title = title
            self.title_changed.emit()
