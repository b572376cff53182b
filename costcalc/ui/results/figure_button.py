"""One headline figure, pressed to see how it adds up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCursor, QFont, QFontMetrics, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from costcalc.ui.present.answer_strip import FigureCard
from costcalc.ui.text import tr

MARGIN = 8
LARGE, SMALLER = 1.5, 1.25
"""How much larger than the text around them the amounts are; smaller where the window is narrow."""


class FigureButton(QPushButton):
    """Shows a `FigureCard`.

    Args:
        name: Object name, by which it is found.
        parent: Owner.
    """

    figure_chosen = Signal(str)
    """The path of the figure that was pressed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "figureCard")
        self.setAutoDefault(True)  # Enter opens it, as it opens a link
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._path = ""
        self._card: FigureCard | None = None
        self._title = _label("figureTitle", wraps=True)
        self._headline = _label("figureHeadline")
        self._detail = _label("figureDetail", wraps=True)
        self._missing = _label("figureMissing", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN - 2)
        column.setSpacing(0)
        for label in (self._title, self._headline, self._detail, self._missing):
            column.addWidget(label)
        column.addStretch(1)
        copy = QAction(tr("Copy this figure"), self)
        copy.setObjectName("copyFigure")
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_words)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._compact = False
        self.set_compact(False)
        self.clicked.connect(self._on_clicked)

    @property
    def card(self) -> FigureCard | None:
        """What is shown."""
        return self._card

    def show_card(self, card: FigureCard) -> None:
        """Show a figure."""
        if card == self._card:
            return
        self._card = card
        self._path = card.path
        self._title.setText(card.title)
        self._headline.setText(card.headline)
        self._detail.setText(card.detail)
        self._missing.setText(card.missing)
        self._detail.setVisible(bool(card.detail))
        self._missing.setVisible(bool(card.missing))
        self.setEnabled(bool(card.path))
        self.setCursor(QCursor(Qt.CursorShape.PointingHandCursor if card.path else Qt.CursorShape.ArrowCursor))
        self.setAccessibleName(card.sentence)
        self.setAccessibleDescription(tr("Opens how this adds up.") if card.path else "")
        self.setToolTip(card.help)
        self.updateGeometry()

    def needed_width(self, *, compact: bool) -> int:
        """The least width in which no amount is cut."""
        metrics = QFontMetrics(self._headline_font(compact=compact))
        return metrics.horizontalAdvance(self._headline.text()) + 2 * MARGIN + 6

    def set_compact(self, compact: bool) -> None:
        """Show the amount smaller, or large again."""
        self._compact = compact
        self._headline.setFont(self._headline_font(compact=compact))

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: the amount stays larger than the text around it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_compact(self._compact)

    def sizeHint(self) -> QSize:
        """As large as its labels."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """No narrower than its amounts, and as tall as its labels then are."""
        layout = self.layout()
        height = layout.minimumSize().height() if layout is not None else 0
        return QSize(self.needed_width(compact=True), height)

    def hasHeightForWidth(self) -> bool:
        """Labels wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As tall as the labels are at this width."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def _headline_font(self, *, compact: bool) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * (SMALLER if compact else LARGE))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @Slot()
    def copy_words(self) -> None:
        """Put the figure on the clipboard as a sentence."""
        if self._card is not None:
            QGuiApplication.clipboard().setText(self._card.sentence)

    @Slot()
    def _on_clicked(self) -> None:
        if self._path:
            self.figure_chosen.emit(self._path)


def _label(role: str, *, wraps: bool = False) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(wraps)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
