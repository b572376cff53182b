"""What the list and the preview show is seen, in the colours it should have."""

from datetime import date

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from costcalc.engine.scenario import Clinic
from costcalc.storage.clinic_table import read_clinic_table
from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.clinics.table_dialog import ClinicTableDialog
from costcalc.ui.clinics.words import quote_words
from pricing.money import Range
from tests.ui.clinics.conftest import ShowClinics


def colours(picture: QImage) -> set[str]:
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_the_tick_of_a_clinic_stands_out_on_its_box(show_clinics: ShowClinics, book: ClinicBook) -> None:
    book.set_compared(book.entries[0].id, True)
    dialog = show_clinics()
    row = dialog.list.visualRect(dialog.model.index(0))
    box = dialog.list.viewport().grab(row.adjusted(6, 4, -(row.width() - 32), -4)).toImage()
    assert QColor(dialog.tokens.accent_ink).name() in colours(box)


def test_a_cell_that_cannot_be_read_has_a_ground_of_its_own(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    table = read_clinic_table("Name,Session\nNorth,475\nSouth,call us\n", "clinics.csv", ())
    dialog = ClinicTableDialog(table, "clinics.csv", (), parent)
    dialog.open()
    good, bad = (
        colours(dialog.view.viewport().grab(dialog.view.visualRect(dialog.model.index(row, 1))).toImage())
        for row in (0, 1)
    )
    ground = QColor(dialog.tokens.problem_soft).name()
    assert ground in bad
    assert ground not in good


def test_a_clinic_without_prices_says_so_whatever_its_date() -> None:
    assert quote_words(Clinic(quote_date=date(2026, 11, 3))) == "No prices yet"
    assert quote_words(Clinic(session=Range.exact(475), quote_date=date(2026, 11, 3))) == "$475 a session, Nov 3, 2026"
