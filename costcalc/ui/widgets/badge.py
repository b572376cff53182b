"""The mark that says whose value a field holds, with its source on hover and focus."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QWidget

from costcalc.engine.ledger import Origin
from costcalc.ui.text import tr
from costcalc.ui.widgets.icons import IconButton
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.two_lines import in_two_lines

_ICONS = {Origin.YOURS: "yours", Origin.CATALOG: "catalog", Origin.UNKNOWN: "unknown"}


class OriginBadge(QWidget):
    """'Yours', 'From the catalog' or 'Not known', and the way back to the catalog's value."""

    catalog_value_asked = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._shown: Provenance | None = None
        self._mark = _Mark(self)
        self._back = IconButton("undo", tr("Use the catalog value"), self)
        self._back.setObjectName("backToCatalog")
        self._back.clicked.connect(self._on_back_clicked)
        self._back.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._back)
        row.addWidget(self._mark)

    def show_provenance(self, provenance: Provenance) -> None:
        """Say whose value it is."""
        if provenance == self._shown:
            return
        another_origin = self._shown is None or self._shown.origin is not provenance.origin
        self._shown = provenance
        words = _origin_words(provenance.origin)
        self._mark.set_icon(_ICONS[provenance.origin])
        self._mark.set_words(words, _wrapped(provenance.words))
        self._mark.setAccessibleName(f"{self._title}: {words}")
        self._mark.setAccessibleDescription(provenance.words)
        self._mark.setProperty("origin", provenance.origin.value)
        if another_origin:
            self._mark.style().unpolish(self._mark)
            self._mark.style().polish(self._mark)
        offered = provenance.origin is Origin.YOURS and bool(provenance.catalog_words)
        self._back.setVisible(offered)
        if offered:
            back = tr("Use the catalog value: {value}").format(value=provenance.catalog_words)
            self._back.setToolTip(back)
            self._back.setAccessibleName(f"{self._title}: {back}")

    @Slot()
    def _on_back_clicked(self) -> None:
        self.catalog_value_asked.emit()


class _Mark(IconButton):
    """The mark itself; a tip that the mouse shows is shown by the keyboard too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("catalog", "", parent, with_text=True)
        self.setObjectName("originMark")
        self.setProperty("role", "badge")
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.clicked.connect(self._show_tip)

    def set_words(self, words: str, tip: str | None = None) -> None:
        """Whose the value is, in two lines where letters are large."""
        super().set_words(in_two_lines(words, self), tip)

    def changeEvent(self, event: QEvent) -> None:
        """Other letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.text():
            self.setText(in_two_lines(self.text().replace("\n", " "), self))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the source when the keyboard comes here."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._show_tip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the tip away."""
        super().focusOutEvent(event)
        QToolTip.hideText()

    @Slot()
    def _show_tip(self) -> None:
        if self.toolTip():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)


def _wrapped(words: str) -> str:
    """A tip whose lines wrap; plain text would run across the screen."""
    return f"<qt>{html.escape(words, quote=False).replace(chr(10), '<br>')}</qt>" if words else ""


def _origin_words(origin: Origin) -> str:
    if origin is Origin.YOURS:
        return tr("Yours")
    if origin is Origin.CATALOG:
        return tr("From the catalog")
    return tr("Not known")
