"""The written pages of the guide in the person's language, and the glossary's terms: what leads to each.

A heading may end in a mark that is not shown: `### copay {#copay: copay; copays}`. Its first part is the term's key,
the same in every language; the rest are the words that lead to the term wherever the window says them.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QLocale

FALLBACK = "en"
ADDRESS = "help:glossary#"

_HEADING = re.compile(r"^(#+) (.+?)(?: \{#([^:}]+)(?:: ([^}]+))?\})?$", re.MULTILINE)
_TERM_LEVEL = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page.

    Attributes:
        level: 1 for the page's title.
        title: What is read.
        key: What an address names it by.
        words: What leads to it from elsewhere.
    """

    level: int
    title: str
    key: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A term in a text: its key, and from where to where it is said."""

    key: str
    start: int
    end: int


def written_page(name: str) -> str:
    """The Markdown of a written page; English where it is not written in the person's language, else empty."""
    for language in (_language(), FALLBACK):
        try:
            data = pkgutil.get_data("resources", f"help/{language}/{name}.md")
        except OSError:
            continue
        if data is not None:
            return data.decode()
    return ""


def headings(markdown: str) -> tuple[Heading, ...]:
    """The headings of a page, in order."""
    return tuple(_headings(markdown))


def without_marks(markdown: str) -> str:
    """A page as it is shown."""
    return _HEADING.sub(r"\1 \2", markdown)


def terms() -> tuple[Heading, ...]:
    """The terms of the glossary in the person's language, in order."""
    return _terms(_language())


def address(key: str) -> str:
    """Where a term is explained: `help:glossary#deductible`."""
    return ADDRESS + key.replace(" ", "%20")


def mentions(text: str) -> tuple[Mention, ...]:
    """The terms that a text says, in its order, each where it is said first."""
    pattern, keys = _finder(_language())
    found: dict[str, Mention] = {}
    for match in pattern.finditer(text):
        key = keys[match.group().casefold()]
        found.setdefault(key, Mention(key, match.start(), match.end()))
    return tuple(found.values())


def _headings(markdown: str) -> Iterator[Heading]:
    for hashes, title, key, words in _HEADING.findall(markdown):
        leads = tuple(word.strip() for word in words.split(";") if word.strip())
        yield Heading(len(hashes), title, key or title, leads)


@cache
def _terms(language: str) -> tuple[Heading, ...]:
    del language  # what is kept is kept for it
    return tuple(one for one in headings(written_page("glossary")) if one.level == _TERM_LEVEL)


@cache
def _finder(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds any word of any term, the longest first, and the term's key by word."""
    keys = {word.casefold(): term.key for term in _terms(language) for word in term.words}
    longest_first = sorted(keys, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE), keys


def _language() -> str:
    return QLocale().name().partition("_")[0]
