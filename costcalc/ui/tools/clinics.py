"""Clinics joined to the window: the menu entry, the list, the view side by side, and using one in the plan."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from costcalc.engine.clinics import ClinicSide
from costcalc.ui.clinics.book import ClinicBook, travel_there
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.results.view import ResultsView
from costcalc.ui.results.views import ViewKey
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from costcalc.ui.window import MainWindow
from pricing.model import Catalog


class ClinicTools(QObject):
    """Opens the list and feeds the view.

    Args:
        window: The main window.
        results: Its right half.
        store: The plan.
        catalog: Prices.
        book: The list of clinics.
        today: Date of quotes that are entered now.
    """

    def __init__(
        self,
        window: MainWindow,
        results: ResultsPanel,
        store: ScenarioStore,
        catalog: Catalog,
        book: ClinicBook,
        today: date,
    ) -> None:
        super().__init__(window)
        self._window, self._results, self._store = window, results, store
        self._catalog, self._book, self._today = catalog, book, today
        self.open = window.actions_.add("clinics", tr("&Clinics…"), "Ctrl+L")
        self.open.triggered.connect(self.show_list)
        results.views.offer(ViewKey.CLINICS, self._make_view)

    @Slot()
    def show_list(self) -> None:
        """Open the list of clinics."""
        from costcalc.ui.clinics.dialog import ClinicsDialog

        own = self._store.scenario.clinic
        dialog = ClinicsDialog(self._book, self._catalog, self._today, own, self._window)
        dialog.use_asked.connect(self._on_use_asked)
        dialog.comparison_asked.connect(partial(self._results.views.choose, ViewKey.CLINICS))
        dialog.open()

    def _make_view(self) -> ResultsView:
        from costcalc.ui.results.clinic_comparison import ClinicComparisonView

        view = ClinicComparisonView(self._catalog, self._book)
        view.list_asked.connect(self.show_list)
        view.explain_asked.connect(self._on_explain_asked)
        return view

    @Slot(object)
    def _on_use_asked(self, listed: object) -> None:
        from costcalc.storage.listed_clinic import ListedClinic

        if not isinstance(listed, ListedClinic):
            return
        changes: dict[str, object] = {"clinic": listed.clinic}
        travel = travel_there(listed, self._store.scenario)
        if travel is not None:
            changes["travel"] = travel
        self._store.edit_many(changes, text=tr("Use another clinic"))
        self._store.finish_typing()

    @Slot(object, str)
    def _on_explain_asked(self, side: object, path: str) -> None:
        from costcalc.ui.tools.elsewhere import ElsewhereDialog

        if isinstance(side, ClinicSide):
            ElsewhereDialog(side, path, self._catalog, self._window).open()
