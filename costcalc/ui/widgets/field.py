"""What every field has: a label, whose value it is, one line of help, and what is wrong, in words beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.badge import OriginBadge
from costcalc.ui.widgets.icons import IconLabel
from costcalc.ui.widgets.labels import name_control, text_label
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.tab_order import follow_layout
from costcalc.ui.widgets.term_label import TermLabel


class Field(QWidget):
    """A labelled field; subclasses add the control and say what was typed.

    Args:
        title: Its label.
        help_text: One line of help.
        parent: Owner.
    """

    value_edited = Signal(object)
    """The value the person gave; None takes it back. Never emitted for a value that cannot be."""

    editing_finished = Signal()
    """The person left the field."""

    def __init__(self, title: str, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._help_text = help_text
        self._named: QWidget | None = None
        self._badge: OriginBadge | None = None
        self._problem: QLabel | None = None
        self._problem_row: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._head = QHBoxLayout()
        self._head.setSpacing(GRID)
        self._label = TermLabel(title, "field", self)
        self._head.addWidget(self._label, 1)
        self._column.addLayout(self._head)
        self._help: TermLabel | None = None

    @property
    def problem(self) -> str:
        """What is wrong, in words; empty when nothing is."""
        return self._problem.text() if self._problem is not None else ""

    @property
    def words(self) -> tuple[str, str]:
        """Its label and its line of help."""
        return self.title, self._help_text

    def set_in_use(self, in_use: bool) -> None:
        """Whether the keyboard is in it: its words then lead to the glossary."""
        for label in (self._label, self._help):
            if label is not None:
                label.set_in_use(in_use)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard into the control.

        A focus proxy would do the same, but stay behind in the Tab key's order where the field was made, so that Tab
        leaps back into the field from there.
        """
        if self._named is not None:
            self._named.setFocus(reason)

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show the plan's value, without touching what the person is typing.

        Args:
            value: What the person said; None when nothing.
            provenance: Whose value is in force; None where the question does not arise.
        """
        raise NotImplementedError

    def set_help(self, words: str) -> None:
        """Change the line of help."""
        self._help_text = words
        if self._help is not None:
            self._help.show_words(words)
            self._help.setVisible(bool(words))
        self._describe()

    def tab_parts(self) -> list[QWidget]:
        """First the control, then whose value it is."""
        items = [self._column.itemAt(place) for place in range(1, self._column.count())]
        parts = [item.widget() for item in items if item is not None]
        return [part for part in (*parts, self._badge) if part is not None]

    def _set_control(self, control: QWidget, named: QWidget) -> None:
        """Place the control; `named` is the part that takes the focus and the label's name."""
        self._named = named
        name_control(self._label, named)
        named.setAccessibleName(self.title)
        self._column.addWidget(control)
        if self._help_text:
            self._help = TermLabel(self._help_text, "help", self)
            self._column.addWidget(self._help)
        self._describe()

    def _show_provenance(self, provenance: Provenance | None) -> None:
        if provenance is None:
            if self._badge is not None:
                self._badge.hide()
            return
        if self._badge is None:
            self._badge = OriginBadge(self.title, self)
            self._badge.catalog_value_asked.connect(self._on_catalog_value_asked)
            self._head.addWidget(self._badge)
            follow_layout(self)
        self._badge.show_provenance(provenance)
        self._badge.show()

    def _set_problem(self, words: str) -> None:
        if words == self.problem:
            return
        if self._problem is None or self._problem_row is None:
            self._problem_row = QWidget(self)
            row = QHBoxLayout(self._problem_row)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GRID)
            self._problem = text_label("", "problem", self._problem_row)
            self._problem.setObjectName("problem")
            icon = IconLabel("problem", self._problem_row)
            icon.setProperty("role", "problem")
            row.addWidget(icon)
            row.addWidget(self._problem, 1)
            self._column.insertWidget(2, self._problem_row)
        self._problem.setText(words)
        if self._named is not None:
            self._named.setProperty("wrong", bool(words))
            self._named.style().unpolish(self._named)
            self._named.style().polish(self._named)
        self._problem_row.setVisible(bool(words))
        self._describe()

    def _describe(self) -> None:
        if self._named is not None:
            self._named.setAccessibleDescription(" ".join(part for part in (self.problem, self._help_text) if part))

    @Slot()
    def _on_catalog_value_asked(self) -> None:
        self.value_edited.emit(None)
        self.editing_finished.emit()
        if self._named is not None:
            self._named.setFocus()
