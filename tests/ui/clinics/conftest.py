"""A list of three clinics in a folder of its own, and the window that keeps it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from costcalc.engine.scenario import Clinic, Package
from costcalc.storage.listed_clinic import ListedClinic
from costcalc.ui.clinics.book import ClinicBook
from costcalc.ui.clinics.dialog import ClinicsDialog
from pricing.model import Catalog
from pricing.money import Range

TODAY = date(2026, 11, 22)
NORTH = ListedClinic(clinic=Clinic(name="North", session=Range.exact(475), quote_date=date(2026, 11, 1)))
SOUTH = ListedClinic(
    clinic=Clinic(name="South", packages=(Package(sessions=6, price=Range.exact(2300), boosters=True),))
)
EAST = ListedClinic(clinic=Clinic(name="East", session=Range.of(450, None, 550)), note="Asks for a referral")

ShowClinics = Callable[[], ClinicsDialog]


@pytest.fixture
def clinics_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the list is kept."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "costcalc" / "clinics.yaml"


@pytest.fixture
def book(qtbot: QtBot, clinics_path: Path) -> ClinicBook:
    """Three clinics."""
    book = ClinicBook()
    book.take_in((NORTH, SOUTH, EAST))
    return book


@pytest.fixture
def show_clinics(qtbot: QtBot, book: ClinicBook, shipped: Catalog) -> ShowClinics:
    """Opens the window on the list."""
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.show()

    def shown() -> ClinicsDialog:
        dialog = ClinicsDialog(book, shipped, TODAY, Clinic(name="Own", session=Range.exact(590)), frame)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return shown
