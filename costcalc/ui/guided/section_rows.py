"""Progress by section: the six with what each holds, each a way to jump there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from costcalc.ui.sections.outline import SectionOutline
from costcalc.ui.sections.summaries import PlanAtHand
from costcalc.ui.text import tr
from costcalc.ui.theme.tokens import GRID, TARGET
from costcalc.ui.widgets.icons import IconLabel
from costcalc.ui.widgets.labels import ElidedLabel, text_label


class SectionRows(QWidget):
    """The sections of the plan so far.

    Args:
        sections: The sections, in order.
        parent: Owner.
    """

    section_asked = Signal(str)
    """Key of the section to go to."""

    def __init__(self, sections: tuple[SectionOutline, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = sections
        self.rows: dict[str, SectionRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(tr("Your plan so far"), "group", self))
        column.addSpacing(GRID)
        for section in sections:
            row = self.rows[section.key] = SectionRow(section.title, section.icon, self)
            row.setObjectName(f"goTo.{section.key}")
            row.clicked.connect(self._on_clicked)
            column.addWidget(row)

    def show_plan(self, plan: PlanAtHand) -> None:
        """Say what each section holds."""
        for section in self._sections:
            self.rows[section.key].show_summary(section.summary(plan))

    def show_place(self, current: str, wrong: Iterable[str]) -> None:
        """Mark where one is, and which sections hold something that cannot be."""
        with_problem = set(wrong)
        for key, row in self.rows.items():
            row.show_state(here=key == current, wrong=key in with_problem)

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.section_asked.emit(next(key for key, row in self.rows.items() if row is pressed))


class SectionRow(QPushButton):
    """One section: icon, title, what it holds, and a mark."""

    def __init__(self, title: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._here, self._wrong = False, False
        self.setProperty("role", "step")
        self.setAccessibleName(title)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = text_label(title, "step", self, wrap=False)
        self._summary = ElidedLabel("summary", self)
        self._arrow = IconLabel("chevron-right", self, role=QPalette.ColorRole.Link)
        self._problem = IconLabel("problem", self)
        self._problem.setProperty("role", "problem")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(IconLabel(icon, self))
        row.addLayout(words, 1)
        row.addWidget(self._problem)
        row.addWidget(self._arrow)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._show()

    @property
    def is_here(self) -> bool:
        """Whether the question that shows is one of this section."""
        return self._here

    @property
    def is_wrong(self) -> bool:
        """Whether the section holds something that cannot be."""
        return self._wrong

    def show_summary(self, words: str) -> None:
        """Say what the section holds."""
        self._summary.show_words(words)
        self._describe()

    def show_state(self, *, here: bool, wrong: bool) -> None:
        """Mark it."""
        if (here, wrong) != (self._here, self._wrong):
            self._here, self._wrong = here, wrong
            self._show()

    def sizeHint(self) -> QSize:
        """Room for its two lines."""
        return self._row.sizeHint().expandedTo(QSize(0, TARGET))

    def minimumSizeHint(self) -> QSize:
        """Room for its title."""
        return self._row.minimumSize().expandedTo(QSize(0, TARGET))

    def _show(self) -> None:
        self._arrow.setVisible(self._here)
        self._problem.setVisible(self._wrong)
        for part in (self, self._title):
            part.setProperty("here", self._here)
            part.style().unpolish(part)
            part.style().polish(part)
        self._describe()

    def _describe(self) -> None:
        parts = [self._summary.words]
        if self._here:
            parts.append(tr("you are here"))
        if self._wrong:
            parts.append(tr("something in it cannot be"))
        self.setAccessibleDescription(", ".join(part for part in parts if part))
