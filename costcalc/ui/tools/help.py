"""Help joined to the window: F1 opens the page that belongs to where one is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from costcalc.ui.help.context import page_for
from costcalc.ui.help.pages import Page
from costcalc.ui.help.window import HelpWindow
from costcalc.ui.text import tr
from costcalc.ui.window import MainWindow
from pricing.model import Catalog


class HelpTools(QObject):
    """Opens the guide.

    Args:
        window: The main window.
        catalog: Its sources are listed.
    """

    def __init__(self, window: MainWindow, catalog: Catalog) -> None:
        super().__init__(window)
        self._window, self._catalog = window, catalog
        actions = window.actions_
        actions.shortcuts.setShortcut(QKeySequence("Ctrl+F1"))
        self.help = actions.add("helpGuide", tr("&Guide"), "F1")
        self.help.triggered.connect(self.show_help)
        self.glossary = actions.add("helpGlossary", tr("G&lossary"))
        self.glossary.triggered.connect(self._on_glossary)

    @Slot()
    def show_help(self) -> None:
        """Open the page that belongs to where the keyboard is."""
        page, place = page_for(QApplication.focusWidget())
        self.open_page(page, place)

    def show_term(self, term: str) -> None:
        """Open the glossary at a term, for links from anywhere."""
        self.open_page(Page.GLOSSARY, term)

    def open_page(self, page: Page, place: str = "") -> HelpWindow:
        """Open a page; the guide stands beside the window one works in."""
        owner: QWidget = QApplication.activeModalWidget() or self._window
        shown = next((one for one in owner.findChildren(HelpWindow) if one.isVisible()), None)
        if shown is None:
            shown = HelpWindow(self._catalog, self._window.actions_.shortcut_list(), _version(), owner)
            shown.link_chosen.connect(self._on_link_chosen)
            shown.show()
        shown.open_page(page, place)
        shown.raise_()
        shown.activateWindow()
        shown.browser.setFocus()
        return shown

    @Slot()
    def _on_glossary(self) -> None:
        self.open_page(Page.GLOSSARY)

    @Slot(QUrl)
    def _on_link_chosen(self, address: QUrl) -> None:
        """A source on the web is opened by the system, when the person asks for it."""
        if address.scheme() in ("http", "https"):
            QDesktopServices.openUrl(address)


def _version() -> str:
    """The installed version; empty where the program runs from a checkout."""
    try:
        return version("costcalc")
    except PackageNotFoundError:
        return ""
