"""The left half of the window: the plan's name and its six sections, one open at a time or all, or one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.outline import SectionOutline, outline
from costcalc.ui.sections.plan_head import PlanHead
from costcalc.ui.sections.plan_scroll import PlanScroll
from costcalc.ui.sections.summaries import PlanAtHand
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.section_card import SectionCard
from costcalc.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from costcalc.ui.guided.pane import GuidedPane

_LEAST_EMS = 17
"""Width that every section fits into, in letters."""


class PlanPane(QWidget):
    """Everything a person says, in six cards or question by question.

    Args:
        context: The plan and the catalog.
        parent: Owner.
    """

    one_at_a_time_changed = Signal(bool)

    guided_changed = Signal(bool)
    """Whether one question is asked at a time."""

    summary_asked = Signal()
    """Show the page to print or copy."""

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("planPane")
        self.context = context
        self._one_at_a_time = True
        self._outline = outline()
        self._guided: GuidedPane | None = None
        self._is_guided = False
        self.cards: dict[str, SectionCard] = {}
        self.head = PlanHead(context.store, self)
        self.head.switched.connect(self._on_switched)
        page = self._page = QWidget()
        page.setObjectName("planPage")
        self._page_column = QVBoxLayout(page)
        self._page_column.setContentsMargins(3 * GRID, GRID, 3 * GRID, 4 * GRID)
        self._page_column.setSpacing(2 * GRID)
        for section in self._outline:
            self._add_card(section, page)
        self._page_column.addStretch(1)
        self._scroll = PlanScroll(page, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self._scroll, 1)
        context.projector.inputs_changed.connect(self._show_summaries)
        context.store.replaced.connect(self._on_replaced)

    @property
    def one_at_a_time(self) -> bool:
        """Whether opening a section closes the others."""
        return self._one_at_a_time

    def set_one_at_a_time(self, one: bool) -> None:
        """One section at a time, or all of them."""
        if one == self._one_at_a_time:
            return
        self._one_at_a_time = one
        kept = next((card for card in self.cards.values() if card.is_open), None)
        for card in self.cards.values():
            card.set_open(not one or card is kept)
        self.one_at_a_time_changed.emit(one)

    @property
    def is_guided(self) -> bool:
        """Whether one question is asked at a time."""
        return self._is_guided

    @property
    def guided(self) -> GuidedPane:
        """The questions; made when first asked for."""
        if self._guided is None:
            self._guided = self._make_guided()
        return self._guided

    @Slot(bool)
    def set_guided(self, guided: bool) -> None:
        """Ask one question at a time, or show all fields, at the same section."""
        if guided == self._is_guided:
            return
        self._is_guided = guided
        self.head.show_guided(guided)
        self._scroll.setVisible(not guided)
        self.guided.setVisible(guided)
        if guided:
            self.guided.show_section(self._section_at_hand())
        else:
            self._show_summaries()
            self.go_to_section(self.guided.section or self._section_at_hand())
        self.guided_changed.emit(guided)

    def go_to_section(self, key: str) -> None:
        """Open a section and put the keyboard there."""
        self.open_section(key)
        if not self._is_guided:
            self.cards[key].header.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_section(self, key: str) -> None:
        """Open a section and show it."""
        if self._is_guided:
            self.guided.go_to_section(key)
            return
        self.cards[key].set_open(True)
        self._scroll.reveal(self.cards[key])

    def open_path(self, path: str) -> bool:
        """Open the section of a field and put the keyboard into it.

        Args:
            path: The field, as `clinic.session`.

        Returns:
            Whether there is such a field.
        """
        if self._is_guided and self.guided.show_path(path):
            return True
        head = path.partition(".")[0]
        for section in self._outline:
            if head in section.paths:
                self.set_guided(False)
                self.open_section(section.key)
                return self._focus_field(self.cards[section.key], path)
        return False

    def minimumSizeHint(self) -> QSize:
        """Wider for larger letters, so that fields need no scrolling sideways."""
        return QSize(_LEAST_EMS * self.fontMetrics().horizontalAdvance("m"), super().minimumSizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs to the question that is asked."""
        super().focusInEvent(event)
        if self._is_guided:
            self.guided.focus_question()

    def _make_guided(self) -> GuidedPane:
        from costcalc.ui.guided.pane import GuidedPane

        made = GuidedPane(self.context, self._outline, self)
        made.hide()
        made.page_made.connect(self._on_page_made)
        made.all_fields_asked.connect(self._on_switched)
        made.summary_asked.connect(self.summary_asked)
        self._column.addWidget(made, 1)
        return made

    def _section_at_hand(self) -> str:
        """The section that holds the keyboard, else the first that is open, else the first."""
        focused = QApplication.focusWidget()
        here = [key for key, card in self.cards.items() if focused is not None and card.isAncestorOf(focused)]
        open_ = [key for key, card in self.cards.items() if card.is_open]
        return next(iter((*here, *open_, *self.cards)))

    def _add_card(self, section: SectionOutline, parent: QWidget) -> None:
        card = SectionCard(section.title, section.icon, _Maker(self.context, section, self).make, parent)
        card.setObjectName(f"section.{section.key}")
        card.toggled.connect(self._on_card_toggled)
        self.cards[section.key] = card
        self._page_column.addWidget(card)

    def _focus_field(self, card: SectionCard, path: str) -> bool:
        from costcalc.ui.sections.form import Form

        for form in card.findChildren(Form):
            field = form.field_at(path)
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    @Slot(bool)
    def _on_card_toggled(self, opened: bool) -> None:
        opener = self.sender()
        if opened and self._one_at_a_time and isinstance(opener, SectionCard):
            for card in self.cards.values():
                if card is not opener:
                    card.set_open(False)
            self._scroll.reveal(opener)

    @Slot()
    def _on_replaced(self) -> None:
        """Another plan is read from its top: the keyboard does not stay in a field that is scrolled away."""
        focused = QApplication.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.to_top()

    @Slot()
    def _on_switched(self) -> None:
        self.set_guided(not self._is_guided)

    @Slot()
    def _on_page_made(self) -> None:
        follow_layout(self)

    @Slot()
    def _show_summaries(self) -> None:
        if self._is_guided:
            return
        plan = PlanAtHand(self.context.store.scenario, self.context.projector.inputs, self.context.catalog)
        for section in self._outline:
            self.cards[section.key].set_summary(section.summary(plan))


class _Maker(QObject):
    """Makes one section's inside when it is asked for."""

    def __init__(self, context: PlanContext, section: SectionOutline, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._section = context, section

    def make(self, parent: QWidget) -> QWidget:
        """The inside of the section."""
        return self._section.make(self._context, parent)
