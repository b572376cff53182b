"""The last page: what one has now, what to ask first, and where to go from here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from costcalc.engine.projection import FigureKey, Projection
from costcalc.ui.guided.page import Page
from costcalc.ui.guided.step_button import StepButton
from costcalc.ui.present.answer_strip import figure_card
from costcalc.ui.present.words import LANGUAGE
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.state.latest_job import GoesOn, Job, LatestJob
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.flow import FlowLayout
from costcalc.ui.widgets.labels import text_label
from pricing.model import Catalog

if TYPE_CHECKING:
    from costcalc.engine.questions import Question

_FIGURES = (FigureKey.FIRST_YEAR, FigureKey.COST_TO_FIND_OUT)
_MOST_QUESTIONS = 3


@dataclass(frozen=True, slots=True)
class _Found:
    """The answer with its likely ranges, and what to ask."""

    projection: Projection
    questions: tuple[Question, ...]


class LastPage(Page):
    """The answer in words.

    Args:
        context: The plan and its answer.
        parent: Owner.
    """

    all_fields_asked = Signal()
    """Show the sections."""

    summary_asked = Signal()
    """Show the page to print or copy."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__("", tr("You have your estimate"), parent)
        self._context = context
        self._shown: Projection | None = None
        self._asking = LatestJob(self)
        self._asking.found.connect(self._on_found)
        self.answer = [text_label("", "answer", self) for _ in _FIGURES]
        self.mend = text_label("", "problem", self)
        self.mend.setObjectName("toMend")
        self._asked_title = text_label(tr("Worth asking first"), "group", self)
        self.asked = [text_label("", "field", self) for _ in range(_MOST_QUESTIONS)]
        closing = tr("Each answer goes into its field, and the estimate gets narrower. You can change all of it later.")
        self._closing = text_label(closing, "help", self)
        for label in (self.mend, *self.answer):
            self.card_column.addWidget(label)
        self.card_column.addSpacing(2 * GRID)
        for label in (self._asked_title, *self.asked, self._closing):
            self.card_column.addWidget(label)
        self.card_column.addWidget(self._make_ways_on())
        self._show_questions(())
        context.projector.projection_changed.connect(self._on_projection_changed)

    @property
    def words(self) -> str:
        """The answer itself is said, too."""
        return ". ".join((self.accessibleName(), *(label.text() for label in self.answer)))

    def show_wrong(self, sections: tuple[str, ...]) -> None:
        """Name the sections that hold something that cannot be."""
        words = tr("Something typed there cannot be and is not counted: {sections}.")
        self.mend.setText(words.format(sections=", ".join(sections)) if sections else "")
        self.mend.setVisible(bool(sections))

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is true now."""
        super().showEvent(event)
        self._on_projection_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer words where there is little room."""
        super().resizeEvent(event)
        self._summary.fit(event.size().width() - 6 * GRID)

    def _make_ways_on(self) -> QWidget:
        line = QWidget(self)
        flow = FlowLayout(line)
        words = tr("&Print or copy a summary…").replace("&", "")
        self._summary = StepButton("guidedSummary", words, "primary", line, short=tr("Print or copy…"))
        self._summary.clicked.connect(self.summary_asked)
        all_fields = StepButton("guidedAllFields", tr("Show all fields"), "plain", line)
        all_fields.clicked.connect(self.all_fields_asked)
        for button in (self._summary, all_fields):
            flow.addWidget(button)
        return line

    @Slot()
    def _on_projection_changed(self) -> None:
        projection = self._context.projector.projection
        if projection is None or projection is self._shown or not self.isVisible():
            return
        self._shown = projection
        self._show_answer(projection)
        self._asking.start(_finding_out(projection, self._context.catalog))

    @Slot(object)
    def _on_found(self, found: object) -> None:
        if isinstance(found, _Found):
            self._show_answer(found.projection)
            self._show_questions(found.questions)

    def _show_answer(self, projection: Projection) -> None:
        for label, key in zip(self.answer, _FIGURES, strict=True):
            label.setText(figure_card(projection, key).sentence)

    def _show_questions(self, questions: tuple[Question, ...]) -> None:
        from costcalc.phrases.questions import question_sentence

        lines = [question_sentence(one, LANGUAGE) for one in questions[:_MOST_QUESTIONS]]
        for place, label in enumerate(self.asked):
            label.setText(lines[place] if place < len(lines) else "")
            label.setVisible(place < len(lines))
        for label in (self._asked_title, self._closing):
            label.setVisible(bool(lines))


def _finding_out(projection: Projection, catalog: Catalog) -> Job:
    def job(goes_on: GoesOn) -> Iterator[object]:
        from costcalc.engine.likelihood import simulations
        from costcalc.engine.likely_projection import with_likely
        from costcalc.engine.questions import questions
        from costcalc.engine.resolve import resolve

        resolved = resolve(projection.scenario, catalog)
        for simulation in simulations(resolved, goes_on=lambda _done: goes_on()):
            asked = questions(resolved, simulation, projection.unknown)
            yield _Found(with_likely(projection, simulation), asked)

    return job
