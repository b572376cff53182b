"""What starting on another day would change, reckoned in a pause, with a button that takes that day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.engine.projection import Projection
from costcalc.engine.scenario import Outcome
from costcalc.engine.start_date_records import StartDates
from costcalc.phrases.start_dates import start_date_sentences
from costcalc.ui import formats
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.results.buttons import plain_button
from costcalc.ui.results.headings import heading, paragraph
from costcalc.ui.text import tr

PAUSE_MS = 400
"""After the last projection; other start dates take several reckonings, too long for every keystroke."""


class StartDateAdvice(QWidget):
    """Tells of other start dates; hidden where there is nothing to tell.

    Args:
        parent: Owner.
    """

    start_chosen = Signal(object)
    """The `date` to start on instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startDateAdvice")
        self._projection: Projection | None = None
        self._best: date | None = None
        self.words = paragraph(name="startDateWords")
        self.button = plain_button("", "startOnOtherDay")
        self.button.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(tr("If you start on another day")))
        column.addWidget(self.words)
        column.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.reckon_now)
        self.hide()

    def show_projection(self, projection: Projection) -> None:
        """Reckon for a projection after a pause; what was said of the one before is dimmed until then."""
        self._projection = projection
        if projection.scenario.plan is None or projection.outcome is Outcome.NOT_COVERED:
            self._timer.stop()
            self.hide()
            return
        self.setEnabled(False)
        self._timer.start()

    @Slot()
    def reckon_now(self) -> None:
        """Reckon for the newest projection, without waiting."""
        self._timer.stop()
        if self._projection is None:
            return
        self.setEnabled(True)
        dates = self._projection.start_dates
        earliest = min(date.today(), self._projection.start)
        sentences = () if dates is None else start_date_sentences(dates, LANGUAGE, earliest)
        self.words.setText("\n".join(sentences))
        self._offer(dates, earliest)
        self.setVisible(bool(sentences))

    def _offer(self, dates: StartDates | None, earliest: date) -> None:
        best = None if dates is None else dates.best(earliest)
        self._best = None if best is None else best.start
        self.button.setVisible(best is not None)
        if best is not None:
            text = tr("Start on {day}").format(day=formats.day(best.start))
            self.button.setText(text)
            self.button.setAccessibleName(text)
            self.button.setAccessibleDescription(self.words.text())

    @Slot()
    def _on_clicked(self) -> None:
        if self._best is not None:
            self.start_chosen.emit(self._best)
