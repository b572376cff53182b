"""What this program is, what it is not, and where its prices are from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from costcalc.ui import formats
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.version import installed_version
from costcalc.ui.widgets.labels import text_label
from pricing.model import Catalog

_WIDTH = 440
_SOURCES = "help:sources"


class AboutDialog(QDialog):
    """Version, limits and the date of the prices."""

    def __init__(self, catalog: Catalog, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Costcalc"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * GRID, 5 * GRID, 6 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        name = tr("Costcalc {version}").format(version=installed_version()).strip()
        column.addWidget(text_label(name, "documentTitle", self))
        prices = tr("Prices as of {date}, from {count} sources. Each figure names its own.").format(
            date=formats.day(catalog.as_of), count=formats.number(len(catalog.sources))
        )
        for words in (
            tr("What ketamine treatment for chronic pain will cost you, beside what you pay for your medicines now."),
            tr(
                "It gives an estimate, not a quote. It is not medical or legal advice "
                "and never says whether to take a treatment."
            ),
            prices,
            tr("Nobody paid for this program: no clinic, no drug maker, no plan."),
            tr("Nothing you type leaves this computer. Free software under the MIT licence."),
        ):
            column.addWidget(text_label(words, "body", self))
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.sources = buttons.addButton(tr("All sources"), QDialogButtonBox.ButtonRole.HelpRole)
        self.sources.setObjectName("allSources")
        self.sources.clicked.connect(self._on_sources)
        column.addWidget(buttons)

    @Slot()
    def _on_sources(self) -> None:
        owner = self.parentWidget()
        if owner is not None:
            QApplication.sendEvent(owner, QWhatsThisClickedEvent(_SOURCES))
