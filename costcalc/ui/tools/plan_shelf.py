"""Plans put aside to be compared with the one at hand; only in memory."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from costcalc.engine.scenario import Scenario

MOST_KEPT = 3


@dataclass(frozen=True, slots=True)
class KeptPlan:
    """A plan as it was when it was put aside."""

    name: str
    scenario: Scenario


class PlanShelf(QObject):
    """Holds up to three plans beside the one at hand.

    Args:
        parent: Owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[KeptPlan, ...] = ()

    @property
    def kept(self) -> tuple[KeptPlan, ...]:
        """The plans, the first one put aside first."""
        return self._kept

    @property
    def is_full(self) -> bool:
        """Whether the next plan takes the place of the oldest one."""
        return len(self._kept) == MOST_KEPT

    def put(self, name: str, scenario: Scenario) -> None:
        """Put a plan aside; the oldest one makes room."""
        self._kept = (*self._kept, KeptPlan(name, scenario))[-MOST_KEPT:]
        self.changed.emit()

    def remove(self, place: int) -> None:
        """Take one away."""
        self._kept = (*self._kept[:place], *self._kept[place + 1 :])
        self.changed.emit()

    def clear(self) -> None:
        """Take all away."""
        self._kept = ()
        self.changed.emit()
