"""The window's words: one translation context for every string a person reads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pricing.words import Words

CONTEXT = "Costcalc"
CATALOG_MEANING = "catalog"


def tr(source: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The text in the person's language.

    Args:
        source: A plain English literal; an f-string would never be found by the translators' tools.
        disambiguation: Which meaning, where one word has several.
        n: The number that `%n` stands for; picks the plural form. English needs no file of plurals: its `(s)` is
            resolved here.
    """
    found = QCoreApplication.translate(CONTEXT, source, disambiguation, n)
    return found.replace("(s)", "" if n == 1 else "s") if n >= 0 else found


def tr_words(words: str) -> str:
    """Words of a file's problem in the person's language; a text that is no `Words` stays as it is."""
    return words.translated(tr) if isinstance(words, Words) else words


def tr_catalog(text: str) -> str:
    """A text of the catalog in the person's language; a person's own catalog stays as it was written."""
    return QCoreApplication.translate(CONTEXT, text, CATALOG_MEANING) if text else text
