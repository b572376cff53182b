"""The plain buttons of the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QSizePolicy

from costcalc.ui.theme.tokens import TARGET


def plain_button(text: str, name: str) -> QPushButton:
    """A button no wider than its words and large enough to press.

    Args:
        text: Its words.
        name: Object name.
    """
    button = QPushButton(text)
    button.setObjectName(name)
    button.setProperty("role", "plain")
    button.setAutoDefault(True)
    button.setMinimumHeight(TARGET + 4)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button
