"""Ways to pay: loan, card, saving up, taxes, and what leaves in each month. Reckoned only while it is looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.projection import Projection
from costcalc.ui.present.ways_to_pay import (
    PayingPart,
    cash_flow_table,
    cash_flow_words,
    part_sentences,
    part_title,
    paying_summary,
    tax_table,
)
from costcalc.ui.results.headings import heading, paragraph
from costcalc.ui.results.table_view import TableView
from costcalc.ui.results.view import ResultsView
from costcalc.ui.text import tr

MONTHS_SHOWN = 9


class WaysToPayView(ResultsView):
    """The view of ways to pay.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("waysToPay", parent)
        self._summary = paragraph(name="payingSummary")
        self._summary.setProperty("role", "lead")
        self._nothing = paragraph(tr("Say under “Paying for it” what you put in each year, and your tax rate."))
        self.parts = {part: _Part(part) for part in PayingPart}
        self.taxes = TableView(whole=True)
        self.taxes.setObjectName("taxSavings")
        self.taxes.setAccessibleName(tr("What you save on taxes in each year"))
        self.parts[PayingPart.TAXES].column.addWidget(self.taxes)
        self.months = TableView()
        self.months.setObjectName("cashFlow")
        self.months.setAccessibleName(tr("What leaves your hands in each month"))
        self._after = paragraph(name="dueAfterwards")
        self.column.addWidget(self._summary)
        self.column.addWidget(self._nothing)
        for part in self.parts.values():
            self.column.addWidget(part)
        self.column.addWidget(heading(tr("Month by month, as it usually goes"), self.months))
        self.column.addWidget(self.months, 1)
        self.column.addWidget(self._after)

    def show_projection(self, projection: Projection) -> None:
        """Show how a projection may be paid."""
        funding = projection.funding
        if funding is None:
            return
        self._summary.setText(paying_summary(projection))
        said = part_sentences(funding)
        self._nothing.setVisible(not said)
        for key, part in self.parts.items():
            part.show_words(said.get(key, ""))
        taxes = tax_table(projection, funding)
        self.taxes.setVisible(taxes is not None)
        if taxes is not None:
            self.taxes.show_table(taxes)
        self.months.show_table(cash_flow_table(funding))
        self.months.setMinimumHeight(MONTHS_SHOWN * self.months.fontMetrics().height() * 2)
        after = cash_flow_words(funding)
        self._after.setText(after)
        self._after.setVisible(bool(after))


class _Part(QWidget):
    """One way to pay, under its heading."""

    def __init__(self, part: PayingPart) -> None:
        super().__init__()
        self.setObjectName(f"paying_{part.name.lower()}")
        self.words = paragraph()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(heading(part_title(part)))
        self.column.addWidget(self.words)

    def show_words(self, words: str) -> None:
        """Show what is said of it; without words it is not there."""
        self.words.setText(words)
        self.setVisible(bool(words))
