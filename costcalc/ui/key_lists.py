"""Every key and what it does, by the place where it works: for the window of shortcuts and the guide alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from costcalc.ui.key_names import keys_words
from costcalc.ui.text import tr

Shortcuts = Sequence[tuple[str, QKeySequence]]

Row = tuple[str, str]
"""What keys do, and their names."""


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one place."""

    place: str
    rows: tuple[Row, ...]


def key_groups(shortcuts: Shortcuts) -> tuple[KeyGroup, ...]:
    """All keys.

    Args:
        shortcuts: Those of the menus.
    """
    anywhere = tuple((words, keys_words(keys)) for words, keys in shortcuts)
    return (
        KeyGroup(tr("In the window"), anywhere),
        _fields(),
        _answer(),
        _charts(),
        _tables(),
        _explanation(),
        _guided(),
        _clinics(),
        KeyGroup(tr("In the guide"), (_row(tr("Find a word on the page"), "Ctrl+F"),)),
    )


def _fields() -> KeyGroup:
    rows = (
        _row(tr("Its word in the glossary"), "F1"),
        _row(tr("Lowest and highest"), "Alt+Down"),
        _row(tr("Hide lowest and highest"), "Alt+Up"),
        _row(tr("Other choices of a list"), "Down", "Up"),
        _row(tr("Tick a box or take the tick away"), "Space"),
        _row(tr("Remove the marked medicine"), "Del"),
    )
    return KeyGroup(tr("In a field of the plan"), rows)


def _answer() -> KeyGroup:
    rows = (
        _row(tr("How a figure adds up"), "Return"),
        _row(tr("Copy a figure"), "Ctrl+C"),
        _row(tr("Another view, in the list of views"), "Left", "Right"),
        _row(tr("Chart or table"), "T"),
    )
    return KeyGroup(tr("In the answer"), rows)


def _charts() -> KeyGroup:
    rows = (
        _row(tr("Read point after point"), "Right", "Left"),
        _row(tr("Twelve points on or back"), "PgDown", "PgUp"),
        _row(tr("First or last point"), "Home", "End"),
        _row(tr("How the point adds up"), "Return"),
        _row(tr("Stop reading"), "Esc"),
        _row(tr("Copy as picture"), "Ctrl+C"),
    )
    return KeyGroup(tr("In a chart"), rows)


def _tables() -> KeyGroup:
    rows = (
        _row(tr("From cell to cell"), "Left", "Right", "Up", "Down"),
        _row(tr("Mark cells"), "Shift+Right", "Shift+Down"),
        _row(tr("How an amount adds up"), "Return"),
        _row(tr("Copy as text"), "Ctrl+C"),
        _row(tr("Copy as CSV"), "Ctrl+Shift+C"),
    )
    return KeyGroup(tr("In a table"), rows)


def _explanation() -> KeyGroup:
    rows = (
        _row(tr("Part after part"), "Down", "Up"),
        _row(tr("Open or close a part"), "Right", "Left"),
        _row(tr("Copy what it says"), "Ctrl+C"),
        _row(tr("Back to the view"), "Esc"),
    )
    return KeyGroup(tr("Where a figure is explained"), rows)


def _guided() -> KeyGroup:
    rows = (
        _row(tr("Next question"), "Return"),
        (tr("Next question, from anywhere on the page"), _mnemonic(tr("&Next"))),
        (tr("The question before"), _mnemonic(tr("&Back"))),
        (tr("Skip the question"), _mnemonic(tr("&Skip"))),
    )
    return KeyGroup(tr("One question at a time"), rows)


def _clinics() -> KeyGroup:
    rows = (
        _row(tr("Add a clinic"), "Ctrl+N"),
        _row(tr("Paste rows"), "Ctrl+Shift+V"),
        _row(tr("Put back what was removed"), "Ctrl+Z"),
        _row(tr("From the list to the fields and back"), "F6"),
    )
    return KeyGroup(tr("In the list of clinics"), rows)


def _row(words: str, *keys: str) -> Row:
    return words, " / ".join(keys_words(QKeySequence(one)) for one in keys)


def _mnemonic(words: str) -> str:
    return keys_words(QKeySequence.mnemonic(words))
