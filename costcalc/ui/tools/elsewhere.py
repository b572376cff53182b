"""How a figure adds up at a clinic that is not the plan's own."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.clinics import ClinicSide
from costcalc.engine.explain import explain
from costcalc.engine.ledger import World
from costcalc.engine.pipeline import project
from costcalc.ui.clinics.words import clinic_name
from costcalc.ui.dialogs.tool_dialog import ToolDialog
from costcalc.ui.results.explain_panel import ExplainPanel
from costcalc.ui.results.look import style_sheet
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from pricing.model import Catalog

_SIZE = (720, 520)


class ElsewhereDialog(ToolDialog):
    """Opens one figure of the plan at another clinic, down to its charges.

    Args:
        side: The clinic, with the plan at it.
        path: The figure, as `first_year`.
        catalog: Names the sources of prices.
        parent: Owner.
    """

    def __init__(self, side: ClinicSide, path: str, catalog: Catalog, parent: QWidget) -> None:
        title = tr("How it adds up at {name}").format(name=clinic_name(side.choice.clinic))
        super().__init__("elsewhere", title, parent)
        self.panel = ExplainPanel(catalog, explain, self)
        self.panel.closed.connect(self._on_closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.addWidget(self.panel)
        self.panel.setStyleSheet(style_sheet(self.tokens, self.font()))
        self.resize(*_SIZE)
        self.panel.open(project(side.scenario, catalog), path, World.TYPICAL)

    @Slot()
    def _on_closed(self) -> None:
        self.close()
