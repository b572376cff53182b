"""Where the answer strip stands: as tall as it needs, until that would leave the views no room; then it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from costcalc.ui.results.answer_strip import AnswerStrip

MOST_OF_THE_PANEL = 0.45
"""Share of the panel's height that the strip may take; in ordinary windows it needs a third."""


class StripArea(QScrollArea):
    """Holds the strip.

    Args:
        strip: The headline figures.
        parent: The panel, whose height is shared.
    """

    def __init__(self, strip: AnswerStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self._strip = strip
        self._panel = parent
        self._hint = QSize()
        self.setObjectName("stripArea")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidget(strip)
        strip.installEventFilter(self)
        parent.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """As tall as the strip, or as its share of the panel."""
        wanted = self._strip.heightForWidth(self.viewport().width())
        return QSize(self._strip.minimumSizeHint().width(), min(wanted, self._share()))

    def minimumSizeHint(self) -> QSize:
        """The same: other things give way first."""
        return self.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size of the panel or other figures may need another height."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            hint = self.sizeHint()
            if hint != self._hint:  # telling the panel asks it for a layout, which comes back here
                self._hint = hint
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def _share(self) -> int:
        least = self._strip.buttons[0].sizeHint().height()
        return max(round(self._panel.height() * MOST_OF_THE_PANEL), least)
