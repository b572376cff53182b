"""Contrast as it is on the screen: of the pixels of every text, in every look."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from costcalc.ui.theme.theme import Look
from tests.accessibility.walking import described, everything_open, shown_part, text_contrast
from tests.screenshots.stage import Stage

TEXT = 4.5
LARGE_ENOUGH_TO_MEASURE = 8
"""Pixels: what is scrolled away but for less than this has no letters to look at."""


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_every_text_stands_out_on_screen(stage: Stage, look: Look) -> None:
    stage.show(look, size=(1440, 2400))
    faint: set[str] = set()
    for _ in everything_open(stage):
        screen = stage.window.grab().toImage()
        for widget in stage.visible(QWidget):
            part = shown_part(widget, stage.window)
            if _has_words(widget) and min(part.width(), part.height()) >= LARGE_ENOUGH_TO_MEASURE:
                ratio = text_contrast(screen.copy(part))
                if ratio < TEXT:
                    faint.add(f"{described(widget)}: {ratio:.1f}")
    assert not faint


def _has_words(widget: QWidget) -> bool:
    if not widget.isEnabled():
        return False
    if isinstance(widget, QLabel | QAbstractButton):
        return bool(widget.text()) and widget.layout() is None
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    return isinstance(widget, QComboBox)
