"""Plans joined to the window: duplicate, rename, back to the saved one, put aside, side by side."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit

from costcalc.engine.inputs import InputInfo
from costcalc.engine.projection import Projection
from costcalc.engine.scenario import Scenario
from costcalc.ui.present.plan_comparison import ReckonedPlan
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from costcalc.ui.tools.plan_shelf import MOST_KEPT, KeptPlan, PlanShelf
from costcalc.ui.tools.plans_dialog import PlansDialog
from costcalc.ui.window import MainWindow
from pricing.model import Catalog

_SHOWN_MS = 8_000


class PlanTools(QObject):
    """What is done with whole plans.

    Args:
        window: The main window.
        store: The plan.
        catalog: Prices.
        shelf: Plans put aside.
    """

    def __init__(self, window: MainWindow, store: ScenarioStore, catalog: Catalog, shelf: PlanShelf) -> None:
        super().__init__(window)
        self._window, self._store, self._catalog, self._shelf = window, store, catalog, shelf
        add = window.actions_.add
        self.duplicate = add("duplicatePlan", tr("&Duplicate"), "Ctrl+D")
        self.rename = add("renamePlan", tr("Re&name"), "F2")
        self.revert = add("revertPlan", tr("&Back to the saved plan…"))
        self.keep = add("keepPlan", tr("&Put this plan aside to compare"), "Ctrl+K")
        self.compare = add("comparePlans", tr("Plans &side by side…"), "Ctrl+Shift+L")
        for action, slot in (
            (self.duplicate, self._on_duplicate),
            (self.rename, self._on_rename),
            (self.revert, self._on_revert),
            (self.keep, self._on_keep),
            (self.compare, self.show_plans),
        ):
            action.triggered.connect(slot)
        store.undo_stack.cleanChanged.connect(self._show_revert)
        window.document.title_changed.connect(self._show_revert)
        self._show_revert()

    @Slot()
    def show_plans(self) -> None:
        """Open plans side by side."""
        now = KeptPlan(tr("Now: {name}").format(name=self._window.document.name), self._store.scenario)
        dialog = PlansDialog(now, self._shelf, self._reckon, self._catalog, self._window, self._window.document.path)
        dialog.file_chosen.connect(self.put_file)
        dialog.open()

    @Slot(str)
    def put_file(self, path: str) -> None:
        """Put the plan of a file aside, or tell what is wrong with it."""
        from costcalc.storage.files import read_bytes
        from costcalc.storage.scenario_file import read_scenario

        name = PurePath(path).name
        content = read_bytes(path, name)
        problems = content.problems
        if content.value is not None:
            read = read_scenario(content.value, name, self._catalog)
            if read.value is not None:
                self._shelf.put(read.value.title or name, read.value)
                return
            problems = read.problems
        dialog = self._window.findChild(PlansDialog)
        if dialog is not None:
            dialog.show_problems(tr("{file} was not added.").format(file=name), problems)

    def _reckon(self, name: str, scenario: Scenario) -> ReckonedPlan:
        from costcalc.engine.pipeline import project
        from costcalc.engine.resolve import effective

        projection: Projection = project(scenario, self._catalog)
        inputs: dict[str, InputInfo] = dict(effective(scenario, self._catalog))
        return ReckonedPlan(name=name, projection=projection, inputs=inputs)

    @Slot()
    def _on_duplicate(self) -> None:
        self._window.document.duplicate()

    @Slot()
    def _on_rename(self) -> None:
        title = self._window.plan_pane.findChild(QLineEdit, "planTitle")
        if title is not None:
            title.setFocus()
            title.selectAll()

    @Slot()
    def _on_revert(self) -> None:
        from costcalc.ui.dialogs.question import Question

        name = PurePath(self._window.document.path).name
        question = Question(
            tr("Back to the saved plan"),
            tr("Go back to the plan as it is in {file}?").format(file=name),
            tr("What you changed since then is lost, also for Undo."),
            (tr("Go back"), ""),
            self._window,
        )
        question.agreed.connect(self._on_revert_agreed)
        question.open()

    @Slot()
    def _on_revert_agreed(self) -> None:
        self._window.document.open_file(self._window.document.path)

    @Slot()
    def _on_keep(self) -> None:
        name, oldest = self._window.document.name, self._shelf.kept[0].name if self._shelf.is_full else ""
        self._shelf.put(name, self._store.scenario)
        words = tr("“{name}” is put aside as it is now. Change the plan, then open Compare: Plans side by side.")
        if oldest:
            words = tr("“{name}” is put aside as it is now, in place of “{oldest}”, the oldest of {count}.")
        self._window.statusBar().showMessage(words.format(name=name, oldest=oldest, count=MOST_KEPT), _SHOWN_MS)

    @Slot()
    def _show_revert(self) -> None:
        self.revert.setEnabled(bool(self._window.document.path) and self._store.is_changed)
