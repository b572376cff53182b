"""Where one is in an explanation: each step up is a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from costcalc.ui.text import tr

SEPARATOR = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
LONGEST = 48


class Breadcrumbs(QWidget):
    """Shows the steps from the figure to what is chosen in its tree.

    Args:
        parent: Owner.
    """

    step_chosen = Signal(int)
    """How many steps from the figure; 0 is the figure itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breadcrumbs")
        self.setAccessibleName(tr("Where you are"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self._buttons: list[QToolButton] = []
        self._separators: list[QLabel] = []

    def show_steps(self, titles: tuple[str, ...]) -> None:
        """Show the steps; the last is where one is."""
        while len(self._buttons) < len(titles):
            self._add_step()
        for i, button in enumerate(self._buttons):
            shown = i < len(titles)
            button.setVisible(shown)
            self._separators[i].setVisible(shown and i > 0)
            if shown:
                title = titles[i]
                button.setText(
                    title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}\N{HORIZONTAL ELLIPSIS}"
                )
                button.setAccessibleName(title)
                button.setEnabled(i < len(titles) - 1)

    def _add_step(self) -> None:
        separator = QLabel(SEPARATOR)
        separator.setProperty("role", "help")
        button = QToolButton()
        button.setObjectName(f"step{len(self._buttons)}")
        button.setProperty("role", "crumb")
        button.setProperty("step", len(self._buttons))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self._on_clicked)
        at = self._row.count() - 1
        self._row.insertWidget(at, separator)
        self._row.insertWidget(at + 1, button)
        self._separators.append(separator)
        self._buttons.append(button)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.step_chosen.emit(int(button.property("step")))
