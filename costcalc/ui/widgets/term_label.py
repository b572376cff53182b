"""A label whose words lead to the glossary: plain text until it is pointed at, or its field has the keyboard."""

from __future__ import annotations

import html
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QEnterEvent, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from costcalc.ui.glossary import address, mentions
from costcalc.ui.widgets.labels import give_role


class TermLabel(QLabel):
    """Shows the glossary's terms in it as links while somebody is at it.

    What a link leads to is told up through the parents, as words of "What's this?" are: whoever opens the guide
    listens at the window.

    Args:
        text: Its words.
        role: As of `text_label`.
        parent: Owner.
    """

    def __init__(self, text: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        give_role(self, role)
        self._words = text
        self._pointed_at = self._in_use = False
        self._plain_sizes: tuple[QSize, QSize] | None = None
        self.linkActivated.connect(self._on_link_activated)

    @property
    def words(self) -> str:
        """What it says, without links."""
        return self._words

    def show_words(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self._show()

    def set_in_use(self, in_use: bool) -> None:
        """Whether its field has the keyboard."""
        self._in_use = in_use
        self._show()

    def sizeHint(self) -> QSize:
        """As of plain text: nothing moves because words become links."""
        return super().sizeHint() if self._plain_sizes is None else self._plain_sizes[0]

    def minimumSizeHint(self) -> QSize:
        """As of plain text, too."""
        return super().minimumSizeHint() if self._plain_sizes is None else self._plain_sizes[1]

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the links to who points at it."""
        super().enterEvent(event)
        self._pointed_at = True
        self._show()

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        super().leaveEvent(event)
        self._pointed_at = False
        self._show()

    def _show(self) -> None:
        if self.text() != self._words:
            self._plain_sizes = None
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._words)
        if (self._pointed_at or self._in_use) and mentions(self._words):
            self._plain_sizes = self.sizeHint(), self.minimumSizeHint()
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText("".join(_linked(self._words)))

    @Slot(str)
    def _on_link_activated(self, link: str) -> None:
        QApplication.sendEvent(self, QWhatsThisClickedEvent(link))


def _linked(words: str) -> Iterator[str]:
    """The words as HTML, with a link on each term."""
    at = 0
    for one in mentions(words):
        yield _as_html(words[at : one.start])
        yield f'<a href="{address(one.key)}">{_as_html(words[one.start : one.end])}</a>'
        at = one.end
    yield _as_html(words[at:])


def _as_html(words: str) -> str:
    return html.escape(words, quote=False).replace("\n", "<br>")
