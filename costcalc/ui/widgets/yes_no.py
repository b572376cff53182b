"""A yes-or-no question as one box to tick."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from costcalc.ui.theme.tokens import GRID, RADIUS, TARGET
from costcalc.ui.widgets.field import Field
from costcalc.ui.widgets.provenance import Provenance
from costcalc.ui.widgets.tick_mark import box_edge, paint_box


class TickBox(QCheckBox):
    """A check box in the window's own look, whose words wrap."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._measured: tuple[tuple[int, str, str], int] = ((0, "", ""), 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        """Words that wrap need height for width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the box and all lines of its words."""
        asked = (width, self.text(), self.font().key())
        if asked != self._measured[0]:
            room = max(width - self._box - 2 * GRID - 2, 40)
            words = self.fontMetrics().boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, self.text())
            self._measured = (asked, max(self._line, words.height() + GRID))
        return self._measured[1]

    def sizeHint(self) -> QSize:
        """Room for its words on one line, within reason."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._box + 3 * GRID
        return QSize(min(width, 360), self.heightForWidth(min(width, 360)))

    def minimumSizeHint(self) -> QSize:
        """A third of that will do."""
        return QSize(120, TARGET)

    @property
    def _box(self) -> int:
        """Edge of the box, which grows with the letters."""
        return box_edge(self)

    @property
    def _line(self) -> int:
        """Height of box and words on one line."""
        return max(TARGET, self._box + GRID, self.fontMetrics().height() + GRID)

    def hitButton(self, pos: object) -> bool:
        """Box and words are one target."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, its tick and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, roles = self.palette(), QPalette.ColorRole
        edge, line, focus = self._box, self._line, self.hasFocus()
        box = QRectF(1.5, (line - edge) / 2, edge, edge)
        paint_box(painter, box, self, ticked=self.isChecked(), focused=focus)
        room = self.rect().adjusted(edge + 2 * GRID + 2, 0, 0, 0)
        painter.setPen(palette.color(roles.WindowText if self.isEnabled() else roles.Mid))
        if focus:  # the edge of a ticked box says too little
            painter.save()
            painter.setPen(QPen(palette.color(roles.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.toRectF().adjusted(1 - GRID, 1, -1, -1), RADIUS - 2, RADIUS - 2)
            painter.restore()
        one_line = self.fontMetrics().horizontalAdvance(self.text()) <= room.width()
        if one_line:
            room.setHeight(line)
        flags = Qt.TextFlag.TextWordWrap | (Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignTop)
        painter.drawText(room, flags, self.text())


class YesNo(Field):
    """One box to tick; gives a bool."""

    def __init__(self, title: str, help_text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__("", help_text, parent)
        self.title = title
        self._label.hide()
        self.box = TickBox(title, self)
        self.box.setObjectName("tick")
        self.box.clicked.connect(self._on_clicked)
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self._set_control(column, self.box)

    def show_value(self, value: object, provenance: Provenance | None) -> None:
        """Show whether it is ticked."""
        shown = provenance.shown if value is None and provenance is not None else value
        self.box.setChecked(bool(shown))
        self._show_provenance(provenance)

    @Slot()
    def _on_clicked(self) -> None:
        self.value_edited.emit(self.box.isChecked())
        self.editing_finished.emit()
