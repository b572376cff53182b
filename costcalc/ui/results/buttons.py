"""The plain buttons of the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QSizePolicy

from costcalc.ui.theme.tokens import TARGET
from costcalc.ui.widgets.two_lines import PlainButton


def plain_button(text: str, name: str) -> QPushButton:
    """A button no wider than its words and large enough to press.

    Args:
        text: Its words.
        name: Object name.
    """
    button = PlainButton(text)
    button.setObjectName(name)
    button.setAutoDefault(True)
    button.setMinimumHeight(TARGET + 4)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button
