"""Chooses which end of the ranges an explanation adds up."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QWidget

from costcalc.engine.ledger import World
from costcalc.ui.present.explanation import world_choice
from costcalc.ui.text import tr


class WorldChooser(QWidget):
    """Low, typical or high.

    Args:
        parent: Owner.
    """

    world_chosen = Signal(object)
    """The `World` a person chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worldChooser")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._label = QLabel(tr("If costs are"))
        self._label.setProperty("role", "field")
        row.addWidget(self._label)
        self._group = QButtonGroup(self)
        self._buttons: dict[World, QRadioButton] = {}
        for i, world in enumerate(World):
            name, meaning = world_choice(world)
            button = QRadioButton(name)
            button.setObjectName(f"world_{world.value}")
            button.setAccessibleName(f"{name}: {meaning}")
            button.setToolTip(meaning)
            self._group.addButton(button, i)
            self._buttons[world] = button
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self._on_clicked)

    def show_world(self, world: World) -> None:
        """Mark the world that is shown."""
        self._buttons[world].setChecked(True)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.world_chosen.emit(tuple(World)[number])
