"""A choice among a few, in words; the wheel over it scrolls the page instead of changing it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from costcalc.ui.theme.tokens import GRID, RADIUS, TARGET
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.icons import ICON_SIZE, beside_letters, themed_pixmap
from costcalc.ui.widgets.provenance import Provenance


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose.

    Attributes:
        value: What the plan holds when it is chosen; None for nothing said.
        words: How it reads.
        help_text: A line about it, shown while it is chosen.
    """

    value: object
    words: str
    help_text: str = ""


class ChoiceBox(QComboBox):
    """A combo box in the window's own look; words that have no room on one line take more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(TARGET + 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(16)
        self.currentIndexChanged.connect(self._on_words_changed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Room for the longest of its words, within reason."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        return QSize(min(longest, 420) + self._edges() + 3 * GRID, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Words that wrap need height for width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines of what is chosen."""
        metrics, words = self.fontMetrics(), self.currentText()
        room = max(width - self._edges(), 1)
        high = metrics.height()
        if metrics.horizontalAdvance(words) > room:
            high = metrics.boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, words).height()
        return max(high + 3 * GRID, TARGET + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for words."""
        super().resizeEvent(event)
        self._on_words_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field with its words and a chevron."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, roles = self.palette(), QPalette.ColorRole
        width = 2 if self.hasFocus() else 1
        edge = palette.color(roles.Accent if self.hasFocus() else roles.Mid)
        painter.setPen(QPen(edge, width))
        painter.setBrush(palette.color(roles.Base))
        inset = width / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), RADIUS - 2, RADIUS - 2)
        size = beside_letters(ICON_SIZE, self)
        chevron = QRect(self.width() - size - 2 * GRID, (self.height() - size) // 2, size, size)
        painter.drawPixmap(chevron, themed_pixmap("chevron-down", self, roles.Text, size))
        room = QRect(2 * GRID, 0, chevron.left() - 3 * GRID, self.height())
        painter.setPen(palette.color(roles.Text if self.isEnabled() else roles.Mid))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.currentText())

    def _edges(self) -> int:
        """Pixels beside the words: paddings and the chevron."""
        return beside_letters(ICON_SIZE, self) + 5 * GRID

    @Slot()
    def _on_words_changed(self) -> None:
        """Ask for other height where the words need it."""
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()


class ChoiceField(Field):
    """One of several choices.

    Args:
        title: Its label.
        choices: What can be chosen.
        help_text: One line of help; a choice with help of its own shows that instead.
        parent: Owner.
    """

    def __init__(
        self, title: str, choices: Sequence[Choice], help_text: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, help_text or " ".join(c.help_text for c in choices[:1]), parent)
        self._general_help = help_text
        self._choices: tuple[Choice, ...] = ()
        self.box = ChoiceBox(self)
        self.box.setObjectName("choice")
        self.box.activated.connect(self._on_activated)
        self.set_choices(choices)
        self._set_control(self.box, self.box)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen."""
        return self._choices

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.box.clear()
            self.box.addItems([choice.words for choice in choices])
            for position, choice in enumerate(choices):
                self.box.setItemData(position, choice.help_text, Qt.ItemDataRole.ToolTipRole)

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show what is chosen."""
        wanted = provenance.shown if value is None and provenance is not None else value
        position = self._position(wanted)
        if position != self.box.currentIndex():
            self.box.setCurrentIndex(position)
        self._help_for(position)
        self._show_provenance(provenance)

    def _position(self, value: object) -> int:
        return next((i for i, choice in enumerate(self._choices) if choice.value == value), -1)

    def _help_for(self, position: int) -> None:
        own = self._choices[position].help_text if 0 <= position < len(self._choices) else ""
        words = own or self._general_help
        if words != self._help_text:
            self.set_help(words)

    @Slot(int)
    def _on_activated(self, position: int) -> None:
        self._help_for(position)
        self.value_edited.emit(self._choices[position].value)
        self.editing_finished.emit()
