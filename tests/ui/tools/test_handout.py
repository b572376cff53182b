"""The summary: what is on the page, that it adds up, and that it reaches paper, file and clipboard."""

import csv
import io
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from costcalc.app import Application
from costcalc.engine.health_plan import HealthPlan
from costcalc.engine.scenario import LostPay, Outcome
from costcalc.phrases.summary import MOST_QUESTIONS, MOST_SOURCES, Summary
from costcalc.ui.handout.dialog import SummaryDialog
from costcalc.ui.handout.layouts import to_csv, to_html, to_text
from costcalc.ui.handout.paper import LARGEST_POINTS, SMALLEST_POINTS, page_layout, paper_document
from pricing.money import Range
from tests.ui.tools.test_new_person import press, tools_of


@pytest.fixture
def page(program: Application) -> Summary:
    return tools_of(program).handout.summary()


@pytest.fixture
def dialog(program: Application) -> SummaryDialog:
    tools_of(program).handout.show_action.trigger()
    shown = program.window.findChild(SummaryDialog)
    assert shown is not None
    return shown


def said(dialog: SummaryDialog) -> str:
    label = dialog.findChild(QLabel, "summarySaid")
    assert label is not None
    return label.text()


def listed(page: Summary, heading: str) -> tuple[str, ...]:
    return next((one.sentences for one in page.lists if one.heading == heading), ())


def amount(cell: str) -> Decimal:
    return Decimal(cell.replace("$", "").replace(",", "").replace("\N{MINUS SIGN}", "-"))


def test_the_figures_are_those_of_the_answer(program: Application, page: Summary) -> None:
    panel = program.right_half.panel
    assert panel is not None
    first = next(row for row in page.figures.rows if row.name == "First year")
    assert re.fullmatch(r"about \$[\d,]+ to \$[\d,]+, typically \$[\d,]+", first.cells[0])
    assert page.title == program.store.scenario.title
    assert page.lead.startswith("Made on Nov 22, 2026. Starts on Jan 4, 2027, looks 5 years ahead.")


def test_the_ranges_are_those_of_the_strip_and_the_page_says_what_they_mean(
    qtbot: QtBot, program: Application, page: Summary
) -> None:
    strip = program.right_half.strip
    assert strip is not None
    first = next(row for row in page.figures.rows if row.name == "First year")
    button = next(one for one in strip.buttons if one.objectName() == "figure_first_year")
    qtbot.waitUntil(lambda: first.cells[0] in button.accessibleName())
    assert page.lead.endswith("Given what is not known yet, 8 times in 10 the cost falls in these ranges.")


def test_what_is_in_them_adds_up_to_the_cent(page: Summary) -> None:
    *rows, total = page.kinds.rows
    assert total.is_total
    for column in range(3):
        assert sum(amount(row.cells[column]) for row in rows) == amount(total.cells[column])


def test_what_is_left_out_unknown_and_to_ask_is_named(program: Application) -> None:
    program.store.edit("clinic.bundled", (), text="Nothing included")
    program.store.edit("lost_pay", LostPay(hours_per_visit=Range.exact(5), hourly=Range.exact(20)), text="Lost pay")
    page = tools_of(program).handout.summary()
    assert any("Pay that you lose" in sentence for sentence in listed(page, "Left out of these amounts"))
    assert "Room and equipment for a session." in listed(page, "Not known yet, and not counted")
    questions = listed(page, "Questions to ask")
    assert 0 < len(questions) <= MOST_QUESTIONS
    assert all(question.endswith("?") for question in questions)
    sources = listed(page, "Where prices are from")
    assert sources[0] == "The clinic's quote of Nov 1, 2026."
    assert len(sources) <= MOST_SOURCES + 3


def test_the_page_says_what_the_plan_does(program: Application) -> None:
    program.store.edit_many({"plan": HealthPlan(name="PPO"), "outcome": Outcome.DENIED}, text="Plan")
    page = tools_of(program).handout.summary()
    assert "What the plan does:" in page.lead


def test_the_page_says_what_was_planned_and_where(program: Application) -> None:
    about = tools_of(program).handout.summary().about
    assert about.heading == "This plan"
    assert about.sentences[0] == "Treatment – IV infusion for pain, 2 hours, 6 sessions, then every 6 weeks"
    assert "Sample pain clinic" in about.sentences[1]
    assert about.sentences[2] == "Insurance – No plan pays: you pay all of it"
    program.store.edit("medicines", (), text="No medicines")
    program.store.edit_many({"care": (), "options": ()}, text="No care")
    assert not any(one.startswith("Medicines") for one in tools_of(program).handout.summary().about.sentences)


def test_a_figure_that_lacks_a_price_says_so(program: Application) -> None:
    program.store.edit("clinic.bundled", (), text="Nothing included")
    figures = {row.name: row.cells[0] for row in tools_of(program).handout.summary().figures.rows}
    assert figures["First year"].endswith(", and what is not known yet")
    program.store.edit("clinic.bundled", None, text="As it was")
    figures = {row.name: row.cells[0] for row in tools_of(program).handout.summary().figures.rows}
    assert "not known" not in figures["First year"]


def test_an_edit_a_moment_ago_is_on_the_page(program: Application) -> None:
    before = tools_of(program).handout.summary()
    program.store.edit("clinic.session", Range.exact(900), text="Change price")
    assert tools_of(program).handout.summary().figures != before.figures


def test_every_layout_holds_every_word(page: Summary) -> None:
    html = to_html(replace(page, title="Six & <half>"))
    assert "Six &amp; &lt;half&gt;" in html
    text, table = to_text(page), list(csv.reader(io.StringIO(to_csv(page))))
    cells = {cell for row in table for cell in row}
    for one in (page.about, *page.lists):
        assert one.heading in text
        for sentence in one.sentences:
            assert sentence in text
            assert sentence in cells
    for row in (*page.figures.rows, *page.kinds.rows):
        assert {row.name, *row.cells} <= cells
    assert page.limits in text


def test_columns_of_the_text_are_aligned(page: Summary) -> None:
    lines = to_text(page).splitlines()
    start = lines.index(page.kinds.heading) + 1
    widths = {len(line) for line in lines[start : start + len(page.kinds.rows) + 1]}
    assert len(widths) == 1


def test_it_is_one_page_in_letters_one_can_read(qtbot: QtBot, page: Summary) -> None:
    document = paper_document(to_html(page), page_layout())
    assert document.pageCount() == 1
    assert SMALLEST_POINTS <= document.defaultFont().pointSizeF() <= LARGEST_POINTS


def test_a_page_that_is_too_long_goes_on_instead_of_getting_tiny(page: Summary) -> None:
    long = replace(page, lists=page.lists * 8)
    document = paper_document(to_html(long), page_layout())
    assert document.pageCount() > 1
    assert document.defaultFont().pointSizeF() == SMALLEST_POINTS


def test_it_is_saved_as_pdf(dialog: SummaryDialog, home: Path) -> None:
    press(dialog, "saveSummary")
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    assert chooser.selectedFiles()[0].endswith("six-infusions-then-a-booster-every-six-weeks.pdf")
    path = home / "page.pdf"
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    assert path.read_bytes().startswith(b"%PDF-")
    assert b"%%EOF" in path.read_bytes()[-16:]
    assert said(dialog) == "Saved as page.pdf."
    dialog.close()


def test_a_file_that_cannot_be_written_is_told(dialog: SummaryDialog, home: Path) -> None:
    dialog.save(str(home / "no" / "page.pdf"))
    assert said(dialog) == "The file was not written: there is no such folder"
    dialog.close()


@pytest.mark.usefixtures("spanish")
def test_a_file_that_cannot_be_written_is_told_in_spanish(dialog: SummaryDialog, home: Path) -> None:
    dialog.save(str(home / "no" / "page.pdf"))
    assert said(dialog) == "El archivo no se escribió: no existe esa carpeta"
    dialog.close()


def test_it_is_copied_as_text_and_csv(dialog: SummaryDialog) -> None:
    press(dialog, "copySummaryText")
    assert QGuiApplication.clipboard().text() == to_text(dialog.summary)
    press(dialog, "copySummaryCsv")
    assert QGuiApplication.clipboard().text() == to_csv(dialog.summary)
    dialog.close()


def test_the_answer_is_copied_without_opening_anything(program: Application) -> None:
    QGuiApplication.clipboard().clear()
    tools_of(program).handout.copy_action.trigger()
    assert "First year" in QGuiApplication.clipboard().text()
    assert program.window.findChild(SummaryDialog) is None
    program.window.statusBar().clearMessage()


def test_the_page_on_screen_is_named_and_read_only(dialog: SummaryDialog) -> None:
    page = dialog.findChild(QTextBrowser, "summaryPage")
    assert page is not None
    assert page.isReadOnly()
    assert page.accessibleName()
    dialog.close()
