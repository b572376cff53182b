"""Clinics side by side: the same plan at each of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from costcalc.charts.palette import ChartPalette
from costcalc.ui.present.answers import ClinicAnswer
from costcalc.ui.present.clinics import clinic_chart, clinic_facts, clinic_figures, clinic_summary
from costcalc.ui.results.chart_and_table import ChartAndTable
from costcalc.ui.results.fact_table_view import FactTableView
from costcalc.ui.results.headings import heading
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.wrapping_table_view import WrappingTableView
from costcalc.ui.text import tr


class ClinicsView(ResultsView):
    """The view of clinics.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("clinicsSideBySide", parent)
        self.clinics = ChartAndTable(tr("Bar: from low to high. Diamond: typical."), table=WrappingTableView())
        self.facts = FactTableView(tr("Clinic"))
        self.facts.setObjectName("clinicFacts")
        self.column.addWidget(self.clinics)
        self.column.addWidget(heading(tr("Side by side"), self.facts))
        self.column.addWidget(self.facts)
        self.column.addStretch(1)

    def show_clinics(self, clinics: Sequence[ClinicAnswer]) -> None:
        """Show clinics, in the person's order."""
        self.clinics.show_results(
            clinic_summary(clinics), partial(clinic_chart, clinics), partial(clinic_figures, clinics)
        )
        self.facts.show_table(clinic_facts(clinics))

    def set_chart_palette(self, palette: ChartPalette) -> None:
        """Take the chart's colours."""
        self.clinics.set_chart_palette(palette)

    def toggle_table(self) -> None:
        """Change between chart and table."""
        self.clinics.toggle()
