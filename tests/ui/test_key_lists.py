"""The list of keys says all of them, and the same in its window and in the guide."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from costcalc.charts import keys as chart_keys
from costcalc.ui.dialogs.shortcuts import ShortcutsDialog
from costcalc.ui.guided.steps import Steps
from costcalc.ui.help.pages import Page, page_text
from costcalc.ui.key_lists import KeyGroup, key_groups
from costcalc.ui.window import MainWindow
from pricing.model import Catalog

MENU = (("Save", QKeySequence("Ctrl+S")),)


def of(place: str) -> KeyGroup:
    return next(group for group in key_groups(MENU) if group.place == place)


def keys_of(place: str) -> set[str]:
    return {key for _, keys in of(place).rows for key in keys.split(" / ")}


def test_every_key_that_a_chart_takes_is_listed() -> None:
    taken = {key for key in Qt.Key if chart_keys.led_to(key, 3, 60) is not None}
    names = {QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in taken}
    assert names - {"Up", "Down"} == keys_of("In a chart") - {"Enter", "Esc", "Ctrl+C"}


def test_the_window_of_shortcuts_says_what_the_guide_says(window: MainWindow, shipped: Catalog) -> None:
    dialog = ShortcutsDialog(key_groups(window.actions_.shortcut_list()), window)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    page = page_text(Page.KEYS, shipped, window.actions_.shortcut_list())
    for group in key_groups(window.actions_.shortcut_list()):
        assert group.place in shown
        assert f"## {group.place}" in page
        for words, keys in group.rows:
            assert {words, keys} <= shown
            assert f"| {words} | {keys} |" in page
    dialog.deleteLater()


def test_keys_of_guided_mode_are_those_of_its_buttons(qtbot: QtBot) -> None:
    steps = Steps()
    qtbot.addWidget(steps)
    letters = {QKeySequence.mnemonic(button.text()).toString() for button in steps.findChildren(QPushButton)} - {""}
    assert letters >= {"Alt+N", "Alt+B"}
    assert letters <= keys_of("One question at a time")
