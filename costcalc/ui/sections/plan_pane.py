"""The left half of the window: the plan's name and its six sections, one open at a time or all at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from costcalc.ui.sections.context import PlanContext
from costcalc.ui.sections.outline import SectionOutline, outline
from costcalc.ui.sections.summaries import PlanAtHand
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.section_card import SectionCard
from costcalc.ui.widgets.text_field import LineEdit


class PlanPane(QWidget):
    """Everything a person says, in six cards.

    Args:
        context: The plan and the catalog.
        parent: Owner.
    """

    one_at_a_time_changed = Signal(bool)

    def __init__(self, context: PlanContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("planPane")
        self.context = context
        self._one_at_a_time = True
        self._outline = outline()
        self.cards: dict[str, SectionCard] = {}
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("planScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = self._page = QWidget()
        page.setObjectName("planPage")
        self._page_column = QVBoxLayout(page)
        self._page_column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 4 * GRID)
        self._page_column.setSpacing(2 * GRID)
        self._title = _TitleEdit(context, page)
        self._page_column.addWidget(self._title)
        for section in self._outline:
            self._add_card(section, page)
        self._page_column.addStretch(1)
        self._scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        context.projector.inputs_changed.connect(self._show_summaries)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

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

    def open_section(self, key: str) -> None:
        """Open a section and show it."""
        card = self.cards[key]
        card.set_open(True)
        self._scroll.ensureWidgetVisible(card.header)

    def open_path(self, path: str) -> bool:
        """Open the section of a field and put the keyboard into it.

        Args:
            path: The field, as `clinic.session`.

        Returns:
            Whether there is such a field.
        """
        head = path.partition(".")[0]
        for section in self._outline:
            if head in section.paths:
                self.open_section(section.key)
                return self._focus_field(self.cards[section.key], path)
        return False

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
                self._scroll.ensureWidgetVisible(field)
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
            if self.isVisible():
                self._reveal_later(opener)

    def _reveal_later(self, card: SectionCard) -> None:
        """Bring the head of a card that just opened into view, once the page has its new size."""
        self._revealed = card
        QTimer.singleShot(0, self, self._reveal)

    @Slot()
    def _reveal(self) -> None:
        top = self._revealed.mapTo(self._page, QPoint(0, 0)).y() - 2 * GRID
        bar = self._scroll.verticalScrollBar()
        if not bar.value() <= top <= bar.value() + self._scroll.viewport().height() // 2:
            bar.setValue(top)

    @Slot()
    def _show_summaries(self) -> None:
        plan = PlanAtHand(self.context.store.scenario, self.context.projector.inputs, self.context.catalog)
        for section in self._outline:
            self.cards[section.key].set_summary(section.summary(plan))

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Scroll to what the keyboard reached."""
        if new is not None and self._page.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, 8 * GRID)


class _Maker(QObject):
    """Makes one section's inside when it is asked for."""

    def __init__(self, context: PlanContext, section: SectionOutline, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._section = context, section

    def make(self, parent: QWidget) -> QWidget:
        """The inside of the section."""
        return self._section.make(self._context, parent)


class _TitleEdit(LineEdit):
    """The plan's name, as the heading of the page."""

    def __init__(self, context: PlanContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = context.store
        self.setObjectName("planTitle")
        self.setProperty("role", "heading")
        self.setAccessibleName(tr("Name of this plan"))
        self.setPlaceholderText(tr("Name of this plan"))
        self.textEdited.connect(self._on_text_edited)
        self.left.connect(self._store.finish_typing)
        self._store.scenario_changed.connect(self._show)
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A name that is longer than the line ends in an ellipsis, as long as nobody edits it."""
        room = self.width() - 4 * GRID
        if self.hasFocus() or not self.text() or self.fontMetrics().horizontalAdvance(self.text()) <= room:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect().adjusted(2 * GRID, 0, -2 * GRID, 0), Qt.AlignmentFlag.AlignVCenter, words)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._store.edit("title", text.strip() or None, text=tr("Change name of the plan"))

    @Slot()
    def _show(self) -> None:
        title = self._store.scenario.title or ""
        if title != self.text().strip():
            self.setText(title)
            self.setCursorPosition(0)
        self.setToolTip(title or tr("Name of this plan"))
