"""Labels by their role in the hierarchy of the page; the style sheet gives each role its look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def text_label(text: str, role: str, parent: QWidget | None = None, *, wrap: bool = True) -> QLabel:
    """A plain-text label.

    Args:
        text: Its words.
        role: title | field | unit | help | problem | notice | example | group.
        parent: Owner.
        wrap: Whether it breaks into lines.
    """
    label = QLabel(text, parent)
    give_role(label, role, wrap=wrap)
    return label


def give_role(label: QLabel, role: str, *, wrap: bool = True) -> None:
    """Make a label one of plain text in a role."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)


def name_control(label: QLabel, control: QWidget) -> None:
    """Make a label that of a control: what a screen reader says of it, and where the label's mnemonic leads.

    PySide takes a label's buddy for its child, so that the control's Python half would go when the label goes; telling
    Qt its parent once more puts that right.
    """
    label.setBuddy(control)
    control.setParent(control.parentWidget())


class WrappedLine(QLabel):
    """A line that takes more lines where there is no room; only then is anything around it laid out again."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setProperty("role", role)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """The whole line."""
        return self._words

    def show_words(self, words: str) -> None:
        """Show another line."""
        if words != self._words:
            before = self.heightForWidth(self.width())
            self._words = words
            if self.heightForWidth(self.width()) != before:
                self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Fewer words a line need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self._words) <= width:
            return metrics.height()
        return metrics.boundingRect(0, 0, max(width, 1), 10_000, Qt.TextFlag.TextWordWrap, self._words).height()

    def sizeHint(self) -> QSize:
        """One line, of any width."""
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, self._words)


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room; the whole text is on its tip."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The whole line."""
        return self._words

    def show_words(self, words: str) -> None:
        """Show another line; its size stays, so that nothing around it has to be laid out again."""
        if words != self._words:
            self._words = words
            self._tell_what_is_cut()
            self.update()

    def sizeHint(self) -> QSize:
        """One line, of any width."""
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def _tell_what_is_cut(self) -> None:
        """The tip is there only when something is left off."""
        cut = self.fontMetrics().horizontalAdvance(self._words) > self.width()
        self.setToolTip(self._words if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
