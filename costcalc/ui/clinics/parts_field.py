"""What a listed clinic's price of a session includes; nothing said is taken as all of it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.scenario import PricePart
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.yes_no import TickBox


class PartsField(Field):
    """Three boxes; gives a tuple of `PricePart`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        help_text = tr("What is not ticked comes on a bill of its own and is added. Ask the clinic.")
        super().__init__(tr("The price of a session includes"), help_text, parent)
        boxes = QWidget(self)
        column = QVBoxLayout(boxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self.boxes: dict[PricePart, TickBox] = {}
        for part, words in (
            (PricePart.FACILITY, tr("Room, nurses and monitoring")),
            (PricePart.CLINICIAN, tr("The clinician")),
            (PricePart.DRUG, tr("The drug")),
        ):
            box = TickBox(words, boxes)
            box.setObjectName(f"includes.{part.value}")
            box.setAccessibleDescription(f"{self.title}. {help_text}")
            box.clicked.connect(self._on_clicked)
            column.addWidget(box)
            self.boxes[part] = box
        first = self.boxes[PricePart.FACILITY]
        self._set_control(boxes, first)
        first.setAccessibleName(first.text())

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show what is included."""
        included = value if isinstance(value, tuple) else tuple(PricePart)
        for part, box in self.boxes.items():
            box.setChecked(part in included)

    @Slot()
    def _on_clicked(self) -> None:
        self.value_edited.emit(tuple(part for part, box in self.boxes.items() if box.isChecked()))
        self.editing_finished.emit()
