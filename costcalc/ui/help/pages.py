"""The pages of the guide: written ones in the person's language, and those made from the catalog and the keys."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtGui import QKeySequence

from costcalc.ui import formats, glossary
from costcalc.ui.key_lists import Shortcuts, key_groups
from costcalc.ui.key_names import keys_words
from costcalc.ui.text import tr
from pricing.model import Catalog, Source

_KEYS = re.compile(r"\b(?:Ctrl|Alt)\+(?:Shift\+)?\w+")


class Page(StrEnum):
    """The pages, in the order in which they stand; the value is the file's name, and the address after `help:`."""

    START = "start"
    COUNSELORS = "counselors"
    NUMBERS = "numbers"
    LEFT_OUT = "left-out"
    GLOSSARY = "glossary"
    SOURCES = "sources"
    KEYS = "keys"
    ABOUT = "about"


def page_title(page: Page) -> str:
    """What a page is called in the list."""
    match page:
        case Page.START:
            return tr("Your first estimate")
        case Page.COUNSELORS:
            return tr("For counselors")
        case Page.NUMBERS:
            return tr("How the numbers are made")
        case Page.LEFT_OUT:
            return tr("What it leaves out")
        case Page.GLOSSARY:
            return tr("Glossary")
        case Page.SOURCES:
            return tr("Sources of prices")
        case Page.KEYS:
            return tr("Keyboard shortcuts")
        case Page.ABOUT:
            return tr("About this program")


def page_text(page: Page, catalog: Catalog, shortcuts: Shortcuts, version: str = "") -> str:
    """A page as Markdown.

    Args:
        page: Which one.
        catalog: Its sources are listed.
        shortcuts: What each key does.
        version: The program's; empty where it is not installed.
    """
    match page:
        case Page.SOURCES:
            return "\n".join(_sources(catalog))
        case Page.KEYS:
            return "\n".join(_keys(shortcuts))
        case Page.GLOSSARY:
            return _glossary()
        case Page.ABOUT:
            return _about(catalog, version)
        case _:
            return _written(page)


def _written(page: Page) -> str:
    """A written page; keys are called what the menus call them."""
    return _KEYS.sub(lambda keys: keys_words(QKeySequence(keys.group())), glossary.written_page(page.value))


def _glossary() -> str:
    """The glossary, with all its terms by the alphabet before its first part."""
    before, part, rest = _written(Page.GLOSSARY).partition("\n## ")
    by_alphabet = sorted(glossary.terms(), key=lambda term: _unaccented(term.title))
    links = "\N{NO-BREAK SPACE}· ".join(f"[{term.title}]({glossary.address(term.key)})" for term in by_alphabet)
    return f"{before}\n{links}\n{part}{rest}"


def _about(catalog: Catalog, version: str) -> str:
    """The page about the program, with what changes from version to version."""
    facts = tr("Prices as of {date}, from {count} sources. Each figure names its own.").format(
        date=formats.day(catalog.as_of), count=formats.number(len(catalog.sources))
    )
    if version:
        facts = tr("Version {version}.").format(version=version) + " " + facts
    title, _, rest = _written(Page.ABOUT).partition("\n\n")
    return f"{title}\n\n{facts}\n\n{rest}"


def _unaccented(words: str) -> str:
    """What the alphabet goes by."""
    return unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().casefold()


def _sources(catalog: Catalog) -> Iterator[str]:
    yield f"# {page_title(Page.SOURCES)}"
    yield ""
    yield tr("Prices as of {date}. Each figure in the answer names its own source.").format(
        date=formats.day(catalog.as_of)
    )
    for source in sorted(catalog.sources.values(), key=lambda source: source.title.casefold()):
        yield ""
        yield f"- {_source_words(source)}"


def _source_words(source: Source) -> str:
    title = source.title.rstrip(".").replace("[", "(").replace("]", ")")
    words = f"**{title}**."
    if source.published:
        words += " " + tr("Published: {date}.").format(date=source.published)
    words += " " + tr("Looked at on {date}.").format(date=formats.day(source.accessed))
    return f"{words} {source.url}" if source.url else words


def _keys(shortcuts: Shortcuts) -> Iterator[str]:
    yield f"# {page_title(Page.KEYS)}"
    for group in key_groups(shortcuts):
        yield ""
        yield f"## {group.place}"
        yield ""
        yield f"| {tr('What it does')} | {tr('Keys')} |"
        yield "|---|---|"
        for words, keys in group.rows:
            yield f"| {words} | {keys} |"
