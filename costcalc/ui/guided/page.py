"""A page: where one is, one thing in large words, and under it what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from costcalc.ui.sections.form import Form
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.labels import text_label
from costcalc.ui.widgets.tab_order import first_stop


class Page(QWidget):
    """One page of guided mode.

    Args:
        where: Which section: "Insurance, 3 of 6".
        heading: The question, or what the page says.
        parent: Owner.
        why: Why it is asked.
    """

    def __init__(self, where: str, heading: str, parent: QWidget | None = None, *, why: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("guidedPage")
        self.setAccessibleName(f"{where}. {heading}" if where else heading)
        self._where = text_label(where, "summary", self)
        self._where.setVisible(bool(where))
        self._heading = text_label(heading, "question", self)
        self.setAccessibleDescription(why)
        self._why = text_label(why, "help", self)
        self._why.setVisible(bool(why))
        self.assumed = text_label("", "help", self)
        self.assumed.setObjectName("assumed")
        self.assumed.hide()
        card = QFrame(self)
        card.setProperty("role", "card")
        self.card_column = QVBoxLayout(card)
        self.card_column.setContentsMargins(2 * GRID, 3 * GRID, 2 * GRID, 3 * GRID)
        self.card_column.setSpacing(3 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._where)
        column.addWidget(self._heading)
        column.addWidget(self._why)
        column.addSpacing(2 * GRID)
        column.addWidget(card)
        column.addWidget(self.assumed)

    @property
    def words(self) -> str:
        """What is said of the page when it shows."""
        return self.accessibleName()

    @property
    def has_problem(self) -> bool:
        """Whether something on it cannot be, as told beside the field."""
        labels = self.findChildren(QLabel)
        return any(one.property("role") == "problem" and one.text() and one.isVisibleTo(self) for one in labels)

    def say_assumed(self, words: str) -> None:
        """Say what is counted when it is skipped."""
        self.assumed.setText(words)
        self.assumed.setVisible(bool(words))

    def focus_path(self, path: str) -> None:
        """Put the keyboard into the field that edits a path, or into the first one where that does not show."""
        fields = (form.field_at(path) for form in self.findChildren(Form))
        shown = next((field for field in fields if field is not None and field.isVisibleTo(self)), None)
        if shown is None:
            self.focus_first()
        else:
            shown.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard into the first field, as Tab does: what is typed takes the place of what stands there."""
        stop = first_stop(self)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
