"""The guide: every page, every term, every link, and the right page under F1."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from costcalc.app import Application
from costcalc.ui import formats
from costcalc.ui.clinics.dialog import ClinicsDialog
from costcalc.ui.dialogs.about import AboutDialog
from costcalc.ui.glossary import address, headings
from costcalc.ui.help.context import page_for
from costcalc.ui.help.pages import Page, page_text, page_title
from costcalc.ui.help.window import HelpWindow
from costcalc.ui.version import installed_version
from pricing.model import Catalog
from tests.phrases.reading_grade import grade
from tests.ui.tools.test_new_person import results_of, tools_of

ROOT = Path(__file__).resolve().parents[3]
WRITTEN = sorted((ROOT / "resources" / "help" / "en").glob("*.md"))
KEYS = (("Save", QKeySequence("Ctrl+S")),)


def text_of(page: Page, catalog: Catalog) -> str:
    return page_text(page, catalog, KEYS)


@pytest.fixture
def guide(program: Application) -> HelpWindow:
    return tools_of(program).help.open_page(Page.START)


def test_every_written_page_is_offered() -> None:
    assert {path.stem for path in WRITTEN} == {page.value for page in Page} - {"sources", "keys"}


@pytest.mark.parametrize("page", Page)
def test_every_page_has_a_title_and_a_text(page: Page, shipped: Catalog) -> None:
    assert page_title(page)
    assert text_of(page, shipped).startswith("# ")


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_pages_read_at_grade_eight_or_lower(path: Path) -> None:
    words = path.read_text(encoding="utf-8").partition("## For experts")[0]
    plain = re.sub(r"\]\([^)]*\)", "]", words)
    parts = [part for part in re.split(r"\n\s*\n|\n(?=[-0-9])", plain) if not part.startswith("#")]
    assert grade(" ".join(parts)) <= 8
    assert [part for part in parts if len(part.split()) > 8 and grade(part) > 12] == []


def test_the_glossary_has_every_term_of_the_docs(shipped: Catalog) -> None:
    rows = re.findall(r"^\| (.+?) \|", (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8"), re.MULTILINE)
    terms = {row for row in rows if row not in ("term", "---")}
    assert len(terms) > 50
    assert terms - {one.title for one in headings(text_of(Page.GLOSSARY, shipped))} == set()


def test_every_link_leads_somewhere(guide: HelpWindow) -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in WRITTEN)
    for link in re.findall(r"\]\(([^)]+)\)", texts):
        url = QUrl(link)
        assert guide.open_address(url), link
        place = url.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
        assert not place or guide.browser.go_to_heading(place), link


def test_the_pages_name_only_keys_that_there_are(program: Application) -> None:
    keys = {action.shortcut().toString() for action in program.window.findChildren(QAction)}
    keys |= {"Alt+Down", "Ctrl+N", "Ctrl+C", "Ctrl+Shift+C"}
    for path in WRITTEN:
        for named in re.findall(r"\b((?:Ctrl|Alt)\+[A-Za-z0-9+]+)", path.read_text(encoding="utf-8")):
            assert named in keys, f"{path.name}: {named}"


def test_all_sources_and_all_keys_are_listed(shipped: Catalog, program: Application) -> None:
    sources = text_of(Page.SOURCES, shipped)
    assert sources.count("\n- ") == len(shipped.sources)
    guide = tools_of(program).help.open_page(Page.KEYS)
    words = guide.browser.toPlainText()
    for said in ("Save", "Clinics", "New person", "Guide", "Undo"):
        assert said in words


def test_every_key_of_the_window_is_listed(program: Application) -> None:
    views = results_of(program).views
    for row in range(views.list.count()):
        views.list.setCurrentRow(row)
        views.refresh()
    tools_of(program).clinics.show_list()
    listed = tools_of(program).help.open_page(Page.KEYS).browser.toPlainText().splitlines()
    keys = {action.shortcut() for action in program.window.findChildren(QAction)}
    keys |= {shortcut.key() for shortcut in program.window.findChildren(QShortcut)}
    assert len(keys) > 25
    assert {one.toString(one.SequenceFormat.NativeText) for one in keys if not one.isEmpty()} - set(listed) == set()


def test_a_term_opens_where_it_stands(program: Application) -> None:
    tools_of(program).help.show_term("deductible")
    guide = program.window.findChild(HelpWindow)
    assert guide is not None
    assert guide.browser.textCursor().block().text() == "deductible"
    assert guide.open_address(QUrl(address("out-of-pocket maximum")))
    assert guide.browser.textCursor().block().text() == "out-of-pocket maximum"


def test_the_list_turns_pages_and_links_do_too(guide: HelpWindow) -> None:
    turned = []
    guide.list.setCurrentRow(list(Page).index(Page.LEFT_OUT))
    turned.append(guide.page)
    guide.browser.anchorClicked.emit(QUrl("help:numbers"))
    turned.append(guide.page)
    assert turned == [Page.LEFT_OUT, Page.NUMBERS]
    assert guide.list.currentRow() == list(Page).index(Page.NUMBERS)
    assert not guide.open_address(QUrl("help:nothing"))


def test_a_link_out_of_the_guide_is_only_told(qtbot: QtBot, guide: HelpWindow) -> None:
    guide.link_chosen.disconnect()
    with qtbot.waitSignal(guide.link_chosen) as chosen:
        guide.browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert chosen.args == [QUrl("https://example.org/")]
    assert guide.page is Page.START


def test_words_are_found_on_the_page(guide: HelpWindow) -> None:
    QTest.keyClicks(guide.search, "sample plan\r")
    assert guide.browser.textCursor().selectedText() == "sample plan"
    guide.search.clear()
    QTest.keyClicks(guide.search, "zzz\r")
    label = guide.findChild(QLabel, "helpFound")
    assert label is not None
    assert label.text() == "Not on this page."


@pytest.mark.parametrize(
    ("name", "page", "heading"),
    [
        ("section.insurance", Page.GLOSSARY, "Sharing the cost with a plan"),
        ("section.clinic", Page.GLOSSARY, "Prices"),
        ("answerStrip", Page.NUMBERS, "The figures"),
        ("clinics", Page.COUNSELORS, "Before: your list of clinics"),
        ("nothing", Page.START, ""),
    ],
)
def test_each_place_has_its_page(qtbot: QtBot, guide: HelpWindow, name: str, page: Page, heading: str) -> None:
    place, inside = QWidget(), QWidget()
    inside.setParent(place)
    place.setObjectName(name)
    qtbot.addWidget(place)
    found, part = page_for(inside)
    assert found is page
    guide.open_page(found, part)
    assert not heading or guide.browser.textCursor().block().text() == heading


def test_the_guide_opens_in_front_of_a_window_that_waits(program: Application) -> None:
    tools_of(program).clinics.show_list()
    clinics = program.window.findChild(ClinicsDialog)
    assert clinics is not None
    guide = tools_of(program).help.open_page(Page.COUNSELORS)
    assert guide.parentWidget() is clinics
    again = tools_of(program).help.open_page(Page.GLOSSARY)
    assert again is guide
    clinics.close()


def test_everything_in_the_guide_is_named(guide: HelpWindow) -> None:
    for widget in (guide.list, guide.browser, guide.search):
        assert widget.accessibleName()
    assert all(button.text() for button in guide.findChildren(QAbstractButton) if button.isVisible())


def test_about_says_version_sources_limits_licence_and_who_paid(program: Application, shipped: Catalog) -> None:
    program.window.actions_.about.trigger()
    about = program.window.findChild(AboutDialog)
    assert about is not None
    words = "\n".join(label.text() for label in about.findChildren(QLabel))
    newest = max(source.accessed for source in shipped.sources.values())
    for said in (
        installed_version(),
        formats.day(newest),
        f"from {len(shipped.sources)} sources",
        "an estimate, not a quote",
        "not medical or legal advice",
        "Nobody paid",
        "MIT licence",
    ):
        assert said in words
    page = text_of(Page.ABOUT, shipped)
    assert formats.day(newest) in page
    assert f"from {len(shipped.sources)} sources" in page


def test_about_is_left_by_key_and_leads_to_all_sources(qtbot: QtBot, program: Application) -> None:
    program.window.actions_.about.trigger()
    about = program.window.findChild(AboutDialog)
    assert about is not None
    qtbot.waitUntil(about.isActiveWindow)
    QTest.keyClick(about, Qt.Key.Key_Tab)
    assert about.sources.hasFocus()
    QTest.keyClick(about.sources, Qt.Key.Key_Space)
    guide = program.window.findChild(HelpWindow)
    assert guide is not None
    assert guide.page is Page.SOURCES
    guide.close()
    QTest.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()
