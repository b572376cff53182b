"""Cards and disclosures make their inside when they first open, and say their state."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from costcalc.ui.widgets.disclosure import Disclosure
from costcalc.ui.widgets.section_card import SectionCard


class Maker:
    """Counts how often it makes."""

    def __init__(self) -> None:
        self.times = 0

    def make(self, parent: QWidget) -> QWidget:
        self.times += 1
        return QLabel("inside", parent)


def test_a_card_makes_its_inside_once_when_it_opens(qtbot: QtBot) -> None:
    maker = Maker()
    card = SectionCard("Treatment", "treatment", maker.make)
    qtbot.addWidget(card)
    card.show()
    assert maker.times == 0
    for opened in (True, False, True):
        card.set_open(opened)
        assert card.body is not None
        assert card.body.isVisible() is opened
    assert maker.times == 1


def test_a_card_opens_by_key_and_says_what_it_holds_and_whether_it_is_open(qtbot: QtBot) -> None:
    card = SectionCard("Treatment", "treatment", Maker().make)
    qtbot.addWidget(card)
    card.set_summary("6 sessions, then every 6 weeks")
    assert card.header.accessibleName() == "Treatment"
    assert card.header.accessibleDescription() == "6 sessions, then every 6 weeks (closed)"
    QTest.keyClick(card.header, Qt.Key.Key_Space)
    assert card.is_open
    assert card.header.accessibleDescription() == "6 sessions, then every 6 weeks (open)"


def test_details_open_on_request(qtbot: QtBot) -> None:
    maker = Maker()
    details = Disclosure("Packages", maker.make)
    qtbot.addWidget(details)
    details.set_summary("1 package")
    assert details.button.accessibleName() == "Packages: 1 package"
    QTest.mouseClick(details.button, Qt.MouseButton.LeftButton)
    assert details.is_open
    assert maker.times == 1
