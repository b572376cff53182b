"""The window of the guide: pages on the left, the page on the right, and a line to search in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from costcalc.ui.dialogs.tool_dialog import ToolDialog, tool_button
from costcalc.ui.glossary import Heading, headings, without_marks
from costcalc.ui.help.pages import Page, page_text, page_title
from costcalc.ui.key_lists import Shortcuts
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.text_field import LineEdit
from pricing.model import Catalog

SCHEME = "help"

_SIZE = (860, 600)
_MARGIN = 4 * GRID
_PART_LEVEL = 2


class HelpWindow(ToolDialog):
    """Shows one page at a time, beside the window one works in.

    Args:
        catalog: Its sources are listed.
        shortcuts: What each key does.
        version: The program's.
        parent: Owner.
    """

    link_chosen = Signal(QUrl)
    """A link that leads out of the guide."""

    def __init__(self, catalog: Catalog, shortcuts: Shortcuts, version: str, parent: QWidget) -> None:
        super().__init__("help", tr("Help"), parent)
        self._catalog, self._shortcuts, self._version = catalog, shortcuts, version
        self._page: Page | None = None
        self.list = QListWidget(self)
        self.list.setObjectName("helpPages")
        self.list.setAccessibleName(tr("Pages of the guide"))
        self.list.addItems([page_title(page) for page in Page])
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.browser = _Browser(self)
        self.browser.anchorClicked.connect(self._on_anchor_clicked)
        self.search = LineEdit(self)
        self.search.setObjectName("helpSearch")
        self.search.setAccessibleName(tr("Find in this page"))
        self.search.setPlaceholderText(tr("Find in this page"))
        self.search.returnPressed.connect(self._on_search)
        self._found = text_label("", "help", self)
        self._found.setObjectName("helpFound")
        self._found.hide()
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._focus_search)
        self.resize(*_SIZE)

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self._page

    def open_page(self, page: Page, place: str = "") -> None:
        """Show a page, at the heading of a name or the part of a number (from 1) where one is given."""
        if page is not self._page:
            self._page = page
            self.browser.show_markdown(page_text(page, self._catalog, self._shortcuts, self._version))
            self.list.setCurrentRow(list(Page).index(page))
            self._tell("")
        if not place or not self.browser.go_to_heading(place):
            self.browser.verticalScrollBar().setValue(0)

    def open_address(self, address: QUrl) -> bool:
        """Follow `help:page#heading`; returns whether it leads to a page."""
        if address.scheme() != SCHEME or address.path() not in set(Page):
            return False
        self.open_page(Page(address.path()), address.fragment(QUrl.ComponentFormattingOption.FullyDecoded))
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Rows are as tall and as wide as the style makes them, which is known only now."""
        super().showEvent(event)
        self.list.scheduleDelayedItemsLayout()
        titles = self.list.sizeHintForColumn(0) + 4 * GRID
        self._halves.setSizes([titles, self._halves.width() - titles])

    def restyled(self) -> None:
        """Links and tables follow the theme."""
        if hasattr(self, "browser") and self._page is not None:
            self.list.scheduleDelayedItemsLayout()
            self.browser.show_markdown(page_text(self._page, self._catalog, self._shortcuts, self._version))

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        find = QHBoxLayout()
        find.setSpacing(2 * GRID)
        find.addWidget(self.search, 1)
        find.addWidget(self._found, 1)
        column.addLayout(find)
        column.addWidget(self.browser, 1)
        halves = self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(right)
        close = tool_button("closeHelp", tr("Close"), self)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addWidget(halves, 1)
        whole.addLayout(foot)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.open_page(list(Page)[row])

    @Slot(QUrl)
    def _on_anchor_clicked(self, address: QUrl) -> None:
        if not self.open_address(address):
            self.link_chosen.emit(address)

    @Slot()
    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _on_search(self) -> None:
        words = self.search.text().strip()
        found = bool(words) and self.browser.find_next(words)
        self._tell("" if found or not words else tr("Not on this page."))

    def _tell(self, words: str) -> None:
        self._found.setText(words)
        self._found.setVisible(bool(words))


class _Browser(QTextBrowser):
    """Shows Markdown and finds places in it; opens nothing by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._headings: tuple[Heading, ...] = ()
        self.setObjectName("helpText")
        self.setAccessibleName(tr("Page of the guide"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)

    def show_markdown(self, text: str) -> None:
        """Show a page from its top."""
        self._headings = headings(text)
        self.document().setMarkdown(without_marks(text), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._underline_links()

    def go_to_heading(self, name: str) -> bool:
        """Scroll to a heading; returns whether there is one of that name."""
        block = self._heading(name.casefold())
        if block is None:
            return False
        cursor = QTextCursor(block)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def find_next(self, words: str) -> bool:
        """Mark the next place of some words, from the top again after the last one."""
        if self.find(words):
            return True
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return self.find(words)

    def _underline_links(self) -> None:
        """Links are not told by their colour alone."""
        underlined = QTextCharFormat()
        underlined.setFontUnderline(True)
        for start, length in list(_links(self.document())):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(underlined)

    def _heading(self, name: str) -> QTextBlock | None:
        block, left, parts = self.document().begin(), iter(self._headings), 0
        while block.isValid():
            if block.blockFormat().headingLevel():
                heading = next(left)
                parts += heading.level == _PART_LEVEL
                names = {heading.title.casefold(), heading.key.casefold()}
                if name in names or (heading.level == _PART_LEVEL and str(parts) == name):
                    return block
            block = block.next()
        return None


def _links(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Where each link begins, and how long it is."""
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            part = parts.fragment()
            if part.charFormat().isAnchor():
                yield part.position(), part.length()
            parts += 1
        block = block.next()
