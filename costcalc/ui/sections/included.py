"""What the price of a session includes: place, clinician, drug."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.ledger import Origin
from costcalc.engine.scenario import Facility, PricePart
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.yes_no import TickBox

_PATH = "clinic.bundled"


class IncludedField(Field):
    """Three boxes; as long as none was touched they show what stands in."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        help_text = tr("What is not ticked comes on a bill of its own and is added. Ask the clinic.")
        super().__init__(tr("The price of a session includes"), help_text, parent)
        self._context = context
        boxes = QWidget(self)
        column = QVBoxLayout(boxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self._boxes: dict[PricePart, TickBox] = {}
        for part, words in (
            (PricePart.FACILITY, tr("Room, nurses and monitoring")),
            (PricePart.CLINICIAN, tr("The clinician")),
            (PricePart.DRUG, tr("The drug")),
        ):
            box = TickBox(words, boxes)
            box.setObjectName(f"includes.{part.value}")
            box.clicked.connect(self._on_clicked)
            box.setAccessibleDescription(f"{self.title}. {help_text}")
            column.addWidget(box)
            self._boxes[part] = box
        self._set_control(boxes, self._boxes[PricePart.FACILITY])
        self._boxes[PricePart.FACILITY].setAccessibleName(self._boxes[PricePart.FACILITY].text())
        self.value_edited.connect(self._on_value_edited)
        context.store.scenario_changed.connect(self._show)
        self._show()

    @Slot()
    def _on_clicked(self) -> None:
        self.value_edited.emit(tuple(part for part, box in self._boxes.items() if box.isChecked()))

    @Slot(object)
    def _on_value_edited(self, parts: object) -> None:
        self._context.store.edit(_PATH, parts, text=tr("Change what the price includes"))
        self._context.store.finish_typing()

    @Slot()
    def _show(self) -> None:
        said: tuple[PricePart, ...] | None = self._context.store.value(_PATH)
        usual, words = self._usual()
        for part, box in self._boxes.items():
            box.setChecked(part in (usual if said is None else said))
        if said is None:
            self._show_provenance(Provenance(Origin.CATALOG, None, words))
        else:
            listed = ", ".join(self._boxes[part].text().lower() for part in usual) or tr("nothing")
            self._show_provenance(Provenance(Origin.YOURS, None, tr("You said so."), listed))

    def _usual(self) -> tuple[tuple[PricePart, ...], str]:
        """What stands in: all of it for a person's own price, else what the catalog's price includes."""
        store, catalog = self._context.store, self._context.catalog
        if store.value("clinic.session") is not None:
            return tuple(PricePart), tr("A price you type is taken as the whole price until you say otherwise.")
        condition = catalog.conditions.get(store.value("treatment.condition") or "other")
        method = catalog.treatments.get(store.value("treatment.method") or (condition.method if condition else ""))
        facility = store.value("clinic.facility") or Facility.INDEPENDENT
        price = None
        if method is not None:
            price = method.price.get(facility.value) or method.price.get(Facility.INDEPENDENT.value)
        if price is None:
            return tuple(PricePart), ""
        words = tr("What the catalog's price for this kind of place includes.")
        return tuple(part for part in PricePart if part.value in price.includes), words
