"""The tools joined to the window, each with its menu entries."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.state.choices import Choices
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from costcalc.ui.tools.clinics import ClinicTools
from costcalc.ui.window import MainWindow
from pricing.model import Catalog


class Tools(QObject):
    """Everything beside the plan and its answer.

    Args:
        window: The main window.
        results: Its right half.
        store: The plan.
        catalog: Prices.
        choices: What is remembered between runs.
        today: The day it is.
    """

    def __init__(
        self,
        window: MainWindow,
        results: ResultsPanel,
        store: ScenarioStore,
        catalog: Catalog,
        choices: Choices,
        today: date,
    ) -> None:
        super().__init__(window)
        self.setObjectName("tools")
        self.book = ClinicBook(self)
        self.clinics = ClinicTools(window, results, store, catalog, self.book, today)
        menu = window.menuBar().addMenu(tr("&Compare"))
        window.menuBar().insertMenu(window.actions_.help_menu.menuAction(), menu)
        menu.addAction(self.clinics.open)
