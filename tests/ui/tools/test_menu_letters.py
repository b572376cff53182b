"""Each entry of a menu has an underlined letter of its own, in every language."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from costcalc.app import Application
from costcalc.ui.language import WindowLanguage, use_language


@pytest.fixture(params=(WindowLanguage.ENGLISH, WindowLanguage.SPANISH), autouse=True)
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[WindowLanguage]:
    """What the window speaks."""
    before = QLocale()
    use_language(request.param)
    yield request.param
    use_language(WindowLanguage.ENGLISH)
    QLocale.setDefault(before)


def letters(texts: list[str]) -> list[str]:
    return [letter for text in texts if (letter := QKeySequence.mnemonic(text).toString())]


def test_no_letter_stands_for_two_menus(program: Application) -> None:
    found = letters([action.text() for action in program.window.menuBar().actions()])
    assert len(found) == 5
    assert len(set(found)) == len(found)


def test_no_letter_stands_for_two_entries_of_a_menu(program: Application) -> None:
    twice = {}
    for menu in program.window.menuBar().findChildren(QMenu):
        entries = [action.text() for action in menu.actions()]
        counted = Counter(letters(entries))
        twice[menu.title()] = [text for text in entries if counted[QKeySequence.mnemonic(text).toString()] > 1]
    assert len(twice) > 5
    assert {menu: texts for menu, texts in twice.items() if texts} == {}
