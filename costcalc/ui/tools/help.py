"""Help joined to the window: F1 and words that are links open what belongs to where one is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QWidget

from costcalc.ui.help.context import field_around, page_for, term_for
from costcalc.ui.help.pages import Page
from costcalc.ui.help.window import HelpWindow
from costcalc.ui.text import tr
from costcalc.ui.version import installed_version
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
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open what a link leads to, wherever in the window or in front of it the link is."""
        if isinstance(event, QWhatsThisClickedEvent):
            self.open_address(QUrl(event.href()))
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def show_help(self) -> None:
        """Open the term that is said where the keyboard is, or else the page that belongs there."""
        focused = QApplication.focusWidget()
        term = term_for(focused)
        if term:
            self.show_term(term)
        else:
            self.open_page(*page_for(focused))

    def show_term(self, term: str) -> None:
        """Open the glossary at the term of a key."""
        self.open_page(Page.GLOSSARY, term)

    def open_page(self, page: Page, place: str = "") -> HelpWindow:
        """Open a page; the guide stands beside the window one works in."""
        shown = self._shown()
        shown.open_page(page, place)
        return shown

    def open_address(self, address: QUrl) -> None:
        """Open what a link leads to."""
        self._shown().open_address(address)

    def _shown(self) -> HelpWindow:
        """The guide in front, with the keyboard in its page."""
        owner: QWidget = QApplication.activeModalWidget() or self._window
        shown = next((one for one in owner.findChildren(HelpWindow) if one.isVisible()), None)
        if shown is None:
            shown = HelpWindow(self._catalog, self._window.actions_.shortcut_list(), installed_version(), owner)
            shown.link_chosen.connect(self._on_link_chosen)
            shown.show()
        shown.raise_()
        shown.activateWindow()
        shown.browser.setFocus()
        return shown

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, left: QWidget | None, entered: QWidget | None) -> None:
        """Only the words of the field that is worked in are links."""
        before, now = field_around(left), field_around(entered)
        if before is now:
            return
        if before is not None:
            before.set_in_use(False)
        if now is not None:
            now.set_in_use(True)

    @Slot()
    def _on_glossary(self) -> None:
        self.open_page(Page.GLOSSARY)

    @Slot(QUrl)
    def _on_link_chosen(self, address: QUrl) -> None:
        """A source on the web is opened by the system, when the person asks for it."""
        if address.scheme() in ("http", "https"):
            QDesktopServices.openUrl(address)
