"""A person who clicks and types at random, in whatever of the window can be used just now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from costcalc.charts.view import ChartView
from costcalc.ui.window import MainWindow

TYPED = (
    "", "0", "1", "6", "12", "-3", "abc", "650", "1,200", "$90", "0.01", "0.005", "7.5", "1e9", "99999999",
    "1/2", "2027-02-29", "2/28/2027", "12/31/2030", "Ñandú", " 42 ", "4 to 8", "\N{EM DASH}",
)  # fmt: skip
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
READING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Escape)
MENUS = ("undo", "redo", "undo", "section1", "section3", "section5")

Chosen = TypeVar("Chosen")


class Person:
    """Uses a window at random, the same way for the same seed.

    Args:
        window: The main window, shown.
        seed: Of all choices.
    """

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window = window
        self._random = Random(seed)
        self.done: list[str] = []
        """What was done, for the message of a failure."""

    def act(self) -> None:
        """Do one thing, and close whatever it opened."""
        ways: Sequence[Callable[[], None]] = (
            self._type,
            self._type,
            self._choose,
            self._press,
            self._press,
            self._read,
        )
        self._random.choice((*ways, self._menu, self._section))()
        self._close_what_opened()

    def _type(self) -> None:
        field = self._pick(self._usable(QLineEdit))
        if field is None:
            return
        text = self._random.choice(TYPED)
        self._note("type", field, text)
        field.setFocus()
        field.selectAll()
        if not text:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        for letter in text:  # QTest knows the keys of ASCII only
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, key)
        QTest.keyClick(field, self._random.choice((Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def _choose(self) -> None:
        box = self._pick(self._usable(QComboBox))
        if box is None:
            return
        self._note("choose in", box)
        box.setFocus()
        for _ in range(self._random.randint(1, 3)):
            QTest.keyClick(box, self._random.choice(ARROWS))

    def _press(self) -> None:
        button = self._pick(self._usable(QAbstractButton))
        if button is None:
            return
        self._note("press", button, button.text())
        button.click()

    def _read(self) -> None:
        place = self._pick([*self._usable(QAbstractItemView), *self._usable(ChartView)])
        if place is None:
            return
        self._note("read", place)
        place.setFocus()
        for _ in range(self._random.randint(1, 4)):
            QTest.keyClick(place, self._random.choice(READING))

    def _menu(self) -> None:
        name = self._random.choice(MENUS)
        action = self._window.findChild(QAction, name)
        if action.isEnabled():
            self.done.append(f"menu {name}")
            action.trigger()

    def _section(self) -> None:
        key = self._random.choice(list(self._window.plan_pane.cards))
        self.done.append(f"open section {key}")
        self._window.plan_pane.open_section(key)

    def _usable(self, kind: type[Chosen]) -> list[Chosen]:
        """What of a kind shows and can be used in the window itself."""
        found: list[Chosen] = []
        for widget in self._window.findChildren(kind):
            assert isinstance(widget, QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.window() is self._window:
                found.append(widget)
        return found

    def _pick(self, found: list[Chosen]) -> Chosen | None:
        return self._random.choice(found) if found else None

    def _note(self, did: str, what: QWidget, more: str = "") -> None:
        name = what.objectName() or what.accessibleName() or type(what).__name__
        self.done.append(f"{did} {name} {more!r}" if more else f"{did} {name}")

    def _close_what_opened(self) -> None:
        QApplication.processEvents()
        for popup in [QApplication.activePopupWidget(), *QApplication.topLevelWidgets()]:
            if popup is not None and popup is not self._window and popup.isVisible():
                popup.close()
        QApplication.processEvents()
