"""*Beside your medicines*, fed by the plan: its options, which of them show, and ready-made ones to add."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from costcalc.engine.projection import Projection
from costcalc.ui.present.option_answers import option_answers
from costcalc.ui.results.beside_medicines import BesideMedicinesView
from costcalc.ui.results.headings import heading
from costcalc.ui.results.option_list import OptionList
from costcalc.ui.text import tr
from pricing.model import Catalog


class OptionComparisonView(BesideMedicinesView):
    """The options of a plan.

    Args:
        catalog: Has the words on evidence, and ready-made options.
        parent: Owner.
    """

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self.options = OptionList(tuple(catalog.ready_options.values()))
        self.options.ticked_changed.connect(self._on_ticked_changed)
        self.column.insertWidget(1, heading(tr("What to set side by side"), self.options))
        self.column.insertWidget(2, self.options)

    def show_projection(self, projection: Projection) -> None:
        """Show the options of a projection."""
        self.options.show_options(projection.options)
        self._show()

    def _show(self) -> None:
        self.show_options(option_answers(self.options.ticked, self._catalog))

    @Slot()
    def _on_ticked_changed(self) -> None:
        self._show()
