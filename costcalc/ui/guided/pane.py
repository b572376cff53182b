"""The left half in guided mode: one question, what to do with it, and the sections of the plan so far."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from costcalc.ui.guided.last_page import LastPage
from costcalc.ui.guided.page import Page
from costcalc.ui.guided.question import Question
from costcalc.ui.guided.route import LAST, Route
from costcalc.ui.guided.section_rows import SectionRows
from costcalc.ui.guided.steps import Steps
from costcalc.ui.results.announcer import Announcer
from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.outline import SectionOutline
from costcalc.ui.sections.summaries import PlanAtHand
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID

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
        self._pages: dict[str, Page] = {}
        self._current = self._route.first
        self._announcer = Announcer(self, _PAUSE_MS)
        self.announced = self._announcer.announced
        self._lay_out()
        self.steps.back.clicked.connect(self.go_back)
        self.steps.next.clicked.connect(self.go_on)
        self.steps.skip.clicked.connect(self._on_skip)
        self.rows.section_asked.connect(self.go_to_section)
        context.store.replaced.connect(self._on_replaced)
        context.store.scenario_changed.connect(self._on_scenario_changed)
        context.projector.inputs_changed.connect(self._on_inputs_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def current(self) -> str:
        """Key of the question that shows, or of the last page."""
        return self._current

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self._pages[self._current]

    @property
    def section(self) -> str:
        """Key of the section one is in; empty on the last page."""
        question = self._route.question(self._current)
        return question.section if question is not None else ""

    def show_question(self, key: str) -> None:
        """Ask a question, or show the last page, and put the keyboard there."""
        self._current = key
        if key not in self._pages:
            self._make_page(key)
        for other, page in self._pages.items():
            page.setVisible(other == key)
        self._show_standing()
        self._show_wrong()
        self._scroll.verticalScrollBar().setValue(0)
        self.focus_question()
        QTimer.singleShot(0, self, self._settle)
        self._announcer.change_to(self.page.words, silently=not self.isVisible())

    def show_section(self, key: str) -> None:
        """Go on where one was in a section, or at its first question."""
        if self._current in self._route.of_section(key):
            self.show_question(self._current)
        else:
            self.go_to_section(key)

    def show_path(self, path: str) -> bool:
        """Ask the question that edits a path.

        Returns:
            Whether there is one that applies.
        """
        found = self._route.of_path(path)
        if found is not None:
            self.show_question(found.key)
        return found is not None

    def focus_question(self) -> None:
        """Put the keyboard into the first field of the page."""
        if self.isVisible():
            self.page.focus_first()

    @Slot(str)
    def go_to_section(self, key: str) -> None:
        """Go to the first question of a section, or to the one whose answer cannot be."""
        asked = self._route.of_section(key)
        wrong = [one for one in asked if self._is_wrong(one)]
        self.show_question((wrong or asked)[0])

    @Slot()
    def go_on(self) -> None:
        """The next question that applies, or the last page."""
        self._step(+1)

    @Slot()
    def go_back(self) -> None:
        """The question before."""
        self._step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from wherever it does nothing of its own."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD
        if is_enter and not _is_in_table(QApplication.focusWidget()):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs into a field."""
        super().focusInEvent(event)
        self.focus_question()

    def tab_parts(self) -> list[QWidget]:
        """First the question, then what to do with it, then the sections."""
        return [*self._pages.values(), self.steps, self.rows]

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("planPage")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(3 * GRID, GRID, 3 * GRID, 4 * GRID)
        self._column.setSpacing(0)
        self.rows = SectionRows(self._sections, inside)
        self._column.addSpacing(6 * GRID)
        self._column.addWidget(self.rows)
        self._column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("guidedScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self.steps = Steps(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.steps)

    def _make_page(self, key: str) -> None:
        question = self._route.question(key)
        page = self._make_last() if question is None else self._make_question(question)
        self._pages[key] = page
        self._column.insertWidget(0, page)
        self.page_made.emit()

    def _make_question(self, question: Question) -> Page:
        place = next(i for i, section in enumerate(self._sections, start=1) if section.key == question.section)
        where = tr("{section}, {place} of {count}").format(
            section=self._sections[place - 1].title, place=place, count=len(self._sections)
        )
        page = Page(where, question.asks, self)
        page.card_column.addWidget(question.make(self._context, page))
        return page

    def _make_last(self) -> Page:
        page = LastPage(self._context, self)
        page.all_fields_asked.connect(self.all_fields_asked)
        page.summary_asked.connect(self.summary_asked)
        return page

    def _step(self, by: int) -> None:
        found = self._route.beside(self._current, by)
        if found is not None:
            self.show_question(found)

    def _is_wrong(self, key: str) -> bool:
        return key in self._pages and self._pages[key].has_problem

    def _show_wrong(self) -> None:
        wrong = {one.section for one in self._route.asked() if self._is_wrong(one.key)}
        self.rows.show_place(self.section, wrong)
        page = self.page
        if isinstance(page, LastPage):
            page.show_wrong(tuple(one.title for one in self._sections if one.key in wrong))

    def _show_standing(self) -> None:
        """What the sections hold, and whether the catalog knows an answer."""
        question = self._route.question(self._current)
        store, projector, catalog = self._context.store, self._context.projector, self._context.catalog
        self.rows.show_plan(PlanAtHand(store.scenario, projector.inputs, catalog))
        self.steps.back.setEnabled(self._current != self._route.first)
        self.steps.next.setVisible(question is not None)
        self.steps.skip.setVisible(question is not None and question.has_catalog_value(self._context))

    @Slot()
    def _on_inputs_changed(self) -> None:
        if self.isVisible():
            self._show_standing()

    @Slot()
    def _on_skip(self) -> None:
        question = self._route.question(self._current)
        if question is None:
            return
        store, values = self._context.store, dict[str, object].fromkeys(question.takes_back)
        store.finish_typing()
        store.edit_many(values, text=tr("Use the catalog value"))
        store.finish_typing()
        if self.page.has_problem:
            self._drop(self._current)
        self.go_on()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible():
            self._reveal_focus()

    @Slot()
    def _settle(self) -> None:
        """Once a page has its size: the last one is read from its top, where the answer is."""
        if self._current == LAST:
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._reveal_focus()

    def _reveal_focus(self) -> None:
        """Scroll to what the keyboard reached."""
        focused = QApplication.focusWidget()
        if focused is not None and self._scroll.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, 6 * GRID)

    @Slot()
    def _on_scenario_changed(self) -> None:
        """A question that no longer applies, as after Undo, gives way to the one before."""
        question = self._route.question(self._current)
        if self.isVisible() and question is not None and not question.applies(self._context):
            self.go_back()

    @Slot()
    def _on_replaced(self) -> None:
        """Another plan starts at the first question; nothing typed for the last one is kept."""
        for key in tuple(self._pages):
            self._drop(key)
        self._current = self._route.first
        if self.isVisible():
            self.show_question(self._current)

    def _drop(self, key: str) -> None:
        page = self._pages.pop(key)
        self._column.removeWidget(page)
        page.hide()
        page.deleteLater()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _is_in_table(widget: QWidget | None) -> bool:
    """Enter in a table edits a cell, or ends its editing."""
    while widget is not None:
        if isinstance(widget, QAbstractItemView):
            return True
        widget = widget.parentWidget()
    return False
