"""Problems of a file, calmly listed under the menu until the person closes the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from costcalc.ui.text import tr, tr_words
from costcalc.ui.theme.tokens import GRID
from costcalc.ui.widgets.icons import IconButton, IconLabel
from costcalc.ui.widgets.labels import text_label
from pricing.problem import Problem

_MOST_LINES_SHOWN = 6


class ProblemList(QFrame):
    """What did not work, and each reason with its line."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemList")
        self.setProperty("role", "problems")
        self._heading = text_label("", "group", self)
        self._close = IconButton("remove", tr("Close this list"), self)
        self._close.setObjectName("closeProblems")
        self._close.clicked.connect(self._on_close_clicked)
        self._list = _Lines(self)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(IconLabel("problem", self))
        head.addWidget(self._heading, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(head)
        column.addWidget(self._list)
        self.hide()

    def show_problems(self, what: str, problems: tuple[Problem, ...]) -> None:
        """List problems and put the keyboard into the list."""
        in_lines = not all(problem.whole_file for problem in problems)
        counted = tr("%n thing(s) to mend:", None, len(problems)) if in_lines else ""
        self._heading.setText(f"{what} {counted}".strip())
        self._list.setAccessibleName(self._heading.text())
        self._list.clear()
        self._list.addItems([problem_words(problem) for problem in problems])
        self.show()
        self._list.fit()
        self._list.setCurrentRow(0)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Name no file any more, and hide."""
        self._heading.clear()
        self._list.clear()
        self._list.setAccessibleName("")
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the list."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close_clicked()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()


class _Lines(QListWidget):
    """The problems, long ones wrapped; as high as they are, up to a limit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def fit(self) -> None:
        """Take the height of the first lines."""
        policy = Qt.ScrollBarPolicy
        fits = self.count() <= _MOST_LINES_SHOWN
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        self.doItemsLayout()
        shown = [self.visualItemRect(self.item(row)) for row in range(min(self.count(), _MOST_LINES_SHOWN))]
        self.setFixedHeight(sum(rect.height() for rect in shown) + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap elsewhere in another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()


def problem_words(problem: Problem) -> str:
    """One problem as a line: where, what, what is allowed, what may have been meant; of a whole file only what."""
    if problem.whole_file:
        what = tr_words(problem.what)
        return f"{what[:1].upper()}{what[1:]}."
    parts = [tr("Line {line}: {what}").format(line=problem.line, what=tr_words(problem.what))]
    if problem.allowed:
        parts.append(tr("allowed: {allowed}").format(allowed=tr_words(problem.allowed)))
    if problem.did_you_mean is not None:
        parts.append(tr("did you mean {nearest}?").format(nearest=problem.did_you_mean))
    return "; ".join(parts)
