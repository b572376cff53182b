"""The guide in both languages: the same pages, headings and terms, and no name that the window does not have."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QMenu, QWidget

from costcalc.app import Application
from costcalc.engine.health_plan import HealthPlan
from costcalc.ui.glossary import headings, terms, written_page
from costcalc.ui.help.pages import Page, page_text, page_title
from costcalc.ui.key_names import keys_words
from costcalc.ui.language import WindowLanguage, use_language
from costcalc.ui.text import tr
from costcalc.ui.widgets.disclosure import Disclosure
from pricing.model import Catalog
from tests.translations.ts_file import read
from tests.ui.tools.test_new_person import results_of, tools_of

HELP = Path(__file__).resolve().parents[3] / "resources" / "help"
LANGUAGES = (WindowLanguage.ENGLISH, WindowLanguage.SPANISH)
WRITTEN = sorted(path.stem for path in (HELP / "en").glob("*.md"))
_NAME = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")


@pytest.fixture(params=LANGUAGES)
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[WindowLanguage]:
    """What the window speaks."""
    before = QLocale()
    use_language(request.param)
    yield request.param
    use_language(WindowLanguage.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def named(language: WindowLanguage, program: Application) -> set[str]:
    """Everything in the window and its list of clinics that has a name to read."""
    window = program.window
    program.store.edit("plan", HealthPlan(), text="plan")
    window.plan_pane.set_one_at_a_time(False)
    for key in window.plan_pane.cards:
        window.plan_pane.open_section(key)
    for details in results_of(program).findChildren(Disclosure):
        details.set_open(True)
    tools_of(program).clinics.show_list()
    return {_plain(words) for words in _read(window)}


def _read(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        yield label.text()
    for button in window.findChildren(QAbstractButton):
        yield button.text()
    for action in window.findChildren(QAction):
        yield action.text()
    for menu in window.findChildren(QMenu):
        yield menu.title()
    for entries in window.findChildren(QListWidget):
        yield from (entries.item(row).text() for row in range(entries.count()))


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")


def _text(language: str, page: str) -> str:
    return (HELP / language / f"{page}.md").read_text(encoding="utf-8")


def test_both_languages_have_the_same_pages() -> None:
    assert sorted(path.stem for path in (HELP / "es").glob("*.md")) == WRITTEN


@pytest.mark.parametrize("page", WRITTEN)
def test_a_page_has_the_same_headings_lists_and_links_in_both_languages(page: str) -> None:
    english, spanish = (_text(language, page) for language in ("en", "es"))
    assert [one.level for one in headings(english)] == [one.level for one in headings(spanish)]
    for same in (r"\]\((help:[^)]+)\)", r"(?m)^(-|\d\.) ", r"\b(?:Ctrl|Alt)\+[\w+]+|\bF1\b"):
        assert re.findall(same, english) == re.findall(same, spanish)


def test_the_glossary_has_the_same_terms_in_both_languages_each_with_its_own_words() -> None:
    english, spanish = (headings(_text(language, "glossary")) for language in ("en", "es"))
    keys = [one.key for one in english if one.level > 2]
    assert keys == [one.key for one in spanish if one.level > 2]
    assert len(keys) == len(set(keys))
    assert [bool(one.words) for one in english] == [bool(one.words) for one in spanish]
    for all_of_them in (english, spanish):
        words = [word.casefold() for one in all_of_them for word in one.words]
        assert len(words) == len(set(words)), "a word leads to one term"


def test_a_page_is_in_the_language_of_the_window(language: WindowLanguage, shipped: Catalog) -> None:
    for page in Page:
        assert page_text(page, shipped, (), "1.0").startswith(f"# {page_title(page).partition(' ')[0]}")
    assert written_page("start") == _text(language.value, "start")
    assert terms()[0].title == {"en": "method", "es": "método"}[language.value]


def test_every_name_in_a_page_is_one_of_the_window(language: WindowLanguage, named: set[str]) -> None:
    found = {
        (page, name)
        for page in WRITTEN
        for name in _NAME.findall(_text(language.value, page))
        if not (page == "glossary" and name.startswith(("Here:", "Aquí:")))
    }
    assert len(found) > 25
    assert [(page, name) for page, name in sorted(found) if _plain(name) not in named] == []


def test_the_start_page_tells_of_every_section_and_every_view(language: WindowLanguage, program: Application) -> None:
    told = set(_NAME.findall(_text(language.value, "start")))
    assert {card.title for card in program.window.plan_pane.cards.values()} - told == set()
    views = program.window.findChild(QListWidget, "viewList")
    assert views is not None
    assert {views.item(row).text() for row in range(views.count())} - told == set()


@pytest.mark.usefixtures("language")
def test_keys_are_called_what_the_menus_call_them(shipped: Catalog, program: Application) -> None:
    shown = program.window.actions_.save.shortcut().toString(QAction().shortcut().SequenceFormat.NativeText)
    assert f"({shown})" in page_text(Page.START, shipped, ())


@pytest.mark.usefixtures("language")
def test_the_key_that_goes_on_has_one_name_everywhere(shipped: Catalog) -> None:
    name = keys_words(QKeySequence("Return"))
    assert f"| {name} |" in page_text(Page.KEYS, shipped, ())
    assert f"{name} " in tr("Enter adds the marked one.")
    assert f" {name}." in page_text(Page.START, shipped, ())
    assert f"**{name}**" in page_text(Page.COUNSELORS, shipped, ())


def test_spanish_never_says_the_english_name_of_a_key() -> None:
    said = [form for forms in read("es").forms.values() for form in forms]
    said += [re.sub(r"\b(?:Ctrl|Alt)\+[\w+]+", "", _text("es", page)) for page in WRITTEN]
    assert [words for words in said if re.search(r"\b(Enter|Return|Retorno|Ctrl|Esc|Down|Up|Delete)\b", words)] == []


@pytest.mark.usefixtures("language")
def test_the_glossary_begins_with_all_its_terms(shipped: Catalog) -> None:
    index = page_text(Page.GLOSSARY, shipped, ()).partition("\n## ")[0]
    linked = re.findall(r"\]\(help:glossary#([^)]+)\)", index)
    assert sorted(linked) == sorted(term.key.replace(" ", "%20") for term in terms())
