"""No word is cut: not at twice the text size, not in a language whose words are longer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from costcalc.ui.text import CONTEXT
from costcalc.ui.widgets.choice_field import ChoiceBox
from costcalc.ui.widgets.labels import ElidedLabel
from tests.accessibility.walking import described, everything_open
from tests.screenshots.stage import Stage

LONGER = 0.4
ROUNDING = 1
FIELD_EDGES = 12
"""Pixels of a field that its border and padding take."""


class LongWords(QTranslator):
    """A language that says everything with two fifths more letters."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The words, and more of them."""
        if context != CONTEXT:
            return source
        more = int(len(source) * LONGER)
        return source + " " + ("mmnn " * more)[:more].strip() if more else source

    def isEmpty(self) -> bool:
        """There are words."""
        return False


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """Before the window is built, which says its words once."""
    translator = LongWords()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(("size", "percent"), [((1024, 640), 100), ((1024, 640), 150), ((1440, 900), 200)])
def test_text_at_any_size_is_whole(stage: Stage, size: tuple[int, int], percent: int) -> None:
    stage.show(size=size, text_percent=percent)
    cut = {words for _ in everything_open(stage) for words in cut_words(stage)}
    assert not cut


@pytest.mark.usefixtures("long_words")
def test_longer_words_are_whole(stage: Stage) -> None:
    stage.show(size=(1024, 640))
    cut = {words for _ in everything_open(stage) for words in cut_words(stage)}
    assert not cut


@pytest.mark.parametrize("key", ["treatment", "clinic", "insurance", "medicines", "travel", "paying"])
def test_the_plan_needs_no_scrolling_sideways_in_the_smallest_window_and_the_largest_letters(
    stage: Stage, key: str
) -> None:
    stage.show(size=(800, 500), text_percent=200)
    stage.pane.open_section(key)
    stage.settle()
    area = stage.pane.findChild(QScrollArea, "planScroll")
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0
    cut = [words for words in cut_words(stage) if words.startswith(("ChoiceBox", "CardHeader"))]
    assert not cut


def cut_words(stage: Stage) -> Iterator[str]:
    """Every text that has less room than it needs."""
    for widget in stage.visible(QWidget):
        if not fits(widget):
            yield described(widget)


def fits(widget: QWidget) -> bool:
    """Whether a widget shows its words whole; those that end in an ellipsis say the rest on their tip."""
    match widget:
        case ElidedLabel():
            return True
        case QLabel():
            return _label_fits(widget)
        case QAbstractButton():
            return _button_fits(widget)
        case ChoiceBox():
            return widget.height() >= widget.heightForWidth(widget.width()) and _widest_word_fits(widget)
        case QComboBox() | QLineEdit():
            words = widget.currentText() if isinstance(widget, QComboBox) else widget.text() or widget.placeholderText()
            return _width(widget, words) + FIELD_EDGES <= widget.width() or bool(widget.toolTip())
        case QHeaderView():
            return all(_section_fits(widget, i) for i in range(widget.count()))
        case QScrollArea():
            return not widget.horizontalScrollBar().isVisible()
        case _:
            return True


def _label_fits(label: QLabel) -> bool:
    if not label.text():
        return True
    if label.wordWrap():
        return label.height() + ROUNDING >= label.heightForWidth(label.width())
    return label.width() + ROUNDING >= label.minimumSizeHint().width()


def _button_fits(button: QAbstractButton) -> bool:
    if button.hasHeightForWidth():
        return button.height() + ROUNDING >= button.heightForWidth(button.width())
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return True
    style = QStyleOptionButton()
    style.initFrom(button)
    edges = 2 * button.style().pixelMetric(QStyle.PixelMetric.PM_ButtonMargin, style, button)
    return button.layout() is not None or _width(button, button.text()) <= button.width() - edges // 2


def _section_fits(header: QHeaderView, section: int) -> bool:
    """Whether a heading, which may wrap, is whole."""
    words = str(header.model().headerData(section, header.orientation()) or "")
    across, metrics = header.sectionSize(section), header.fontMetrics()
    place = metrics.boundingRect(0, 0, across, 10_000, Qt.TextFlag.TextWordWrap, words.replace("&", ""))
    return header.isSectionHidden(section) or (place.width() <= across and place.height() <= header.height())


def _widest_word_fits(box: QComboBox) -> bool:
    words = box.currentText().replace("-", "- ").split()
    return max((_width(box, word) for word in words), default=0) + FIELD_EDGES <= box.width()


def _width(widget: QWidget, words: str) -> int:
    """Pixels of the longest of its lines."""
    lines = words.replace("&", "").splitlines()
    return max((widget.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
