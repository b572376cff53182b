"""The tools joined to the window, each with its menu entries."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.results.panel import ResultsPanel
from costcalc.ui.state.choices import Choices
from costcalc.ui.state.projector import Projector
from costcalc.ui.state.store import ScenarioStore
from costcalc.ui.text import tr
from costcalc.ui.tools.clinics import ClinicTools
from costcalc.ui.tools.copies import Copies
from costcalc.ui.tools.handout import HandoutTools
from costcalc.ui.tools.help import HelpTools
from costcalc.ui.tools.likelihood import LikelihoodTools
from costcalc.ui.tools.new_person import NewPerson
from costcalc.ui.tools.options import OptionTools
from costcalc.ui.tools.plan_shelf import PlanShelf
from costcalc.ui.tools.plans import PlanTools
from costcalc.ui.tools.recovery import Recovery
from costcalc.ui.tools.start_date import StartDateTools
from costcalc.ui.tools.what_if import WhatIfTools
from costcalc.ui.window import MainWindow
from pricing.model import Catalog


class Tools(QObject):
    """Everything beside the plan and its answer.

    Args:
        window: The main window.
        results: Its right half.
        store: The plan.
        projector: Reckons it.
        catalog: Prices.
        choices: What is remembered between runs.
        today: The day it is.
    """

    def __init__(
        self,
        window: MainWindow,
        results: ResultsPanel,
        store: ScenarioStore,
        projector: Projector,
        *,
        catalog: Catalog,
        choices: Choices,
        today: date,
    ) -> None:
        super().__init__(window)
        self.setObjectName("tools")
        self.book = ClinicBook(self)
        self.clinics = ClinicTools(window, results, store, catalog, self.book, today)
        self.options = OptionTools(results, store, catalog, self)
        self.shelf = PlanShelf(self)
        self.plans = PlanTools(window, store, catalog, self.shelf)
        self.likelihood = LikelihoodTools(results, store, projector, catalog, self)
        self.start_date = StartDateTools(results, store, self)
        self.what_if = WhatIfTools(results, store, self)
        self.copies = Copies(QGuiApplication.clipboard(), parent=self)
        self.recovery = Recovery(window, store)
        self.new_person = NewPerson(
            window,
            results,
            store,
            projector,
            choices=choices,
            book=self.book,
            copies=self.copies,
            drop_copies=self.recovery.forget,
            today=today,
        )
        self.new_person.cleared.connect(self.shelf.clear)
        self.help = HelpTools(window, catalog)
        self.handout = HandoutTools(window, store, projector, catalog, today)
        self._fill_menus(window)

    def _fill_menus(self, window: MainWindow) -> None:
        actions = window.actions_
        actions.file_menu.insertAction(actions.open, self.new_person.action)
        before = actions.file_menu.actions()[-2]
        for action in (self.plans.duplicate, self.plans.rename, self.plans.revert):
            actions.file_menu.insertAction(before, action)
        menu = window.menuBar().addMenu(tr("&Compare"))
        window.menuBar().insertMenu(actions.help_menu.menuAction(), menu)
        actions.file_menu.insertSeparator(before)
        actions.file_menu.insertAction(before, self.handout.show_action)
        actions.file_menu.insertAction(before, self.handout.copy_action)
        first = actions.help_menu.actions()[0]
        actions.help_menu.insertActions(first, [self.help.help, self.help.glossary])
        menu.addActions([self.clinics.open, self.plans.keep, self.plans.compare])
