"""The one place that holds the plan: edits go in, the new plan and its history come out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from costcalc.engine.scenario import Scenario
from costcalc.ui.state.editing import value_at, with_value

_COMMAND_ID = 1


class ScenarioStore(QObject):
    """Holds the frozen scenario; every edit is one named step that can be undone."""

    scenario_changed = Signal(Scenario)
    """The scenario, after an edit, undo, redo or another plan."""

    replaced = Signal(Scenario)
    """The scenario, when another plan took the place of the last one: nothing typed for that one is kept."""

    def __init__(self, scenario: Scenario, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scenario = scenario
        self._typing = 0
        self._is_changed = False
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self._on_clean_changed)

    @property
    def scenario(self) -> Scenario:
        """The plan as it is now."""
        return self._scenario

    @property
    def is_changed(self) -> bool:
        """True when there is something that is not in the file."""
        return self._is_changed

    def value(self, path: str) -> Any:
        """What the person said at a path; None when nothing."""
        return value_at(self._scenario, path)

    def edit(self, path: str, value: object, *, text: str) -> None:
        """Change one field.

        Args:
            path: Field, as `clinic.session`.
            value: Its new value; None takes it back.
            text: Name of the change for the Edit menu: "Change price of a session".
        """
        self.edit_many({path: value}, text=text)

    def edit_many(self, values: Mapping[str, object], *, text: str) -> None:
        """Change several fields as one step."""
        after = self._scenario
        for path, value in values.items():
            after = with_value(after, path, value)
        if after != self._scenario:
            self.undo_stack.push(_Edit(self, "\n".join(values), after, text, self._typing))

    def finish_typing(self) -> None:
        """The next edit of the same field is a step of its own: the person left the field."""
        self._typing += 1

    def replace_all(self, scenario: Scenario) -> None:
        """Take another plan; its history starts empty."""
        self._scenario = scenario
        self._typing += 1
        self.undo_stack.clear()
        self.replaced.emit(scenario)
        self.scenario_changed.emit(scenario)

    def mark_saved(self) -> None:
        """What is held now is what the file holds."""
        self._typing += 1
        self.undo_stack.setClean()

    @Slot(bool)
    def _on_clean_changed(self, clean: bool) -> None:
        self._is_changed = not clean

    def _take(self, scenario: Scenario) -> None:
        if scenario != self._scenario:
            self._scenario = scenario
            self.scenario_changed.emit(scenario)


class _Edit(QUndoCommand):
    """The scenario before and after a change; typing on in the same fields makes one step."""

    def __init__(self, store: ScenarioStore, paths: str, after: Scenario, text: str, typing: int) -> None:
        super().__init__(text)
        self._store = store
        self._paths = paths
        self._typing = typing
        self._before = store.scenario
        self._after = after

    def id(self) -> int:
        """All edits are of one kind."""
        return _COMMAND_ID

    def undo(self) -> None:
        """Back to the plan before."""
        self._store._take(self._before)

    def redo(self) -> None:
        """On to the plan after."""
        self._store._take(self._after)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join a later edit of the same fields while the person is still typing there."""
        later = cast(_Edit, other)
        if (later._paths, later._typing) != (self._paths, self._typing):
            return False
        self._after = later._after
        self.setObsolete(self._before == self._after)
        return True
