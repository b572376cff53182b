"""What this program is, what it is not, and where its prices are from."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from costcalc.ui import formats
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label
from pricing.model import Catalog

_WIDTH = 440


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
        column.addWidget(text_label(tr("Costcalc {version}").format(version=_version()).strip(), "documentTitle", self))
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
            tr("Nothing you type leaves this computer. Nobody paid for this program. MIT licence."),
        ):
            column.addWidget(text_label(words, "body", self))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _version() -> str:
    """The installed version; empty where the program runs from a checkout."""
    try:
        return version("costcalc")
    except PackageNotFoundError:
        return ""
