"""State and locality of the clinic: they move catalog prices a little, never a person's own."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.engine.scenario import Clinic, Region
from costcalc.ui import formats
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.form import Form
from costcalc.ui.sections.states import state_name
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.choice_field import Choice, ChoiceField
from pricing.model import Locality

_PATH = "clinic.region"


class RegionForm(Form):
    """Two choices: the state, then the part of it where there are several."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "clinic", Clinic, parent)
        self.column.setSpacing(3 * GRID)
        localities = context.catalog.localities.values()
        states = sorted({one.state for one in localities}, key=state_name)
        self._state = ChoiceField(
            tr("State"),
            [Choice(None, tr("Not chosen")), *(Choice(state, state_name(state)) for state in states)],
            tr("Moves catalog prices a little: cash prices follow the region only loosely. Your own stay as they are."),
            parent=self,
        )
        self._state.setObjectName("state")
        self._locality = ChoiceField(tr("Part of the state"), [], parent=self)
        self._locality.setObjectName("locality")
        self._state.value_edited.connect(self._on_state_chosen)
        self._locality.value_edited.connect(self._on_locality_chosen)
        self.add(self._state)
        self.add(self._locality)
        context.store.scenario_changed.connect(self._show_region)
        self._show_region()

    @Slot(object)
    def _on_state_chosen(self, state: object) -> None:
        region = Region(state=state) if isinstance(state, str) else None
        self.context.store.edit(_PATH, region, text=tr("Change state"))
        self.context.store.finish_typing()

    @Slot(object)
    def _on_locality_chosen(self, locality: object) -> None:
        self.context.store.edit(f"{_PATH}.locality", locality, text=tr("Change part of the state"))
        self.context.store.finish_typing()

    @Slot()
    def _show_region(self) -> None:
        region: Region | None = self.context.store.value(_PATH)
        parts = self._parts_of(region.state) if region is not None else []
        self._state.show_value(region.state if region is not None else None, None)
        self._locality.setVisible(len(parts) > 1)
        if len(parts) > 1 and region is not None:
            choices = [Choice(one.locality, one.name, _factor_words(one)) for one in parts]
            self._locality.set_choices([Choice(None, tr("Average of the state")), *choices])
            self._locality.show_value(region.locality, None)

    def _parts_of(self, state: str) -> list[Locality]:
        return [one for one in self.context.catalog.localities.values() if one.state == state]


def _factor_words(locality: Locality) -> str:
    factor = locality.factor.amount.middle() * 100
    return tr("Medicare counts {percent} of the national price here.").format(
        percent=formats.percent(factor.quantize(factor.to_integral_value()))
    )
