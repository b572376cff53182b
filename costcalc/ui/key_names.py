"""What keys are called, in menus, lists of keys and the guide alike."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from costcalc.ui.text import tr

_RETURN = QKeySequence("Return")


def keys_words(keys: QKeySequence) -> str:
    """Keys as the menus write them; the key that says "go on" as it is called in every sentence about it."""
    return tr("Enter", "key") if keys == _RETURN else keys.toString(QKeySequence.SequenceFormat.NativeText)
