"""The summary's PDF, read back: what a screen reader is given, that every word is there, and that it is one page."""

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader

from costcalc.engine.pipeline import project
from costcalc.engine.resolve import resolve
from costcalc.phrases.language import ENGLISH
from costcalc.phrases.summary import Summary, summary
from costcalc.reports.summary_pdf import summary_pdf
from costcalc.storage.sample import load_sample
from pricing.compiled import load_shipped


@pytest.fixture
def page() -> Summary:
    plan, shipped = load_sample(), load_shipped()
    inputs = resolve(plan, shipped).inputs.items
    return summary(
        project(plan, shipped),
        inputs,
        (),
        about=("Clinic prices: $650 a session.",),
        today=date(2026, 11, 22),
        catalog=shipped,
        language=ENGLISH,
    )


def read(page: Summary, language: str = "en") -> PdfReader:
    return PdfReader(io.BytesIO(summary_pdf(page, language)))


def words_of(file: PdfReader) -> str:
    """What is on the pages, line breaks and hyphens of the setting taken out."""
    return "".join("".join(sheet.extract_text().split()) for sheet in file.pages)


def plain(file: PdfReader) -> Any:
    """The file's catalog."""
    return file.root_object


def tags_of(node: Any) -> Iterator[str]:
    """The kinds of the structure's elements."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for part in node:
            yield from tags_of(part)
    elif isinstance(node, dict):
        if "/S" in node:
            yield str(node["/S"])
        if "/K" in node:
            yield from tags_of(node["/K"])


def test_a_screen_reader_is_told_title_language_headings_lists_and_table_heads(page: Summary) -> None:
    file = read(page, "es")
    catalog = plain(file)
    assert catalog["/MarkInfo"]["/Marked"]
    assert str(catalog["/Lang"]).startswith("es")
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert file.metadata is not None
    assert file.metadata.title == page.title
    assert "pdfuaid" in catalog["/Metadata"].get_object().get_data().decode()
    found = Counter(tags_of(catalog["/StructTreeRoot"]))
    headings = 3 + len(page.lists)
    assert found["/H1"] == headings
    assert found["/Table"] == 2
    assert found["/TH"] == len(page.figures.columns) + len(page.kinds.columns)
    assert found["/TR"] == 2 + len(page.figures.rows) + len(page.kinds.rows)
    assert found["/LI"] == sum(len(one.sentences) for one in (page.about, *page.lists))


def test_every_word_is_on_the_one_page(page: Summary) -> None:
    file = read(page)
    assert len(file.pages) == 1
    words = words_of(file)
    cells = [cell for table in (page.figures, page.kinds) for row in table.rows for cell in (row.name, *row.cells)]
    sentences = [sentence for one in (page.about, *page.lists) for sentence in (one.heading, *one.sentences)]
    for text in (page.title, page.lead, page.limits, *cells, *sentences):
        assert "".join(text.split()) in words


def test_a_page_that_is_too_long_goes_on_instead_of_getting_tiny(page: Summary) -> None:
    assert len(read(replace(page, lists=page.lists * 8)).pages) > 1


def test_what_a_person_typed_is_shown_and_never_run(page: Summary) -> None:
    title = "#panic() *six* $x$ \\ <half> @plan"
    assert "".join(title.split()) in words_of(read(replace(page, title=title)))


@pytest.mark.parametrize("title", ["\N{HIRAGANA LETTER A}", "\U000f0000", "\N{ARABIC LETTER AIN}", " "])
def test_a_letter_that_no_font_here_has_does_not_keep_the_page_from_being_saved(page: Summary, title: str) -> None:
    file = read(replace(page, title=title))
    assert len(file.pages) == 1
    assert plain(file)["/MarkInfo"]["/Marked"]
