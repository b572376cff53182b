"""The left half in guided mode: one question, what to do with it, and the sections of the plan so far."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from costcalc.ui.guided.enter_key import goes_on
from costcalc.ui.guided.last_page import LastPage
from costcalc.ui.guided.page import Page
from costcalc.ui.guided.page_stack import PageStack
from costcalc.ui.guided.pages import make_page
from costcalc.ui.guided.question import Question
from costcalc.ui.guided.route import LAST, Route
from costcalc.ui.guided.section_rows import SectionRows
from costcalc.ui.guided.skipping import Before, assumed_words, skip, stood
from costcalc.ui.guided.steps import Steps
from costcalc.ui.results.announcer import Announcer
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.outline import SectionOutline
from costcalc.ui.sections.summaries import PlanAtHand

_PAUSE_MS = 150


class GuidedPane(QWidget):
    """Asks one thing at a time; the plan is the same.

    Args:
        context: The plan and the catalog.
        sections: The sections, in order.
        parent: Owner.
    """

    page_made = Signal()
    """A page was made: the Tab key's order has to follow."""

    all_fields_asked = Signal()
    """Show the sections."""

    summary_asked = Signal()
    """Show the page to print or copy."""

    def __init__(self, context: PlanContext, sections: tuple[SectionOutline, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guidedPane")
        self._context, self._sections = context, sections
        self._route = Route(context)
        self._current = self._route.first
        self._before: Before | None = None
        self._announcer = Announcer(self, _PAUSE_MS)
        self.announced = self._announcer.announced
        self.rows = SectionRows(self._sections, self)
        self._stack = PageStack(self.rows, self)
        self.steps = Steps(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.steps)
        self._listen()

    @property
    def current(self) -> str:
        """Key of the question that shows, or of the last page."""
        return self._current

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self._stack.page(self._current)

    @property
    def section(self) -> str:
        """Key of the section one is in; empty on the last page."""
        question = self._question
        return question.section if question is not None else ""

    def show_question(self, key: str) -> None:
        """Ask a question, or show the last page, and put the keyboard there."""
        self._current = key
        question = self._question
        if question is not None:
            self._route.ticks.visit(question)
        if key not in self._stack.keys:
            self._stack.add(key, self._make_page())
            self.page_made.emit()
        self._stack.show_page(key, stays_at_top=key == LAST)
        self._show_assumed()
        self._show_standing()
        self._show_wrong()
        self.focus_question()
        self._announcer.change_to(self.page.words, silently=not self.isVisible())

    def show_section(self, key: str) -> None:
        """Go on where one was in a section, or at its first question."""
        if self._current in self._route.of_section(key):
            self.show_question(self._current)
        else:
            self.go_to_section(key)

    def show_path(self, path: str) -> bool:
        """Ask the question that edits a path, with the keyboard in its field.

        Returns:
            Whether there is one that applies.
        """
        found = self._route.of_path(path)
        if found is None:
            return False
        self.show_question(found.key)
        if self.isVisible():
            self.page.focus_path(path)
        return True

    def focus_question(self) -> None:
        """Put the keyboard into the first field of the page."""
        if self.isVisible():
            self.page.focus_first()

    @Slot(str)
    def go_to_section(self, key: str) -> None:
        """Go to the first question of a section, or to the one whose answer cannot be."""
        asked = self._route.of_section(key)
        wrong = [one for one in asked if self._stack.is_wrong(one)]
        self.show_question((wrong or asked)[0])

    @Slot()
    def go_on(self) -> None:
        """The next question that is asked, or the last page."""
        self._step(+1)

    @Slot()
    def go_back(self) -> None:
        """The question before."""
        self._step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if goes_on(event):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs into a field."""
        super().focusInEvent(event)
        self.focus_question()

    def tab_parts(self) -> list[QWidget]:
        """First the question, then what to do with it, then the sections."""
        return [*self._stack.pages, self.steps, self.rows]

    @property
    def _question(self) -> Question | None:
        """The question that shows; None on the last page."""
        return self._route.question(self._current)

    def _listen(self) -> None:
        self.steps.back.clicked.connect(self.go_back)
        self.steps.next.clicked.connect(self.go_on)
        self.steps.skip.clicked.connect(self._on_skip)
        self.steps.skip.reached.connect(self._on_skip_reached)
        self.rows.section_asked.connect(self.go_to_section)
        self._context.store.replaced.connect(self._on_replaced)
        self._context.store.scenario_changed.connect(self._on_scenario_changed)
        self._context.projector.inputs_changed.connect(self._on_inputs_changed)

    def _make_page(self) -> Page:
        question = self._question
        if question is not None:
            return make_page(question, self._sections, self._route, self._context, self)
        page = LastPage(self._context, self)
        page.all_fields_asked.connect(self.all_fields_asked)
        page.summary_asked.connect(self.summary_asked)
        return page

    def _step(self, by: int) -> None:
        found = self._route.beside(self._current, by)
        if found is not None:
            self.show_question(found)

    def _show_assumed(self) -> None:
        """What stands when the question is skipped, and what to go back to then."""
        question = self._question
        self._before = stood(question, self._route, self._context) if question is not None else None
        if question is not None and self._before is not None:
            words = assumed_words(question, self._before, self._context)
            self.page.say_assumed(words)
            self.steps.skip.setAccessibleDescription(words)

    def _show_wrong(self) -> None:
        wrong = {one.section for one in self._route.asked() if self._stack.is_wrong(one.key)}
        self.rows.show_place(self.section, wrong)
        page = self.page
        if isinstance(page, LastPage):
            page.show_wrong(tuple(one.title for one in self._sections if one.key in wrong))

    def _show_standing(self) -> None:
        """What the sections hold, and whether one may skip."""
        question, context = self._question, self._context
        self.rows.show_plan(PlanAtHand(context.store.scenario, context.projector.inputs, context.catalog))
        self.steps.back.setEnabled(self._current != self._route.first)
        self.steps.next.setVisible(question is not None)
        from_catalog = question is not None and question.has_catalog_value(context)
        offered = from_catalog or (question is not None and bool(question.assumed))
        self.steps.offer_skip(offered, from_catalog=from_catalog)

    @Slot()
    def _on_inputs_changed(self) -> None:
        if self.isVisible():
            self._show_standing()

    @Slot()
    def _on_skip(self) -> None:
        question = self._question
        if question is None or self._before is None:
            return
        skip(question, self._before, self._route, self._context)
        if self.page.has_problem:
            self._stack.drop(self._current)
        self.go_on()

    @Slot()
    def _on_skip_reached(self) -> None:
        """What skipping means is in sight of who is about to."""
        if self.page.assumed.isVisible():
            self._stack.reveal(self.page.assumed)

    @Slot()
    def _on_scenario_changed(self) -> None:
        """A question that no longer applies, as after Undo, gives way to the one before."""
        question = self._question
        if self.isVisible() and question is not None and not question.applies(self._context):
            self.go_back()

    @Slot()
    def _on_replaced(self) -> None:
        """Another plan starts at the first question; nothing typed for the last one is kept."""
        for key in self._stack.keys:
            self._stack.drop(key)
        self._route.ticks.restore(frozenset())
        self._current = self._route.first
        if self.isVisible():
            self.show_question(self._current)
